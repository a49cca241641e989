import { Button } from "./button.tsx";

const names = { nl: "Nederlands", en: "English" } as const;

export type LanguageMenuProps = {
  readonly language: "nl" | "en";
  readonly onChange: (language: "nl" | "en") => void;
};

/** Switches to the other language; it is named in its own words, for whoever cannot read the present one. */
export function LanguageMenu({ language, onChange }: LanguageMenuProps) {
  const other = language === "nl" ? "en" : "nl";
  return (
    <span lang={other}>
      <Button look="bare" isLow onPress={() => onChange(other)}>
        {names[other]}
      </Button>
    </span>
  );
}
