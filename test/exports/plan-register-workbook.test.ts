import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completenessOf, type RecordElement } from "../../src/derive/completeness.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { cellText } from "../../src/exports/cells.ts";
import type { Cell } from "../../src/exports/sheet-plan.ts";
import { RegisterId } from "../../src/model/ids.ts";
import { emptyRegister, newRegisterRow } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";
import { nl } from "../../src/words/nl.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder } from "../support/test-builder.ts";
import { cellsOf, english, lookOf, plan, rowsOf, sheet, textsOf } from "./plan-reading.ts";

const example = exampleRegister({ today: "2026-11-25" });
const headers = nl.exports.columns;

const empty = emptyRegister(newRegisterRow(RegisterId.parse("00000000-0000-4000-8000-000000000000"), testInstant));

/** Columns that answer an element of the law: while it has a gap, one of them shows that. */
const columnsOfElement: { readonly [element in RecordElement]: ReadonlyArray<string> } = {
  controller: [headers.controller],
  purposes: [headers.purposes],
  data: [headers.subjects, headers.data],
  recipients: [headers.recipients],
  transfers: [headers.transferDestination],
  retention: [headers.retention],
  security: [headers.measures],
  basis: [headers.legalBasis],
};

describe("the record of art. 30(1)", () => {
  test.each([
    ["in Dutch", {}],
    ["in English", english],
  ])("has a column for every letter, with its article, %s", (_name, language) => {
    const articles = sheet(plan(example, language), "controller-register").columns.map(({ article }) => article ?? "");
    for (const letter of ["a", "b", "c", "d", "e", "f", "g"]) {
      expect(articles.filter((article) => article.startsWith(`art. 30(1)(${letter})`)).length).toBeGreaterThan(0);
    }
    // Controller, joint controllers, representative and officer each have their own.
    expect(articles.filter((article) => article === "art. 30(1)(a)")).toHaveLength(4);
    expect(articles).toContain("art. 6(1)");
    expect(articles).toContain("art. 6(3)");
  });

  test("says of one activity all that the register holds", () => {
    const of = sheet(plan(example, { reader: "ap" }), "controller-register");
    const row = rowsOf(of).find((one) => cellText(one[0] ?? null) === "V-014");
    expect(textsOf(of, row)).toMatchInlineSnapshot(`
      {
        "Afdeling": "Klantenservice",
        "Betrokkenen": "Klanten",
        "Bewaartermijn per soort gegevens": "tot de afronding van de bestelling, daarna nog 6 maanden, en daarna 7 jaar, te rekenen vanaf het einde van het boekjaar",
        "Bijzondere en strafrechtelijke gegevens en BSN, met uitzondering": "n.v.t. (geen bijzondere of strafrechtelijke gegevens en geen BSN)",
        "Code": "V-014",
        "Doeleinden": "Om bestellingen te leveren",
        "Functionaris gegevensbescherming": "Nadia Aydın
      fg@hofenhaven.example
      038 555 01 09
      aangemeld bij de AP onder nummer FG004217",
        "Gezamenlijk verantwoordelijken": "n.v.t. (geen gezamenlijke verantwoordelijkheid)",
        "Grondslag": "Uitvoering van een overeenkomst, art. 6(1)(b)",
        "Land of internationale organisatie": "geen",
        "Naam": "Bestellingen afhandelen",
        "Naar de overeenkomst": "O-11",
        "Ontvangers, met hun rol": "Betaalvoet, Betalingen (zelfstandig verwerkingsverantwoordelijke)
      Pakhuis Noord, Pakketten bezorgen (zelfstandig verwerkingsverantwoordelijke)
      Serverhof, Hosting (verwerker)",
        "Onze rol": "verwerkingsverantwoordelijke",
        "Persoonsgegevens": "naam, e-mailadres, factuuradres, afleveradres, bestellingen, betaalstatus, telefoonnummer (vrijwillig)",
        "Plaats waar de gegevens staan": "Webwinkel: Amsterdam, Nederland",
        "Status": "actief",
        "Technische en organisatorische maatregelen": "Inloggen in twee stappen (geldt overal)
      Versleutelde verbindingen (geldt overal)
      Rechten per functie (geldt overal)
      Geheimhouding in het contract (geldt overal)",
        "Vertegenwoordiger in de Unie": "n.v.t. (gevestigd in de EER)",
        "Verwerkers, met overeenkomst": "Serverhof, Hosting: O-11",
        "Verwerkingsverantwoordelijke, naam en contact": "Uitgeverij Hof & Haven B.V.
      Kadeplein 7, 8261 HH Kampen, Nederland
      privacy@hofenhaven.example
      038 555 01 00",
        "Waarop de doorgifte berust": "geen",
        "Wettelijke basis": "n.v.t. (deze grondslag vraagt geen wet)",
        "id": "92c646e1-cfd2-4b86-8cf0-0fb6884da5fa",
      }
    `);
  });

  test("an activity of which nothing is known says so in every column, and in no other way", () => {
    const [first] = example.activities.values();
    if (first === undefined) throw new Error("an example without activities");
    const bare = {
      ...first,
      code: null,
      name: null,
      role: null,
      unitId: null,
      controllerIds: null,
      purposes: null,
      dataGroups: null,
      partyUses: null,
      systemIds: null,
      measureIds: null,
      inheritsMeasures: false,
    };
    const of = sheet(
      plan({ ...empty, activities: new Map([[bare.id, bare]]) }, { reader: "ap" }),
      "controller-register",
    );
    const { [headers.status]: _status, [headers.id]: _id, ...others } = textsOf(of, rowsOf(of)[0]);
    expect(new Set(Object.values(others))).toEqual(new Set(["niet ingevuld"]));
  });

  test("none answered is not the same as not answered", () => {
    const [first] = example.activities.values();
    if (first === undefined) throw new Error("an example without activities");
    const none = { ...first, purposes: [], dataGroups: [], partyUses: [] };
    const of = sheet(plan({ ...example, activities: new Map([[none.id, none]]) }), "controller-register");
    const texts = textsOf(of, rowsOf(of)[0]);
    expect([texts[headers.purposes], texts[headers.data], texts[headers.recipients]]).toEqual(["geen", "geen", "geen"]);
    expect(texts[headers.transferDestination]).toBe("n.v.t. (er zijn geen ontvangers)");
  });

  test("an authority in one particular inquiry is no recipient and leaves no gap", () => {
    const activity = [...example.activities.values()].find(({ partyUses }) =>
      partyUses?.some((use) => use.role === "processor"),
    );
    const [use] = activity?.partyUses ?? [];
    if (activity === undefined || use === undefined) throw new Error("an example without processors");
    const inquiry = { ...activity, partyUses: [{ ...use, role: "authority-inquiry" as const, transfers: null }] };
    const workbook = plan({ ...example, activities: new Map([[inquiry.id, inquiry]]), sites: new Map() });
    const of = sheet(workbook, "controller-register");
    const texts = textsOf(of, rowsOf(of)[0]);
    expect(texts[headers.recipients]).toBe("geen");
    expect(texts[headers.transferDestination]).toBe("n.v.t. (er zijn geen ontvangers)");
    expect(rowsOf(sheet(workbook, "recipients"))).toEqual([]);
  });

  test("a party that sits in the EEA does not answer where its data go", () => {
    const b = testBuilder();
    const dutch = b.party({ name: "Loonkamer", country: "NL" });
    const who = { kind: "party" as const, partyId: dutch.id, serviceId: null };
    b.activity({ name: "Lonen", partyUses: [b.partyUse({ who, role: "processor" })] });
    const of = sheet(plan(b.build()), "controller-register");
    expect(textsOf(of, rowsOf(of)[0])[headers.transferDestination]).toContain("niet ingevuld");
  });

  test("what is proposed and not confirmed is marked", () => {
    const [first] = example.activities.values();
    if (first === undefined) throw new Error("an example without activities");
    const proposed = {
      ...first,
      origins: [{ path: "purposes", kind: "library" as const, ref: "library", quote: null, confirmedAt: null }],
    };
    const of = sheet(plan({ ...example, activities: new Map([[proposed.id, proposed]]) }), "controller-register");
    const cells = cellsOf(of, rowsOf(of)[0]);
    expect(lookOf(cells[headers.purposes] ?? null)).toBe("to-confirm");
    expect(cellText(cells[headers.purposes] ?? null)).toContain("(te bevestigen)");
    expect(lookOf(cells[headers.recipients] ?? null)).toBe("plain");
  });
});

