import type { FieldRef } from "../../../src/model/field-ref.ts";
import { TextField } from "../../components/text-field.tsx";
import { useFieldText } from "../../store/use-field-text.ts";
import { useWords } from "../../store/words.ts";

/** The name of a group of data, where there are several. */
export function GroupName({ at }: { readonly at: FieldRef }) {
  const { data: own } = useWords().activities.document;
  return (
    <h3 className="gname">
      <TextField label={own.groupName} placeholder={own.groupName} anchor={at.path} {...useFieldText(at)} />
    </h3>
  );
}
