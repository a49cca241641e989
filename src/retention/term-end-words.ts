import { fieldRef } from "../model/field-ref.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import { dateInWords, uncapitalize } from "../words/sentence.ts";
import type { PartList } from "./sentence-parts.ts";
import type { TermWords } from "./term-words.ts";
import { tidy } from "./tidy.ts";

/** Adds somebody's reason: a clause after a comma, a phrase ("voor de belasting") at once, anything else between brackets. */
export function withReason(text: string, reason: string | null, words: TermWords): string {
  const said = reason === null ? "" : tidy(reason);
  if (said === "") return text;
  if (words.retention.reasonClause.test(said)) return `${text}, ${uncapitalize(said)}`;
  if (words.retention.reasonPhrase.test(said)) return `${text} ${uncapitalize(said)}`;
  return `${text} (${said})`;
}

/** ", tenzij er een incident is", or between brackets what is no clause. */
export function describeException(term: RetentionTerm, words: TermWords): string {
  const said = typeof term.exception !== "string" ? "" : tidy(term.exception);
  if (said === "") return "";
  return words.retention.reasonClause.test(said) ? `, ${uncapitalize(said)}` : words.retention.exception(said);
}

/** What happens when the term is over, and the stop on destruction while there is one. */
export function describeEnd(
  term: RetentionTerm,
  style: "statement" | "compact" | "editor",
  words: TermWords,
  list: PartList,
): void {
  const { retention } = words;
  const ref = fieldRef("retention-term", term.id, "endAction");
  if (style === "statement") {
    if (term.endAction !== null)
      list.text(retention.endInText).slot("end-action", retention.endActionInText[term.endAction], [ref]);
  } else if (style === "compact") {
    if (term.endAction !== null)
      list.text(retention.endInTable).slot("end-action", retention.endAction[term.endAction], [ref]);
  } else {
    const text = term.endAction === null ? retention.openSlot["end-action"] : retention.endAction[term.endAction];
    list.text(retention.endInEditor).slot("end-action", text, [ref], term.endAction === null);
  }
  if (style !== "editor") list.text(describeHold(term, style, words));
}

function describeHold(term: RetentionTerm, style: "statement" | "compact", words: TermWords): string {
  const hold = term.legalHold;
  if (hold === null) return "";
  const { retention, common } = words;
  const since = hold.since === null ? "" : retention.holdSince(dateInWords(hold.since, common));
  const until = hold.until === null ? "" : retention.holdUntil(dateInWords(hold.until, common));
  const reason = tidy(hold.reason);
  const opening = style === "statement" ? retention.holdInText : retention.holdInTable;
  return `${opening}${since}${until}${reason === "" ? "" : retention.holdReason(reason)}`;
}
