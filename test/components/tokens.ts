import { readFileSync } from "node:fs";

/** A colour with its opacity, each part 0 to 1. */
export type Colour = { readonly r: number; readonly g: number; readonly b: number; readonly a: number };
export type Scheme = "light" | "dark";

/** Reads the colours of tokens.css for a scheme, with or without `prefers-contrast: more`. */
export function readTokens(scheme: Scheme, hasMoreContrast: boolean): ReadonlyMap<string, Colour> {
  const css = readFileSync(new URL("../../renderer/style/tokens.css", import.meta.url), "utf8").replace(
    /\/\*[\s\S]*?\*\//gu,
    "",
  );
  const contrast = css.indexOf("@media (prefers-contrast: more)");
  const forced = css.indexOf("@media (forced-colors: active)");
  const parts = hasMoreContrast ? [css.slice(0, contrast), css.slice(contrast, forced)] : [css.slice(0, contrast)];
  const tokens = new Map<string, Colour>();
  for (const [, name = "", value = ""] of parts.join("\n").matchAll(/--([\w-]+):\s*([^;]+);/gu)) {
    const colour = parseColour(ofScheme(value.trim(), scheme));
    if (colour !== null) tokens.set(name, colour);
  }
  return tokens;
}

/** `light-dark(a, b)` as the one of the scheme; a plain value as it is. */
function ofScheme(value: string, scheme: Scheme): string {
  const inner = /^light-dark\((?<inner>.*)\)$/su.exec(value)?.groups?.inner;
  if (inner === undefined) return value;
  const comma = inner.search(/,(?![^(]*\))/u);
  return (scheme === "light" ? inner.slice(0, comma) : inner.slice(comma + 1)).trim();
}

function parseColour(text: string): Colour | null {
  const hex = /^#(?<r>[\da-f]{2})(?<g>[\da-f]{2})(?<b>[\da-f]{2})$/iu.exec(text)?.groups;
  if (hex !== undefined) {
    const part = (name: string) => Number.parseInt(hex[name] ?? "", 16) / 255;
    return { r: part("r"), g: part("g"), b: part("b"), a: 1 };
  }
  const rgb = /^rgb\((?<r>[\d.]+) (?<g>[\d.]+) (?<b>[\d.]+) \/ (?<a>[\d.]+)%\)$/u.exec(text)?.groups;
  if (rgb === undefined) return null;
  return { r: Number(rgb.r) / 255, g: Number(rgb.g) / 255, b: Number(rgb.b) / 255, a: Number(rgb.a) / 100 };
}

/** A see-through colour laid over an opaque one. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (x: number, y: number) => x * top.a + y * (1 - top.a);
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b), a: 1 };
}

/** Contrast of two opaque colours by WCAG 2: 1 to 21. */
export function contrast(x: Colour, y: Colour): number {
  const [dark = 0, light = 0] = [luminance(x), luminance(y)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ r, g, b }: Colour): number {
  const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
