import { readXlsx } from "hucre";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { CalendarJson } from "../../src/calendar/calendar-json.ts";
import { fakeWorld } from "./fake-io.ts";

const example = async (): Promise<string> => {
  const world = fakeWorld();
  await world.run("example");
  return world.out();
};
const days = ["--from", "2026-12-01", "--until", "2027-02-28", "--date", "2026-11-25"];

it("prints what falls due between two days as JSON of the published shape", async () => {
  const world = fakeWorld({ "v.json": await example() });
  expect(await world.run("calendar", "v.json", ...days, "--to", "json")).toBe(0);
  const json = CalendarJson.parse(JSON.parse(world.out()));
  expect([json.from, json.until, json.today]).toEqual(["2026-12-01", "2027-02-28", "2026-11-25"]);
  expect(json.tasks.length).toBeGreaterThan(10);
  expect(json.tasks.every(({ on }) => on >= json.from && on <= json.until)).toBe(true);
  expect(json.notComputable.length).toBeGreaterThan(0);
});

it("writes the same bytes as .ics each time, in either language", async () => {
  const world = fakeWorld({ "v.json": await example() });
  expect(await world.run("calendar", "v.json", ...days, "--to", "ics", "-o", "a.ics")).toBe(0);
  expect(await world.run("calendar", "v.json", ...days, "--to", "ics", "-o", "b.ics")).toBe(0);
  const [a, b] = ["a.ics", "b.ics"].map((name) => new TextDecoder().decode(world.files.get(name) ?? new Uint8Array()));
  expect(a).toBe(b);
  expect(new ICAL.Component(ICAL.parse(a ?? "")).getAllSubcomponents("vevent").length).toBeGreaterThan(10);
});

it("writes a workbook", async () => {
  const world = fakeWorld({ "v.json": await example() });
  expect(await world.run("calendar", "v.json", ...days, "--to", "xlsx", "-o", "k.xlsx", "--lang", "en")).toBe(0);
  const { sheets } = await readXlsx(world.files.get("k.xlsx") ?? new Uint8Array());
  expect(sheets[0]?.name).toBe("Calendar");
});

it.each([
  [["--from", "2026-02-30"], "--from 2026-02-30"],
  [["--from", "2027-01-01", "--until", "2026-01-01"], "--until 2026-01-01"],
  [["--to", "pdf"], "ics, json, xlsx"],
])("%j exits with 2 and one line that helps", async (options, reason) => {
  const world = fakeWorld({ "v.json": await example() });
  expect(await world.run("calendar", "v.json", ...options)).toBe(2);
  expect(world.told).toHaveLength(1);
  expect(world.told[0]).toContain(reason);
});
