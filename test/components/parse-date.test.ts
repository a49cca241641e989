import fc from "fast-check";
import { expect, test } from "vitest";
import { dateInWords, parseDate } from "../../renderer/components/parse-date.ts";

test.each([
  ["1-3-2027", "2027-03-01"],
  ["1/3/27", "2027-03-01"],
  ["01.03.2027", "2027-03-01"],
  ["1 maart 2027", "2027-03-01"],
  ["1 mrt 27", "2027-03-01"],
  ["1 March 2027", "2027-03-01"],
  ["2027-03-01", "2027-03-01"],
  ["29-2-2028", "2028-02-29"],
  ["31-12-85", "1985-12-31"],
])("%s is %s", (text, date) => expect(parseDate(text)).toBe(date));

test.each([
  "",
  "maart 2027",
  "31-2-2027",
  "29-2-2027",
  "1-13-2027",
  "0-1-2027",
  "1-3-202",
  "morgen",
  "1-3-2027-4",
  "20270-3-1",
])("%s is no date", (text) => {
  expect(parseDate(text)).toBeNull();
});

test("a date in words is read back as the same date, in both languages", () => {
  const days = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.constantFrom("nl", "en"), (date, locale) => {
      expect(parseDate(dateInWords(date, locale))).toBe(date);
    }),
  );
});
