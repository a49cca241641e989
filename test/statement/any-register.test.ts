import { describe, expect, it } from "vitest";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { Profile } from "../../src/model/register.ts";
import { audiences, subjectsOf } from "../../src/statement/audience.ts";
import { sentencesOf } from "../../src/statement/document.ts";
import { anyRegister } from "./any-register.ts";
import { planned } from "./statement-samples.ts";
import { addressFaults, textFaults } from "./text-faults.ts";

/** Registers made by chance: 400 of everything that the model can hold, 120 believable ones. */
const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const believable = Profile.options.flatMap((profile) =>
  Array.from({ length: 20 }, (_, seed) => ({ profile, seed: `read ${seed}`, activities: 4 + (seed % 9) })),
);

const faultsOf = (register: ReturnType<typeof anyRegister>, seed: number): ReadonlyArray<string> => {
  const address = seed % 2 === 0 ? "formal" : "informal";
  const audience = seed % 3 === 0 ? subjectsOf(audiences[seed % audiences.length] ?? "staff", register) : null;
  const dutch = planned(register, "nl", { address, layered: true, audience }).document;
  const english = planned(register, "en", { layered: true, audience }).document;
  return [
    ...textFaults(dutch),
    ...addressFaults(dutch, address),
    ...textFaults(english),
    ...[dutch, english].flatMap((document) =>
      [...sentencesOf(document)].flatMap(({ sentence }) =>
        sentence.refs.length === 0 ? [`no source: ${sentence.text}`] : [],
      ),
    ),
  ];
};

describe("statements of registers made by chance", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "have nothing to stumble over, and no sentence without a source (part %i of 8)",
    (part) => {
      const found = seeds
        .filter((seed) => seed % 8 === part)
        .flatMap((seed) => faultsOf(anyRegister(seed), seed).map((fault) => `${seed}: ${fault}`));
      expect(found).toEqual([]);
    },
  );

  it("have nothing to stumble over where the register is a believable one", () => {
    const found = believable.flatMap((start, seed) => faultsOf(synthesizeRegister(start), seed));
    expect(found).toEqual([]);
  });
});
