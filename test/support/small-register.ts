import { RegisterId } from "../../src/model/ids.ts";
import { emptyRegister, newRegisterRow } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";

export const testInstant = "2026-11-25T08:00:00.000Z";

/** A register that holds these activities and nothing else. */
export function registerWith(...activities: ReadonlyArray<ProcessingActivity>): Register {
  const row = newRegisterRow(RegisterId.parse("00000000-0000-4000-8000-000000000000"), testInstant);
  return { ...emptyRegister(row), activities: new Map(activities.map((activity) => [activity.id, activity])) };
}
