import { dayAfterDuration } from "../../../src/derive/dates.ts";
import { isEea } from "../../../src/library/transfers.ts";
import type { Controller } from "../../../src/model/controller.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ControllerId } from "../../../src/model/ids.ts";
import { NumberField } from "../../components/number-field.tsx";
import { Pairs } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { YesNo } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { AddressFields, contactPair } from "../../controls/contact-fields.tsx";
import { DurationAt } from "../../controls/duration-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { RecordDocument, type RecordSection } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentProps } from "./document-props.ts";
import { DpoFields } from "./dpo-fields.tsx";
import { HouseStyleFields } from "./house-style-fields.tsx";
import { RepresentativeFields } from "./representative-fields.tsx";

const noSuggestions = () => [];

/** An organisation that answers for processing, with all that documents say of it. */
export function ControllerDocument({ id, field, onShowList }: DocumentProps<ControllerId>) {
  const words = useWords();
  const own = words.organisation.controller;
  const controller = useRegister((register) => register.controllers.get(id));
  const isOnly = useRegister((register) => register.controllers.size === 1);
  if (controller === undefined) return null;
  const { country } = controller.address ?? { country: null };
  const isOutside = country !== null && !isEea(country);
  const sections: ReadonlyArray<RecordSection> = [
    {
      id: "who",
      title: own.who,
      keys: ["name", "tradeNames", "legalForm", "activityDescription", "chamberOfCommerceNumber", "sector"].concat(
        "publicAuthority",
        "staffCount",
      ),
      takesRest: true,
      content: <WhoFields controller={controller} />,
    },
    {
      id: "contact",
      title: own.contact,
      keys: ["address", "email", "phone", "website", "privacyContact"],
      content: <ContactSection controller={controller} />,
    },
    {
      id: "style",
      title: words.organisation.style.title,
      keys: ["houseStyle"],
      content: <HouseStyleFields controller={controller} />,
    },
    { id: "dpo", title: own.dpo, keys: ["dpo"], content: <DpoFields controller={controller} /> },
    ...(isOutside || controller.representative?.kind === "appointed"
      ? [
          {
            id: "representative",
            title: own.representative,
            keys: ["representative"],
            content: <RepresentativeFields controller={controller} isOutside={isOutside} />,
          },
        ]
      : []),
    {
      id: "requests",
      title: own.requests,
      keys: ["responseTerm"],
      content: <ResponseTerm controller={controller} />,
    },
    {
      id: "uses",
      title: own.uses,
      keys: [],
      content: <UsedBy id={id} none={isOnly ? own.onlyOne : own.usesNone} />,
    },
    {
      id: "rest",
      title: words.fields.rest,
      short: words.fields.restShort,
      keys: restKeys,
      content: <RecordRest kind="controller" record={controller} />,
    },
  ];
  return (
    <RecordDocument
      kind="controller"
      id={id}
      field={field}
      nameLabel={own.name}
      sections={sections}
      onShowList={onShowList}
    />
  );
}

type ControllerProps = { readonly controller: Controller };