describe("the record of art. 30(2)", () => {
  test("stands in the workbook only when the organisation works for others", () => {
    const ours = new Map([...example.activities].filter(([, { role }]) => role !== "processor"));
    const keys = plan({ ...example, activities: ours, engagements: new Map() }).sheets.map(({ key }) => key);
    expect(keys).not.toContain("processor-register");
    expect(plan(example).sheets.map(({ key }) => key)).toContain("processor-register");
  });

  test("has a row per customer and a column for every letter", () => {
    const of = sheet(plan(example), "processor-register");
    const articles = of.columns.map(({ article }) => article ?? "");
    for (const letter of ["a", "b", "c", "d"]) {
      expect(articles.filter((article) => article.startsWith(`art. 30(2)(${letter})`)).length).toBeGreaterThan(0);
    }
    expect(articles.filter((article) => article === "art. 30(2)(a)")).toHaveLength(6);
    expect(rowsOf(of)).toHaveLength(example.engagements.size);
    expect(textsOf(of, rowsOf(of)[0])[headers.subProcessors]).toContain("subverwerker");
  });
});

test("every agreement has a row with its state, and so has a processor without one", () => {
  const of = sheet(plan(example), "agreements");
  const rows = rowsOf(of).map((row) => textsOf(of, row));
  expect(rows.filter((row) => row[headers.id] !== "")).toHaveLength(example.agreements.size);
  expect(new Set(rows.map((row) => row[headers.agreementState])).size).toBeGreaterThan(3);
  expect(rows.filter((row) => row[headers.attention] === "geen overeenkomst").length).toBeGreaterThan(0);
});

