import { useMemo } from "react";
import type { Calendar } from "../../../src/calendar/calendar.ts";
import { assigneeName } from "../../../src/calendar/task-text.ts";
import { displayName } from "../../../src/derive/names.ts";
import { ToggleChip } from "../../components/chip.tsx";
import { type Choice, Select } from "../../components/select.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type CalendarFilter, kindFilters, nobody } from "./calendar-rows.ts";

export type FilterBarProps = {
  readonly calendar: Calendar;
  readonly filter: CalendarFilter;
  readonly onChange: (filter: CalendarFilter) => void;
};

const all = "all";
const byTitle = (a: Choice<string>, b: Choice<string>): number => a.title.localeCompare(b.title, "nl");

/** Whose tasks, of which kind, in which system, and whether what is done shows too. */
export function FilterBar({ calendar, filter, onChange }: FilterBarProps) {
  const words = useWords();
  const own = words.calendar.screen.filters;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { owners, systems } = useMemo(() => {
    const people = new Map<string, string>();
    const places = new Map<string, string>();
    for (const task of [...calendar.overdue, ...calendar.tasks]) {
      for (const each of task.assignees) {
        if (!people.has(each.id)) people.set(each.id, assigneeName(each, register, words, language));
      }
      const systemId = task.kind === "destruction" ? task.duty.systemId : null;
      if (systemId !== null && !places.has(systemId)) {
        places.set(systemId, displayName(register, "system", systemId, language, words.common));
      }
    }
    const choices = (names: ReadonlyMap<string, string>): ReadonlyArray<Choice<string>> =>
      Array.from(names, ([id, title]) => ({ id, title })).sort(byTitle);
    return { owners: choices(people), systems: choices(places) };
  }, [calendar, register, words, language]);
  const orNull = (id: string): string | null => (id === all ? null : id);
  return (
    <div className="filters calfilters">
      <Select
        look="button"
        label={own.owner}
        placeholder={own.owner}
        value={filter.assigneeId ?? all}
        choices={[{ id: all, title: own.allOwners }, ...owners, { id: nobody, title: words.calendar.nobody }]}
        onCommit={(id) => onChange({ ...filter, assigneeId: orNull(id) })}
      />
      <Select
        look="button"
        label={own.kind}
        placeholder={own.kind}
        value={filter.kind ?? all}
        choices={[{ id: all, title: own.allKinds }, ...kindFilters.map((id) => ({ id, title: own[id] }))]}
        onCommit={(id) => onChange({ ...filter, kind: kindFilters.find((kind) => kind === id) ?? null })}
      />
      <Select
        look="button"
        label={own.system}
        placeholder={own.system}
        value={filter.systemId ?? all}
        choices={[{ id: all, title: own.allSystems }, ...systems]}
        onCommit={(id) => onChange({ ...filter, systemId: orNull(id) })}
      />
      <ToggleChip isOn={filter.showsDone} onChange={(showsDone) => onChange({ ...filter, showsDone })}>
        {own.done}
      </ToggleChip>
    </div>
  );
}
