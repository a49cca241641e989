/** The three values of an answer: not given (`null`), given and empty ("none"), or given with content. */
export type AnswerState = "not-answered" | "none" | "answered";

/** The state of a list that may be unanswered. */
export function listState(list: ReadonlyArray<unknown> | null): AnswerState {
  if (list === null) return "not-answered";
  return list.length === 0 ? "none" : "answered";
}

/** The state of an answer that is an object, where `{kind: "none"}` says none. */
export function answerState(answer: { readonly kind?: unknown } | string | number | boolean | null): AnswerState {
  if (answer === null) return "not-answered";
  return typeof answer === "object" && answer.kind === "none" ? "none" : "answered";
}

/** The items of a list; nothing where it is unanswered. Ask `listState` first where the difference matters. */
export const itemsOf = <T>(list: ReadonlyArray<T> | null): ReadonlyArray<T> => list ?? [];

/** True where a list holds something: neither open nor "none". */
export const hasItems = <T>(list: ReadonlyArray<T> | null): list is ReadonlyArray<T> =>
  list !== null && list.length > 0;
