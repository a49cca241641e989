import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/statement/document.ts";
import { documentKindIds } from "../../src/statement/document-kinds.ts";
import { anyRegister } from "./any-register.ts";
import { choicesFor, plannedKind } from "./kind-samples.ts";
import { addressFaults, textFaults } from "./text-faults.ts";

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
/** The statement has its own such test; the file on a party writes out what is open. */
const kinds = documentKindIds.filter((kind) => kind !== "privacy-statement" && kind !== "party-file");
/** A greeting ends in a comma, and a name below a letter stands alone. */
const isLetter = (kind: string): boolean => /^letter-|-notice$/.test(kind);

describe.each(kinds)("the kind %s, of registers made by chance,", (kind) => {
  it("has nothing to stumble over, and no sentence without a source", () => {
    const found = seeds.flatMap((seed) => {
      const register = anyRegister(seed);
      const address = seed % 2 === 0 ? "formal" : "informal";
      return choicesFor(kind, register)
        .slice(0, 4)
        .flatMap((choice) => {
          const dutch = plannedKind(kind, register, { ...choice, address }).document;
          const english = plannedKind(kind, register, choice, "en").document;
          const faults = [...textFaults(dutch), ...textFaults(english)].filter(
            (fault) => !(isLetter(kind) && /^(no end|low start): .{0,120}$/.test(fault)),
          );
          const unsourced = [...sentencesOf(dutch)].flatMap(({ sentence }) =>
            sentence.text !== "" && sentence.refs.length === 0 ? [`no source: ${sentence.text}`] : [],
          );
          return [...faults, ...addressFaults(dutch, address), ...unsourced].map((fault) => `${seed}: ${fault}`);
        });
    });
    expect(found).toEqual([]);
  });
});
