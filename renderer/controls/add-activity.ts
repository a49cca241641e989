import { addEntity } from "../../src/edits/edit.ts";
import { nextActivityCode } from "../../src/edits/next-activity-code.ts";
import { ActivityId } from "../../src/model/ids.ts";
import { newActivity } from "../../src/model/new-entity.ts";
import { commitEdit } from "../store/current-session.ts";
import { goTo } from "../store/navigation.ts";
import { useRegisterStore } from "../store/register-store.ts";

/** Adds an activity with the next free code and opens it; the focus goes to its name. */
export async function addActivity(codeOf: (number: number) => string): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const { register } = open;
  const id = ActivityId.parse(crypto.randomUUID());
  const [onlyController, ...others] = register.controllers.keys();
  const controllerIds = onlyController !== undefined && others.length === 0 ? [onlyController] : null;
  const done = await commitEdit(
    addEntity("activity", { ...newActivity(id), code: nextActivityCode(register, codeOf), controllerIds }),
  );
  if (done.ok) goTo("activities", id, "name");
}
