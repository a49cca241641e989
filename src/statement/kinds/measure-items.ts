import { effectiveMeasures } from "../../derive/effective-measures.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { ListItem } from "../document.ts";
import { activityRef, item, ownWords, type StatementContext, wordOf } from "../document-context.ts";
import { inline } from "../own-text.ts";

/** The measures that hold for some activities, each once by the name it has; an activity without any is a gap. Art. 32 GDPR. */
export function measureItems(
  activities: ReadonlyArray<ProcessingActivity>,
  context: StatementContext,
): ReadonlyArray<ListItem> {
  const items = new Map<string, ListItem>();
  for (const activity of activities) {
    const measures = effectiveMeasures(activity, context.register);
    if (measures.length === 0) context.gaps.add("measures-open", activityRef(activity, "measureIds"));
    for (const { measure } of measures) {
      const ref = fieldRef("measure", measure.id, "name");
      const own = ownWords(measure.name, ref, context);
      const word = measure.vocabularyId === null ? null : wordOf(measure.vocabularyId, context);
      const text = own ?? word;
      if (text === null) continue;
      items.set(
        inline(text),
        item(null, inline(text), own === null ? fieldRef("measure", measure.id, "vocabularyId") : ref),
      );
    }
  }
  return [...items.values()];
}
