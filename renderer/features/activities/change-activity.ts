import { editEntity } from "../../../src/edits/edit.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { commitEdit } from "../../store/current-session.ts";
import { useRegisterStore } from "../../store/register-store.ts";

/** Commits a change of one activity, made on it as it is now. */
export async function changeActivity(
  id: ActivityId,
  update: (activity: ProcessingActivity) => ProcessingActivity,
): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  await commitEdit(editEntity(open.register, "activity", id, new Date().toISOString(), update));
}

/** An item of a list with that id changed; the others are shared. */
export const withItem = <T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
  update: (item: T) => T,
): ReadonlyArray<T> | null => list?.map((item) => (item.id === id ? update(item) : item)) ?? null;

/** A list without the item of that id. */
export const withoutItem = <T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
): ReadonlyArray<T> | null => list?.filter((item) => item.id !== id) ?? null;
