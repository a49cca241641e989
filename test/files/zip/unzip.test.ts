import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unzip } from "../../../src/files/zip/unzip.ts";
import type { ZipLimits } from "../../../src/files/zip/zip-directory.ts";
import { zipFiles } from "../../../src/files/zip/zip-files.ts";
import { zerosDeflated } from "./bomb-sample.ts";
import { sampleZip } from "./zip-samples.ts";

const limits: ZipLimits = { maxEntries: 20, maxEntryBytes: 1_000_000, maxTotalBytes: 2_000_000, maxRatio: 200 };
const text = (value: string) => new TextEncoder().encode(value);

function codeOf(bytes: Uint8Array, given: ZipLimits = limits): string {
  const result = unzip(bytes, given);
  return result.ok ? "ok" : result.error.code;
}

describe("what is packed comes back", () => {
  test("any bytes under any ordinary names, stored or deflated", () => {
    const name = fc
      .stringMatching(/^[a-z][a-z0-9-]{0,12}(\/[a-z][a-z0-9-]{0,12})?$/)
      .filter((n) => codeOf(sampleZip([{ name: n }])) === "ok");
    const files = fc.uniqueArray(
      fc.record({
        name,
        bytes: fc.uint8Array({ maxLength: 5000 }),
        method: fc.constantFrom("store" as const, "deflate" as const),
      }),
      { selector: (file) => file.name, maxLength: 8 },
    );
    fc.assert(
      fc.property(files, (list) => {
        const result = unzip(zipFiles(list), limits);
        expect(result.ok && [...result.value].map(([n, bytes]) => [n, [...bytes]])).toEqual(
          list.map((file) => [file.name, [...file.bytes]]),
        );
      }),
    );
  });

  test("the same files give the same bytes, in any time zone", () => {
    const files = [{ name: "a.txt", bytes: text("abc"), method: "deflate" as const }];
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    const inAuckland = zipFiles(files);
    process.env.TZ = "America/New_York";
    const inNewYork = zipFiles(files);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(inAuckland).toEqual(inNewYork);
  });

  test("folders are passed over and only wanted names unpacked", () => {
    const bytes = sampleZip([
      { name: "folder/", method: 0 },
      { name: "folder/a", content: text("a") },
      { name: "b", content: text("b"), crc: 1 },
    ]);
    const result = unzip(bytes, limits, (name) => name === "folder/a");
    expect(result.ok && [...result.value.keys()]).toEqual(["folder/a"]);
  });
});

describe("an archive that means harm is refused", () => {
  test.each([
    "../evil",
    "a/../../evil",
    "/etc/passwd",
    "C:\\x",
    "C:x",
    "a\\b",
    "nul",
    "aux.txt",
    "sub/CON",
    "a\0b",
    "a//b",
    "./a",
    "a. ",
    "a/..",
    "",
    "a\nb",
    "com1.txt",
  ])("name %j", (name) => {
    expect(codeOf(sampleZip([{ name, content: text("x") }]))).toBe("unsafe-name");
  });

  test("names that are no UTF-8", () => {
    expect(codeOf(sampleZip([{ name: new Uint8Array([0x61, 0xff]), content: text("x") }]))).toBe("unsafe-name");
  });

  test("__proto__ is a name like another and pollutes nothing", () => {
    const result = unzip(
      sampleZip([
        { name: "__proto__/polluted", content: text("yes") },
        { name: "__proto__", content: text("x") },
      ]),
      limits,
    );
    expect(result.ok && [...result.value.keys()]).toEqual(["__proto__/polluted", "__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([[["a", "a"]], [["Register.json", "register.JSON"]], [["caf\u00e9", "cafe\u0301"]]])(
    "duplicate names %j",
    (names) => {
      expect(codeOf(sampleZip(names.map((name) => ({ name, content: text("x") }))))).toBe("duplicate-name");
    },
  );

  test("a symbolic link", () => {
    expect(codeOf(sampleZip([{ name: "a", content: text("/etc/passwd"), unixMode: 0o120777 }]))).toBe("link-in-zip");
  });

  test("an encrypted entry, an unknown method", () => {
    expect(codeOf(sampleZip([{ name: "a", content: text("x"), flags: 1 }]))).toBe("encrypted-zip");
    expect(codeOf(sampleZip([{ name: "a", content: text("x"), packed: text("x"), method: 12 }]))).toBe(
      "unsupported-zip",
    );
  });

  test("more entries than allowed", () => {
    const many = Array.from({ length: 21 }, (_, n) => ({ name: `f${n}` }));
    expect(codeOf(sampleZip(many))).toBe("too-many-entries");
  });

  test("an entry, or all together, too large by their own word", () => {
    const large = new Uint8Array(1_000_001).map((_, n) => (n * n * 7) >> 3);
    expect(codeOf(sampleZip([{ name: "a", content: large }]))).toBe("too-large");
    const three = ["a", "b", "c"].map((name) => ({ name, content: large.subarray(0, 900_000) }));
    expect(codeOf(sampleZip(three))).toBe("too-large");
  });

  test("one that shrinks suspiciously well", () => {
    expect(codeOf(sampleZip([{ name: "a", content: new Uint8Array(900_000) }]))).toBe("bomb");
  });

  test("10 GB of zeros declared as 1,000 bytes, in little memory", { timeout: 30_000 }, () => {
    const packed = zerosDeflated(10);
    const bytes = sampleZip([{ name: "a", packed, declaredBytes: 1000 }]);
    const before = process.memoryUsage.rss();
    expect(codeOf(bytes)).toBe("bomb");
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
  });

  test("two entries that share the same packed bytes", () => {
    expect(
      codeOf(
        sampleZip([
          { name: "a", content: text("x") },
          { name: "a", localName: "a", content: text("x"), sharesDataOf: 0 },
        ]),
      ),
    ).toBe("duplicate-name");
    const shared = sampleZip([
      { name: "a", content: text("x") },
      { name: "b", content: text("x"), sharesDataOf: 0 },
    ]);
    expect(codeOf(shared)).toBe("damaged-zip");
  });

  test("a local header that names another file", () => {
    expect(codeOf(sampleZip([{ name: "a", localName: "b", content: text("x") }]))).toBe("damaged-zip");
  });
});

describe("a damaged archive gives an error, never an exception and never other content", () => {
  const content = text("Verwerkingsregister van de school ".repeat(60));
  const good = zipFiles([
    { name: "register.json", bytes: content, method: "deflate" },
    { name: "stored", bytes: content, method: "store" },
  ]);

  test("no zip: empty, zeros, text", () => {
    expect(codeOf(new Uint8Array())).toBe("not-a-zip");
    expect(codeOf(new Uint8Array(100_000))).toBe("not-a-zip");
    expect(codeOf(text("PK is not enough"))).toBe("not-a-zip");
  });

  test("cut off at any length", () => {
    for (let length = 4; length < good.length; length++) expect(codeOf(good.subarray(0, length))).toBe("damaged-zip");
  });

  test("wrong CRC, declared too large", () => {
    expect(codeOf(sampleZip([{ name: "a", content, crc: 7 }]))).toBe("damaged-zip");
    expect(codeOf(sampleZip([{ name: "a", content, declaredBytes: content.length + 1 }]))).toBe("damaged-zip");
  });

  test("any byte changed: refused, or the content is what it was", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        const result = unzip(bytes, limits);
        if (result.ok) for (const file of result.value.values()) expect([...file]).toEqual([...content]);
      }),
      { numRuns: 500 },
    );
  });

  test("any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(codeOf(bytes)).not.toBe("ok");
      }),
    );
  });
});
