import { type ReactNode, useEffect, useState } from "react";
import { StatementId } from "../../../src/model/ids.ts";
import { newStatement } from "../../../src/model/new-entity.ts";
import type { Sentence } from "../../../src/statement/document.ts";
import type { DocumentKindId } from "../../../src/statement/document-kinds.ts";
import { Button } from "../../components/button.tsx";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { DocumentActs } from "../../controls/document-acts.tsx";
import { DocumentSheet } from "../../controls/document-sheet.tsx";
import { GapsPanel } from "../../controls/gaps-panel.tsx";
import { forgetPicked } from "../../controls/picked-sentence.ts";
import { useDocumentText } from "../../controls/use-document-text.ts";
import { goToField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { WantedDocument } from "../../worker/wanted-document.ts";
import { MadeFields } from "./made-fields.tsx";
import { isKeptKind, takesOf } from "./made-kinds.ts";
import { OriginPanel } from "./origin-panel.tsx";
import { ReadingPanel } from "./reading-panel.tsx";

export type MadeTextProps = {
  readonly kind: DocumentKindId;
  /** The list of texts, above the choices. */
  readonly list: ReactNode;
};

/** A text that is made when one asks for it: its choices at the left, kept nowhere; the text, and what it lacks, beside it. */
export function MadeText({ kind, list }: MadeTextProps) {
  const words = useWords();
  const own = words.texts;
  const today = useRegister((register) => todayIn(register.register.timeZone));
  // The first kept text says how this organisation speaks to people.
  const address = useRegister(({ statements }) => [...statements.values()][0]?.address ?? "formal");
  const [wanted, setWanted] = useState<WantedDocument>({ kind, statementId: null, language: "nl", address });
  const text = useDocumentText(wanted, today);
  useEffect(() => forgetPicked, []);
  const takes = takesOf(kind);
  const isOpen = (["party", "customer", "activity", "subjects"] as const).some(
    (option) => takes[option] === "needed" && (wanted[option] ?? null) === null,
  );
  return (
    <main className="main texts">
      <section className="pane scroll" aria-label={own.choices} data-pane="list" tabIndex={-1}>
        {list}
        <div className="opts pad">
          <MadeFields takes={takes} wanted={wanted} onChange={(part) => setWanted({ ...wanted, ...part })} />
        </div>
      </section>
      <section className="doc" aria-label={own.preview} data-pane="document" tabIndex={-1}>
        <DocumentActs
          title={words.documents.kinds[kind]}
          wanted={wanted}
          text={text}
          after={
            isKeptKind(kind) && (
              <Button onPress={() => void keep(kind, words.documents.kinds[kind], wanted)}>{own.made.keep}</Button>
            )
          }
        />
        <div className="sheetwrap scroll fill">
          {text === null || isOpen ? (
            <p className="quiet" role="status">
              {isOpen ? own.made.open : own.looking}
            </p>
          ) : (
            <DocumentSheet document={text.document} state={text.document.dateInWords} onOpen={openFirst} />
          )}
        </div>
      </section>
      <aside className="pane right scroll" aria-label={own.beside} data-pane="margin" tabIndex={-1}>
        <OriginPanel />
        {text !== null && !isOpen && (
          <>
            <GapsPanel gaps={text.gaps} />
            <ReadingPanel document={text.document} />
          </>
        )}
      </aside>
    </main>
  );
}

/** Puts the text among the kept ones, with the same choices, so that it can be published and watched. */
const keep = (
  kind: Parameters<typeof isKeptKind>[0],
  name: string,
  { language, address, audience }: WantedDocument,
): Promise<void> => {
  if (!isKeptKind(kind)) return Promise.resolve();
  const fresh = newStatement(StatementId.parse(newId()));
  const choices = { kind, name, language, address: address ?? fresh.address, audienceIds: audience ?? null };
  return addAndOpen("statement", { ...fresh, ...choices }, [], "name");
};

const openFirst = ({ refs }: Sentence): void => {
  const [first] = refs;
  if (first !== undefined) goToField(first);
};
