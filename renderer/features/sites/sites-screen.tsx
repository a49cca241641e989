import { useMemo } from "react";
import { partyUseName } from "../../../src/derive/names.ts";
import { SiteId } from "../../../src/model/ids.ts";
import { newSite } from "../../../src/model/new-entity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Site } from "../../../src/model/site.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { GridColumn } from "../../components/grid-column.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { byName, type RecordRow, RecordScreen } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { SiteDocument } from "./site-document.tsx";

export type SitesScreenProps = { readonly entityId: string | null; readonly field: string | null };

interface SiteRow extends RecordRow {
  readonly cookies: number | null;
}

/** Websites, apps and portals: a list, and the one that is open. */
export function SitesScreen({ entityId, field }: SitesScreenProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const rows = useMemo(
    () => byName(register.sites.values()).map((site) => rowOf(site, register, words, language)),
    [register, words, language],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const site = register.sites.get(entityId as SiteId);
  return (
    <RecordScreen
      section="sites"
      words={words.sites}
      rows={rows}
      columns={columns}
      sortValue={(row, column) => (column === "cookies" ? String(row.cookies ?? "") : row.name)}
      openId={entityId}
      onNew={() => void addAndOpen("site", newSite(SiteId.parse(newId())), [], "name")}
      document={
        site === undefined
          ? null
          : (showList) => <SiteDocument key={site.id} site={site} field={field} onShowList={showList} />
      }
    />
  );
}

function rowOf(site: Site, register: Register, words: Words, language: Language): SiteRow {
  const name = site.name ?? site.addresses?.[0] ?? words.common.untitled;
  const tools = (site.partyUses ?? []).map((use) => partyUseName(use, register, language));
  const cookies = (site.cookies ?? []).map((cookie) => cookie.name);
  return {
    id: site.id,
    name,
    cookies: site.cookies === null ? null : site.cookies.length,
    searchText: searchForm([name, ...(site.addresses ?? []), ...tools, ...cookies, ...site.tags].join("\n")),
  };
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<SiteRow>> => [
  {
    id: "name",
    header: words.sites.columns.name,
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
    id: "cookies",
    header: words.sites.columns.cookies,
    width: "56px",
    isSortable: true,
    isAtEnd: true,
    render: (row) => <span className="cap">{row.cookies ?? ""}</span>,
  },
];
