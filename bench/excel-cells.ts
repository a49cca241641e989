import { inBatches, type Row, type SheetPlan, type WorkbookPlan } from "../src/exports/sheet-plan.ts";

/** The columns of a register: a few dozen, most of them wrapped text, two dates, a number, a link, a hidden id. */
const columnCount = 40;

const words =
  "leerlingen ouders medewerkers administratie overeenkomst toestemming bewaren verwijderen systeem leverancier dossier gegevens school belasting melding".split(
    " ",
  );

/** A small fixed generator, so that every run and every writer gets the same cells. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function* rows(count: number): Generator<Row> {
  const next = numbers(7);
  const text = (length: number): string => {
    let made = "";
    while (made.length < length) made += `${words[Math.floor(next() * words.length)]} `;
    return made.trim();
  };
  for (let n = 0; n < count; n++) {
    const row: Row[number][] = [
      `V-${String(n + 1).padStart(5, "0")}`,
      { kind: "link", text: `Verwerking ${n + 1}`, to: { sheet: "register", row: n } },
      { kind: "date", date: `20${10 + (n % 16)}-0${1 + (n % 9)}-1${n % 9}` },
      { kind: "date", date: `2027-0${1 + (n % 9)}-1${n % 9}` },
      n * 3,
    ];
    while (row.length < columnCount - 1) {
      const kind = next();
      if (kind < 0.15) row.push({ kind: "text", text: "niet ingevuld", look: "open-answer" });
      else if (kind < 0.3) row.push(words[Math.floor(next() * words.length)] ?? "");
      else row.push(text(40 + next() * 60));
    }
    row.push(`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`);
    yield row;
  }
}

/** A workbook of one sheet with `count` rows of 40 cells, about 70 characters in a text. */
export function benchPlan(count: number): WorkbookPlan {
  const sheet: SheetPlan = {
    key: "register",
    name: "Verwerkingen",
    hidden: false,
    titleLines: [{ text: "Register van verwerkingsactiviteiten", look: "title" }],
    columns: Array.from({ length: columnCount }, (_, n) => ({
      header: `Kolom ${n + 1}`,
      article: "art. 30(1)(a)",
      group: null,
      width: 30,
      kind: n === 2 || n === 3 ? "date" : n === 4 ? "number" : "text",
      hidden: n === columnCount - 1,
      wrap: n > 4,
    })),
    rowCount: count,
    rows: () => inBatches(rows(count)),
    listsNotes: false,
    frozenColumns: 2,
    autoFilter: true,
    print: { paper: "a3", orientation: "landscape", footer: "Voorbeeld", pageWords: ["Pagina ", " van "] },
  };
  const day = "2026-01-01T00:00:00Z";
  return {
    properties: {
      title: "Register",
      subject: "art. 30",
      creator: "bench",
      description: "",
      language: "nl-NL",
      createdAt: day,
      modifiedAt: day,
    },
    sheets: [sheet],
  };
}
