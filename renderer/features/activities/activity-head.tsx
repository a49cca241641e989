import { type MouseEvent, useState } from "react";
import type { Finding } from "../../../src/checks/finding.ts";
import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ActivityStatus, type ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { Button } from "../../components/button.tsx";
import { ToListButton } from "../../components/frame/three-pane.tsx";
import { Menu, type MenuAct } from "../../components/menu.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextField } from "../../components/text-field.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useFieldText } from "../../store/use-field-text.ts";
import { useWords } from "../../store/words.ts";
import { type ActivitySection, activitySections } from "./activity-sections.ts";
import { changeActivity } from "./change-activity.ts";
import { duplicateActivity } from "./duplicate-activity.ts";
import { EndDialog } from "./end-dialog.tsx";

export type ActivityHeadProps = {
  readonly activity: ProcessingActivity;
  readonly findingsIn: (section: ActivitySection) => ReadonlyArray<Finding>;
  readonly onShowList: () => void;
};

const levels = ["error", "warning", "advice"] as const;

/** Name, code, state and acts of an activity, and the table of contents with a mark where something asks attention. */
export function ActivityHead({ activity, findingsIn, onShowList }: ActivityHeadProps) {
  const words = useWords();
  const { document: doc } = words.activities;
  const name = useFieldText(fieldRef("activity", activity.id, "name"));
  const code = useFieldText(fieldRef("activity", activity.id, "code"));
  const [isEnding, setEnding] = useState(false);
  const meta = useRegister((register) => metaOf(activity, register.units, register.persons));
  return (
    <header className="dhead">
      <div className="row">
        <ToListButton text={words.frame.toList} onShown={onShowList} />
        <h1 className="display">
          <TextField label={doc.name} placeholder={doc.namePlaceholder} look="display" anchor="name" {...name} />
        </h1>
        <span className="code">
          <TextField label={doc.code} anchor="code" {...code} />
        </span>
        <span className="push acts">
          <Menu label={doc.statusOf} acts={statusActs(activity, words.record.activityStatus, () => setEnding(true))}>
            <Button hasMenu label={`${words.record.activityStatus[activity.status]}, ${doc.statusOf}`}>
              {words.record.activityStatus[activity.status]}
            </Button>
          </Menu>
          <Menu label={doc.acts} acts={moreActs(activity, doc)}>
            <Button hasMenu>{doc.acts}</Button>
          </Menu>
        </span>
      </div>
      <div className="meta">
        {meta.split("\n").map((line) => (line === "" ? null : <span key={line}>{line}</span>))}
      </div>
      <nav className="toc" aria-label={doc.contents}>
        {activitySections.map((section, index) => (
          <a key={section} href={`#${section}`} onClick={(event) => jump(event, section)}>
            {index + 1} {doc.sections[section]}
            <Gravest findings={findingsIn(section)} labels={words.controls.levels} />
          </a>
        ))}
      </nav>
      {isEnding && <EndDialog activity={activity} onClose={() => setEnding(false)} />}
    </header>
  );
}

/** The address belongs to the router, so a jump within the page must not change it. */
function jump(event: MouseEvent, section: string): void {
  event.preventDefault();
  const target = document.getElementById(section);
  target?.scrollIntoView({ block: "start" });
  target?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
}

function Gravest({
  findings,
  labels,
}: {
  readonly findings: ReadonlyArray<Finding>;
  readonly labels: { readonly [level in (typeof levels)[number]]: string };
}) {
  const level = levels.find((each) => findings.some(({ severity }) => severity === each));
  return level === undefined ? null : <Severity level={level} label={labels[level]} />;
}

function metaOf(
  activity: ProcessingActivity,
  units: ReadonlyMap<string, { readonly name: string | null }>,
  persons: ReadonlyMap<string, { readonly name: string | null }>,
): string {
  const unit = activity.unitId === null ? null : units.get(activity.unitId)?.name;
  const owner = activity.ownerId === null ? null : persons.get(activity.ownerId)?.name;
  return [unit, owner].filter((part) => part != null).join("\n");
}

const statusActs = (
  activity: ProcessingActivity,
  words: { readonly [status in ActivityStatus]: string },
  onEnd: () => void,
): ReadonlyArray<MenuAct> =>
  ActivityStatus.options.map((status) => ({
    kind: "act",
    id: status,
    title: words[status],
    isDisabled: status === activity.status,
    onAct: () => {
      if (status === "ended") onEnd();
      else void changeActivity(activity.id, (each) => ({ ...each, status }));
    },
  }));

function moreActs(
  activity: ProcessingActivity,
  words: ReturnType<typeof useWords>["activities"]["document"],
): ReadonlyArray<MenuAct> {
  return [
    { kind: "act", id: "duplicate", title: words.duplicate, onAct: () => void duplicateActivity(activity) },
    { kind: "line", id: "line" },
    { kind: "act", id: "delete", title: words.delete, onAct: () => void remove(activity) },
  ];
}

/** Deletes without asking: undo brings it back. */
async function remove(activity: ProcessingActivity): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const done = await commitEdit(deleteEntity(open.register, "activity", activity.id));
  if (done.ok) goTo("activities");
}