function WhoFields({ controller }: ControllerProps) {
  const words = useWords();
  const own = words.organisation.controller;
  const { id, tradeNames } = controller;
  const change = (update: (each: Controller) => Controller): void => void changeEntity("controller", id, update);
  return (
    <Pairs
      hasWideTerms
      pairs={[
        {
          term: own.activityDescription,
          value: (
            <AreaAt
              at={fieldRef("controller", id, "activityDescription")}
              isOneParagraph
              label={own.activityDescription}
              placeholder={own.activityDescriptionPlaceholder}
            />
          ),
        },
        {
          term: own.tradeNames,
          value: (
            <>
              <TokenField
                label={own.tradeNames}
                placeholder={own.tradeNamePlaceholder}
                anchor="tradeNames"
                tokens={(tradeNames ?? []).map((name) => ({ id: name, title: name }))}
                suggest={noSuggestions}
                words={words.controls.suggest}
                onChoose={() => undefined}
                onTexts={(texts) =>
                  change((each) => ({ ...each, tradeNames: [...new Set([...(each.tradeNames ?? []), ...texts])] }))
                }
                onRemove={(name) => change((each) => ({ ...each, tradeNames: without(each.tradeNames, name) }))}
              />
              <NoneAnswer
                list={tradeNames}
                act={own.tradeNamesNone.act}
                answer={own.tradeNamesNone.answer}
                onNone={() => change((each) => ({ ...each, tradeNames: [] }))}
                onReopen={() => change((each) => ({ ...each, tradeNames: null }))}
              />
            </>
          ),
        },
        {
          term: own.legalForm,
          value: <TextAt at={fieldRef("controller", id, "legalForm")} label={own.legalForm} />,
        },
        {
          term: own.chamberOfCommerceNumber,
          value: (
            <TextAt at={fieldRef("controller", id, "chamberOfCommerceNumber")} label={own.chamberOfCommerceNumber} />
          ),
        },
        { term: own.sector, value: <TextAt at={fieldRef("controller", id, "sector")} label={own.sector} /> },
        {
          term: own.publicAuthority,
          value: (
            <YesNo
              label={own.publicAuthority}
              anchor="publicAuthority"
              value={controller.publicAuthority}
              onCommit={(publicAuthority) => change((each) => ({ ...each, publicAuthority }))}
            />
          ),
        },
        {
          term: own.staffCount,
          value: (
            <NumberField
              label={own.staffCount}
              value={controller.staffCount}
              minimum={0}
              onCommit={(staffCount) => change((each) => ({ ...each, staffCount }))}
            />
          ),
        },
      ]}
    />
  );
}

function ContactSection({ controller }: ControllerProps) {
  const words = useWords();
  const own = words.organisation.controller;
  const { id } = controller;
  return (
    <Pairs
      hasWideTerms
      pairs={[
        {
          term: own.address,
          value: (
            <AddressFields
              value={controller.address}
              anchor="address"
              onCommit={(address) => void changeEntity("controller", id, (each) => ({ ...each, address }))}
            />
          ),
        },
        {
          term: words.fields.email,
          value: <TextAt at={fieldRef("controller", id, "email")} label={words.fields.email} />,
        },
        {
          term: words.fields.phone,
          value: <TextAt at={fieldRef("controller", id, "phone")} label={words.fields.phone} />,
        },
        {
          term: words.fields.website,
          value: <TextAt at={fieldRef("controller", id, "website")} label={words.fields.website} />,
        },
        contactPair("controller", controller, "privacyContact", own.privacyContact),
      ]}
    />
  );
}

/** A month that has 31 days: a term that ends later than a month after its start is longer than the law allows. */
const longMonth = { start: "2026-07-01", end: "2026-08-01" };

function ResponseTerm({ controller }: ControllerProps) {
  const own = useWords().organisation.controller;
  const { id, responseTerm } = controller;
  const isTooLong = responseTerm !== null && dayAfterDuration(longMonth.start, responseTerm) > longMonth.end;
  return (
    <>
      <Pairs
        hasWideTerms
        pairs={[
          {
            term: own.responseTerm,
            value: (
              <DurationAt
                label={own.responseTerm}
                anchor="responseTerm"
                value={responseTerm}
                onCommit={(next) => void changeEntity("controller", id, (each) => ({ ...each, responseTerm: next }))}
              />
            ),
          },
        ]}
      />
      <p className={isTooLong ? "ferror" : "fhint"} role={isTooLong ? "status" : undefined}>
        {isTooLong ? own.responseTermTooLong : own.responseTermHint}
      </p>
    </>
  );
}

function without(list: ReadonlyArray<string> | null, name: string): ReadonlyArray<string> | null {
  const rest = (list ?? []).filter((each) => each !== name);
  return rest.length === 0 ? null : rest;
}
