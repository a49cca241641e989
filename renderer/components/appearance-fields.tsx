import type { Density, Theme } from "./appearance.ts";
import { Segmented } from "./radio-group.tsx";

export type AppearanceWords = {
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly density: string;
  readonly densities: Readonly<Record<Density, string>>;
};

export type AppearanceFieldsProps = {
  readonly words: AppearanceWords;
  readonly theme: Theme;
  readonly density: Density;
  readonly onChange: (theme: Theme, density: Density) => void;
};

const themes: ReadonlyArray<Theme> = ["system", "light", "dark"];
const densities: ReadonlyArray<Density> = ["normal", "compact"];

/** Light or dark, and how close the rows stand. */
export function AppearanceFields({ words, theme, density, onChange }: AppearanceFieldsProps) {
  return (
    <div className="opts">
      <Segmented
        label={words.theme}
        options={themes.map((id) => ({ id, title: words.themes[id] }))}
        value={theme}
        onChange={(next) => onChange(next, density)}
      />
      <Segmented
        label={words.density}
        options={densities.map((id) => ({ id, title: words.densities[id] }))}
        value={density}
        onChange={(next) => onChange(theme, next)}
      />
    </div>
  );
}