test("an agreement that nobody asked about is open, and one that is not there is not there", () => {
  const activity = [...example.activities.values()].find(({ partyUses }) =>
    partyUses?.some((use) => use.role === "processor"),
  );
  const use = activity?.partyUses?.find(({ role }) => role === "processor");
  if (activity === undefined || use === undefined) throw new Error("an example without processors");
  const saying = (agreementIds: [] | null) => {
    const one = { ...activity, partyUses: [{ ...use, who: null, agreementIds }] };
    const of = sheet(
      plan({ ...example, activities: new Map([[one.id, one]]), agreements: new Map(), sites: new Map() }),
      "agreements",
    );
    const texts = textsOf(of, rowsOf(of)[0]);
    return [texts[headers.parties], texts[headers.agreementName], texts[headers.agreementState]];
  };
  expect(saying(null)).toEqual(["niet ingevuld", "niet ingevuld", "niet ingevuld"]);
  expect(saying([])).toEqual(["niet ingevuld", "geen overeenkomst", "n.v.t. (geen overeenkomst)"]);
});

test("several terms of an activity stay several, each with its data", () => {
  const of = sheet(plan(example), "retention");
  const rows = rowsOf(of).map((row) => textsOf(of, row));
  const salary = rows.filter((row) => row[headers.activity]?.includes("Salarisadministratie"));
  expect(salary.map((row) => [row[headers.group], row[headers.term]])).toMatchInlineSnapshot(`
    [
      [
        "Werknemers (overige gegevens)",
        "ten minste 7 jaar na het einde van het boekjaar waarin het stuk zijn actuele waarde heeft verloren",
      ],
      [
        "Werknemers (kopie van het identiteitsbewijs)",
        "ten minste 5 jaar na het einde van het kalenderjaar waarin het dienstverband is geëindigd",
      ],
    ]
  `);
});

