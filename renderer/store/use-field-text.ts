import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import { commitText, draftText } from "./field-drafts.ts";
import { useRegister } from "./register-store.ts";

/** What a text field needs: its value ("" while not answered) and what to do with what is typed. */
export interface FieldText {
  readonly value: string;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (text: string) => void;
}

/** Joins a text field to one address of the register: typing is saving. The address must lead somewhere. */
export function useFieldText(ref: FieldRef): FieldText {
  const { kind, id, path } = ref;
  const value = useRegister((register) => {
    const entity = entityOf(register, kind, id) as Json;
    const found = entity === null ? null : valueAt(entity, path);
    return typeof found === "string" ? found : "";
  });
  const base = value === "" ? null : value;
  return {
    value,
    onDraft: (text) => draftText({ kind, id, path }, base, text),
    onCommit: (text) => commitText({ kind, id, path }, base, text),
  };
}
