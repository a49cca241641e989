import type { ReactNode } from "react";
import type { Added } from "../../../src/edits/with-added.ts";
import type { Agreement, SubProcessor } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { Button } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { withItem } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { withDescendants, withoutSubProcessor } from "./sub-processor-tree.ts";

export type SubProcessorFieldsProps = {
  readonly agreement: Agreement;
  readonly item: SubProcessor;
  readonly name: string;
  readonly onChange: (
    update: (list: Agreement["subProcessors"]) => Agreement["subProcessors"],
    added?: ReadonlyArray<Added>,
  ) => void;
  /** An act beside "remove". */
  readonly children: ReactNode;
};

const top = "top";

/** Everything of one sub-processor. */
export function SubProcessorFields({ agreement, item, name, onChange, children }: SubProcessorFieldsProps) {
  const words = useWords();
  const { subProcessors: own } = words.agreements;
  const parties = useRegister((register) => register.parties);
  const set = (change: Partial<SubProcessor>, added?: ReadonlyArray<Added>): void =>
    onChange((list) => withItem(list, item.id, (each) => ({ ...each, ...change })), added);
  const at = (key: string) => fieldRef("agreement", agreement.id, `subProcessors/${item.id}/${key}`);
  const below = withDescendants(agreement.subProcessors, item.id);
  const nameOf = (each: SubProcessor): string =>
    each.name ?? (each.partyId === null ? null : parties.get(each.partyId)?.name) ?? words.common.untitled;
  return (
    <div className="subfields">
      <Pairs
        pairs={[
          {
            term: own.party,
            value: (
              <PartyAt label={own.party} value={item.partyId} onCommit={(partyId, added) => set({ partyId }, added)} />
            ),
          },
          { term: own.name, value: <TextAt at={at("name")} label={own.name} /> },
          { term: own.service, value: <TextAt at={at("service")} label={own.service} /> },
          {
            term: own.country,
            value: <CountryAt label={own.country} value={item.country} onCommit={(country) => set({ country })} />,
          },
          {
            term: own.parent,
            value: (
              <Select<string>
                label={own.parent}
                placeholder={own.top}
                value={item.parentId ?? top}
                choices={[
                  { id: top, title: own.top },
                  ...(agreement.subProcessors ?? [])
                    .filter(({ id }) => !below.has(id))
                    .map((each) => ({ id: each.id as string, title: nameOf(each) })),
                ]}
                onCommit={(id) =>
                  set({ parentId: agreement.subProcessors?.find((each) => each.id === id)?.id ?? null })
                }
              />
            ),
          },
          {
            term: own.announcedOn,
            value: (
              <DayAt
                label={own.announcedOn}
                value={item.announcedOn}
                onCommit={(announcedOn) => set({ announcedOn })}
              />
            ),
          },
          {
            term: own.objectionUntil,
            value: (
              <DayAt
                label={own.objectionUntil}
                value={item.objectionUntil}
                onCommit={(objectionUntil) => set({ objectionUntil })}
              />
            ),
          },
        ]}
      />
      <p className="acts">
        {children}
        <Button look="bare" isLow onPress={() => onChange((list) => withoutSubProcessor(list, item.id))}>
          {own.remove(name)}
        </Button>
      </p>
    </div>
  );
}
