import { type Edit, editEntity, joinEdits } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { Register } from "../../model/register.ts";
import { defineRule } from "../rule.ts";

/** One finding per code, told at the first that bears it. The fix leaves that one its code and gives the others free numbers. */
export const duplicateCode = defineRule<"duplicate-code", "activity" | "agreement" | "engagement">({
  id: "duplicate-code",
  severity: "warning",
  group: "consistency",
  article: "art. 5(2)",
  scopes: ["activity", "agreement", "engagement"],
  find: (entity, { indexes }) => {
    if (entity.code === null) return [];
    const kind = "role" in entity ? "activity" : "partyIds" in entity ? "agreement" : "engagement";
    const [first, ...others] = indexes.withCode(kind, entity.code);
    if (first?.id !== entity.id || others.length === 0) return [];
    return [
      {
        places: [fieldRef(kind, first.id, "code"), ...others.map(({ id }) => fieldRef(kind, id, "code"))],
        facts: { code: entity.code, entities: [first, ...others] },
      },
    ];
  },
  fix: ({ places: [, ...others] }, { register, at }) => {
    const taken = codesIn(register);
    const edits: Edit[] = [];
    for (const { kind, id } of others) {
      if (kind !== "activity" && kind !== "agreement" && kind !== "engagement") continue;
      const edit = editEntity(register, kind, id, at, (one) => ({ ...one, code: nextCode(one.code ?? "", taken) }));
      if (edit.ok) edits.push(edit.value);
    }
    return edits.length === 0 ? null : joinEdits({ code: "codes-renumbered", names: [] }, edits);
  },
});

const codesIn = (register: Register): Set<string> =>
  new Set(
    [register.activities, register.agreements, register.engagements].flatMap((map) =>
      [...map.values()].flatMap(({ code }) => code ?? []),
    ),
  );

/** The next free number of a code's series, as wide as it is: "V-012" → "V-013". A code without a number gets "-2". */
function nextCode(code: string, taken: Set<string>): string {
  const [, series = `${code}-`, digits = "1"] = /^(.*?)(\d+)$/.exec(code) ?? [];
  let number = Number(digits) + 1;
  const write = (): string => `${series}${String(number).padStart(digits.length, "0")}`;
  while (taken.has(write())) number += 1;
  taken.add(write());
  return write();
}
