import { describe, expect, it } from "vitest";
import { fieldRefKey } from "../../src/model/field-ref.ts";
import type { Register } from "../../src/model/register.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { type Sentence, sentencesOf } from "../../src/statement/document.ts";
import { anyRegister } from "./any-register.ts";
import { planned, statementNumbers, statementRegister, theExample } from "./statement-samples.ts";

const sentences = (register: Register): ReadonlyArray<Sentence> =>
  [...sentencesOf(planned(register, "nl", { layered: true }).document)].map(({ sentence }) => sentence);

const withTerm = (register: Register, term: RetentionTerm): Register => ({
  ...register,
  retentionTerms: new Map([...register.retentionTerms, [term.id, term]]),
});

/** The term with another length, criterion or exception, in a way that any term can take. */
const changed = (term: RetentionTerm): RetentionTerm => ({
  ...term,
  exception: "tenzij een rechter iets anders beslist",
});

/** Changes each term in turn; what is told of it must follow, and nothing else may. */
function expectOnlyItsSentencesToChange(register: Register): void {
  const before = sentences(register);
  for (const term of register.retentionTerms.values()) {
    const after = sentences(withTerm(register, changed(term)));
    expect(after).toHaveLength(before.length);
    for (const [place, sentence] of after.entries()) {
      const carries = sentence.refs.some(({ id }) => id === term.id);
      const is = sentence.text !== before[place]?.text;
      expect(is, `${term.name}: ${sentence.text}`).toBe(carries && sentence.text.includes("tenzij een rechter"));
    }
  }
}

it("one changed term changes only the sentences that carry it, in any register", () => {
  for (let seed = 0; seed < 120; seed += 1) expectOnlyItsSentencesToChange(anyRegister(seed));
});

describe.each([...statementNumbers, "example"])("a change in register %s", (number) => {
  const register = number === "example" ? theExample() : statementRegister(number);
  const before = sentences(register);

  it("of one term changes only the sentences that carry it", () => expectOnlyItsSentencesToChange(register));

  it("of the controller's e-mail address changes only sentences that carry the controller", () => {
    const [controller] = register.controllers.values();
    if (controller === undefined) throw new Error("each register has a controller");
    const moved = { ...controller, email: "nieuw@voorbeeld.example", privacyContact: null };
    const after = sentences({ ...register, controllers: new Map([...register.controllers, [controller.id, moved]]) });
    const known = new Set(before.map(({ text }) => text));
    for (const { text, refs } of after) {
      if (!known.has(text)) expect(refs.map(fieldRefKey).join(), text).toContain(controller.id);
    }
  });
});
