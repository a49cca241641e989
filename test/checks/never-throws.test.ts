import fc from "fast-check";
import { expect, it } from "vitest";
import { findingMessage } from "../../src/checks/finding.ts";
import { gatherFindings } from "../../src/checks/gather-findings.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededRandom } from "../../src/example/synthetic/seeded-random.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { testToday } from "../support/test-builder.ts";

const whole = JSON.parse(JSON.stringify(registerToJson(exampleRegister({ today: testToday })))) as Json;

/** The same JSON with values opened, lists emptied and durations, days and texts swapped, as `chance` decides. */
function disturbed(value: Json, chance: () => number): Json {
  if (Array.isArray(value)) {
    return chance() < 0.03 ? [] : (value as ReadonlyArray<Json>).map((one) => disturbed(one, chance));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const given = inner ?? null;
      if (key === "id" || key === "kind") return [key, given];
      if (chance() < 0.02) return [key, null];
      if (typeof given === "string" && chance() < 0.05) return [key, swapped(given, chance)];
      if (typeof given === "boolean" && chance() < 0.2) return [key, !given];
      return [key, disturbed(given, chance)];
    }),
  );
}

function swapped(text: string, chance: () => number): string {
  if (/^P\d/.test(text)) return ["P7Y", "P0D", "PT36H", "P10000Y"][Math.floor(chance() * 4)] ?? text;
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return ["0001-01-01", "9999-12-31", "2024-02-29"][Math.floor(chance() * 3)] ?? text;
  return text.includes(" ") ? (["", "Bewerker", "periodiek (", "$&"][Math.floor(chance() * 4)] ?? text) : text;
}

it("no rule throws, and every finding can be told, on any register that can be read", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(`disturbed ${seed}`);
      const chance = random.next;
      const json = Object.fromEntries(
        Object.entries(whole as { readonly [key: string]: Json }).map(([key, value]) => [
          key,
          Array.isArray(value)
            ? (value as ReadonlyArray<Json>).map((one) => (chance() < 0.05 ? readable(one, key, chance) : one))
            : value,
        ]),
      );
      const register = readRegister(json);
      if (!register.ok) return;
      changed += canonicalJson(json) === canonicalJson(whole) ? 0 : 1;
      const findings = gatherFindings(runAll(register.value, rules, testToday), rules);
      for (const words of [nl, en]) {
        for (const finding of findings) expect(findingMessage(finding, register.value, words)).not.toBe("");
      }
    }),
    { numRuns: 10, seed: 20261130, endOnFailure: true },
  );
  expect(changed).toBeGreaterThan(3);
});

/** An entity disturbed, when the register with it alone can still be read; else as it was. */
function readable(entity: Json, key: string, chance: () => number): Json {
  const changed = disturbed(entity, chance);
  const id = (entity as { readonly id?: Json }).id;
  const list = (whole as { readonly [key: string]: ReadonlyArray<Json> })[key] ?? [];
  const all = list.map((one) => ((one as { readonly id?: Json }).id === id ? changed : one));
  return readRegister({ ...(whole as object), [key]: all }).ok ? changed : entity;
}
