import { useState } from "react";
import type { Finding } from "../../../src/checks/finding.ts";
import { Button } from "../../components/button.tsx";
import { Menu, type MenuAct } from "../../components/menu.tsx";
import { fixFinding } from "../../controls/fix-finding.ts";
import { WaiveFinding } from "../../controls/waive-dialog.tsx";
import { useWords } from "../../store/words.ts";

export type FindingActsProps = {
  readonly finding: Finding;
  /** What the line calls it. */
  readonly name: string;
};

/** What one can do about a finding without leaving the list: the act that mends it, or a reason why it may be so. */
export function FindingActs({ finding, name }: FindingActsProps) {
  const words = useWords();
  const own = words.overview.attention;
  const [isWaiving, setWaiving] = useState(false);
  const fixTitle = finding.fixable ? words.checks.rules[finding.rule].fix : null;
  const acts: ReadonlyArray<MenuAct> = [
    ...(fixTitle === null
      ? []
      : [{ kind: "act" as const, id: "fix", title: fixTitle, onAct: () => void fixFinding(finding) }]),
    { kind: "act", id: "waive", title: `${words.waivers.act}…`, onAct: () => setWaiving(true) },
  ];
  return (
    <span className="acting">
      <Menu label={own.actOn(name)} acts={acts}>
        <Button look="bare" isLow hasMenu label={own.actOn(name)}>
          {own.act}
        </Button>
      </Menu>
      {isWaiving && <WaiveFinding finding={finding} onClose={() => setWaiving(false)} />}
    </span>
  );
}
