import { useMemo } from "react";
import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ControllerId } from "../../../src/model/ids.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { PartiesField } from "../../controls/parties-field.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

/** The parties, for which of our own organisations, which of their services, and what kind of agreement it is. */
export function WithWhom({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { withWhom } = words.agreements;
  const parties = useRegister((register) => register.parties);
  const controllers = useRegister((register) => register.controllers);
  const services = useMemo(
    () =>
      (agreement.partyIds ?? []).flatMap((id) =>
        (parties.get(id)?.services ?? []).map((service) => ({ id: service.id, title: service.name })),
      ),
    [agreement.partyIds, parties],
  );
  const change = (update: Partial<Agreement>): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, ...update }));
  const pairs: ReadonlyArray<Pair> = [
    {
      term: withWhom.parties,
      value: (
        <PartiesField
          label={withWhom.parties}
          placeholder={withWhom.partyPlaceholder}
          anchor="partyIds"
          ids={agreement.partyIds}
          onCommit={(partyIds, added) =>
            void changeEntity("agreement", agreement.id, (each) => ({ ...each, partyIds }), added)
          }
        />
      ),
    },
    {
      term: withWhom.kind,
      value: (
        <AnswerSelect
          label={withWhom.kind}
          anchor="kind"
          value={agreement.kind}
          choices={choicesOf(words.record.agreementKind)}
          onCommit={(kind) => change({ kind })}
        />
      ),
    },
    {
      term: withWhom.form,
      value: (
        <AnswerSelect
          label={withWhom.form}
          anchor="form"
          value={agreement.form}
          choices={choicesOf(words.record.agreementForm)}
          onCommit={(form) => change({ form })}
        />
      ),
    },
    ...(services.length === 0
      ? []
      : [
          {
            term: withWhom.services,
            value: (
              <SeveralOf
                label={withWhom.services}
                anchor="serviceIds"
                options={services}
                value={agreement.serviceIds}
                allText={withWhom.allServices}
                onCommit={(serviceIds) => change({ serviceIds })}
              />
            ),
          },
        ]),
    ...(controllers.size === 0
      ? []
      : [
          {
            term: withWhom.controllers,
            value: (
              <SeveralOf<ControllerId>
                label={withWhom.controllers}
                anchor="controllerIds"
                options={[...controllers.values()].map(({ id, name }) => ({
                  id,
                  title: name ?? words.common.untitled,
                }))}
                value={agreement.controllerIds}
                onCommit={(controllerIds) => change({ controllerIds })}
              />
            ),
          },
        ]),
    {
      term: withWhom.version,
      value: <TextAt at={fieldRef("agreement", agreement.id, "version")} label={withWhom.version} />,
    },
  ];
  return <Pairs pairs={pairs} />;
}
