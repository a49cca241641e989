import { createHash } from "node:crypto";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packRegister } from "../../../src/files/register-file/pack-register.ts";
import type { RegisterParts } from "../../../src/files/register-file/register-parts.ts";
import { unpackRegister } from "../../../src/files/register-file/unpack-register.ts";
import { zipFiles } from "../../../src/files/zip/zip-files.ts";
import { sampleZip } from "../zip/zip-samples.ts";

const program = { name: "Verantwoord", version: "0.1.0" };
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function partsOf(register: string, commits: string | null, attachments: ReadonlyArray<Uint8Array>): RegisterParts {
  return { register, commits, attachments: new Map(attachments.map((bytes) => [sha256(bytes), bytes])) };
}

const sample = partsOf('{\n  "format": "verantwoord-register"\n}\n', '{"header":{"seq":1}}\n', [utf8("overeenkomst")]);

async function packed(parts: RegisterParts = sample): Promise<Uint8Array> {
  const result = await packRegister(parts, program);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function errorOf(bytes: Uint8Array): Promise<unknown> {
  const result = await unpackRegister(bytes);
  return result.ok ? "ok" : result.error;
}

const codeOf = async (bytes: Uint8Array): Promise<unknown> => {
  const error = await errorOf(bytes);
  return typeof error === "object" && error !== null && "code" in error ? error.code : error;
};

/** The packed sample with its files changed before they are zipped again. */
async function tampered(change: (files: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = new Map(Object.entries(unzipSync(await packed())));
  change(files);
  return zipFiles([...files].map(([name, bytes]) => ({ name, bytes, method: "deflate" })));
}

const changeManifest = (change: (manifest: Record<string, unknown>) => void): Promise<Uint8Array> =>
  tampered((files) => {
    const manifest = JSON.parse(strFromU8(files.get("manifest.json") ?? new Uint8Array())) as Record<string, unknown>;
    change(manifest);
    files.set("manifest.json", utf8(JSON.stringify(manifest)));
  });

describe("there and back", () => {
  test("any parts come back byte for byte, and pack to the same bytes again", async () => {
    const parts = fc
      .record({
        register: fc.string({ unit: "grapheme" }),
        commits: fc.option(fc.string({ unit: "grapheme" })),
        attachments: fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 4 }),
      })
      .map(({ register, commits, attachments }) => partsOf(register, commits, attachments));
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const bytes = await packed(given);
        const result = await unpackRegister(bytes);
        if (!result.ok) throw new Error(result.error.code);
        expect(result.value.program).toEqual(program);
        expect(result.value.parts.register).toBe(given.register);
        expect(result.value.parts.commits).toBe(given.commits);
        const sorted = [...given.attachments].sort(([a], [b]) => (a < b ? -1 : 1));
        expect([...result.value.parts.attachments].map(([k, v]) => [k, [...v]])).toEqual(
          sorted.map(([k, v]) => [k, [...v]]),
        );
        expect(await packed(result.value.parts)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  test("a byte order mark inside a packed part is kept", async () => {
    const result = await unpackRegister(await packed(partsOf("\ufeff{}", null, [])));
    expect(result.ok && result.value.parts.register).toBe("\ufeff{}");
  });

  test("the manifest lists every part with its SHA-256", async () => {
    const files = unzipSync(await packed());
    expect(Object.keys(files)).toEqual([
      "manifest.json",
      "register.json",
      "commits.jsonl",
      `attachments/${sha256(utf8("overeenkomst"))}`,
    ]);
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ format: "verantwoord-register-file", formatVersion: 1, program });
    for (const part of manifest.parts) {
      const bytes = files[part.name] ?? new Uint8Array();
      expect(part).toEqual({ name: part.name, sha256: sha256(bytes), sizeBytes: bytes.length });
    }
  });

  test("what shrinks like a bomb is stored, so that it opens again", async () => {
    const register = `{"notes":"${"a".repeat(3_000_000)}"}`;
    const result = await unpackRegister(await packed(partsOf(register, null, [new Uint8Array(2_000_000)])));
    expect(result.ok && result.value.parts.register === register).toBe(true);
  });

  test("a plain register.json is taken too, with or without a byte order mark", async () => {
    const result = await unpackRegister(utf8('\ufeff{"format":"verantwoord-register"}'));
    expect(result).toEqual({
      ok: true,
      value: {
        parts: { register: '{"format":"verantwoord-register"}', commits: null, attachments: new Map() },
        program: null,
      },
    });
  });
});

describe("packing refuses what could not be opened again", () => {
  test("an attachment that is not what its hash says", async () => {
    const wrong = { ...sample, attachments: new Map([["0".repeat(64), utf8("anders")]]) };
    expect(await packRegister(wrong, program)).toEqual({
      ok: false,
      error: { code: "attachment-damaged", sha256: "0".repeat(64) },
    });
  });

  test("more attachments than a file may have", async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => utf8(String(n)));
    expect(await packRegister(partsOf("{}", null, many), program)).toEqual({
      ok: false,
      error: { code: "too-large", name: null },
    });
  });

  test("text with half a surrogate pair is a bug, not a quiet change", async () => {
    await expect(packRegister(partsOf('"\ud800"', null, []), program)).rejects.toThrow("surrogate");
  });
});

