import { useId, useMemo, useState } from "react";
import { addEngagements } from "../../../src/edits/add-engagements.ts";
import { type CustomerLine, readCustomerList } from "../../../src/edits/read-customer-list.ts";
import { countryName } from "../../../src/library/country-name.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { Severity } from "../../components/severity.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { newId } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type BulkCustomersDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Many customers at once: a list is pasted, what it comes to is said, and one act takes it in. Undo takes all of it back. */
export function BulkCustomersDialog({ isOpen, onClose }: BulkCustomersDialogProps) {
  const words = useWords();
  const { engagements: own } = words.parties;
  const register = useRegister((each) => each);
  const listId = useId();
  const [list, setList] = useState("");
  const [activityId, setActivityId] = useState<ActivityId | null>(null);
  const [service, setService] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<PlainDate | null>(null);
  const lines = useMemo(
    () => readCustomerList(register, list, { activityId, service }),
    [register, list, activityId, service],
  );
  const customers = lines.filter(({ fate }) => fate === "take");
  const known = customers.filter(({ party }) => party !== null).length;
  const take = async (): Promise<void> => {
    const done = await commitEdit(addEngagements(customers, { activityId, service, startsOn }, newId));
    if (!done.ok) return;
    setList("");
    onClose();
  };
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.bulkActivity,
      value: (
        <AnswerSelect<ActivityId>
          label={own.bulkActivity}
          value={activityId}
          choices={[...register.activities.values()]
            .filter(({ role }) => role === "processor")
            .map((activity) => ({ id: activity.id, title: activity.name ?? words.common.untitledActivity }))}
          onCommit={setActivityId}
        />
      ),
    },
    {
      term: own.bulkService,
      value: (
        <TextField
          label={own.bulkService}
          placeholder={words.common.notAnswered}
          value={service ?? ""}
          onCommit={(text) => setService(text.trim() === "" ? null : text.trim())}
        />
      ),
    },
    { term: own.bulkStart, value: <DayAt label={own.bulkStart} value={startsOn} onCommit={setStartsOn} /> },
  ];
  return (
    <Dialog
      title={own.bulkTitle}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={words.controls.close}
      isDismissable={false}
      actions={
        <>
          <span className="cap push">{own.bulkPreview(customers.length, known)}</span>
          <Button look="go" isDisabled={customers.length === 0} onPress={() => void take()}>
            {own.bulkApply}
          </Button>
        </>
      }
    >
      <div className="newone">
        <label className="legend" htmlFor={listId}>
          {own.bulkLabel}
        </label>
        <textarea
          id={listId}
          className="pastebox"
          rows={8}
          value={list}
          onChange={(event) => setList(event.currentTarget.value)}
        />
        {lines.length > 0 && <Preview lines={lines} />}
        <Pairs pairs={pairs} hasWideTerms />
      </div>
    </Dialog>
  );
}

/** Each line as it is understood: what becomes of it, or what is wrong with it. Lines that are wrong stand first. */
function Preview({ lines }: { readonly lines: ReadonlyArray<CustomerLine> }) {
  const words = useWords();
  const { bulkLines: own } = words.parties.engagements;
  const language = useSettings((settings) => settings.language);
  const sorted = lines.toSorted((a, b) => Number(b.fate === "wrong") - Number(a.fate === "wrong") || a.line - b.line);
  const said = ({ fate, problem, party }: CustomerLine): string => {
    if (fate === "wrong") return problem === null ? "" : own.problems[problem.code](problem.value);
    if (fate !== "take") return own.fates[fate];
    return party === null ? own.fates.fresh : own.fates.known;
  };
  return (
    <div className="scroll bulkpreview" tabIndex={-1}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{own.line}</th>
            <th scope="col">{own.name}</th>
            <th scope="col">{own.country}</th>
            <th scope="col">{own.email}</th>
            <th scope="col">{own.fate}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.line}>
              <td className="num">{line.line}</td>
              <th scope="row">{line.name}</th>
              <td>{line.country === null ? "" : countryName(line.country, language)}</td>
              <td>{line.email ?? ""}</td>
              <td>
                <span className="state">
                  {line.fate === "wrong" && <Severity level="error" label={words.controls.levels.error} />}
                  <span className={line.fate === "take" ? "wraps" : "wraps quiet"}>{said(line)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
