import mammoth from "mammoth";
import { expect, test } from "vitest";
import { planDocumentText, textsTelling, writeText } from "../../renderer/worker/document-text.ts";
import { textFormats } from "../../renderer/worker/text-format.ts";
import { wantedStatement } from "../../renderer/worker/wanted-document.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import { StatementId } from "../../src/model/ids.ts";
import { plainLook } from "../../src/statement/house-style.ts";

const register = exampleRegister({ today: "2026-11-25" });
const replica = { register, head: { seq: 1, hash: "0".repeat(64) } };
const [statement] = register.statements.values();
if (statement === undefined) throw new Error("the example has a statement");
const text = planDocumentText(replica, wantedStatement(statement), "2026-11-25");
if (text === null) throw new Error("the example's statement gives a text");

test("a text is planned in the statement's own language, and named after title, organisation and day", () => {
  expect(text.document.language).toBe(statement.language);
  expect(text.baseName).toMatch(/^Privacyverklaring.* Uitgeverij Hof & Haven B\.V 2026-11-25$/);
});

test("a statement that was deleted gives no text", () => {
  expect(
    planDocumentText(
      replica,
      wantedStatement({ ...statement, id: StatementId.parse("00000000-0000-4000-8000-000000000000") }),
      "2026-11-25",
    ),
  ).toBeNull();
});

test("a controller stands in the texts that tell it, with what they say", () => {
  const [controller] = register.controllers.values();
  const told = textsTelling(replica, fieldRef("controller", controller?.id ?? "", "name"), "2026-11-25");
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]?.sentences.join(" ")).toContain("verantwoordelijk");
  expect(textsTelling(replica, fieldRef("controller", controller?.id ?? "", "notes"), "2026-11-25")).toEqual([]);
});

test("a text can be cloned, as it is sent from worker to page", () => {
  expect(structuredClone(text)).toEqual(text);
});

test.each(textFormats)("written as %s it says its first sentence, twice with the same bytes", async (format) => {
  const [block] = text.document.blocks;
  const first = block?.kind === "paragraph" ? (block.sentences[0]?.text ?? "") : "";
  expect(first).not.toBe("");
  const bytes = await writeText(text.document, format, plainLook);
  expect(await writeText(text.document, format, plainLook)).toEqual(bytes);
  const said =
    format === "docx"
      ? (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
      : new TextDecoder().decode(bytes).replaceAll("&amp;", "&").replaceAll("\\", "").replaceAll("\n", " ");
  expect(said).toContain(first);
});
