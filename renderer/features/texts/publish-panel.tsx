import { useState } from "react";
import type { PublishedVersion } from "../../../src/model/published-version.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { mayBePublished } from "../../../src/statement/gap.ts";
import { compareWords, type TextChange } from "../../../src/statement/published/compare-texts.ts";
import { versionsOf } from "../../../src/statement/published/publish-text.ts";
import type { Staleness } from "../../../src/statement/published/staleness.ts";
import { wordToTell } from "../../../src/statement/published/to-tell-words.ts";
import { capitalize, dateInWords } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Note } from "../../components/note.tsx";
import { Severity } from "../../components/severity.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentText } from "../../worker/document-text.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { useStaleness } from "./use-staleness.ts";
import { VersionsList } from "./versions-list.tsx";
import { WordRuns } from "./word-runs.tsx";

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
        <OutOfDate stale={stale} />
      )}
    </>
  );
}

/** So many sentences are shown before one asks for the others. */
const shownAtFirst = 6;

/** Sentence by sentence what would read otherwise now, and what the people concerned must be told of. */
export function OutOfDate({ stale }: { readonly stale: Pick<Staleness, "changes" | "toTell"> }) {
  const words = useWords();
  const { publish: own } = words.texts;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [showsAll, setShowsAll] = useState(false);
  const { changes, toTell } = stale;
  const shown = showsAll ? changes : changes.slice(0, shownAtFirst);
  return (
    <Note level="warning" title={own.outOfDate(changes.length)}>
      {toTell.length > 0 && (
        <ul>
          {toTell.map((each) => (
            <li key={`${each.kind} ${each.id}`}>{capitalize(wordToTell(each, register, language, words))}</li>
          ))}
        </ul>
      )}
      <ol className="changed">
        {shown.map((change, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may change alike, and only their place tells them apart
          <li key={n}>
            <Changed change={change} isFirst={headingOf(change) !== headingOf(shown[n - 1])} />
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <p>
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {words.texts.missing.more(changes.length - shown.length)}
          </Button>
        </p>
      )}
    </Note>
  );
}

const headingOf = (change: TextChange | undefined): string | undefined => (change?.after ?? change?.before)?.heading;

/** One change; the section is named once, where it begins. */
function Changed({ change, isFirst }: { readonly change: TextChange; readonly isFirst: boolean }) {
  const { before, after } = change;
  return (
    <>
      {isFirst && <span className="cap">{headingOf(change)} </span>}
      <WordRuns runs={compareWords(before?.text ?? "", after?.text ?? "")} />
    </>
  );
}
