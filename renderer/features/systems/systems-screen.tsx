import { useMemo } from "react";
import { countryName } from "../../../src/library/country-name.ts";
import { SystemId } from "../../../src/model/ids.ts";
import { newSystem } from "../../../src/model/new-entity.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { GridColumn } from "../../components/grid-column.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { byName, type RecordRow, RecordScreen } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { SystemDocument } from "./system-document.tsx";

export type SystemsScreenProps = { readonly entityId: string | null; readonly field: string | null };

interface SystemRow extends RecordRow {
  readonly place: string;
}

/** The systems in which data lie: a list, and the one that is open. */
export function SystemsScreen({ entityId, field }: SystemsScreenProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const systems = useRegister((register) => register.systems);
  const parties = useRegister((register) => register.parties);
  const rows = useMemo(
    () => byName(systems.values()).map((system) => rowOf(system, parties, words, language)),
    [systems, parties, words, language],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const system = systems.get(entityId as SystemId);
  return (
    <RecordScreen
      section="systems"
      words={words.systems}
      rows={rows}
      columns={columns}
      sortValue={(row, column) => (column === "place" ? row.place : row.name)}
      openId={entityId}
      onNew={() => void addAndOpen("system", newSystem(SystemId.parse(newId())), [], "name")}
      document={
        system === undefined
          ? null
          : (showList) => <SystemDocument key={system.id} system={system} field={field} onShowList={showList} />
      }
    />
  );
}

function rowOf(
  system: Register["systems"] extends ReadonlyMap<unknown, infer S> ? S : never,
  parties: Register["parties"],
  words: Words,
  language: Language,
): SystemRow {
  const country = system.hostingCountry === null ? "" : countryName(system.hostingCountry, language);
  const supplier = system.supplierId === null ? "" : (parties.get(system.supplierId)?.name ?? "");
  const name = system.name ?? words.common.untitled;
  return {
    id: system.id,
    name,
    place: country,
    searchText: searchForm(
      [name, country, supplier, system.hostingPlace, system.description, ...system.tags].join("\n"),
    ),
  };
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<SystemRow>> => [
  {
    id: "name",
    header: words.systems.columns.name,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named">
        <span>{row.name}</span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "place",
    header: words.systems.columns.place,
    width: "96px",
    isSortable: true,
    render: (row) => <span className="cap">{row.place}</span>,
  },
];
