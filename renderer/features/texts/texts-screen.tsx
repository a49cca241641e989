import { useEffect, useRef } from "react";
import { StatementId } from "../../../src/model/ids.ts";
import { newStatement } from "../../../src/model/new-entity.ts";
import type { Statement } from "../../../src/model/statement.ts";
import type { Sentence } from "../../../src/statement/document.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import { RadioGroup } from "../../components/radio-group.tsx";
import { Select } from "../../components/select.tsx";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { DocumentSheet } from "../../controls/document-sheet.tsx";
import { GapsPanel } from "../../controls/gaps-panel.tsx";
import { forgetPicked } from "../../controls/picked-sentence.ts";
import { byName } from "../../controls/record-screen.tsx";
import { useDocumentText } from "../../controls/use-document-text.ts";
import { goTo, goToField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { wantedStatement } from "../../worker/wanted-document.ts";
import { isMadeKind, madeKinds } from "./made-kinds.ts";
import { MadeText } from "./made-text.tsx";
import { OriginPanel } from "./origin-panel.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { ReadingPanel } from "./reading-panel.tsx";
import { RewritePanel } from "./rewrite-panel.tsx";
import { StatementFields } from "./statement-fields.tsx";
import { TextActs } from "./text-acts.tsx";

export type TextsScreenProps = { readonly entityId: string | null; readonly field: string | null };

/** The texts that the register gives: which, for whom and how at the left, the text on its paper, where it comes from beside it. */
export function TextsScreen({ entityId, field }: TextsScreenProps) {
  const { texts: own, documents } = useWords();
  const madeKind = isMadeKind(entityId) ? entityId : null;
  const statements = useRegister((register) => register.statements);
  const all = byName(statements.values());
  const shown = entityId === null || madeKind !== null ? all[0] : statements.get(entityId as StatementId);
  const pane = useRef<HTMLElement>(null);
  useKeys({ new: () => void addStatement(own.newName) });
  const shownId = shown?.id;
  useEffect(() => {
    if (field !== null && shownId !== undefined) focusField(pane.current, field);
  }, [field, shownId]);
  const list = (chosen: string | null) => (
    <>
      <header className="phead">
        <h1>{own.title}</h1>
        <span className="push">
          <Button shortcut="N" onPress={() => void addStatement(own.newName)}>
            {own.new}
          </Button>
        </span>
      </header>
      <div className="opts pad">
        {all.length > 0 && (
          <RadioGroup
            label={own.statements}
            options={all.map(({ id, name }) => ({ id: id as string, title: name ?? own.newName }))}
            value={chosen}
            onChange={(id) => goTo("texts", id)}
          />
        )}
        <fieldset>
          <legend>{own.made.label}</legend>
          <Select
            label={own.made.label}
            placeholder={own.made.placeholder}
            choices={madeKinds.map((id) => ({ id, title: documents.kinds[id] }))}
            value={madeKind}
            onCommit={(id) => goTo("texts", id)}
          />
        </fieldset>
      </div>
    </>
  );
  if (madeKind !== null) return <MadeText key={madeKind} kind={madeKind} list={list(null)} />;
  return (
    <main className="main texts">
      <section ref={pane} className="pane scroll" aria-label={own.choices} data-pane="list" tabIndex={-1}>
        {list(shown?.id ?? null)}
        {shown !== undefined && (
          <div className="opts pad">
            <StatementFields key={shown.id} statement={shown} field={field} />
          </div>
        )}
      </section>
      {shown !== undefined ? (
        <Text key={shown.id} statement={shown} />
      ) : all.length > 0 ? (
        <p className="page quiet">{own.gone}</p>
      ) : (
        <section className="doc" aria-label={own.preview} data-pane="document" tabIndex={-1}>
          <EmptyState
            title={own.empty.title}
            lead={own.empty.text}
            action={
              <Button look="go" onPress={() => void addStatement(own.newName)}>
                {own.empty.act}
              </Button>
            }
          />
        </section>
      )}
    </main>
  );
}

function Text({ statement }: { readonly statement: Statement }) {
  const own = useWords().texts;
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const wanted = wantedStatement(statement);
  const text = useDocumentText(wanted, today);
  useEffect(() => forgetPicked, []);
  return (
    <>
      <section className="doc" aria-label={own.preview} data-pane="document" tabIndex={-1}>
        <TextActs statement={statement} wanted={wanted} text={text} />
        <div className="sheetwrap scroll fill">
          {text === null ? (
            <p className="quiet" role="status">
              {own.looking}
            </p>
          ) : (
            <DocumentSheet
              document={text.document}
              state={statement.language === "nl" ? own.state(text.document.dateInWords) : text.document.dateInWords}
              onOpen={openFirst}
            />
          )}
        </div>
      </section>
      <aside className="pane right scroll" aria-label={own.beside} data-pane="margin" tabIndex={-1}>
        <OriginPanel />
        {text !== null && (
          <>
            <PublishPanel statement={statement} text={text} />
            <GapsPanel gaps={text.gaps} />
            <ReadingPanel document={text.document} />
            <RewritePanel statement={statement} generated={text.generated} />
          </>
        )}
      </aside>
    </>
  );
}

const openFirst = ({ refs }: Sentence): void => {
  const [first] = refs;
  if (first !== undefined) goToField(first);
};

const addStatement = (name: string): Promise<void> =>
  addAndOpen("statement", { ...newStatement(StatementId.parse(newId())), name }, [], "name");

/** Puts the focus on a choice by the path of its field. */
function focusField(pane: HTMLElement | null, path: string): void {
  const target = pane?.querySelector<HTMLElement>(`[data-margin-anchor="${CSS.escape(path)}"]`);
  const control = target?.matches("input, textarea, button")
    ? target
    : target?.querySelector<HTMLElement>("input, button");
  control?.scrollIntoView({ block: "nearest" });
  control?.focus({ preventScroll: true });
}
