import type { Register } from "../../src/model/register.ts";
import {
  type DocumentRequest,
  documentRequest,
  type LetterDetails,
  type PlannedText,
} from "../../src/statement/document-kind.ts";
import { type DocumentKindId, documentKinds } from "../../src/statement/document-kinds.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Language } from "../../src/words/words.ts";
import { statementDay } from "./statement-samples.ts";

type Choice = Partial<
  Pick<
    DocumentRequest,
    "party" | "customer" | "activity" | "subjects" | "audience" | "reader" | "details" | "destruction"
  >
>;

/** What an officer types in for a letter. */
export const typedIn: LetterDetails = {
  name: "mevrouw De Wit",
  receivedOn: "2026-11-03",
  right: "erasure",
  reason: "wij moeten de facturen bewaren voor de belasting",
};

/** Everything that a kind can be made of in a register: each party, customer, activity or sort of people in turn. */
export function choicesFor(kind: DocumentKindId, register: Register): ReadonlyArray<Choice> {
  const { takes } = documentKinds[kind] as { takes: { [option: string]: string } };
  if (takes.details !== undefined && takes.subjects === undefined) {
    const party = takes.party === undefined ? {} : { party: [...register.parties.keys()][0] ?? null };
    const rights = ["erasure", "rectification", "access"] as const;
    return [party, ...rights.map((right) => ({ ...party, details: { ...typedIn, right } }))];
  }
  if (takes.party === "needed") return [...register.parties.keys()].map((party) => ({ party }));
  if (takes.customer === "needed") return [...register.engagements.keys()].map((customer) => ({ customer }));
  if (takes.destruction === "needed") return [...register.destructions.keys()].map((destruction) => ({ destruction }));
  if (takes.activity === "needed") {
    const all = [...register.activities.keys()].map((activity) => ({ activity }));
    return takes.reader === undefined ? all : all.flatMap((one) => [one, { ...one, reader: "public" as const }]);
  }
  const people = [...register.vocabulary.values()].flatMap((entry) =>
    entry.kind === "data-subject" ? [entry.id] : [],
  );
  if (takes.subjects === "needed") return people.map((id) => ({ subjects: [id] }));
  return takes.audience === undefined ? [{}] : [{}, ...people.slice(0, 4).map((id) => ({ audience: [id] }))];
}

export const plannedKind = (
  kind: DocumentKindId,
  register: Register,
  choice: Partial<DocumentRequest> = {},
  language: Language = "nl",
): PlannedText =>
  documentKinds[kind].plan(
    register,
    documentRequest({ today: statementDay, ...choice, language, words: language === "nl" ? nl : en }),
  );