test("notes, tags, owners, holds and open points stay inside the house", () => {
  const register = { ...example };
  const outside = plan(register, { reader: "ap" }).sheets.flatMap(({ columns }) => columns.map(({ header }) => header));
  for (const header of [
    headers.notes,
    headers.tags,
    headers.owner,
    headers.gaps,
    headers.legalHold,
    headers.nextReview,
  ]) {
    expect(outside).not.toContain(header);
    expect(plan(register).sheets.flatMap(({ columns }) => columns.map((one) => one.header))).toContain(header);
  }
});

test("links lead to the row of what they name", () => {
  const workbook = plan(example);
  let links = 0;
  for (const of of workbook.sheets) {
    for (const row of rowsOf(of)) {
      for (const cell of row) {
        if (typeof cell !== "object" || cell?.kind !== "link") continue;
        links++;
        const target = sheet(workbook, cell.to.sheet);
        if (cell.to.row === null) continue;
        const texts = rowsOf(target)[cell.to.row]?.flatMap((one) => cellText(one).split("\n")) ?? [];
        expect(texts.some((text) => text !== "" && cell.text.includes(text))).toBe(true);
      }
    }
  }
  expect(links).toBeGreaterThan(20);
});

test("a workbook knows where it came from, out of sight", () => {
  const origin = sheet(plan(example), "origin");
  expect(origin.hidden).toBe(true);
  expect(Object.fromEntries(rowsOf(origin).map(([key, value]) => [cellText(key ?? null), value]))).toEqual({
    layout: "verantwoord-own",
    layoutVersion: 1,
    registerId: example.register.id,
    baseSeq: 7,
    reader: "internal",
    language: "nl",
    date: "2026-11-25",
  });
  for (const { key, columns } of plan(example).sheets) {
    if (key === "origin" || key === "explanation") continue;
    expect(columns.filter(({ hidden }) => hidden).map(({ header }) => header)).toContain("id");
  }
});

test("the explanation names the controllers and what the writer had to change", () => {
  const of = sheet(plan(example), "explanation");
  const batches = of.rows([
    { kind: "text-cut", sheet: "Register art. 30 lid 1", address: "J7", header: "Doeleinden", characters: 12 },
  ]);
  if (Symbol.asyncIterator in batches) throw new Error("asynchronous rows");
  const said = [...batches].flat().flat().map(cellText).join("\n");
  for (const { name } of example.controllers.values()) expect(said).toContain(name);
  expect(said).toContain("Register art. 30 lid 1, J7: de tekst was te lang voor Excel; 12 tekens zijn weggelaten.");
  expect(said).toContain("Nadia Aydın");
});

test("an empty register gives a workbook that says that nothing is filled in", () => {
  const workbook = plan(empty);
  expect(workbook.sheets.map(({ key }) => key)).toEqual([
    "controller-register",
    "agreements",
    "recipients",
    "retention",
    "transfers",
    "measures",
    "explanation",
    "origin",
  ]);
  expect(rowsOf(sheet(workbook, "explanation")).flat().map(cellText)).toContain("niet ingevuld");
});

