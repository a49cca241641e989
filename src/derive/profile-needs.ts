import type { Register } from "../model/register.ts";
import { Counting } from "../model/retention-term.ts";

/** Whether school years matter here: to a school, and to whoever has a term that counts by them. */
export const usesSchoolYear = (register: Register): boolean =>
  register.register.profile === "school" ||
  [...register.retentionTerms.values()].some((term) =>
    term.phases?.some((phase) => phase.kind === "then" && phase.counting === "school-year-end"),
  );

/** The ways of counting to offer for a phase: all that matter here, and the one that stands there. */
export const countingsFor = (register: Register, present: Counting | null): ReadonlyArray<Counting> =>
  Counting.options.filter((each) => each !== "school-year-end" || each === present || usesSchoolYear(register));
