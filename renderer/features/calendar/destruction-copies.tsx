import type { Destruction } from "../../../src/model/destruction.ts";
import { ItemId, type PartyId } from "../../../src/model/ids.ts";
import { Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { PartiesField } from "../../controls/parties-field.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

type Confirmation = NonNullable<Destruction["processors"]>[number];

/** What lies elsewhere: at processors, each with what it confirmed, and in backups. Art. 28(3)(g) GDPR. */
export function DestructionCopies({ record }: { readonly record: Destruction }) {
  const words = useWords();
  const own = words.calendar.record;
  const parties = useRegister((register) => register.parties);
  const { processors, backups } = record;
  const change = (update: (each: Destruction) => Destruction): void =>
    void changeEntity("destruction", record.id, update);
  const setItem = (id: string, fields: Partial<Confirmation>): void =>
    change((each) => ({ ...each, processors: withItem(each.processors, id, (item) => ({ ...item, ...fields })) }));
  const keep = (ids: ReadonlyArray<PartyId> | null, each: Destruction): Destruction["processors"] =>
    ids?.map(
      (partyId) =>
        each.processors?.find((item) => item.partyId === partyId) ?? {
          id: ItemId.parse(newId()),
          partyId,
          confirmedOn: null,
          how: null,
        },
    ) ?? null;
  return (
    <>
      <Pairs
        pairs={[
          {
            term: own.fields.processors,
            value: (
              <>
                <PartiesField
                  label={own.fields.processors}
                  placeholder={own.addProcessor}
                  anchor="processors"
                  ids={processors?.map(({ partyId }) => partyId) ?? null}
                  onCommit={(ids, added) =>
                    void changeEntity(
                      "destruction",
                      record.id,
                      (each) => ({ ...each, processors: keep(ids, each) }),
                      added,
                    )
                  }
                />
                <NoneAnswer
                  list={processors}
                  act={own.noProcessors}
                  answer={own.noProcessors}
                  onNone={() => change((each) => ({ ...each, processors: [] }))}
                  onReopen={() => change((each) => ({ ...each, processors: null }))}
                />
              </>
            ),
          },
        ]}
      />
      {(processors ?? []).map((item) => {
        const name = parties.get(item.partyId)?.name ?? words.common.untitled;
        return (
          <fieldset key={item.id} className="subblock">
            <legend className="legend">{name}</legend>
            <Pairs
              pairs={[
                {
                  term: own.confirmedOn,
                  value: (
                    <DayAt
                      label={`${own.confirmedOn}, ${name}`}
                      value={item.confirmedOn}
                      onCommit={(confirmedOn) => setItem(item.id, { confirmedOn })}
                    />
                  ),
                },
                {
                  term: own.confirmedHow,
                  value: (
                    <TextField
                      label={`${own.confirmedHow}, ${name}`}
                      placeholder={words.common.notAnswered}
                      value={item.how ?? ""}
                      onCommit={(how) => setItem(item.id, { how: how === "" ? null : how })}
                    />
                  ),
                },
              ]}
            />
          </fieldset>
        );
      })}
      <Pairs
        pairs={[
          {
            term: own.fields.backups,
            value: (
              <AnswerSelect<NonNullable<Destruction["backups"]>["kind"]>
                label={own.fields.backups}
                anchor="backups"
                value={backups?.kind ?? null}
                choices={choicesOf(own.backups)}
                onCommit={(kind) => change((each) => ({ ...each, backups: backupsOf(kind, each) }))}
              />
            ),
          },
          ...(backups?.kind === "gone-by"
            ? [
                {
                  term: own.fields.backupDate,
                  value: (
                    <DayAt
                      label={own.fields.backupDate}
                      value={backups.date}
                      onCommit={(date) => {
                        if (date !== null) change((each) => ({ ...each, backups: { kind: "gone-by", date } }));
                      }}
                    />
                  ),
                },
              ]
            : []),
          ...(backups?.kind === "not-included"
            ? [
                {
                  term: own.fields.backupReason,
                  value: (
                    <TextField
                      label={own.fields.backupReason}
                      placeholder={words.common.notAnswered}
                      value={backups.reason ?? ""}
                      onCommit={(reason) =>
                        change((each) => ({
                          ...each,
                          backups: { kind: "not-included", reason: reason === "" ? null : reason },
                        }))
                      }
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** A later day begins as the day of the destruction: nothing is older than that, and one changes it. */
function backupsOf(
  kind: NonNullable<Destruction["backups"]>["kind"] | null,
  { destroyedOn }: Destruction,
): Destruction["backups"] {
  if (kind === null) return null;
  if (kind === "gone-by") return destroyedOn === null ? null : { kind, date: destroyedOn };
  return kind === "gone" ? { kind } : { kind, reason: null };
}
