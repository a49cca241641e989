import type { ReactNode } from "react";
import { LegalBasis, legalBasisLetter } from "../../../src/model/legal-basis.ts";
import { ActivityStatus } from "../../../src/model/processing-activity.ts";
import { Button } from "../../components/button.tsx";
import { ToggleChip } from "../../components/chip.tsx";
import { Popover } from "../../components/popover.tsx";
import { Select } from "../../components/select.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { type ActivityFilter, filterCount, noFilter } from "./filter-activities.ts";

export type ActivityFiltersProps = {
  readonly filter: ActivityFilter;
  readonly onChange: (filter: ActivityFilter) => void;
};

const any = "any";

/** The filters one uses most as chips, the others behind "Meer". */
export function ActivityFilters({ filter, onChange }: ActivityFiltersProps) {
  const words = useWords();
  const { filters } = words.activities;
  const set = (change: Partial<ActivityFilter>): void => onChange({ ...filter, ...change });
  return (
    <div className="filters">
      <ToggleChip isOn={filter.status === "active"} onChange={(isOn) => set({ status: isOn ? "active" : null })}>
        {filters.active}
      </ToggleChip>
      <ToggleChip isOn={filter.findings} onChange={(findings) => set({ findings })}>
        {filters.findings}
      </ToggleChip>
      <ToggleChip isOn={filter.transfer} onChange={(transfer) => set({ transfer })}>
        {filters.transfer}
      </ToggleChip>
      <Popover
        label={filters.moreLabel}
        trigger={
          <Button className="chip" hasMenu isLow label={filters.moreLabel}>
            {filters.more}
          </Button>
        }
      >
        {() => <MoreFilters filter={filter} onChange={onChange} />}
      </Popover>
      {filterCount(filter) > 0 && (
        <Button look="bare" isLow onPress={() => onChange({ ...noFilter, text: filter.text })}>
          {filters.clear}
        </Button>
      )}
    </div>
  );
}

function MoreFilters({ filter, onChange }: ActivityFiltersProps) {
  const words = useWords();
  const units = useRegister((register) => register.units);
  const parties = useRegister((register) => register.parties);
  const { filters } = words.activities;
  const everything = { id: any, title: filters.any };
  const named = (entities: Iterable<{ readonly id: string; readonly name: string | null }>) => [
    everything,
    ...Array.from(entities, ({ id, name }) => ({ id, title: name ?? words.common.untitled })),
  ];
  const orNull = <T extends string>(id: string): T | null => (id === any ? null : (id as T));
  return (
    <div className="opts">
      <ToggleChip isOn={filter.special} onChange={(special) => onChange({ ...filter, special })}>
        {filters.special}
      </ToggleChip>
      <ToggleChip isOn={filter.toConfirm} onChange={(toConfirm) => onChange({ ...filter, toConfirm })}>
        {filters.toConfirm}
      </ToggleChip>
      <Labelled label={filters.status}>
        <Select
          label={filters.status}
          placeholder={filters.any}
          look="button"
          value={filter.status ?? any}
          choices={[
            everything,
            ...ActivityStatus.options.map((id) => ({ id, title: words.record.activityStatus[id] })),
          ]}
          onCommit={(id) => onChange({ ...filter, status: orNull(id) })}
        />
      </Labelled>
      <Labelled label={filters.unit}>
        <Select
          label={filters.unit}
          placeholder={filters.any}
          look="button"
          value={filter.unitId ?? any}
          choices={named(units.values())}
          onCommit={(id) => onChange({ ...filter, unitId: orNull(id) })}
        />
      </Labelled>
      <Labelled label={filters.basis}>
        <Select
          label={filters.basis}
          placeholder={filters.any}
          look="button"
          value={filter.basis ?? any}
          choices={[
            everything,
            ...LegalBasis.options.map((id) => ({
              id,
              title: words.record.legalBasis[id],
              detail: words.record.basisArticle(legalBasisLetter[id]),
            })),
          ]}
          onCommit={(id) => onChange({ ...filter, basis: orNull(id) })}
        />
      </Labelled>
      <Labelled label={filters.party}>
        <Select
          label={filters.party}
          placeholder={filters.any}
          look="button"
          value={filter.partyId ?? any}
          choices={named(parties.values())}
          onCommit={(id) => onChange({ ...filter, partyId: orNull(id) })}
        />
      </Labelled>
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <span className="legend">{label}</span>
      {children}
    </div>
  );
}
