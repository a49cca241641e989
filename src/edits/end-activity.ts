import type { ActivityId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import type { Result } from "../result.ts";
import { type Edit, type EditError, editEntity } from "./edit.ts";

/** Ends an activity on a day, perhaps because another takes its place. It stays in the register: history is asked for too. */
export const endActivity = (
  register: Register,
  id: ActivityId,
  end: { readonly endedOn: PlainDate | null; readonly replacedById: ActivityId | null },
  at: string,
): Result<Edit, EditError> =>
  editEntity(register, "activity", id, at, (activity) => ({ ...activity, status: "ended", ...end }));
