import { expect, it } from "vitest";
import { fieldRef } from "../../src/model/field-ref.ts";
import { sentencesFrom } from "../../src/statement/told-in.ts";
import { planned, statementRegister } from "./statement-samples.ts";

const register = statementRegister("003");
const { document } = planned(register);
const activity = [...register.activities.values()].find(({ name }) => name === "Nieuwsbrief");
if (activity === undefined) throw new Error("003 has a newsletter");
const purpose = activity.purposes?.[0];

it("a record is told where something in it is told", () => {
  const texts = sentencesFrom(document, fieldRef("activity", activity.id)).map(({ text }) => text);
  expect(texts).toContain("Het gaat om uw e-mailadres.");
  expect(texts.some((text) => text.includes("nieuws en tips"))).toBe(true);
  expect(texts.some((text) => text.includes("bestelling af te handelen"))).toBe(false);
});

it("a field is told in its own sentences only", () => {
  const from = (path: string) =>
    sentencesFrom(document, fieldRef("activity", activity.id, path)).map(({ text }) => text);
  expect(from(`purposes/${purpose?.id}/consent/withdrawal`)).toEqual([
    "U kunt die toestemming altijd weer intrekken, met de afmeldlink in elke nieuwsbrief, via het account of via het portaal.",
  ]);
  expect(from("notes")).toEqual([]);
});

it("a part is told where the whole was told", () => {
  const [controller] = register.controllers.values();
  const address = fieldRef("controller", controller?.id ?? "", "address/street");
  expect(sentencesFrom(document, address).map(({ text }) => text)).toContain("Dijkpad 88, 7399 ZZ Heuveldorp");
});
