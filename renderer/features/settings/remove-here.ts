import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import { commitEdit } from "../../store/current-session.ts";
import { useRegisterStore } from "../../store/register-store.ts";

/** Deletes a word or own field without asking, since undo brings it back, and stays where one is. */
export async function removeHere(kind: "vocabulary-entry" | "custom-field", id: string): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open !== null) await commitEdit(deleteEntity(open.register, kind, id));
}
