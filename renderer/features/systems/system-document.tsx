import { useMemo } from "react";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { MeasureId } from "../../../src/model/ids.ts";
import type { System } from "../../../src/model/system.ts";
import { Pairs } from "../../components/section.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { PersonAt } from "../../controls/person-at.tsx";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

export type SystemDocumentProps = {
  readonly system: System;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** A system as a document: where it stands, who can get at it, how deletion runs, what secures it, who uses it. */
export function SystemDocument({ system, field, onShowList }: SystemDocumentProps) {
  const words = useWords();
  const own = words.systems;
  return (
    <RecordDocument
      kind="system"
      id={system.id}
      field={field}
      nameLabel={own.name}
      onShowList={onShowList}
      sections={[
        {
          id: "system-where",
          title: own.where.title,
          keys: ["name", "description", "supplierId", "hostingPlace", "hostingCountry", "ownerId"],
          content: <Where system={system} />,
        },
        {
          id: "system-access",
          title: own.access.title,
          keys: ["access", "deletion"],
          content: (
            <Pairs
              pairs={[
                {
                  term: own.access.access,
                  value: <AreaAt at={fieldRef("system", system.id, "access")} label={own.access.access} />,
                },
                {
                  term: own.access.deletion,
                  value: <AreaAt at={fieldRef("system", system.id, "deletion")} label={own.access.deletion} />,
                },
              ]}
            />
          ),
        },
        {
          id: "system-measures",
          title: own.measures.title,
          keys: ["measureIds"],
          content: <Measures system={system} />,
        },
        {
          id: "system-used",
          title: own.usedBy.title,
          keys: [],
          takesRest: true,
          content: <UsedBy id={system.id} none={own.usedBy.none} />,
        },
        {
          id: "system-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="system" record={system} />,
        },
      ]}
    />
  );
}

function Where({ system }: { readonly system: System }) {
  const { where } = useWords().systems;
  const at = (key: string) => fieldRef("system", system.id, key);
  return (
    <Pairs
      pairs={[
        { term: where.description, value: <AreaAt at={at("description")} label={where.description} /> },
        {
          term: where.supplier,
          value: (
            <PartyAt
              label={where.supplier}
              anchor="supplierId"
              value={system.supplierId}
              onCommit={(supplierId, added) =>
                void changeEntity("system", system.id, (each) => ({ ...each, supplierId }), added)
              }
            />
          ),
        },
        {
          term: where.place,
          value: <TextAt at={at("hostingPlace")} label={where.place} placeholder={where.placePlaceholder} />,
        },
        {
          term: where.country,
          value: (
            <CountryAt
              label={where.country}
              anchor="hostingCountry"
              value={system.hostingCountry}
              onCommit={(hostingCountry) =>
                void changeEntity("system", system.id, (each) => ({ ...each, hostingCountry }))
              }
            />
          ),
        },
        {
          term: where.owner,
          value: (
            <PersonAt
              label={where.owner}
              placeholder={where.ownerPlaceholder}
              anchor="ownerId"
              value={system.ownerId}
              onCommit={(ownerId, added) =>
                void changeEntity("system", system.id, (each) => ({ ...each, ownerId }), added)
              }
            />
          ),
        },
      ]}
    />
  );
}

function Measures({ system }: { readonly system: System }) {
  const words = useWords();
  const { measures: own } = words.systems;
  const measures = useRegister((register) => register.measures);
  const options = useMemo(
    () =>
      byName(measures.values()).map((measure) => ({ id: measure.id, title: measure.name ?? words.common.untitled })),
    [measures, words],
  );
  return (
    <IdsField<MeasureId>
      label={own.label}
      placeholder={own.placeholder}
      anchor="measureIds"
      ids={system.measureIds}
      options={options}
      none={own.none}
      onCommit={(measureIds) => void changeEntity("system", system.id, (each) => ({ ...each, measureIds }))}
    />
  );
}
