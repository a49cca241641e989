import { daysAfter } from "../derive/dates.ts";
import type { PlainDate } from "../model/values.ts";

/** One whole day, or several, in somebody's agenda. `uid` stays the same for the same thing, so that a second import renews the first. */
export interface IcsEvent {
  readonly uid: string;
  readonly on: PlainDate;
  /** The last day, included. */
  readonly until: PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: ReadonlyArray<string>;
  /** How many days before `on` an agenda reminds; null = not. */
  readonly alarmDaysBefore: number | null;
}

export interface IcsCalendar {
  readonly name: string;
  readonly language: string;
  /** When it was made: an instant in UTC, "2026-11-25T08:00:00.000Z". */
  readonly stampedAt: string;
  readonly events: ReadonlyArray<IcsEvent>;
}

/** A calendar in the form of RFC 5545: lines of at most 75 octets, ended by CRLF; whole days without time or zone. */
export const writeIcs = (calendar: IcsCalendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Verantwoord//Bewaarkalender//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");

function eventLines(event: IcsEvent, { stampedAt, language }: IcsCalendar): ReadonlyArray<string> {
  const alarm =
    event.alarmDaysBefore === null
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${escapeText(event.summary)}`,
          `TRIGGER:-P${event.alarmDaysBefore}D`,
          "END:VALARM",
        ];
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stampedAt.replace(/\.\d+/u, "").replace(/[-:]/gu, "")}`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    // The end of whole days is the day after the last.
    `DTEND;VALUE=DATE:${compact(daysAfter(event.until, 1))}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`,
    ...(event.description === "" ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`]),
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(escapeText).join(",")}`]),
    "TRANSP:TRANSPARENT",
    ...alarm,
    "END:VEVENT",
  ];
}

const compact = (day: PlainDate): string => day.replaceAll("-", "");

/** Section 3.3.11: backslash, semicolon and comma are escaped, a new line is "\n"; other control characters have no place in it. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/gu, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
    .replace(/[\\;,]/gu, "\\$&")
    .replaceAll("\n", "\\n");

const lineOctets = 75;

/** Section 3.1: a long line goes on after CRLF and a space. It is cut between characters, never inside one. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
