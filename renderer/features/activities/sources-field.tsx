import { vocabularyLabel } from "../../../src/derive/names.ts";
import { wordById } from "../../../src/edits/find-words.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import type { DataGroup, DataSource } from "../../../src/model/data-group.ts";
import { ItemId, type PartyId } from "../../../src/model/ids.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { Suggestion } from "../../components/suggestion.ts";
import { TokenField } from "../../components/token-field.tsx";
import { newId, withoutItem } from "../../controls/change-entity.ts";
import { ownProvenance, suggestWords } from "../../controls/suggest-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { addedWords, type ChangeItem } from "./change-activity.ts";

const plainKinds = ["data-subject", "public-source", "own-observation"] as const;

/** Where the data come from: the people themselves, a party, a kind of party, a public source, our own observation. */
export function SourcesField({
  group,
  onChange,
}: {
  readonly group: DataGroup;
  readonly onChange: ChangeItem<DataGroup>;
}) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { data: own } = words.activities.document;
  const add = (source: Omit<DataSource, "id">, added: ReadonlyArray<Added> = []): void =>
    onChange(
      (each) => ({ ...each, sources: [...(each.sources ?? []), { id: ItemId.parse(newId()), ...source }] }),
      added,
    );
  return (
    <TokenField
      label={own.addSource}
      placeholder={own.sourcePlaceholder}
      anchor={`dataGroups/${group.id}/sources`}
      tokens={(group.sources ?? []).map((source) => ({
        id: source.id,
        title: sourceTitle(source, register, words, language),
      }))}
      words={words.controls.suggest}
      suggest={(text) => suggestSources(register, text, words, language)}
      onChoose={({ id }) => {
        const plain = plainKinds.find((kind) => kind === id);
        if (plain !== undefined) {
          add({ ...noSource, kind: plain });
          return;
        }
        const party = register.parties.get(id as PartyId);
        if (party !== undefined) {
          add({ ...noSource, kind: "party", partyId: party.id });
          return;
        }
        const { ids, added } = wordById(register.vocabulary, id, newId);
        if (ids[0] !== undefined)
          add({ ...noSource, kind: "recipient-category", recipientId: ids[0] }, addedWords(added));
      }}
      onTexts={(texts) => {
        for (const description of texts) add({ ...noSource, kind: "public-source", description });
      }}
      onRemove={(id) => onChange((each) => ({ ...each, sources: withoutItem(each.sources, id) }))}
    />
  );
}

const noSource = { partyId: null, recipientId: null, description: null };

/** A source as one reads it; what was typed goes before the kind. */
export function sourceTitle(source: DataSource, register: Register, words: Words, language: Language): string {
  const party = source.partyId === null ? undefined : register.parties.get(source.partyId);
  const category = source.recipientId === null ? undefined : register.vocabulary.get(source.recipientId);
  const named = party?.name ?? (category === undefined ? null : vocabularyLabel(category, language));
  return named ?? source.description ?? words.record.dataSource[source.kind];
}

function suggestSources(register: Register, text: string, words: Words, language: Language): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const plain = plainKinds
    .map((id) => ({ id, title: words.record.dataSource[id] }))
    .filter(({ title }) => searchForm(title).includes(wanted));
  const parties = [...register.parties.values()]
    .filter(({ name }) => name !== null && searchForm(name).includes(wanted))
    .map(({ id, name }) => ({ id, title: name ?? words.common.untitled, provenance: ownProvenance(words) }));
  return [...plain, ...parties, ...suggestWords(register, "recipient", text, words, language)];
}
