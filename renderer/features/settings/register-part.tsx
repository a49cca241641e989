import { usesSchoolYear } from "../../../src/derive/profile-needs.ts";
import { setField } from "../../../src/edits/set-field.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { Profile } from "../../../src/model/register.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { choicesOf } from "../../controls/answer-select.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { dayInYear, yearStarts } from "./year-starts.ts";

type RowKey = "profile" | "financialYearStart" | "schoolYearStart" | "timeZone";

/** What holds for the register and goes with it. */
export function RegisterPart() {
  const words = useWords();
  const own = words.settings.register;
  const row = useRegister((register) => register.register);
  const hasSchoolYear = useRegister(usesSchoolYear);
  const zones = {
    ...own.timeZones,
    ...(own.timeZones[row.timeZone] === undefined ? { [row.timeZone]: row.timeZone } : {}),
  };
  const yearStart = (term: string, key: "financialYearStart" | "schoolYearStart"): Pair => ({
    term,
    value: (
      <Select
        label={term}
        placeholder={words.common.notAnswered}
        value={row[key]}
        choices={yearStarts(row[key]).map((day) => ({ id: day, title: dayInYear(day, words.common) }))}
        onCommit={(day) => void set(key, day)}
      />
    ),
  });
  return (
    <>
      <p className="lead">{row.example ? own.example : own.lead}</p>
      <Pairs
        hasWideTerms
        pairs={[
          {
            term: own.name,
            value: (
              <TextAt at={fieldRef("register", row.id, "name")} label={own.name} placeholder={own.namePlaceholder} />
            ),
          },
          {
            term: own.profile,
            value: (
              <Select
                label={own.profile}
                placeholder={words.common.notAnswered}
                value={row.profile}
                choices={Profile.options.map((id) => ({ id, title: words.app.profiles[id] }))}
                onCommit={(profile) => void set("profile", profile)}
              />
            ),
          },
          yearStart(own.financialYear, "financialYearStart"),
          ...(hasSchoolYear ? [yearStart(own.schoolYear, "schoolYearStart")] : []),
          {
            term: own.timeZone,
            value: (
              <>
                <Select
                  label={own.timeZone}
                  placeholder={words.common.notAnswered}
                  value={row.timeZone}
                  choices={choicesOf(zones)}
                  onCommit={(zone) => void set("timeZone", zone)}
                />
                <span className="fhint">{own.timeZoneHint}</span>
              </>
            ),
          },
          { term: own.notes, value: <AreaAt at={fieldRef("register", row.id, "notes")} label={own.notes} /> },
        ]}
      />
    </>
  );
}

async function set(key: RowKey, value: string): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const { register } = open;
  await commitEdit(
    setField(register, fieldRef("register", register.register.id, key), value, new Date().toISOString()),
  );
}
