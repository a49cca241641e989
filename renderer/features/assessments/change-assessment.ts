import type { Added } from "../../../src/edits/with-added.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import { changeEntity } from "../../controls/change-entity.ts";

/** Commits a change of an assessment, made on it as it then is. */
export const changeAssessment = (
  id: string,
  update: (assessment: Assessment) => Assessment,
  added: ReadonlyArray<Added> = [],
): void => void changeEntity("assessment", id, update, added);
