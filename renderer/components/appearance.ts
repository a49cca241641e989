/** What the person chose; `system` follows the computer. */
export type Theme = "system" | "light" | "dark";
/** Rows of 32 px, or 28 when compact. */
export type Density = "normal" | "compact";

/** Puts theme and density on the page; the tokens answer to `data-theme` and `data-density`. */
export function applyAppearance(theme: Theme, density: Density): void {
  const page = document.documentElement;
  if (theme === "system") delete page.dataset.theme;
  else page.dataset.theme = theme;
  page.dataset.density = density;
}
