import { useCallback, useState } from "react";
import { countryCodes, countryName } from "../../src/library/country-name.ts";
import type { CountryCode } from "../../src/model/values.ts";
import { searchForm } from "../../src/words/search-form.ts";
import { SuggestField } from "../components/suggest-field.tsx";
import type { Suggestion } from "../components/suggestion.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

export type CountryAtProps = {
  readonly label: string;
  readonly value: CountryCode | null;
  /** null: emptied, so not answered. */
  readonly onCommit: (country: CountryCode | null) => void;
  readonly anchor?: string | undefined;
};

/** A country by its name in the language of the screen, or by its code. */
export function CountryAt({ label, value, onCommit, anchor }: CountryAtProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (country: CountryCode | null): void => {
    setRefused(null);
    onCommit(country);
  };
  const suggest = useCallback(
    (text: string): ReadonlyArray<Suggestion> => {
      const wanted = searchForm(text);
      return countryCodes
        .map((id) => ({ id, title: countryName(id, language), isMeant: id.toLowerCase() === wanted }))
        .filter(({ title, isMeant }) => searchForm(title).includes(wanted) || isMeant)
        .sort((a, b) => rank(a, wanted) - rank(b, wanted) || a.title.localeCompare(b.title, language));
    },
    [language],
  );
  return (
    <SuggestField
      label={label}
      placeholder={words.fields.countryPlaceholder}
      value={refused ?? (value === null ? "" : countryName(value, language))}
      error={refused === null ? undefined : words.fields.notACountry}
      suggest={suggest}
      words={words.controls.suggest}
      anchor={anchor}
      onChoose={({ id }) => take(id)}
      onRefused={setRefused}
      onEmpty={() => take(null)}
    />
  );
}

function rank({ title, isMeant }: Suggestion, wanted: string): number {
  if (isMeant === true) return 0;
  return searchForm(title).startsWith(wanted) ? 1 : 2;
}
