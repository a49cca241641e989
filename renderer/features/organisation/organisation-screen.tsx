import { useCallback, useMemo } from "react";
import { ControllerId, PersonId, UnitId } from "../../../src/model/ids.ts";
import { newController, newPerson, newUnit } from "../../../src/model/new-entity.ts";
import { Button } from "../../components/button.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { Severity } from "../../components/severity.tsx";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { RecordScreen } from "../../controls/record-screen.tsx";
import { useFindings } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { ControllerDocument } from "./controller-document.tsx";
import { type OrganisationRow, organisationRows } from "./organisation-rows.ts";
import { PersonDocument } from "./person-document.tsx";
import { UnitDocument } from "./unit-document.tsx";

export type OrganisationScreenProps = { readonly entityId: string | null; readonly field: string | null };

const levels = ["error", "warning", "advice"] as const;

const addController = () => addAndOpen("controller", newController(ControllerId.parse(newId())), [], "name");
const addUnit = () => addAndOpen("unit", newUnit(UnitId.parse(newId())), [], "name");
const addPerson = () => addAndOpen("person", newPerson(PersonId.parse(newId())), [], "name");

/** Who answers for the processing, its departments and its people. */
export function OrganisationScreen({ entityId, field }: OrganisationScreenProps) {
  const words = useWords();
  const own = words.organisation;
  const controllers = useRegister((register) => register.controllers);
  const units = useRegister((register) => register.units);
  const persons = useRegister((register) => register.persons);
  const counts = useFindings((summary) => summary?.byEntity ?? null);
  const rows = useMemo(
    () => organisationRows({ controllers, units, persons }, words.common.untitled),
    [controllers, units, persons, words.common.untitled],
  );
  const columns = useMemo(
    (): ReadonlyArray<GridColumn<OrganisationRow>> => [
      {
        id: "name",
        header: own.columns.name,
        width: "minmax(0, 1fr)",
        isRowHeader: true,
        render: (row) => (
          <span className="name" style={{ paddingInlineStart: `${row.depth * 16}px` }}>
            {row.name}
            {row.detail !== "" && <span className="quiet"> {row.detail}</span>}
          </span>
        ),
      },
      {
        id: "findings",
        header: own.columns.findings,
        width: "38px",
        isAtEnd: true,
        render: (row) => (
          <span className="sevs">
            {levels
              .filter((level) => (counts?.get(row.id)?.[level] ?? 0) > 0)
              .map((level) => (
                <Severity key={level} level={level} label={words.controls.levels[level]} />
              ))}
          </span>
        ),
      },
    ],
    [own, counts, words.controls.levels],
  );
  const groupOf = useCallback((row: OrganisationRow) => ({ id: row.kind, title: own.groups[row.kind] }), [own.groups]);
  const open = rows.find(({ id }) => id === entityId);
  return (
    <RecordScreen
      section="organisation"
      words={own.list}
      rows={rows}
      columns={columns}
      openId={entityId}
      onNew={() => void (controllers.size === 0 ? addController() : addPerson())}
      filters={
        <div className="filters">
          <Button look="bare" isLow onPress={() => void addUnit()}>
            {own.add.unit}
          </Button>
          <Button look="bare" isLow onPress={() => void addController()}>
            {own.add.controller}
          </Button>
        </div>
      }
      groupOf={groupOf}
      hidesHeader
      document={open === undefined ? null : (showList) => <OpenRecord row={open} field={field} onShowList={showList} />}
    />
  );
}

type OpenRecordProps = {
  readonly row: OrganisationRow;
  readonly field: string | null;
  readonly onShowList: () => void;
};

function OpenRecord({ row, ...rest }: OpenRecordProps) {
  switch (row.kind) {
    case "controller":
      return <ControllerDocument key={row.id} id={ControllerId.parse(row.id)} {...rest} />;
    case "unit":
      return <UnitDocument key={row.id} id={UnitId.parse(row.id)} {...rest} />;
    case "person":
      return <PersonDocument key={row.id} id={PersonId.parse(row.id)} {...rest} />;
    default:
      return row.kind satisfies never;
  }
}