describe("files that are no register", () => {
  test.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "empty-file"],
    ["text", utf8("Verwerkingsregister"), "not-a-register-file"],
    ["JSON that is no object", utf8("[1,2]"), "not-a-register-file"],
    ["random bytes", new Uint8Array([7, 255, 254, 1]), "not-a-register-file"],
    ["zeros and then something", new Uint8Array([0, 0, 1]), "not-a-register-file"],
    ["JSON with bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "not-utf8"],
    ["age", utf8("age-encryption.org/v1\n-> scrypt"), "encrypted"],
    ["PK and no more", utf8("PK"), "not-a-register-file"],
    [
      "another program's zip",
      zipFiles([{ name: "word/document.xml", bytes: utf8("<x/>"), method: "deflate" }]),
      "other-zip",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test("200 MB of zeros", async () => {
    expect(await codeOf(new Uint8Array(200 * 1024 * 1024))).toBe("only-zeros");
  });

  test("a plain file larger than any register", async () => {
    expect(await codeOf(new Uint8Array(300 * 1024 * 1024 + 1).fill(0x20))).toBe("too-large");
  });

  test("a register file cut off anywhere", async () => {
    const bytes = await packed();
    for (let length = 4; length < bytes.length; length += 7)
      expect(await codeOf(bytes.subarray(0, length))).toBe("damaged-zip");
  });

  test("any byte changed: refused, or all parts are as they were", async () => {
    const bytes = await packed();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        const result = await unpackRegister(changed);
        if (result.ok) expect(result.value.parts.register).toBe(sample.register);
        if (result.ok) expect(result.value.parts.commits).toBe(sample.commits);
      }),
      { numRuns: 300 },
    );
  });
});

describe("files that someone tampered with", () => {
  test("a part whose bytes are not those of the manifest", async () => {
    const bytes = await tampered((files) => files.set("register.json", utf8('{"format":"other"}')));
    expect(await errorOf(bytes)).toEqual({ code: "wrong-hash", name: "register.json" });
  });

  test("a wrong hash in the manifest", async () => {
    const bytes = await changeManifest((manifest) => {
      for (const part of manifest.parts as { sha256: string }[]) part.sha256 = "0".repeat(64);
    });
    expect(await errorOf(bytes)).toEqual({ code: "wrong-hash", name: "register.json" });
  });

  test("an attachment under another hash than its own, manifest and all", async () => {
    const name = `attachments/${"a".repeat(64)}`;
    const bytes = await tampered((files) => {
      files.set(name, utf8("overeenkomst"));
      const manifest = JSON.parse(strFromU8(files.get("manifest.json") ?? new Uint8Array()));
      manifest.parts.push({ name, sha256: sha256(utf8("overeenkomst")), sizeBytes: 12 });
      files.set("manifest.json", utf8(JSON.stringify(manifest)));
    });
    expect(await errorOf(bytes)).toEqual({ code: "wrong-hash", name });
  });

  test("a part missing, and a part that the manifest does not know", async () => {
    expect(await errorOf(await tampered((files) => files.delete("commits.jsonl")))).toEqual({
      code: "part-missing",
      name: "commits.jsonl",
    });
    expect(await errorOf(await tampered((files) => files.set("extra.exe", utf8("MZ"))))).toEqual({
      code: "part-unknown",
      name: "extra.exe",
    });
    const listed = await tampered((files) => {
      const manifest = JSON.parse(strFromU8(files.get("manifest.json") ?? new Uint8Array()));
      manifest.parts.push({ name: "extra.exe", sha256: sha256(utf8("MZ")), sizeBytes: 2 });
      files.set("extra.exe", utf8("MZ"));
      files.set("manifest.json", utf8(JSON.stringify(manifest)));
    });
    expect(await errorOf(listed)).toEqual({ code: "part-unknown", name: "extra.exe" });
  });

  test("a manifest that cannot be read, of another program, or without a register", async () => {
    expect(await codeOf(await tampered((files) => files.set("manifest.json", utf8("{"))))).toBe("manifest-unreadable");
    expect(await codeOf(await tampered((files) => files.set("manifest.json", new Uint8Array([0xff]))))).toBe(
      "not-utf8",
    );
    expect(
      await codeOf(
        await changeManifest((manifest) => {
          manifest.format = "webextension";
        }),
      ),
    ).toBe("manifest-unreadable");
    expect(
      await codeOf(
        await tampered((files) => {
          files.delete("register.json");
          const manifest = JSON.parse(strFromU8(files.get("manifest.json") ?? new Uint8Array()));
          manifest.parts = manifest.parts.filter((part: { name: string }) => part.name !== "register.json");
          files.set("manifest.json", utf8(JSON.stringify(manifest)));
        }),
      ),
    ).toBe("part-missing");
  });

  test("made by a newer version, whatever else changed in it", async () => {
    const bytes = await changeManifest((manifest) => {
      manifest.formatVersion = 7;
      manifest.parts = { somethingElse: true };
    });
    expect(await errorOf(bytes)).toEqual({ code: "newer-format", version: 7, known: 1 });
  });

  test("__proto__ in the manifest pollutes nothing", async () => {
    const bytes = await tampered((files) => {
      const text = strFromU8(files.get("manifest.json") ?? new Uint8Array());
      files.set("manifest.json", utf8(text.replace("{", '{"__proto__":{"polluted":"yes"},')));
    });
    expect(await codeOf(bytes)).toBe("ok");
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test.each([
    ["a name that climbs out", [{ name: "../register.json", content: utf8("{}") }], "unsafe-name"],
    ["an absolute name", [{ name: "/register.json", content: utf8("{}") }], "unsafe-name"],
    ["duplicate names", [{ name: "register.json" }, { name: "Register.JSON" }], "duplicate-name"],
    ["a symbolic link", [{ name: "register.json", unixMode: 0o120777 }], "link-in-zip"],
  ])("%s", async (_, entries, code) => {
    expect(await codeOf(sampleZip(entries))).toBe(code);
  });
});
