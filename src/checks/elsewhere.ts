import { displayName } from "../derive/names.ts";
import { entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { Words } from "../words/words.ts";
import type { Finding } from "./finding.ts";

/** More names than this are counted instead. */
const mostNames = 3;

/**
 * Where else a finding stands, for the margin of one entity: "Ook bij V-019 en V-026." Activities go by their code where they
 * have one. Null when it stands nowhere else.
 */
export function elsewhere(finding: Finding, id: string, register: Register, words: Words): string | null {
  const others = new Map(finding.places.filter((place) => place.id !== id).map((place) => [place.id, place.kind]));
  if (others.size === 0) return null;
  if (others.size > mostNames) return words.checks.alsoAtMany(others.size);
  const language = words.common.languageCode === "en" ? "en" : "nl";
  return words.checks.alsoAt(
    [...others].map(([other, kind]) => {
      const code = kind === "activity" ? (entityOf(register, kind, other)?.code ?? null) : null;
      return code ?? displayName(register, kind, other, language, words.common);
    }),
  );
}
