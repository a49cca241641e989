import { displayName, partyUseName } from "../../../src/derive/names.ts";
import { type ProcessorConcern, type ProcessorFileEntry, processorFile } from "../../../src/derive/processor-file.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { Register } from "../../../src/model/register.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { Level } from "../../components/severity.tsx";
import type { RecordRow } from "../../controls/record-screen.tsx";

/** One use of a processor as the cockpit lists it, on a day. */
export interface ProcessorRow extends RecordRow {
  readonly entry: ProcessorFileEntry;
  readonly service: string | null;
  /** The activity or site in which it is used. */
  readonly where: string;
  readonly code: string | null;
}

export const processorFilters = ["all", "missing", "fewer", "soon", "vetting"] as const;
export type ProcessorFilter = (typeof processorFilters)[number];

/** The uses of processors on a day: what lacks most first, then by name. */
export const processorRows = (
  register: Register,
  today: PlainDate,
  words: Words,
  language: Language,
): ReadonlyArray<ProcessorRow> =>
  processorFile(register, today)
    .map((entry) => rowOf(entry, register, words, language))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "nl") || a.where.localeCompare(b.where, "nl"));

function rowOf(entry: ProcessorFileEntry, register: Register, words: Words, language: Language): ProcessorRow {
  const { owner, use } = entry.at;
  const party = entry.partyId === null ? undefined : register.parties.get(entry.partyId);
  const service = party?.services?.find(({ id }) => id === entry.serviceId)?.name ?? null;
  const name = partyUseName(use, register, language) ?? words.processorFile.unnamed;
  const where = displayName(register, owner.kind, owner.id, language, words.common);
  const code = owner.kind === "activity" ? (register.activities.get(owner.id as ActivityId)?.code ?? null) : null;
  return {
    id: use.id,
    name,
    entry,
    service,
    where,
    code,
    searchText: searchForm(
      [name, service, where, code, use.description, entry.agreement?.name, ...(party?.aliases ?? [])].join("\n"),
    ),
  };
}

const levels: { readonly [concern in ProcessorConcern]: Level } = {
  unnamed: "warning",
  "agreement-missing": "error",
  "agreement-ended": "error",
  "agreement-concept": "error",
  "agreement-not-started": "warning",
  "agreement-unclear": "warning",
  "covers-fewer": "warning",
  "ends-soon": "warning",
  "certificate-expired": "warning",
  "vetting-insufficient": "error",
  "vetting-open": "advice",
};

export const levelOf = (concern: ProcessorConcern): Level => levels[concern];

/** The concern that the list tells: of the agreement before that of vetting; what is not assessed yet only the page tells. */
export const toldConcern = ({ entry }: ProcessorRow): ProcessorConcern | null => {
  const told = entry.concerns.filter((concern) => concern !== "vetting-open");
  return told.find((concern) => levelOf(concern) === "error") ?? told[0] ?? null;
};

const ranks: { readonly [level in Level]: number } = { error: 0, warning: 1, advice: 2 };

function rank(row: ProcessorRow): number {
  const concern = toldConcern(row);
  return concern === null ? 3 : ranks[levelOf(concern)];
}

export function fitsProcessorFilter({ entry }: ProcessorRow, filter: ProcessorFilter): boolean {
  const has = (...concerns: ReadonlyArray<ProcessorConcern>): boolean =>
    concerns.some((concern) => entry.concerns.includes(concern));
  switch (filter) {
    case "all":
      return true;
    case "missing":
      return has("agreement-missing", "agreement-ended", "agreement-concept");
    case "fewer":
      return has("covers-fewer");
    case "soon":
      return has("ends-soon");
    case "vetting":
      return has("certificate-expired", "vetting-insufficient", "vetting-open");
    default:
      return filter satisfies never;
  }
}
