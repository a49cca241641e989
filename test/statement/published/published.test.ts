import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { apply } from "../../../src/history/apply.ts";
import { sha256Hex } from "../../../src/json/sha256.ts";
import { AttachmentId, PublishedVersionId } from "../../../src/model/ids.ts";
import type { Register } from "../../../src/model/register.ts";
import { registerToJson } from "../../../src/model/register-json.ts";
import { readRegister } from "../../../src/read-register/read-register.ts";
import { documentRequest } from "../../../src/statement/document-kind.ts";
import { documentKinds } from "../../../src/statement/document-kinds.ts";
import { compareTexts, compareWords } from "../../../src/statement/published/compare-texts.ts";
import { freezeText, thawText } from "../../../src/statement/published/frozen-text.ts";
import { publishText, versionsOf } from "../../../src/statement/published/publish-text.ts";
import { factsOf } from "../../../src/statement/published/text-facts.ts";
import { whatToTell } from "../../../src/statement/published/what-to-tell.ts";
import { nl } from "../../../src/words/nl.ts";
import { testInstant } from "../../support/small-register.ts";
import { testToday } from "../../support/test-builder.ts";

const example = exampleRegister({ today: testToday, createdAt: testInstant });
const [statement] = [...example.statements.values()];
if (statement === undefined) throw new Error("the example has no text");
const newId = seededIds("published");

const textOf = (register: Register) =>
  documentKinds["privacy-statement"].plan(
    register,
    documentRequest({ language: "nl", today: testToday, words: nl, statement }),
  ).document;

const publish = (register: Register, changeNote: string | null = null) =>
  publishText(register, statement, textOf(register), {
    id: PublishedVersionId.parse(newId()),
    attachmentId: AttachmentId.parse(newId()),
    today: testToday,
    at: testInstant,
    seq: 3,
    changeNote,
  });

const applied = (register: Register, changes: Parameters<typeof apply>[1]): Register => {
  const result = apply(register, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The example with its first retention term that ends in a number of months doubled. */
function withLongerTerm(): { readonly register: Register; readonly termId: string } {
  for (const term of example.retentionTerms.values()) {
    const phases = term.phases?.map((phase) =>
      phase.kind === "then" && phase.maximum === "P6M" ? { ...phase, minimum: "P9M", maximum: "P9M" } : phase,
    );
    const longer = { ...term, phases: phases ?? null };
    const register = { ...example, retentionTerms: new Map(example.retentionTerms).set(term.id, longer) };
    if (compareTexts(textOf(example), textOf(register)).length > 0) return { register, termId: term.id };
  }
  throw new Error("no term of six months in the text");
}

describe("a published text", () => {
  it("comes back from its attachment as it was, and nothing else comes back as one", () => {
    const document = textOf(example);
    const published = { document, facts: factsOf(document, example) };
    expect(thawText(freezeText(published))).toEqual(published);
    for (const text of ["", "{}", "[]", '{"format":"verantwoord-text","textVersion":2}'])
      expect(thawText(text)).toBeNull();
  });

  it("is kept as a version with its hashes, the next number each time, and leaves a valid register", () => {
    const first = publish(example);
    const once = applied(example, first.edit.changes);
    const second = publish(once, "Wij hebben een termijn verlengd.");
    const twice = applied(once, second.edit.changes);
    expect(versionsOf(twice, statement).map(({ number }) => number)).toEqual([2, 1]);
    expect(first.version.textSha256).toBe(sha256Hex(new TextDecoder().decode(first.bytes)));
    expect(first.attachment.sizeBytes).toBe(first.bytes.length);
    expect(second.version.changeNote).toBe("Wij hebben een termijn verlengd.");
    expect(readRegister(registerToJson(twice)).ok).toBe(true);
  });

  it("is compared with the present text sentence by sentence, and only what changed is told", () => {
    expect(compareTexts(textOf(example), textOf(example))).toEqual([]);
    const { register, termId } = withLongerTerm();
    const changes = compareTexts(textOf(example), textOf(register));
    for (const change of changes) {
      expect(change.before?.text).toContain("zes maanden");
      expect(change.after?.text).toContain("negen maanden");
      expect(change.after?.refs.some(({ id }) => id === termId)).toBe(true);
    }
    expect(compareWords("tot zes maanden", "tot negen maanden")).toEqual([
      { kind: "same", text: "tot " },
      { kind: "removed", text: "zes" },
      { kind: "added", text: "negen" },
      { kind: "same", text: " maanden" },
    ]);
    expect(compareWords("Wij delen uw gegevens met niemand.", "De bezorger krijgt uw adres.")).toEqual([
      { kind: "removed", text: "Wij delen uw gegevens met niemand." },
      { kind: "added", text: "De bezorger krijgt uw adres." },
    ]);
  });

  it("says what people must be told of: a longer term, a new purpose and recipient, and never what went", () => {
    const { register, termId } = withLongerTerm();
    const facts = (of: Register) => factsOf(textOf(of), of);
    expect(whatToTell(facts(example), facts(register))).toEqual([{ kind: "longer-term", id: termId }]);
    expect(whatToTell(facts(register), facts(example))).toEqual([]);
    const told = new Set(facts(example).purposes);
    const [activity] = [...example.activities.values()].filter(({ purposes }) =>
      purposes?.some(({ id }) => told.has(id)),
    );
    const without = { ...example, activities: new Map(example.activities) };
    if (activity !== undefined) without.activities.delete(activity.id);
    const toTell = whatToTell(facts(without), facts(example));
    expect(
      toTell.some(({ kind, id }) => kind === "new-purpose" && activity?.purposes?.some((each) => each.id === id)),
    ).toBe(true);
    expect(whatToTell(facts(example), facts(without)).filter(({ kind }) => kind === "new-purpose")).toEqual([]);
  });

  it("calls a term open that lost its number, and longer one that is kept for good", () => {
    const none = { purposes: [], recipients: [], destinations: [] };
    const facts = (length: number | "for-good" | null) => ({ ...none, terms: { t: length } });
    expect(whatToTell(facts(30), facts(null))).toEqual([{ kind: "open-term", id: "t" }]);
    expect(whatToTell(facts(30), facts("for-good"))).toEqual([{ kind: "longer-term", id: "t" }]);
    expect(whatToTell(facts("for-good"), facts(30))).toEqual([]);
    expect(whatToTell(facts(null), facts(30))).toEqual([]);
  });
});
