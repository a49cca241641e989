import { useState } from "react";
import type { PublishedVersion } from "../../../src/model/published-version.ts";
import { changeOverview } from "../../../src/statement/published/change-overview.ts";
import { compareTexts } from "../../../src/statement/published/compare-texts.ts";
import { type PublishedText, thawText } from "../../../src/statement/published/frozen-text.ts";
import { whatToTell } from "../../../src/statement/published/what-to-tell.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Menu } from "../../components/menu.tsx";
import { saveDocument } from "../../controls/save-text.ts";
import { useWords } from "../../store/words.ts";
import { textFormats } from "../../worker/text-format.ts";
import { TextChanges } from "./text-changes.tsx";
import { publishedText } from "./use-staleness.ts";

/** What was published, the latest first: each can be had again in every form, and compared with the one before it. */
export function VersionsList({ versions }: { readonly versions: ReadonlyArray<PublishedVersion> }) {
  const { publish: own } = useWords().texts;
  return (
    <details>
      <summary>{own.versions(versions.length)}</summary>
      <ol className="versions" reversed>
        {versions.map((version, n) => (
          <li key={version.id}>
            <Version version={version} previous={versions[n + 1] ?? null} />
          </li>
        ))}
      </ol>
    </details>
  );
}

type VersionProps = { readonly version: PublishedVersion; readonly previous: PublishedVersion | null };

function Version({ version, previous }: VersionProps) {
  const words = useWords();
  const { publish: own, formats } = words.texts;
  const [compared, setCompared] = useState<{ before: PublishedText; after: PublishedText } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = own.version(version.number, dateInWords(version.publishedOn, words.common));
  const thawed = async (of: PublishedVersion): Promise<PublishedText | null> => {
    const text = await publishedText(of.textSha256);
    return text === null ? null : thawText(text);
  };
  const compare = async (): Promise<void> => {
    const [after, before] = await Promise.all([thawed(version), previous === null ? null : thawed(previous)]);
    if (after === null || before === null) setTrouble(own.missingText);
    else setCompared({ before, after });
  };
  const save = async (format: (typeof textFormats)[number]): Promise<void> => {
    const found = await thawed(version);
    const saved = found === null ? null : await saveDocument(found.document, format, version.statementId);
    setTrouble(saved === null ? own.missingText : saved.ok ? null : own.failed(saved.error.code));
  };
  const saveOverview = async (both: { before: PublishedText; after: PublishedText }): Promise<void> => {
    const overview = changeOverview(both.before, both.after, version, version.language === "nl" ? nl : en);
    const saved = await saveDocument(overview, "html", version.statementId);
    setTrouble(saved.ok ? null : own.failed(saved.error.code));
  };
  return (
    <>
      <span>{name}</span>
      {version.changeNote !== null && <p className="small soft">{version.changeNote}</p>}
      <span className="acts">
        <Menu
          label={`${own.saveVersion}, ${name}`}
          acts={textFormats.map((format) => ({
            kind: "act" as const,
            id: format,
            title: formats[format],
            onAct: () => void save(format),
          }))}
        >
          <Button isLow hasMenu>
            {own.saveVersion}
          </Button>
        </Menu>
        {previous !== null && (
          <Button isLow look="bare" onPress={() => (compared === null ? void compare() : setCompared(null))}>
            {compared === null ? own.compare(previous.number) : own.hide}
          </Button>
        )}
      </span>
      {compared !== null && (
        <>
          <TextChanges
            stale={{
              changes: compareTexts(compared.before.document, compared.after.document),
              toTell: whatToTell(compared.before.facts, compared.after.facts),
            }}
          />
          <Button isLow onPress={() => void saveOverview(compared)}>
            {own.saveOverview}
          </Button>
        </>
      )}
      {trouble !== null && (
        <p className="wrong small" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
