import { expect, test } from "vitest";
import { traceOf } from "../../../renderer/features/texts/trace-of.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { sentencesOf } from "../../../src/statement/document.ts";
import { documentRequest } from "../../../src/statement/document-kind.ts";
import { privacyStatement } from "../../../src/statement/privacy-statement.ts";
import { nl } from "../../../src/words/nl.ts";

const register = exampleRegister({ today: "2026-11-25" });
const [activity] = [...register.activities.values()].filter(({ purposes }) => (purposes ?? []).length > 0);
const [controller] = register.controllers.values();
if (activity === undefined || controller === undefined) throw new Error("the example has both");

const traced = (...refs: ReadonlyArray<ReturnType<typeof fieldRef>>) => traceOf({ text: "", refs }, register, nl, "nl");

test("a thing is named once, with the fields that were used", () => {
  const lines = traced(
    fieldRef("controller", controller.id, "email"),
    fieldRef("controller", controller.id, "phone"),
    fieldRef("controller", controller.id, "phone"),
  );
  expect(lines).toEqual([
    { ref: fieldRef("controller", controller.id, "email"), name: controller.name, fields: "e-mailadres en telefoon" },
  ]);
});

test("a field inside an item is named with the item", () => {
  const purpose = activity.purposes?.[0];
  const [line] = traced(fieldRef("activity", activity.id, `purposes/${purpose?.id}/legalBasis`));
  expect(line?.name).toBe(`${activity.code} ${activity.name}`);
  expect(line?.fields).toBe(`grondslag (${purpose?.description})`);
});

test("no sentence of the example leads to an id, a code or a nameless field", () => {
  const { document } = privacyStatement.plan(
    register,
    documentRequest({ language: "nl", address: "informal", today: "2026-11-25", words: nl }),
  );
  for (const { sentence } of sentencesOf(document)) {
    for (const { path } of sentence.refs) {
      expect(path === "" || path.split("/").some((segment) => segment in nl.history.fields), path).toBe(true);
    }
    for (const { name, fields } of traceOf(sentence, register, nl, "nl")) {
      expect(`${name} ${fields}`).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|undefined|null/);
      expect(name).not.toBe("");
    }
  }
});
