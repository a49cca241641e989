import { TextField } from "../components/text-field.tsx";

export type TypedTermFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
};

/** A box in which one types a term or a part of it; Enter takes it. */
export function TypedTermField({ label, placeholder, onText }: TypedTermFieldProps) {
  return (
    <TextField
      label={label}
      showsLabel
      isBoxed
      autoFocus
      placeholder={placeholder}
      value=""
      onCommit={(text) => {
        if (text.trim() !== "") onText(text.trim());
      }}
    />
  );
}
