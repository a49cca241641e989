import { describe, expect, it } from "vitest";
import { bestCommands, type Findable, matchRank } from "../../renderer/app/palette-rank.ts";
import { searchForm } from "../../src/words/search-form.ts";

const sourceOf = (group: string): Findable["from"] => {
  if (group === "Bibliotheek") return "library";
  return group === "Doen" || group === "Onderdelen" ? "app" : "register";
};

const item = (group: string, title: string, code = ""): Findable => ({
  command: { id: `${group} ${title}`, title, group, run: () => undefined },
  name: searchForm(title),
  text: searchForm(`${code} ${title}`),
  from: sourceOf(group),
});

const items = [
  item("Onderdelen", "Exporteren"),
  item("Doen", "Exporteer het register"),
  item("Doen", "Back-up"),
  item("Verwerkingen", "Klanten exporteren", "V-003"),
  item("Verwerkingen", "Postduif bezorgt pakketten", "V-001"),
  item("Partijen", "De Postduif"),
  item("Partijen", "Postduif"),
  item("Bibliotheek", "Dutch tax authority"),
  item("Doen", "Screens in Dutch"),
  item("Partijen", "Back-up"),
];
const titles = (text: string, limit = 50): ReadonlyArray<string> =>
  bestCommands(items, text, limit).map(({ group, title }) => `${group}: ${title}`);

describe("what the palette finds", () => {
  it("begins with the name that is exactly what was typed, and keeps its group together", () => {
    expect(titles("postduif")).toEqual([
      "Partijen: Postduif",
      "Partijen: De Postduif",
      "Verwerkingen: Postduif bezorgt pakketten",
    ]);
  });

  it("shows a thing of the register before an act of the same name", () => {
    expect(titles("back-up")).toEqual(["Partijen: Back-up", "Doen: Back-up"]);
  });

  it("shows the library last, however well it fits", () => {
    expect(titles("dutch")).toEqual(["Doen: Screens in Dutch", "Bibliotheek: Dutch tax authority"]);
  });

  it("shows what begins with it before what holds it, and a code finds its activity", () => {
    expect(titles("expor")).toEqual([
      "Onderdelen: Exporteren",
      "Doen: Exporteer het register",
      "Verwerkingen: Klanten exporteren",
    ]);
    expect(titles("v-003")).toEqual(["Verwerkingen: Klanten exporteren"]);
  });

  it("takes words in any order, and cuts only after the best are known", () => {
    expect(titles("pakketten postduif")).toEqual(["Verwerkingen: Postduif bezorgt pakketten"]);
    expect(titles("postduif", 1)).toEqual(["Partijen: Postduif"]);
  });

  it("leaves everything in its order when nothing is typed", () => {
    expect(matchRank("a", "a", "")).toBe(3);
    expect(titles("")[0]).toBe("Onderdelen: Exporteren");
  });
});
