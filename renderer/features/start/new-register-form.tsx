import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { Profile } from "../../../src/model/register.ts";
import { Button } from "../../components/button.tsx";
import { DeskSheet } from "../../components/desk-sheet.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useWords } from "../../store/words.ts";

export type NewRegisterFormProps = {
  readonly onBegin: (name: string, profile: Profile) => void;
  readonly onBack: () => void;
};

/** Asks the two things a new register needs: a name and what kind of organisation it is. */
export function NewRegisterForm({ onBegin, onBack }: NewRegisterFormProps) {
  const words = useWords().app;
  const [name, setName] = useState("");
  const [profile, setProfile] = useState<Profile>("general");
  const [isTried, setTried] = useState(false);
  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === "") setTried(true);
    else onBegin(name.trim(), profile);
  };
  // A field keeps Enter for itself, to commit; in this form it begins, as in any other.
  const enter = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) begin(event);
  };
  return (
    <DeskSheet over={words.productName} title={words.start.newTitle} lead={words.start.lead}>
      <form className="opts" onSubmit={begin} onKeyDown={enter} noValidate>
        <TextField
          label={words.start.nameLabel}
          value={name}
          onDraft={setName}
          onCommit={setName}
          showsLabel
          isBoxed
          autoFocus
          error={isTried && name.trim() === "" ? words.start.nameMissing : undefined}
        />
        <RadioGroup
          label={words.start.kindLabel}
          value={profile}
          onChange={(value) => setProfile(Profile.parse(value))}
          options={Profile.options.map((option) => ({ id: option, title: words.profiles[option] }))}
        />
        <p className="acts">
          <Button look="go" type="submit">
            {words.start.begin}
          </Button>
          <Button look="bare" onPress={onBack}>
            {words.start.back}
          </Button>
        </p>
      </form>
    </DeskSheet>
  );
}
