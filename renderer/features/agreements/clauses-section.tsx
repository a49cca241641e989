import { countPoints, type PointGroup, pointGroupIds, pointGroups } from "../../../src/derive/article-28-points.ts";
import { nextPresence, withAllClauses, withClause } from "../../../src/edits/set-clause.ts";
import { questionOfPoint } from "../../../src/library/article-28-questions.ts";
import { type Agreement, Article28Letter, type Article28Point } from "../../../src/model/agreement.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextField } from "../../components/text-field.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

type Change = (update: (clauses: Agreement["clauses"]) => Agreement["clauses"]) => void;

/** The checklist of art. 28: press a point to say that it is in the agreement, that it is missing, or neither; once it is looked at, where it stands. */
export function ClausesSection({ agreement }: { readonly agreement: Agreement }) {
  const change: Change = (update) =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, clauses: update(each.clauses) }));
  return (
    <div data-margin-anchor="clauses">
      {pointGroupIds.map((group) => (
        <Group key={group} agreement={agreement} group={group} onChange={change} />
      ))}
    </div>
  );
}

type GroupProps = { readonly agreement: Agreement; readonly group: PointGroup; readonly onChange: Change };

function Group({ agreement, group, onChange }: GroupProps) {
  const words = useWords();
  const { points: own } = words.processorFile;
  const { present, unseen, total } = countPoints(agreement, group);
  return (
    <>
      <h3 className="h pointhead">
        {own[group]} <span className="cap">{own.count(present, unseen, total)}</span>
      </h3>
      <ul className="art28">
        {pointGroups[group].map((point) => (
          <Point key={point} agreement={agreement} point={point} isDuty={group !== "forgotten"} onChange={onChange} />
        ))}
      </ul>
      {group === "letters" && present < total && (
        <p className="clausefoot">
          <Button look="bare" isLow onPress={() => onChange((list) => withAllClauses(list, newId))}>
            {words.agreements.clauses.allAct}
          </Button>
        </p>
      )}
    </>
  );
}

type PointProps = {
  readonly agreement: Agreement;
  readonly point: Article28Point;
  /** What the law asks: its absence is a shortcoming, that of a good habit is a hint. */
  readonly isDuty: boolean;
  readonly onChange: Change;
};

function Point({ agreement, point, isDuty, onChange }: PointProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { clauses: old } = words.agreements;
  const { points: own } = words.processorFile;
  const clause = agreement.clauses?.find((each) => each.point === point);
  const presence = clause?.present ?? null;
  const state = presence === null ? "unseen" : presence ? "present" : "absent";
  const question = questionOfPoint(point);
  const letter = Article28Letter.safeParse(point);
  const title = letter.success ? words.record.article28[letter.data] : question.question[language];
  const isTold = clause?.place != null || clause?.note != null;
  const text = (key: "place" | "note", label: string, placeholder: string) => (
    <TextField
      label={`${label}, ${title}`}
      placeholder={placeholder}
      value={clause?.[key] ?? ""}
      onCommit={(said) =>
        onChange((list) => withClause(list, point, { [key]: said.trim() === "" ? null : said.trim() }, newId))
      }
    />
  );
  return (
    <li data-margin-anchor={clause === undefined ? undefined : `clauses/${clause.id}`}>
      <button
        type="button"
        className="clause"
        title={`art. ${question.article}`}
        onClick={() => onChange((list) => withClause(list, point, { present: nextPresence(presence) }, newId))}
      >
        <span className={state}>
          {presence === null ? (
            <i className="dash">·</i>
          ) : presence ? (
            <Tick />
          ) : (
            <Severity level={isDuty ? "error" : "advice"} />
          )}
        </span>
        <i className="let">{letter.success ? letter.data : ""}</i>
        <span>{title}</span>
        <span className={presence === null ? "cap" : "vh"}>{old.states[state]}</span>
      </button>
      {(isTold || presence !== null) && (
        <span className="said">
          <span className="cap">{text("place", own.place, own.placePlaceholder)}</span>
          <span className="cap">{text("note", own.note, own.notePlaceholder)}</span>
        </span>
      )}
    </li>
  );
}
