import { proxy, transfer } from "comlink";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { ok, type Result } from "../../../src/result.ts";
import type { Language } from "../../../src/words/words.ts";
import { currentSession } from "../../store/current-session.ts";
import { flushDrafts } from "../../store/field-drafts.ts";
import { registerWorker } from "../../store/register-worker.ts";
import { type SavedFile, saveFile } from "../../store/save-file.ts";
import type { CalendarDays } from "../../worker/calendar-work.ts";
import { withFileWorker } from "../../worker/with-file-worker.ts";

/** Makes the calendar as a file, what is being typed included, and saves it; null when there is nothing to save after all. */
export async function saveCalendar(
  form: "ics" | "xlsx",
  days: CalendarDays,
  language: Language,
): Promise<Result<SavedFile | null, BridgeError>> {
  await flushDrafts();
  await currentSession().settled();
  const made = form === "ics" ? await makeIcs(days, language) : await makeSheet(days, language);
  if (made === null) return ok(null);
  const saved = await saveFile(currentSession().door, {
    kind: form === "ics" ? "any" : "workbook",
    suggestedName: made.fileName,
    bytes: made.bytes,
    handle: null,
  });
  return !saved.ok && saved.error.code === "cancelled" ? ok(null) : saved;
}

const makeIcs = (days: CalendarDays, language: Language) =>
  registerWorker().calendarIcs({ reader: "internal", language, today: days.today }, days, new Date().toISOString());

async function makeSheet(days: CalendarDays, language: Language) {
  const { port1, port2 } = new MessageChannel();
  const choice = { reader: "internal", language, today: days.today } as const;
  const { fileName, head } = await registerWorker().planCalendar(choice, days, transfer(port1, [port1]));
  const written = await withFileWorker((work) =>
    work.writeWorkbook(
      head,
      transfer(port2, [port2]),
      proxy(() => {}),
    ),
  );
  return written.ok ? { fileName, bytes: written.value.bytes } : null;
}
