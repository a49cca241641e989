import { type Calendar, calendarBetween } from "../../calendar/calendar.ts";
import { calendarToIcs } from "../../calendar/calendar-ics.ts";
import { calendarToJson } from "../../calendar/calendar-json.ts";
import { daysAfter } from "../../derive/dates.ts";
import { planCalendarWorkbook } from "../../exports/calendar-sheet.ts";
import { writeWorkbook } from "../../files/xlsx/write-workbook.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Register } from "../../model/register.ts";
import { PlainDate } from "../../model/values.ts";
import type { Command, CommandInput } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

const forms = ["ics", "json", "xlsx"] as const;
type Form = (typeof forms)[number];

/** A year ahead, where nobody says how far. */
const daysAhead = 365;

export const calendarCommand: Command = {
  name: "calendar",
  files: 1,
  usage: "FILE [--from D] [--until D] [--to ics|json|xlsx]",
  options: { from: { type: "string" }, until: { type: "string" }, to: { type: "string" } },
  run: async (input) => {
    const { io, words, option, today } = input;
    const wanted = option("to") ?? "json";
    const form = forms.find((each) => each === wanted);
    if (form === undefined) {
      io.tell(words.cli.wrongValue("to", wanted, forms.join(", ")));
      return 2;
    }
    const from = dayOf(input, "from", today);
    const until = dayOf(input, "until", daysAfter(from ?? today, daysAhead));
    if (from === null || until === null) return 2;
    if (until < from) {
      io.tell(words.cli.wrongValue("until", until, `${from}, …`));
      return 2;
    }
    const read = await readInput(input);
    if (read === null) return 2;
    const calendar = calendarBetween(read.register, from, until, today);
    const made = await make(form, calendar, { from, until }, read.register, input);
    return made === null ? 2 : writeOutput(input, made);
  },
};

function dayOf({ io, words, option }: CommandInput, name: string, unsaid: PlainDate): PlainDate | null {
  const given = option(name);
  if (given === null) return unsaid;
  const day = PlainDate.safeParse(given);
  if (day.success) return day.data;
  io.tell(words.cli.wrongValue(name, given, "2026-12-31"));
  return null;
}

async function make(
  form: Form,
  calendar: Calendar,
  days: { readonly from: PlainDate; readonly until: PlainDate },
  register: Register,
  { io, words, language, today }: CommandInput,
): Promise<string | Uint8Array | null> {
  switch (form) {
    case "ics":
      // The day stands for the moment: the same register on the same day gives the same bytes.
      return calendarToIcs(calendar, register, words, language, today, `${today}T00:00:00Z`);
    case "json":
      return canonicalJson(calendarToJson(calendar, { ...days, today }, register, words, language), "indented");
    case "xlsx": {
      const options = { today, reader: "internal", language, seq: 0, words } as const;
      const written = await writeWorkbook(planCalendarWorkbook(register, calendar, options));
      if (written.ok) return written.value.bytes;
      io.tell(words.cli.notPacked(written.error.code));
      return null;
    }
    default:
      return form satisfies never;
  }
}
