import { useCallback } from "react";
import { searchForm } from "../../src/words/search-form.ts";
import type { Suggestion } from "../components/suggestion.ts";
import { TokenField } from "../components/token-field.tsx";
import { useWords } from "../store/words.ts";
import { NoneAnswer } from "./none-answer.tsx";

export type IdsFieldProps<Id extends string> = {
  readonly label: string;
  readonly placeholder: string;
  /** null = not answered, [] = answered: none. */
  readonly ids: ReadonlyArray<Id> | null;
  /** What can be named, in order; also what the ids are called. */
  readonly options: ReadonlyArray<{ readonly id: Id; readonly title: string; readonly detail?: string | undefined }>;
  readonly onCommit: (ids: ReadonlyArray<Id> | null) => void;
  /** What else can be chosen, of a library; chosen or typed it is made first. */
  readonly more?: {
    readonly suggest: (text: string) => ReadonlyArray<Suggestion>;
    readonly onChoose: (id: string) => void;
  };
  /** What is typed and not known. Without it such text is left. */
  readonly onTexts?: ((texts: ReadonlyArray<string>) => void) | undefined;
  /** Where "none" can be the answer. */
  readonly none?: { readonly act: string; readonly answer: string } | undefined;
  readonly anchor?: string | undefined;
};

/** Entities that are named by their ids, as chips, with suggestions of the others. */
export function IdsField<Id extends string>(props: IdsFieldProps<Id>) {
  const { ids, options, onCommit, more } = props;
  const words = useWords();
  const suggest = useCallback(
    (text: string): ReadonlyArray<Suggestion> => {
      const wanted = searchForm(text);
      const own = options
        .filter(({ id, title }) => ids?.includes(id) !== true && searchForm(title).includes(wanted))
        .map((option) => ({ ...option, provenance: { kind: "own" as const, label: words.controls.provenance.own } }));
      return [...own, ...(more?.suggest(text) ?? [])];
    },
    [options, ids, more, words],
  );
  const titleOf = (id: Id): string => options.find((option) => option.id === id)?.title ?? words.common.untitled;
  const add = (found: ReadonlyArray<Id>): void => {
    const fresh = found.filter((id) => ids?.includes(id) !== true);
    if (fresh.length > 0) onCommit([...(ids ?? []), ...fresh]);
  };
  const byTitle = (text: string) => options.find(({ title }) => searchForm(title) === searchForm(text));
  return (
    <>
      <TokenField
        label={props.label}
        placeholder={props.placeholder}
        tokens={(ids ?? []).map((id) => ({ id, title: titleOf(id) }))}
        suggest={suggest}
        words={words.controls.suggest}
        anchor={props.anchor}
        onChoose={({ id }) => {
          const known = options.find((option) => option.id === id);
          if (known === undefined) more?.onChoose(id);
          else add([known.id]);
        }}
        onTexts={(texts) => {
          add(texts.flatMap((text) => byTitle(text)?.id ?? []));
          const unknown = texts.filter((text) => byTitle(text) === undefined);
          if (unknown.length > 0) props.onTexts?.(unknown);
        }}
        onRemove={(id) => {
          const rest = (ids ?? []).filter((each) => each !== id);
          onCommit(rest.length === 0 ? null : rest);
        }}
      />
      {props.none !== undefined && (
        <NoneAnswer
          list={ids}
          act={props.none.act}
          answer={props.none.answer}
          onNone={() => onCommit([])}
          onReopen={() => onCommit(null)}
        />
      )}
    </>
  );
}
