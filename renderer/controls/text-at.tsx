import type { FieldRef } from "../../src/model/field-ref.ts";
import { TextArea, type TextAreaProps, TextField, type TextFieldProps } from "../components/text-field.tsx";
import { useFieldText } from "../store/use-field-text.ts";
import { useWords } from "../store/words.ts";

type Bound = "value" | "onDraft" | "onCommit" | "anchor";

/** One line of text at an address of the register: typing is saving. */
export function TextAt({ at, ...props }: { readonly at: FieldRef } & Omit<TextFieldProps, Bound>) {
  const words = useWords();
  return <TextField placeholder={words.common.notAnswered} anchor={at.path} {...props} {...useFieldText(at)} />;
}

/** Text of several lines at an address of the register. */
export function AreaAt({ at, ...props }: { readonly at: FieldRef } & Omit<TextAreaProps, Bound>) {
  const words = useWords();
  return <TextArea placeholder={words.common.notAnswered} anchor={at.path} {...props} {...useFieldText(at)} />;
}
