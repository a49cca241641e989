import { useCallback, useMemo } from "react";
import { effectiveMeasures } from "../../../src/derive/effective-measures.ts";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import { wordAsTyped, wordById } from "../../../src/edits/find-words.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { UnitId } from "../../../src/model/ids.ts";
import type { Measure } from "../../../src/model/system.ts";
import { RadioGroup } from "../../components/radio-group.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { SuggestField } from "../../components/suggest-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { suggestWords } from "../../controls/suggest-words.ts";
import { AreaAt } from "../../controls/text-at.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type MeasureDocumentProps = {
  readonly measure: Measure;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** A measure as a document: what one does, where it holds, and for what. */
export function MeasureDocument({ measure, field, onShowList }: MeasureDocumentProps) {
  const words = useWords();
  const own = words.measures;
  const register = useRegister((each) => each);
  const reach = useMemo(
    () =>
      [...register.activities.values()].filter((activity) =>
        effectiveMeasures(activity, register).some((each) => each.measure.id === measure.id),
      ).length,
    [register, measure.id],
  );
  return (
    <RecordDocument
      kind="measure"
      id={measure.id}
      field={field}
      nameLabel={own.name}
      onShowList={onShowList}
      sections={[
        {
          id: "measure-what",
          title: own.what.title,
          keys: ["name", "type", "description", "vocabularyId", "implementedOn"],
          content: <What measure={measure} />,
        },
        { id: "measure-scope", title: own.scope.title, keys: ["scope"], content: <Scope measure={measure} /> },
        {
          id: "measure-used",
          title: own.usedBy.title,
          keys: [],
          takesRest: true,
          content: (
            <>
              {reach > 0 && <p className="soft">{own.usedBy.reach(reach)}</p>}
              <UsedBy id={measure.id} none={own.usedBy.none} />
            </>
          ),
        },
        {
          id: "measure-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="measure" record={measure} />,
        },
      ]}
    />
  );
}

function What({ measure }: { readonly measure: Measure }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { what } = words.measures;
  const entry = measure.vocabularyId === null ? undefined : register.vocabulary.get(measure.vocabularyId);
  const suggest = useCallback(
    (text: string) => suggestWords(register, "measure", text, words, language),
    [register, words, language],
  );
  const name = ({ ids, added }: ReturnType<typeof wordById>): void => {
    const [vocabularyId] = ids;
    if (vocabularyId === undefined) return;
    void changeEntity(
      "measure",
      measure.id,
      (each) => ({ ...each, vocabularyId }),
      added.map((entity) => ({ kind: "vocabulary-entry", entity })),
    );
  };
  const pairs: ReadonlyArray<Pair> = [
    {
      term: what.type,
      value: (
        <AnswerSelect
          label={what.type}
          anchor="type"
          value={measure.type}
          choices={choicesOf(words.record.measureType)}
          onCommit={(type) => void changeEntity("measure", measure.id, (each) => ({ ...each, type }))}
        />
      ),
    },
    {
      term: what.description,
      value: <AreaAt at={fieldRef("measure", measure.id, "description")} label={what.description} />,
    },
    {
      term: what.implementedOn,
      value: (
        <DayAt
          label={what.implementedOn}
          anchor="implementedOn"
          value={measure.implementedOn}
          onCommit={(implementedOn) => void changeEntity("measure", measure.id, (each) => ({ ...each, implementedOn }))}
        />
      ),
    },
    {
      term: what.kind,
      value: (
        <SuggestField
          label={what.kind}
          placeholder={what.kindPlaceholder}
          anchor="vocabularyId"
          value={entry === undefined ? "" : vocabularyLabel(entry, language)}
          suggest={suggest}
          words={words.controls.suggest}
          onChoose={({ id }) => name(wordById(register.vocabulary, id, newId))}
          onFreeText={(text) =>
            text === ""
              ? void changeEntity("measure", measure.id, (each) => ({ ...each, vocabularyId: null }))
              : name(wordAsTyped(register.vocabulary, "measure", text, newId))
          }
        />
      ),
    },
  ];
  const standard = entry?.kind === "measure" ? entry.iso27001 : null;
  return (
    <Pairs
      pairs={standard === null ? pairs : [...pairs, { term: what.standard, value: words.measures.add.iso(standard) }]}
    />
  );
}

type ScopeKind = NonNullable<Measure["scope"]>["kind"] | "open";

function Scope({ measure }: { readonly measure: Measure }) {
  const words = useWords();
  const { scope: own } = words.measures;
  const units = useRegister((register) => register.units);
  const options = useMemo(
    () => byName(units.values()).map((unit) => ({ id: unit.id, title: unit.name ?? words.common.untitled })),
    [units, words],
  );
  const set = (scope: Measure["scope"]): void =>
    void changeEntity("measure", measure.id, (each) => ({ ...each, scope }));
  const choose = (kind: ScopeKind): void => {
    if (kind === "open") set(null);
    else set(kind === "units" ? { kind, unitIds: [] } : { kind });
  };
  return (
    <div className="opts" data-margin-anchor="scope">
      <RadioGroup<ScopeKind>
        label={own.label}
        hidesLabel
        value={measure.scope?.kind ?? "open"}
        onChange={choose}
        options={[
          { id: "everywhere", title: own.everywhere, detail: own.everywhereDetail },
          { id: "units", title: own.units, detail: own.unitsDetail },
          { id: "where-named", title: own.named, detail: own.namedDetail },
          { id: "open", title: own.open },
        ]}
      />
      {measure.scope?.kind === "units" && (
        <IdsField<UnitId>
          label={own.unitsLabel}
          placeholder={own.unitsPlaceholder}
          ids={measure.scope.unitIds}
          options={options}
          onCommit={(unitIds) => set({ kind: "units", unitIds: unitIds ?? [] })}
        />
      )}
    </div>
  );
}
