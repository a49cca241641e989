import { nextPresence, withAllClauses, withClause } from "../../../src/edits/set-clause.ts";
import { type Agreement, Article28Letter } from "../../../src/model/agreement.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextField } from "../../components/text-field.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { useWords } from "../../store/words.ts";

/** The eight clauses of art. 28(3): press one to say that it is in the agreement, that it is missing, or neither. */
export function ClausesSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { clauses: own } = words.agreements;
  const change = (update: (clauses: Agreement["clauses"]) => Agreement["clauses"]): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, clauses: update(each.clauses) }));
  const present = (agreement.clauses ?? []).filter((clause) => clause.present === true).length;
  const total = Article28Letter.options.length;
  return (
    <div data-margin-anchor="clauses">
      <ul className="art28">
        {Article28Letter.options.map((letter) => {
          const clause = agreement.clauses?.find((each) => each.point === letter);
          const presence = clause?.present ?? null;
          const state = presence === null ? "unseen" : presence ? "present" : "absent";
          return (
            <li key={letter} data-margin-anchor={clause === undefined ? undefined : `clauses/${clause.id}`}>
              <button
                type="button"
                className="clause"
                onClick={() => change((list) => withClause(list, letter, { present: nextPresence(presence) }, newId))}
              >
                <span className={state}>
                  {presence === null ? <i className="dash">·</i> : presence ? <Tick /> : <Severity level="error" />}
                </span>
                <i className="let">{letter}</i>
                <span>{words.record.article28[letter]}</span>
                <span className={presence === null ? "cap" : "vh"}>{own.states[state]}</span>
              </button>
              <span className={clause?.note == null ? "cap" : "cap said"}>
                <TextField
                  label={`${own.note}, ${letter}`}
                  placeholder={own.notePlaceholder}
                  value={clause?.note ?? ""}
                  onCommit={(text) =>
                    change((list) => withClause(list, letter, { note: text.trim() === "" ? null : text.trim() }, newId))
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
      <p className="clausefoot">
        <span className="cap">{own.count(present, total)}</span>
        {present < total && (
          <Button look="bare" isLow onPress={() => change((list) => withAllClauses(list, newId))}>
            {own.allAct}
          </Button>
        )}
      </p>
    </div>
  );
}
