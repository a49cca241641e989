import { figures } from "../figures.ts";
import type { OverviewWords } from "../nl/overview.ts";
import { enumerate } from "../sentence.ts";
import { enCommon } from "./common.ts";

const count = (value: number, one: string, more: string): string =>
  `${figures(value, ",")} ${value === 1 ? one : more}`;
const list = (parts: ReadonlyArray<string>): string => enumerate(parts, enCommon);

export const enOverview: OverviewWords = {
  title: "Overview",
  holds: (c): string => {
    const parties = c.parties > 0 ? [`**${count(c.parties, "party", "parties")}**`] : [];
    const countries = c.parties > 0 && c.countries > 0 ? [`in **${count(c.countries, "country", "countries")}**`] : [];
    const others = [
      [...parties, ...countries].join(" "),
      c.terms > 0 ? `**${count(c.terms, "retention term", "retention terms")}**` : "",
      c.sites > 0 ? `**${count(c.sites, "website", "websites")}**` : "",
    ].filter((part) => part !== "");
    const whose = c.controllers > 1 ? ` of ${figures(c.controllers, ",")} controllers` : "";
    const activities = count(c.activities, "activity", "activities");
    return `Your register holds **${activities}**${whose}${others.length > 0 ? `, with ${list(others)}` : ""}.`;
  },
  states: (c): string => {
    const said = [
      { value: c.active, text: "active" },
      { value: c.concept, text: "in concept" },
      { value: c.ended, text: "ended" },
    ]
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value);
    const [first] = said;
    if (first === undefined) return "";
    if (said.length === 1) return first.value === 1 ? `It is ${first.text}.` : `All of them are ${first.text}.`;
    const parts = said.map(({ value, text }) => `${figures(value, ",")} ${text}`);
    return `Of the activities ${first.value === 1 ? "1 is" : `${figures(first.value, ",")} are`} ${first.text}, ${list(parts.slice(1))}.`;
  },
  empty: {
    title: "Your register is still empty",
    text: "Here you will see what your register holds, what is missing and what falls due. Tick what your organisation does and fill it with examples, or record a first activity yourself.",
    act: "Record the first activity",
  },
  attention: {
    title: "What asks attention",
    next: "next",
    nextKeys: "Ctrl Enter",
    about: {
      error: "the law is not met",
      warning: "soon or incomplete",
      advice: "makes your register stronger",
    },
    none: "No findings. All that art. 30 asks has been filled in, as far as Verantwoord can see.",
    looking: "The register is being looked over.",
    takes: {
      label: "What it takes",
      all: "everything",
      click: "one click",
      choice: "a choice",
      asking: "asking somebody",
      none: "Nothing of this kind here.",
    },
    act: "Act",
    actOn: (name) => `Act: ${name}`,
    concept: "in concept",
    inActivities: (value) => count(value, "activity", "activities"),
    inPlaces: (value) => count(value, "place", "places"),
    more: (value) => `Show the other ${figures(value, ",")} too`,
    notShown: (value) =>
      `And ${count(value, "more finding", "more findings")}. Settle these first; the others will then come into view.`,
  },
  completeness: {
    title: "Completeness",
    of: (total) => `art. 30(1), of ${figures(total, ",")}`,
    columns: { letter: "Letter", element: "Element", bar: "Bar", done: "Filled in", missing: "What is missing" },
    basisArticle: "art. 6",
    partly: (value) => `${figures(value, ",")} in part`,
    open: (value) => `${figures(value, ",")} empty`,
    meter: (done, total) => `${figures(done, ",")} of ${figures(total, ",")}`,
    hatched: "Hatched: not applicable, with a reason.",
    times: (value, reason) => `${count(value, "time", "times")}: ${reason}`,
  },
  coming: {
    title: "What falls due",
    period: "the coming 90 days",
    today: "today",
    asList: "As a list",
    asStrip: "As a strip",
    none: "Nothing falls due in the coming 90 days.",
    columns: { on: "Date", what: "What" },
    andMore: (value) => `and ${figures(value, ",")} more`,
    moreInList: (value) => `${count(value, "date is", "dates are")} in the list only.`,
  },
  changes: {
    title: "Latest changes",
    toHistory: "History",
  },
  byBasis: {
    title: "Purposes by legal basis",
    columns: { name: "Legal basis", bar: "Bar", count: "Number" },
    without: "Without a legal basis",
    none: "No purposes have been recorded yet.",
  },
  byUnit: {
    title: "Activities by department",
    columns: { name: "Department", bar: "Bar", count: "Number" },
    without: "Without a department",
    others: (value) => count(value, "other department", "other departments"),
  },
};
