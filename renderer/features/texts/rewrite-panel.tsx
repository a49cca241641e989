import { useState } from "react";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ItemId } from "../../../src/model/ids.ts";
import type { OwnSection, Statement } from "../../../src/model/statement.ts";
import type { TextDocument } from "../../../src/statement/document.ts";
import { type RewritableSection, rewritableSections } from "../../../src/statement/own-sections.ts";
import { compareWords } from "../../../src/statement/published/compare-texts.ts";
import { Button } from "../../components/button.tsx";
import { Note } from "../../components/note.tsx";
import { Select } from "../../components/select.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { AreaAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";
import { WordRuns } from "./word-runs.tsx";

export type RewritePanelProps = {
  readonly statement: Statement;
  /** The text as the register alone gives it. */
  readonly generated: TextDocument;
};

/** Sections in one's own words: each keeps what it replaced, and says so when the register has moved on since. */
export function RewritePanel({ statement, generated }: RewritePanelProps) {
  const { rewrite: own } = useWords().texts;
  const sections = rewritableSections(generated, statement.ownSections);
  const overtaken = sections.filter(({ isOvertaken }) => isOvertaken);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown =
    sections.find(({ key }) => key === chosen) ??
    overtaken[0] ??
    sections.find((section) => section.own !== null) ??
    null;
  return (
    <section className="side-b" aria-labelledby="rewrite">
      <h2 className="h" id="rewrite">
        {own.title}
      </h2>
      <p className="quiet small">{own.hint}</p>
      {overtaken.length > 0 && <p className="small">{own.overtakenCount(overtaken.length)}</p>}
      <Select
        label={own.section}
        look="button"
        choices={sections.map(({ key, heading, own: mine, isOvertaken }) => ({
          id: key,
          title: heading,
          ...(isOvertaken ? { detail: own.overtaken } : mine === null ? {} : { detail: own.rewritten }),
        }))}
        value={shown?.key ?? null}
        placeholder={own.choose}
        onCommit={setChosen}
      />
      {shown !== null && <Section key={shown.key} statement={statement} section={shown} />}
    </section>
  );
}

function Section({ statement, section }: { readonly statement: Statement; readonly section: RewritableSection }) {
  const words = useWords();
  const { rewrite: own } = words.texts;
  const { generated, own: mine } = section;
  const change = (update: (list: ReadonlyArray<OwnSection>) => ReadonlyArray<OwnSection>): void =>
    void changeEntity("statement", statement.id, (each) => {
      const list = update(each.ownSections ?? []);
      return { ...each, ownSections: list.length === 0 ? null : list };
    });
  const remove = (): void => change((list) => list.filter((each) => each.section !== section.key));
  if (mine === null) {
    const begin = (): void =>
      change((list) => [
        ...list,
        { id: ItemId.parse(newId()), section: section.key, ownText: generated, replacedText: generated },
      ]);
    return (
      <p className="acts spaced">
        <Button isLow onPress={begin}>
          {own.begin}
        </Button>
      </p>
    );
  }
  const keepMine = (): void =>
    change((list) =>
      list.map((each) =>
        each.section === section.key ? { ...each, replacedText: generated === "" ? null : generated } : each,
      ),
    );
  return (
    <>
      <AreaAt at={fieldRef("statement", statement.id, `ownSections/${mine.id}/ownText`)} label={own.text} />
      {section.isOvertaken ? (
        <Note
          level="warning"
          title={own.overtaken}
          actions={
            <>
              <Button isLow onPress={keepMine}>
                {own.keepMine}
              </Button>
              <Button isLow onPress={remove}>
                {own.takeNew}
              </Button>
            </>
          }
        >
          <p>{generated === "" ? own.gone : own.overtakenText}</p>
          <p>
            <WordRuns runs={compareWords(mine.replacedText ?? "", generated)} />
          </p>
        </Note>
      ) : (
        <p className="acts spaced">
          <Button look="bare" isLow onPress={remove}>
            {own.restore}
          </Button>
        </p>
      )}
    </>
  );
}
