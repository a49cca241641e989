import {
  type Cell,
  type ColumnPlan,
  inBatches,
  type Row,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/exports/sheet-plan.ts";

export const column = (header: string | null, overrides: Partial<ColumnPlan> = {}): ColumnPlan => ({
  header,
  article: null,
  group: null,
  width: 20,
  kind: "text",
  hidden: false,
  wrap: false,
  ...overrides,
});

export const sheet = (rows: ReadonlyArray<Row>, overrides: Partial<SheetPlan> = {}): SheetPlan => ({
  key: "sheet",
  name: "Blad",
  hidden: false,
  titleLines: [],
  columns: Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, n) => column(`Kolom ${n + 1}`)),
  rowCount: rows.length,
  rows: () => inBatches(rows),
  listsNotes: false,
  frozenColumns: 0,
  autoFilter: false,
  print: null,
  ...overrides,
});

export const workbook = (...sheets: ReadonlyArray<SheetPlan>): WorkbookPlan => ({
  properties: {
    title: "Register van verwerkingsactiviteiten",
    subject: "Artikel 30 AVG",
    creator: "Stichting De Linde",
    description: "Gemaakt voor intern gebruik & archief",
    language: "nl-NL",
    createdAt: "2026-03-01T00:00:00Z",
    modifiedAt: "2026-03-02T10:20:30Z",
  },
  sheets,
});

/** A small register as a planner would lay it out: title, bands, articles, links, open answers, explanation. */
export function registerPlan(): WorkbookPlan {
  const open: Cell = { kind: "text", text: "niet ingevuld", look: "open-answer" };
  const activity = (n: number, name: string, rest: ReadonlyArray<Cell>): Row => [
    `V-00${n}`,
    name,
    ...rest,
    `00000000-0000-4000-8000-00000000000${n}`,
  ];
  const print = { paper: "a4", orientation: "landscape", pageWords: ["Pagina ", " van "] } as const;
  return workbook(
    sheet(
      [
        activity(1, "Leerlingenadministratie", [
          "Inschrijven, volgen en begeleiden van leerlingen; bekostiging door het Rijk.\nContact met ouders.",
          "taak van algemeen belang",
          { kind: "link", text: "Rekenwerk Cloud B.V.", to: { sheet: "parties", row: 1 } },
          "tot de leerling de school verlaat, daarna nog vijf jaar tot het einde van het schooljaar",
          { kind: "date", date: "2026-09-01" },
          1240,
        ]),
        activity(2, "Nieuwsbrief", [
          "Ouders op de hoogte houden",
          { kind: "text", text: "toestemming (te bevestigen)", look: "to-confirm" },
          { kind: "link", text: "Postbode Nederland", to: { sheet: "parties", row: 0 } },
          open,
          open,
          { kind: "text", text: "n.v.t.: alleen e-mailadressen", look: "not-applicable" },
        ]),
        activity(3, "=Cameratoezicht", [
          "+31 20 123 45 67 is het nummer van de beheerder",
          "gerechtvaardigd belang",
          { kind: "text", text: "verwerkersovereenkomst ontbreekt", look: "warning" },
          "vier weken, tenzij er een incident is",
          { kind: "date", date: "2027-01-15" },
          8,
        ]),
      ],
      {
        key: "activities",
        name: "Register art. 30(1)",
        titleLines: [
          { text: "Register van verwerkingsactiviteiten", look: "title" },
          { text: "Stichting De Linde · stand op 1 maart 2026 · voor intern gebruik", look: "subtitle" },
        ],
        columns: [
          column("Code", { width: 9, group: "Verwerking" }),
          column("Naam", { width: 26, wrap: true, group: "Verwerking" }),
          column("Doeleinden", { width: 44, wrap: true, group: "Wat en waarom", article: "art. 30 lid 1 onder b" }),
          column("Grondslag", { width: 24, wrap: true, group: "Wat en waarom", article: "art. 6 lid 1" }),
          column("Ontvangers", { width: 28, wrap: true, group: "Buiten", article: "art. 30 lid 1 onder d" }),
          column("Bewaartermijn", { width: 36, wrap: true, article: "art. 30 lid 1 onder f" }),
          column("Volgende controle", { width: 13, kind: "date" }),
          column("Aantal personen", { width: 11, kind: "number", wrap: true }),
          column("id", { width: 10, hidden: true }),
        ],
        frozenColumns: 2,
        autoFilter: true,
        print: { ...print, footer: "Stichting De Linde & partners · 1 maart 2026" },
      },
    ),
    sheet(
      [
        ["Postbode Nederland", "bezorgdienst"],
        ["Rekenwerk Cloud B.V.", "leerlingvolgsysteem"],
      ],
      {
        key: "parties",
        name: "Partijen",
        columns: [column("Partij", { width: 30 }), column("Dienst", { width: 40 })],
        autoFilter: true,
        print: { ...print, footer: "Stichting De Linde" },
      },
    ),
    sheet(
      [
        ["layout", "1"],
        ["seq", 42],
      ],
      { key: "meta", name: "meta", hidden: true, columns: [column(null), column(null)] },
    ),
  );
}
