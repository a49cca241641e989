import { useState } from "react";
import type { PublishedVersion } from "../../../src/model/published-version.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { mayBePublished } from "../../../src/statement/gap.ts";
import { versionsOf } from "../../../src/statement/published/publish-text.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Note } from "../../components/note.tsx";
import { Severity } from "../../components/severity.tsx";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentText } from "../../worker/document-text.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { TextChanges } from "./text-changes.tsx";
import { useStaleness } from "./use-staleness.ts";
import { VersionsList } from "./versions-list.tsx";

export type PublishPanelProps = { readonly statement: Statement; readonly text: DocumentText };

/** Whether the text may go out, what was published, and whether that still says what the register says. */
export function PublishPanel({ statement, text }: PublishPanelProps) {
  const { publish: own } = useWords().texts;
  const register = useRegister((each) => each);
  const [isOpen, setIsOpen] = useState(false);
  const versions = versionsOf(register, statement);
  const [latest] = versions;
  const isReady = mayBePublished(text.gaps);
  return (
    <section className="side-b" aria-labelledby="publish">
      <h2 className="h" id="publish">
        {own.title}
      </h2>
      <p className="small ready">
        {isReady ? <Tick /> : <Severity level="warning" />} {isReady ? own.ready : own.notReady}
      </p>
      {latest === undefined ? <p className="quiet small">{own.never}</p> : <Latest key={latest.id} version={latest} />}
      <p className="acts spaced">
        <Button isLow onPress={() => setIsOpen(true)}>
          {own.act((latest?.number ?? 0) + 1)}
        </Button>
      </p>
      {versions.length > 0 && <VersionsList versions={versions} />}
      {isOpen && (
        <PublishDialog
          statement={statement}
          text={text}
          number={(latest?.number ?? 0) + 1}
          isReady={isReady}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  );
}

function Latest({ version }: { readonly version: PublishedVersion }) {
  const words = useWords();
  const { publish: own } = words.texts;
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const stale = useStaleness(version, today);
  const day = dateInWords(version.publishedOn, words.common);
  return (
    <>
      <p className="small">{own.latest(version.number, day)}</p>
      {stale === null ? (
        <p className="quiet small" role="status">
          {own.looking}
        </p>
      ) : stale === "missing" ? (
        <Note level="error" title={own.missing}>
          {own.missingText}
        </Note>
      ) : stale.changes.length === 0 ? (
        <p className="small ready" role="status">
          <Tick /> {own.upToDate}
        </p>
      ) : (
        <TextChanges stale={stale} />
      )}
    </>
  );
}
