import type { Register } from "../../../src/model/register.ts";

/** The parts of the settings, as they stand in an address after the section. */
export const settingsParts = ["register", "computer", "backups", "words", "fields"] as const;
export type SettingsPart = (typeof settingsParts)[number];

/** The part that an address means: by its name, or by a word or own field that stands in it. */
export function partOf(
  name: string | null,
  vocabulary: Register["vocabulary"],
  customFields: Register["customFields"],
): SettingsPart {
  const named = settingsParts.find((part) => part === name);
  if (named !== undefined) return named;
  const ids = (map: ReadonlyMap<string, unknown>): boolean => name !== null && map.has(name);
  if (ids(vocabulary)) return "words";
  return ids(customFields) ? "fields" : "register";
}
