import type { PublishedVersionId } from "../../src/model/ids.ts";
import type { Register } from "../../src/model/register.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { thawText } from "../../src/statement/published/frozen-text.ts";
import { type Staleness, staleness } from "../../src/statement/published/staleness.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

/** How a published version, whose text is given, stands to the register of a day; null when either is not what it should be. */
export function stalenessOf(
  register: Register,
  id: PublishedVersionId,
  text: string,
  today: PlainDate,
): Staleness | null {
  const version = register.publishedVersions.get(id);
  const published = thawText(text);
  return version === undefined || published === null
    ? null
    : staleness(register, version, published, today, { nl, en });
}
