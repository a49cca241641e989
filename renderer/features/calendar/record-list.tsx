import { useMemo } from "react";
import { displayName } from "../../../src/derive/names.ts";
import type { Destruction } from "../../../src/model/destruction.ts";
import { DestructionId } from "../../../src/model/ids.ts";
import { newDestruction } from "../../../src/model/new-entity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { Button } from "../../components/button.tsx";
import { DataGrid } from "../../components/data-grid.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { dateInWords } from "../../components/parse-date.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

const rowId = ({ id }: Destruction): string => id;

/** The records of destruction, the latest first. */
export function RecordList({ openId }: { readonly openId: string | null }) {
  const words = useWords();
  const own = words.calendar.screen;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const rows = useMemo(
    () =>
      [...register.destructions.values()].sort((a, b) =>
        (b.destroyedOn ?? "9999").localeCompare(a.destroyedOn ?? "9999"),
      ),
    [register.destructions],
  );
  const columns = useMemo(() => columnsOf(register, words, language), [register, words, language]);
  const add = (): void => void addAndOpen("destruction", newDestruction(DestructionId.parse(newId())), [], "what");
  return (
    <>
      <div className="filters">
        <Button isLow onPress={add}>
          {own.newRecord}
        </Button>
      </div>
      <DataGrid
        label={own.records}
        rows={rows}
        rowId={rowId}
        rowName={(row) => row.what ?? row.code ?? words.common.untitled}
        columns={columns}
        words={words.controls.grid}
        openId={openId}
        onOpen={(id) => goTo("calendar", id)}
        empty={<p className="page quiet">{own.recordsEmpty}</p>}
      />
    </>
  );
}

const columnsOf = (register: Register, words: Words, language: Language): ReadonlyArray<GridColumn<Destruction>> => {
  const { fields } = words.calendar.record;
  return [
    {
      id: "what",
      header: fields.what,
      width: "minmax(0, 1fr)",
      isRowHeader: true,
      render: ({ what, code }) => (
        <span className="named" title={what ?? undefined}>
          <span>
            {code !== null && <span className="cap">{code} </span>}
            {what ?? words.common.untitled}
          </span>
        </span>
      ),
    },
    {
      id: "term",
      header: fields.termId,
      width: "minmax(0, 160px)",
      render: ({ termId }) =>
        termId === null ? null : (
          <span className="soft">{displayName(register, "retention-term", termId, language, words.common)}</span>
        ),
    },
    {
      id: "day",
      header: fields.destroyedOn,
      width: "minmax(0, 140px)",
      render: ({ destroyedOn }) =>
        destroyedOn === null ? (
          <span className="quiet">{words.common.notAnswered}</span>
        ) : (
          dateInWords(destroyedOn, language)
        ),
    },
  ];
};
