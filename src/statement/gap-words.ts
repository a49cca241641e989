import { displayName, partyUseName } from "../derive/names.ts";
import type { Register } from "../model/register.ts";
import { capitalize } from "../words/sentence.ts";
import type { Language, Words } from "../words/words.ts";
import type { Gap } from "./gap.ts";
import { withoutControls } from "./own-text.ts";

/** A gap in words: where it is, what is missing, and which article asks it. */
export interface WordedGap {
  readonly where: string;
  readonly what: string;
  readonly article: string;
}

/** The words of a gap, with the names that hold now. */
export function wordGap(gap: Gap, register: Register, language: Language, words: Words): WordedGap {
  const { ref } = gap;
  const name = displayName(register, ref.kind, ref.id, language, words.common);
  const inside = partName(gap, register, language);
  return {
    where: withoutControls(inside === null ? name : `${name}, ${inside}`),
    what: words.statement.gaps[gap.code],
    article: gap.article,
  };
}

/** The part of an activity or site that a gap is in: a purpose, a group, a party. */
function partName({ ref }: Gap, register: Register, language: Language): string | null {
  const [listName, itemId] = ref.path.split("/");
  const activity =
    ref.kind === "activity" ? [...register.activities.values()].find(({ id }) => id === ref.id) : undefined;
  const site = ref.kind === "site" ? [...register.sites.values()].find(({ id }) => id === ref.id) : undefined;
  const part = (() => {
    switch (listName) {
      case "purposes":
        return activity?.purposes?.find(({ id }) => id === itemId)?.description ?? null;
      case "dataGroups":
        return activity?.dataGroups?.find(({ id }) => id === itemId)?.name ?? null;
      case "partyUses": {
        const use = (activity ?? site)?.partyUses?.find(({ id }) => id === itemId);
        return use === undefined ? null : partyUseName(use, register, language);
      }
      case "cookies": {
        const cookie = site?.cookies?.find(({ id }) => id === itemId);
        return cookie?.name ?? cookie?.purpose ?? null;
      }
      default:
        return null;
    }
  })();
  return part === null ? null : capitalize(part);
}
