import { wordForms } from "../../../src/derive/names.ts";
import type { Named, OpeningWords } from "../../../src/derive/opening-words.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import type { VocabularyEntryId } from "../../../src/model/ids.ts";
import { enumerate, uncapitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type ComparisonTableProps = { readonly agreement: Agreement; readonly comparison: OpeningWords };

/** The data and people that an agreement names beside those that the activities let the party see. Opening words of art. 28(3) GDPR. */
export function ComparisonTable({ agreement, comparison }: ComparisonTableProps) {
  const words = useWords();
  const { comparison: own } = words.processorFile;
  const language = useSettings((settings) => settings.language);
  const vocabulary = useRegister((register) => register.vocabulary);
  const said = (ids: ReadonlyArray<VocabularyEntryId>): string =>
    enumerate(
      ids.map((id) => {
        const entry = vocabulary.get(id);
        if (entry === undefined || entry.kind === "event") return words.common.untitled;
        const { label, inline } = wordForms(entry, language);
        return inline ?? uncapitalize(label);
      }),
      words.common,
    );
  const row = (key: "dataItemIds" | "dataSubjectIds", title: string, { touched, missing }: Named) => (
    <tr>
      <th scope="row">{title}</th>
      <td>{touched.length === 0 ? <span className="quiet">{own.nothingTouched}</span> : said(touched)}</td>
      <td>
        <span className="state">
          {missing === null ? (
            <span className="quiet">{own.namesNone}</span>
          ) : missing.length === 0 ? (
            <>
              <Tick /> {own.none}
            </>
          ) : (
            <>
              <Severity level="warning" label={words.controls.levels.warning} />
              <span className="wraps">{said(missing)}</span>
            </>
          )}
        </span>
        {touched.length > 0 && missing?.length !== 0 && (
          <Button
            look="bare"
            isLow
            label={`${own.take}, ${title}`}
            onPress={() =>
              void changeEntity("agreement", agreement.id, (each) => ({
                ...each,
                [key]: [...new Set([...(each[key] ?? []), ...touched])],
              }))
            }
          >
            {own.take}
          </Button>
        )}
      </td>
    </tr>
  );
  return (
    <table className="tbl compared">
      <thead>
        <tr>
          <th scope="col">{own.what}</th>
          <th scope="col">{own.touched}</th>
          <th scope="col">{own.missing}</th>
        </tr>
      </thead>
      <tbody>
        {row("dataItemIds", own.items, comparison.items)}
        {row("dataSubjectIds", own.subjects, comparison.subjects)}
      </tbody>
    </table>
  );
}
