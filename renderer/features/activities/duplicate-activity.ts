import { duplicateActivity as copyOf } from "../../../src/edits/duplicate-activity.ts";
import { addEntity } from "../../../src/edits/edit.ts";
import { nextActivityCode } from "../../../src/edits/next-activity-code.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { commitEdit } from "../../store/current-session.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegisterStore } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { wordsOf } from "../../store/words.ts";

/** Makes a copy to go on from, and opens it. */
export async function duplicateActivity(activity: ProcessingActivity): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const words = wordsOf(useSettings.getState().language).activities;
  const as = {
    code: nextActivityCode(open.register, words.newCode),
    name: activity.name === null ? null : words.document.copyName(activity.name),
  };
  const copy = copyOf(activity, as, () => crypto.randomUUID());
  const done = await commitEdit(addEntity("activity", copy));
  if (done.ok) goTo("activities", copy.id, "name");
}
