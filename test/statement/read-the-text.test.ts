import { describe, expect, it } from "vitest";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { Profile } from "../../src/model/register.ts";
import { sentencesOf } from "../../src/statement/document.ts";
import { planned, statementNumbers, statementRegister, theExample } from "./statement-samples.ts";
import { addressFaults, textFaults } from "./text-faults.ts";

const samples: ReadonlyArray<readonly [string, () => Register]> = [
  ...statementNumbers.map((number) => [number, () => statementRegister(number)] as const),
  ["the example", theExample],
  ...Profile.options.flatMap((profile) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) =>
        [`${profile} ${seed}`, () => synthesizeRegister({ activities: 4 * seed, seed: `${seed}`, profile })] as const,
    ),
  ),
];

const leadsSomewhere = (ref: FieldRef, register: Register): boolean => {
  const entity = entityOf(register, ref.kind, ref.id);
  return entity !== null && valueAt(entity as unknown as Json, ref.path) !== undefined;
};

describe.each(samples)("the privacy statement of %s", (_name, sample) => {
  const register = sample();

  it.each(["nl", "en"] as const)("has nothing to stumble over (%s)", (language) => {
    for (const address of ["formal", "informal"] as const) {
      expect(textFaults(planned(register, language, { address, layered: true }).document)).toEqual([]);
    }
  });

  it("keeps to u or to je", () => {
    for (const address of ["formal", "informal"] as const) {
      expect(addressFaults(planned(register, "nl", { address, layered: true }).document, address)).toEqual([]);
    }
  });

  it("says nothing without a field that it comes from, and every field is there, those of the gaps too", () => {
    const { document, gaps } = planned(register, "nl", { layered: true });
    for (const { sentence } of sentencesOf(document)) {
      expect(sentence.refs.length, sentence.text).toBeGreaterThan(0);
      for (const ref of sentence.refs)
        expect(leadsSomewhere(ref, register), `${sentence.text} ${ref.kind} ${ref.path}`).toBe(true);
    }
    for (const { code, ref } of gaps)
      expect(leadsSomewhere(ref, register), `${code} ${ref.kind} ${ref.path}`).toBe(true);
  });

  it("is the same when it is made again", () => {
    expect(planned(register)).toEqual(planned(register));
  });
});
