import { AppearanceFields } from "../../components/appearance-fields.tsx";
import { Switch } from "../../components/checkbox.tsx";
import { Segmented } from "../../components/radio-group.tsx";
import { TextField } from "../../components/text-field.tsx";
import { changeSettings, useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** What holds on this computer only: language, looks, keys, and the names that go into the history. */
export function ComputerPart() {
  const words = useWords();
  const own = words.settings.computer;
  const settings = useSettings();
  return (
    <>
      <p className="lead">{own.lead}</p>
      <div className="opts setfields">
        <Segmented
          label={own.language}
          options={[
            { id: "nl", title: own.languages.nl },
            { id: "en", title: own.languages.en },
          ]}
          value={settings.language}
          onChange={(language) => changeSettings({ language })}
        />
        <AppearanceFields
          words={words.controls.appearance}
          theme={settings.theme}
          density={settings.density}
          onChange={(theme, density) => changeSettings({ theme, density })}
        />
        <Switch
          label={own.singleKeys}
          detail={own.singleKeysDetail}
          isOn={settings.singleKeys}
          onChange={(singleKeys) => changeSettings({ singleKeys })}
        />
        <TextField
          label={own.person}
          hint={own.personHint}
          showsLabel
          isBoxed
          value={settings.personName ?? ""}
          onCommit={(text) => changeSettings({ personName: textOrNull(text) })}
        />
        <TextField
          label={own.device}
          hint={own.deviceHint}
          showsLabel
          isBoxed
          value={settings.deviceName ?? ""}
          onCommit={(text) => changeSettings({ deviceName: textOrNull(text) })}
        />
      </div>
    </>
  );
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
