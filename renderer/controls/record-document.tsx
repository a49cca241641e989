import { type ReactNode, useEffect, useRef } from "react";
import type { Finding } from "../../src/checks/finding.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import type { CollectedKind } from "../../src/model/kinds.ts";
import { Button } from "../components/button.tsx";
import { Contents, showSection } from "../components/contents.tsx";
import { ToListButton } from "../components/frame/three-pane.tsx";
import { MarginLayout } from "../components/margin-layout.tsx";
import { Menu, type MenuAct } from "../components/menu.tsx";
import { Section } from "../components/section.tsx";
import { Severity } from "../components/severity.tsx";
import { useCurrentSection } from "../components/use-current-section.ts";
import { useFindings } from "../store/findings.ts";
import { useWords } from "../store/words.ts";
import { removeEntity } from "./change-entity.ts";
import { FindingNotes } from "./finding-notes.tsx";
import { type AlsoAbout, useFindingsAbout } from "./findings-about.ts";
import { AreaAt, TextAt } from "./text-at.tsx";

/** One numbered part of a record's document; `keys` are the fields (first segment of the path) that stand in it. */
export interface RecordSection {
  readonly id: string;
  readonly title: string;
  /** What the table of contents calls it, where its title is long. */
  readonly short?: string | undefined;
  readonly keys: ReadonlyArray<string>;
  readonly content: ReactNode;
  readonly aside?: ReactNode;
  /** What is found about the record but lies in another one, or in no field, is said here. */
  readonly takesRest?: boolean | undefined;
}

export type RecordDocumentProps = {
  readonly kind: CollectedKind;
  readonly id: string;
  /** Path of the field to go to. */
  readonly field: string | null;
  readonly nameLabel: string;
  /** The field that stands as its name, where that is not "name". */
  readonly nameField?: string | undefined;
  readonly hasCode?: boolean | undefined;
  /** Facts under the name. */
  readonly meta?: ReactNode;
  /** Acts beside the name, before the menu. */
  readonly acts?: ReactNode;
  readonly menu?: ReadonlyArray<MenuAct> | undefined;
  readonly sections: ReadonlyArray<RecordSection>;
  /** Others of which a section shows the findings by itself. */
  readonly alsoFor?: ReadonlyArray<string> | undefined;
  /** Of whom the document tells the findings too; without it what is found elsewhere about the record itself. */
  readonly also?: AlsoAbout | undefined;
  readonly onShowList: () => void;
};

const none: ReadonlyArray<string> = [];
const levels = ["error", "warning", "advice"] as const;

/**
 * A record as a document that one edits in place: its name, numbered sections, findings in the margin. Enter in the name for
 * which it was opened goes on to the first section.
 */
export function RecordDocument(props: RecordDocumentProps) {
  const { kind, id, field, sections, alsoFor = none } = props;
  const words = useWords();
  const findings = useFindingsAbout(id, props.also ?? { subjects: [id] });
  const hasFindings =
    useFindings((summary) => [id, ...alsoFor].some((each) => summary?.byEntity.has(each))) || findings.length > 0;
  const page = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const ids = sections.map((section) => section.id);
  const [first] = sections;
  const current = useCurrentSection(scroller, ids);
  useEffect(() => {
    if (field !== null && page.current !== null) goToField(page.current, field);
  }, [field]);
  const findingsIn = (section: RecordSection): ReadonlyArray<Finding> =>
    findings.filter((finding) => sectionFor(finding, id, sections) === section);
  return (
    <div ref={page} className={hasFindings ? "docpage record" : "docpage record plain"}>
      <header className="dhead">
        <div className="row">
          <ToListButton text={words.frame.toList} onShown={props.onShowList} />
          <h1
            className="display"
            onKeyDown={({ key, ctrlKey, metaKey }) => {
              if (
                key === "Enter" &&
                !ctrlKey &&
                !metaKey &&
                field === (props.nameField ?? "name") &&
                first !== undefined
              )
                showSection(first.id);
            }}
          >
            <AreaAt
              at={fieldRef(kind, id, props.nameField ?? "name")}
              label={props.nameLabel}
              placeholder={props.nameLabel}
              look="display"
              isOneParagraph
            />
          </h1>
          {props.hasCode === true && (
            <span className="code">
              <TextAt at={fieldRef(kind, id, "code")} label={words.fields.code} placeholder={words.fields.code} />
            </span>
          )}
          <span className="push acts">
            {props.acts}
            <Menu
              label={words.fields.acts}
              acts={[
                ...(props.menu ?? []),
                ...(props.menu === undefined ? [] : [{ kind: "line", id: "line" } as const]),
                { kind: "act", id: "delete", title: words.fields.delete, onAct: () => void removeEntity(kind, id) },
              ]}
            >
              <Button hasMenu>{words.fields.acts}</Button>
            </Menu>
          </span>
        </div>
        {props.meta !== undefined && <div className="meta">{props.meta}</div>}
        <Contents
          label={words.fields.contents}
          currentId={current}
          items={sections.map((section) => {
            const level = levels.find((each) => findingsIn(section).some(({ severity }) => severity === each));
            return {
              id: section.id,
              title: section.short ?? section.title,
              mark: level === undefined ? undefined : <Severity level={level} label={words.controls.levels[level]} />,
            };
          })}
        />
      </header>
      <div ref={scroller} className="scroll" tabIndex={-1}>
        <MarginLayout>
          {sections.map((section, index) => (
            <Section
              key={section.id}
              id={section.id}
              number={index + 1}
              title={section.title}
              aside={section.aside}
              notes={<FindingNotes findings={findingsIn(section)} id={id} />}
            >
              {section.content}
            </Section>
          ))}
        </MarginLayout>
      </div>
    </div>
  );
}

/** The section in which a finding is said: that of its first place in the record, else the one that takes the rest. */
function sectionFor(finding: Finding, id: string, sections: ReadonlyArray<RecordSection>): RecordSection | undefined {
  const place = finding.places.find((each) => each.id === id);
  const key = place?.path.split("/")[0] ?? "";
  const own = place === undefined ? undefined : sections.find(({ keys }) => keys.includes(key));
  return own ?? sections.find(({ takesRest }) => takesRest === true) ?? sections[0];
}

/** Puts the focus on a field by its path, or on the nearest thing around it. */
function goToField(page: HTMLElement, path: string): void {
  for (let at = path; at !== ""; at = at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "") {
    const target = page.querySelector<HTMLElement>(`[data-margin-anchor="${CSS.escape(at)}"]`);
    if (target === null) continue;
    const control = target.matches("input, textarea, button")
      ? target
      : target.querySelector<HTMLElement>("input, textarea, button");
    target.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
    return;
  }
}
