import { instantiateTerm } from "../library/instantiate-term.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { Language } from "../words/words.ts";
import { describeTerm } from "./term-sentence.ts";
import type { TermWords } from "./term-words.ts";

// The sentence names no ids, so that one is enough for all that is made on the way to it.
const someId = () => "00000000-0000-4000-8000-000000000000";

const noWords: Register["vocabulary"] = new Map();

/** A term of the library as a register would say it: "tot het einde van de procedure, daarna hoogstens 4 weken". "" for an unknown id. */
export function libraryTermSentence(libraryId: string, words: TermWords, language: Language): string {
  const made = instantiateTerm(libraryId, someId, noWords, language);
  if (!made.ok) return "";
  const { term, addedWords } = made.value;
  const vocabulary = new Map(addedWords.map((entry) => [entry.id as VocabularyEntryId, entry]));
  return describeTerm(term, vocabulary, words, { kind: "compact" }).text;
}