/** Takes answers away: the n-th of an activity's lists, or a part of one, becomes open or none. */
const holes = {
  purposes: (activity: ProcessingActivity) => ({ ...activity, purposes: null }),
  noPurposes: (activity: ProcessingActivity) => ({ ...activity, purposes: [] }),
  basis: (activity: ProcessingActivity) => ({
    ...activity,
    purposes: activity.purposes?.map((purpose) => ({ ...purpose, legalBasis: null })) ?? null,
  }),
  description: (activity: ProcessingActivity) => ({
    ...activity,
    purposes: activity.purposes?.map((purpose, n) => (n === 0 ? { ...purpose, description: null } : purpose)) ?? null,
  }),
  groups: (activity: ProcessingActivity) => ({ ...activity, dataGroups: null }),
  noGroups: (activity: ProcessingActivity) => ({ ...activity, dataGroups: [] }),
  items: (activity: ProcessingActivity) => ({
    ...activity,
    dataGroups: activity.dataGroups?.map((group, n) => (n === 0 ? { ...group, items: null } : group)) ?? null,
  }),
  subjects: (activity: ProcessingActivity) => ({
    ...activity,
    dataGroups: activity.dataGroups?.map((group, n) => (n === 0 ? { ...group, subjectIds: null } : group)) ?? null,
  }),
  terms: (activity: ProcessingActivity) => ({
    ...activity,
    dataGroups: activity.dataGroups?.map((group, n) => (n === 0 ? { ...group, retentionUses: null } : group)) ?? null,
  }),
  noTerms: (activity: ProcessingActivity) => ({
    ...activity,
    dataGroups: activity.dataGroups?.map((group) => ({ ...group, retentionUses: [] })) ?? null,
  }),
  uses: (activity: ProcessingActivity) => ({ ...activity, partyUses: null }),
  who: (activity: ProcessingActivity) => ({
    ...activity,
    partyUses: activity.partyUses?.map((use, n) => (n === 0 ? { ...use, who: null } : use)) ?? null,
  }),
  transfers: (activity: ProcessingActivity) => ({
    ...activity,
    partyUses: activity.partyUses?.map((use) => ({ ...use, transfers: null })) ?? null,
  }),
  measures: (activity: ProcessingActivity) => ({
    ...activity,
    measureIds: null,
    systemIds: null,
    inheritsMeasures: false,
  }),
  controllers: (activity: ProcessingActivity) => ({ ...activity, controllerIds: [] }),
} as const;

const anyRegister: fc.Arbitrary<Register> = fc
  .record({
    base: fc.constantFrom("example", "a", "b", "c"),
    broken: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...Object.values(holes))), { maxLength: 30 }),
  })
  .map(({ base, broken }) => {
    const register = base === "example" ? example : synthesizeRegister({ activities: 12, seed: base });
    const activities = new Map(register.activities);
    const ids = [...activities.keys()];
    for (const [n, hole] of broken) {
      const activity = activities.get(ids[n % ids.length] as never);
      if (activity !== undefined) activities.set(activity.id, hole(activity));
    }
    return { ...register, activities };
  });

test("every activity has a row, every cell is a plain value, and no activity with a gap looks complete", () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      const workbook = plan(register);
      const own = sheet(workbook, "controller-register");
      const rows = new Map(rowsOf(own).map((row) => [cellText(row.at(-1) ?? null), row]));
      for (const activity of register.activities.values()) {
        const row = rows.get(activity.id);
        if (activity.role === "processor") {
          const others = sheet(workbook, "processor-register");
          expect(rowsOf(others).some((one) => cellText(one.at(-1) ?? null) === activity.id)).toBe(true);
          continue;
        }
        expect(row).toBeDefined();
        const cells = cellsOf(own, row);
        const states = completenessOf(activity, register);
        for (const [element, columns] of Object.entries(columnsOfElement)) {
          const { state } = states[element as RecordElement];
          if (state !== "partly" && state !== "not-answered") continue;
          const looks = columns.map((header) => lookOf(cells[header] ?? null));
          expect(
            looks.some((look) => look === "open-answer" || look === "warning"),
            `${element} ${activity.name}`,
          ).toBe(true);
          expect(lookOf(cells[headers.gaps] ?? null)).toBe("warning");
        }
      }
      for (const of of workbook.sheets) {
        for (const row of rowsOf(of)) {
          expect(row.length).toBe(of.columns.length);
          for (const cell of row) expect(isPlain(cell)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

const isPlain = (cell: Cell): boolean => {
  if (cell === null || typeof cell === "number") return true;
  const text = cellText(cell);
  return typeof text === "string" && text !== "" && !/undefined|\[object|\bnull\b/.test(text);
};

test("rows come when they are asked for, and ten thousand activities take no quadratic time", () => {
  const small = synthesizeRegister({ activities: 500, seed: "time" });
  const large = synthesizeRegister({ activities: 5_000, seed: "time" });
  const seconds = (register: Register): number => {
    const start = performance.now();
    for (const of of plan(register).sheets) rowsOf(of);
    return (performance.now() - start) / 1000;
  };
  seconds(small);
  // Ten times as much may take far more than ten times as long on a busy machine, but never a hundred times.
  expect(seconds(large)).toBeLessThan(40 * seconds(small) + 0.5);
}, 60_000);
