import { displayName } from "../derive/names.ts";
import { entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Language, Words } from "../words/words.ts";

/** A waiver as lists and sheets tell it. */
export interface WaiverRow {
  readonly waiver: Waiver;
  /** What was found, by the rule's title; the rule's own id where this version has no such rule. */
  readonly title: string;
  /** Whose finding it is; null once that was deleted. */
  readonly about: string | null;
  /** "Fatima Aydın, directeur"; null = not answered. */
  readonly acceptedBy: string | null;
}

/** The waivers of a register, the first to end first; those without an end last. */
export function waiverRows(register: Register, language: Language, words: Words): ReadonlyArray<WaiverRow> {
  const end = ({ until }: Waiver): string => until ?? "9999-12-31";
  return [...register.waivers.values()]
    .sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.id < b.id ? -1 : 1))
    .map((waiver) => ({
      waiver,
      title:
        (words.checks.rules as { readonly [rule: string]: { readonly title: string } })[waiver.rule]?.title ??
        waiver.rule,
      about:
        entityOf(register, waiver.subjectKind, waiver.subjectId) === null
          ? null
          : displayName(register, waiver.subjectKind, waiver.subjectId, language, words.common),
      acceptedBy: whoAccepts(waiver, register),
    }));
}

/** The person and the function that he had, as far as they are known. */
export function whoAccepts({ acceptedById, acceptedBy }: Waiver, register: Register): string | null {
  const name = acceptedById === null ? null : (register.persons.get(acceptedById)?.name ?? null);
  const parts = [name, acceptedBy].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
