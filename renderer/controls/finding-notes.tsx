import type { Finding } from "../../src/checks/finding.ts";
import { findingMessage } from "../../src/checks/finding.ts";
import { proposeFix } from "../../src/checks/propose-fix.ts";
import { rules } from "../../src/checks/rules.ts";
import { Button } from "../components/button.tsx";
import { MarginNote } from "../components/margin-layout.tsx";
import { Note } from "../components/note.tsx";
import { commitEdit } from "../store/current-session.ts";
import { useRegister, useRegisterStore } from "../store/register-store.ts";
import { todayIn } from "../store/today.ts";
import { useWords } from "../store/words.ts";
import { pathsIn } from "./findings-about.ts";

export type FindingNotesProps = {
  readonly findings: ReadonlyArray<Finding>;
  /** The entity that is shown: a finding hangs at its first place in it. */
  readonly id: string;
};

/** The findings of a section, each in the margin at the height of its field, with the act that mends it. */
export function FindingNotes({ findings, id }: FindingNotesProps) {
  return findings.map((finding) => {
    const [place = finding.ref.path, ...others] = pathsIn(finding, id);
    return (
      <MarginNote key={`${finding.rule} ${place} ${finding.subject.id}`} about={place} also={others}>
        <FindingNote finding={finding} />
      </MarginNote>
    );
  });
}

/** One finding in words, with the act that mends it. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const register = useRegister((each) => each);
  const fixTitle = finding.fixable ? words.checks.rules[finding.rule].fix : null;
  return (
    <Note
      level={finding.severity}
      title={words.controls.levels[finding.severity]}
      actions={
        fixTitle !== null && (
          <Button isLow onPress={() => void fix(finding)}>
            {fixTitle}
          </Button>
        )
      }
    >
      <p>
        {findingMessage(finding, register, words)} <span className="nb">{finding.article}</span>
      </p>
    </Note>
  );
}

/** Commits the edit that takes a finding away. */
async function fix(finding: Finding): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const at = new Date().toISOString();
  const today = todayIn(open.register.register.timeZone);
  const edit = proposeFix(finding, rules, { register: open.register, today, at, newId: () => crypto.randomUUID() });
  if (edit !== null) await commitEdit({ ok: true, value: edit });
}
