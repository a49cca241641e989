import { useState } from "react";
import type { Finding } from "../../src/checks/finding.ts";
import { findingMessage } from "../../src/checks/finding.ts";
import { Button } from "../components/button.tsx";
import { MarginNote } from "../components/margin-layout.tsx";
import { Note } from "../components/note.tsx";
import { useRegister } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";
import { pathsIn } from "./findings-about.ts";
import { fixFinding } from "./fix-finding.ts";
import { WaiveFinding } from "./waive-dialog.tsx";

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
  const [isWaiving, setWaiving] = useState(false);
  const fixTitle = finding.fixable ? words.checks.rules[finding.rule].fix : null;
  return (
    <Note
      level={finding.severity}
      title={words.controls.levels[finding.severity]}
      actions={
        <>
          {fixTitle !== null && (
            <Button isLow onPress={() => void fixFinding(finding)}>
              {fixTitle}
            </Button>
          )}
          <Button look="bare" isLow onPress={() => setWaiving(true)}>
            {words.waivers.act}
          </Button>
        </>
      }
    >
      <p>
        {findingMessage(finding, register, words)} <span className="nb">{finding.article}</span>
      </p>
      {isWaiving && <WaiveFinding finding={finding} onClose={() => setWaiving(false)} />}
    </Note>
  );
}
