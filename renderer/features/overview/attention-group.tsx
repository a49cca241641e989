import { useId, useMemo, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Severity as SeverityMark } from "../../components/severity.tsx";
import { useFindingsOfRule } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { RuleCount } from "../../worker/findings-summary.ts";
import { AttentionLine } from "./attention-line.tsx";
import { attentionRows, isOf } from "./attention-rows.ts";

/** Lines before one asks for the others. */
const shownAtFirst = 12;

/** All that one rule found, folded under what is the matter and how often. */
export function AttentionGroup({ found }: { readonly found: RuleCount }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  return (
    <>
      <div className="row">
        <SeverityMark level={found.severity} label={words.controls.levels[found.severity]} />
        <button
          type="button"
          data-finding=""
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {words.checks.rules[found.rule].title} <span className="quiet num">{found.count}</span>
        </button>
        <span className="where">
          {found.takes === "choice" ? "" : words.overview.attention.takes[found.takes]}{" "}
          <span className="fold" aria-hidden="true">
            {isOpen ? "▾" : "▸"}
          </span>
        </span>
        <span className="art">{found.article}</span>
        <span />
      </div>
      <div id={listId} hidden={!isOpen}>
        {isOpen && <GroupLines found={found} />}
      </div>
    </>
  );
}

function GroupLines({ found }: { readonly found: RuleCount }) {
  const words = useWords();
  const own = words.overview.attention;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const findings = useFindingsOfRule(found.rule);
  const [showsAll, setShowsAll] = useState(false);
  const rows = useMemo(
    () =>
      attentionRows(
        (findings ?? []).filter((finding) => isOf(finding, found)),
        register,
        words,
        language,
      ),
    [findings, found, register, words, language],
  );
  if (findings === null) return <p className="quiet more">{own.looking}</p>;
  const shown = showsAll || rows.length <= shownAtFirst + 1 ? rows : rows.slice(0, shownAtFirst);
  const hidden = rows.length - shown.length;
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row.key}>
            <AttentionLine row={row} isInGroup />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="more">
          <Button look="bare" isLow onPress={() => setShowsAll(true)}>
            {own.more(hidden)}
          </Button>
        </p>
      )}
      {hidden === 0 && found.count > rows.length && (
        <p className="cap more">{own.notShown(found.count - rows.length)}</p>
      )}
    </>
  );
}
