/** Where in a file a problem lies: keys and indexes from the top, and the name of the entity where it has one. */
export interface ProblemPlace {
  /** "activities[3].purposes[0].legalBasis"; "" for the file as a whole. */
  readonly path: string;
  readonly name: string | null;
}

/** Why something is no register of this program. Every problem is found, not only the first. */
export type ReadProblem =
  | { readonly code: "not-a-register" }
  | { readonly code: "newer-version"; readonly version: number; readonly known: number }
  | { readonly code: "no-version" }
  | ({ readonly code: "wrong-shape"; readonly expected: string } & ProblemPlace)
  | ({ readonly code: "unknown-key"; readonly key: string } & ProblemPlace)
  | ({ readonly code: "dangling-reference"; readonly id: string } & ProblemPlace)
  | ({ readonly code: "wrong-kind-of-reference"; readonly id: string } & ProblemPlace)
  | ({ readonly code: "duplicate-id"; readonly id: string } & ProblemPlace)
  | ({ readonly code: "forbidden-character"; readonly character: "null-character" | "lone-surrogate" } & ProblemPlace)
  | ({ readonly code: "reserved-key"; readonly key: string } & ProblemPlace);
