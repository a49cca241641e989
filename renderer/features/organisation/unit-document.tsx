import type { ControllerId, UnitId } from "../../../src/model/ids.ts";
import { Pairs } from "../../components/section.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentProps } from "./document-props.ts";
import { unitAndBelow, unitTree } from "./organisation-rows.ts";

/** A department, school or branch: where it belongs, and what is kept under its name. */
export function UnitDocument({ id, field, onShowList }: DocumentProps<UnitId>) {
  const words = useWords();
  const own = words.organisation.unit;
  const units = useRegister((register) => register.units);
  const controllers = useRegister((register) => register.controllers);
  const unit = units.get(id);
  if (unit === undefined) return null;
  const below = unitAndBelow(units, id);
  const parents = unitTree(units).filter((each) => !below.has(each.unit.id));
  return (
    <RecordDocument
      kind="unit"
      id={id}
      field={field}
      nameLabel={own.name}
      onShowList={onShowList}
      sections={[
        {
          id: "place",
          title: own.place,
          keys: ["name", "parentId", "controllerId"],
          takesRest: true,
          content: (
            <Pairs
              pairs={[
                {
                  term: own.parent,
                  value: (
                    <AnswerSelect
                      label={own.parent}
                      placeholder={own.noParent}
                      anchor="parentId"
                      value={unit.parentId}
                      choices={parents.map(({ unit: { id: parentId, name } }) => ({
                        id: parentId,
                        title: name ?? words.common.untitled,
                      }))}
                      onCommit={(parentId) => void changeEntity("unit", id, (each) => ({ ...each, parentId }))}
                    />
                  ),
                },
                {
                  term: own.controller,
                  value: (
                    <AnswerSelect<ControllerId>
                      label={own.controller}
                      anchor="controllerId"
                      value={unit.controllerId}
                      choices={byName(controllers.values()).map((controller) => ({
                        id: controller.id,
                        title: controller.name ?? words.common.untitled,
                      }))}
                      onCommit={(controllerId) => void changeEntity("unit", id, (each) => ({ ...each, controllerId }))}
                    />
                  ),
                },
              ]}
            />
          ),
        },
        { id: "uses", title: own.uses, keys: [], content: <UsedBy id={id} none={own.usesNone} /> },
        {
          id: "rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="unit" record={unit} />,
        },
      ]}
    />
  );
}
