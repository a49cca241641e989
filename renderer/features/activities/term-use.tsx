import { useState } from "react";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import { placesOf } from "../../../src/derive/where-used.ts";
import { changeTermHere } from "../../../src/edits/change-term-here.ts";
import { editEntity } from "../../../src/edits/edit.ts";
import { withAdded } from "../../../src/edits/with-added.ts";
import { libraryRetentionTerm } from "../../../src/library/retention-terms.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { RetentionUse } from "../../../src/model/retention-term.ts";
import { IconButton } from "../../components/button.tsx";
import { ProvenanceMark } from "../../components/option-row.tsx";
import { newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { LibraryNote } from "../../controls/library-note.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { libraryProvenance } from "../../controls/suggest-words.ts";
import type { TermChange } from "../../controls/term-change.ts";
import { TermSentence } from "../../controls/term-sentence.tsx";
import { TermTimeline } from "../../controls/term-timeline.tsx";
import { commitOn } from "../../store/current-session.ts";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";
import { SharedTermDialog } from "./shared-term-dialog.tsx";

export type TermUseProps = {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  readonly use: RetentionUse;
  readonly onChange: ChangeItem<DataGroup>;
};

/** A term as it holds for a group: its sentence, its line, what it holds for. A shared one asks whether a change holds everywhere. */
export function TermUse({ activity, group, use, onChange }: TermUseProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const [pending, setPending] = useState<TermChange | null>(null);
  const [isDecided, setDecided] = useState(false);
  const { data: own } = words.activities.document;
  const term = register.retentionTerms.get(use.termId);
  if (term === undefined) return null;
  const places = placesOf(term.id, register, indexes);
  const name = term.name ?? words.common.untitled;
  const change = (made: TermChange): void => {
    if (places.length > 1 && !isDecided) setPending(made);
    else void changeEverywhere(term.id, made);
  };
  const source = term.libraryId === null ? null : libraryRetentionTerm(term.libraryId);
  return (
    <div className="termuse" data-margin-anchor={`dataGroups/${group.id}/retentionUses/${use.id}`}>
      <TermSentence term={term} onChange={change} />
      <TermTimeline term={term} />
      <div className="termline small">
        <span>
          <a href={hrefOf("retention", term.id)}>{name}</a> {own.termFor}{" "}
          <SeveralOf
            label={`${name}, ${own.termFor}`}
            allText={own.allItems}
            value={use.itemUseIds}
            options={(group.items ?? []).map(({ id, itemId }) => {
              const entry = register.vocabulary.get(itemId);
              return { id, title: entry === undefined ? words.common.untitled : vocabularyLabel(entry, language) };
            })}
            onCommit={(itemUseIds) =>
              onChange((each) => ({
                ...each,
                retentionUses: withItem(each.retentionUses, use.id, (one) => ({ ...one, itemUseIds })),
              }))
            }
          />
        </span>
        {source !== null && (
          <span className="proofline">
            {own.fromLibrary(source.source.ref)} <ProvenanceMark provenance={libraryProvenance(source, words)} />
          </span>
        )}
        <IconButton
          icon="cross"
          label={own.removeTerm(name)}
          isLow
          onPress={() => onChange((each) => ({ ...each, retentionUses: withoutItem(each.retentionUses, use.id) }))}
        />
      </div>
      {source !== null && (
        <LibraryNote
          title={words.activities.document.recipients.libraryKnows}
          about={name}
          lines={[
            own.startsFrom(source.trigger[language]),
            `${words.library.nature[source.nature]}: ${source.data[language]}.`,
            ...(source.note === null ? [] : [source.note[language]]),
          ]}
          source={source}
        />
      )}
      {pending !== null && (
        <SharedTermDialog
          name={name}
          places={places.length}
          others={otherNames(places, activity.id, register, words.common.untitledActivity)}
          onClose={() => setPending(null)}
          onEverywhere={() => {
            setDecided(true);
            setPending(null);
            void changeEverywhere(term.id, pending);
          }}
          onHere={() => {
            setPending(null);
            const copyName = words.editing.term.shared.hereName(name, activity.code ?? activity.name ?? "");
            void changeHere({ activityId: activity.id, retentionUseId: use.id }, copyName, pending);
          }}
        />
      )}
    </div>
  );
}

async function changeEverywhere(termId: string, { update, added }: TermChange): Promise<void> {
  await commitOn((register) =>
    withAdded(editEntity(register, "retention-term", termId, new Date().toISOString(), update), added),
  );
}

async function changeHere(
  place: { readonly activityId: ProcessingActivity["id"]; readonly retentionUseId: string },
  name: string,
  change: TermChange,
): Promise<void> {
  await commitOn((register) => changeTermHere(register, place, name, change, { at: new Date().toISOString(), newId }));
}

/** The codes of the activities that share a term with this one. */
function otherNames(
  places: ReturnType<typeof placesOf>,
  id: string,
  register: { readonly activities: ReadonlyMap<string, ProcessingActivity> },
  untitled: string,
): ReadonlyArray<string> {
  const others = new Set(places.filter((place) => place.id !== id).map((place) => place.id));
  return [...others].flatMap((other) => {
    const activity = register.activities.get(other);
    return activity === undefined ? [] : [[activity.code, activity.name ?? untitled].filter(Boolean).join(" ")];
  });
}
