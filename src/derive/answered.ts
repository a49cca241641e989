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
