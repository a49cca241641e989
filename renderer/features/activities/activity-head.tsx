import { useState } from "react";
import type { Finding } from "../../../src/checks/finding.ts";
import { effectiveControllers } from "../../../src/derive/effective-controllers.ts";
import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ActivityStatus, type ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import { capitalize, dateInWords, enumerate } from "../../../src/words/sentence.ts";
import type { Words } from "../../../src/words/words.ts";
import { Button } from "../../components/button.tsx";
import { Contents, showSection } from "../../components/contents.tsx";
import { ToListButton } from "../../components/frame/three-pane.tsx";
import { Menu, type MenuAct } from "../../components/menu.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextArea, TextField } from "../../components/text-field.tsx";
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
  /** The section that one reads. */
  readonly currentSection: string | null;
  readonly onShowList: () => void;
};

const levels = ["error", "warning", "advice"] as const;

/** Name, code, state and acts of an activity, and the table of contents with a mark where something asks attention. */
export function ActivityHead({ activity, findingsIn, currentSection, onShowList }: ActivityHeadProps) {
  const words = useWords();
  const { document: doc } = words.activities;
  const name = useFieldText(fieldRef("activity", activity.id, "name"));
  const code = useFieldText(fieldRef("activity", activity.id, "code"));
  const [isEnding, setEnding] = useState(false);
  const meta = useRegister((register) => metaOf(activity, register, words));
  return (
    <header className="dhead">
      <div className="row">
        <ToListButton text={words.frame.toList} onShown={onShowList} />
        <h1
          className="display"
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            if (key === "Enter" && !ctrlKey && !metaKey && isEmpty(activity)) showSection("purposes");
          }}
        >
          <TextArea
            label={doc.name}
            placeholder={doc.namePlaceholder}
            look="display"
            anchor="name"
            isOneParagraph
            {...name}
          />
        </h1>
        <span className="code">
          <TextField label={doc.code} anchor="code" {...code} />
        </span>
        <span className="push acts">
          <Menu label={doc.statusOf} acts={statusActs(activity, words.record.activityStatus, () => setEnding(true))}>
            <Button hasMenu label={`${capitalize(words.record.activityStatus[activity.status])}, ${doc.statusOf}`}>
              {capitalize(words.record.activityStatus[activity.status])}
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
      <Contents
        label={doc.contents}
        currentId={currentSection}
        items={activitySections.map((section) => ({
          id: section,
          title: doc.sections[section],
          mark: <Gravest findings={findingsIn(section)} labels={words.controls.levels} />,
        }))}
      />
      {isEnding && <EndDialog activity={activity} onClose={() => setEnding(false)} />}
    </header>
  );
}

/** An activity in which nothing is said yet: one that was just made. */
const isEmpty = ({ purposes, dataGroups, partyUses }: ProcessingActivity): boolean =>
  purposes === null && dataGroups === null && partyUses === null;

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

/** Who answers for it, where and by whom it is kept, and when it is looked at again: what one wants to know before reading. */
function metaOf(activity: ProcessingActivity, register: Register, words: Words): string {
  const controllers = (effectiveControllers(activity.controllerIds, register) ?? []).flatMap(({ name }) => name ?? []);
  const unit = activity.unitId === null ? null : register.units.get(activity.unitId)?.name;
  const owner = activity.ownerId === null ? null : register.persons.get(activity.ownerId)?.name;
  const review =
    activity.nextReviewOn === null
      ? null
      : words.activities.document.nextReview(dateInWords(activity.nextReviewOn, words.common));
  const keepers = [unit, owner].filter((part) => part != null).join(" · ");
  return [enumerate(controllers, words.common), keepers, review]
    .filter((part) => part != null && part !== "")
    .join("\n");
}

const statusActs = (
  activity: ProcessingActivity,
  words: { readonly [status in ActivityStatus]: string },
  onEnd: () => void,
): ReadonlyArray<MenuAct> =>
  ActivityStatus.options.map((status) => ({
    kind: "act",
    id: status,
    title: capitalize(words[status]),
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
