import type { Words } from "../../src/words/words.ts";
import type { Command } from "../components/command-palette.tsx";
import { addActivity } from "../controls/add-activity.ts";
import { currentSession } from "../store/current-session.ts";
import { goTo } from "../store/navigation.ts";
import { changeSettings } from "../store/settings.ts";
import { leaveRegister } from "./boot.ts";
import { chooseFile } from "./open-file.ts";
import { takeBack } from "./workspace-keys.tsx";

/** What one can do from anywhere, for the palette. */
export function paletteActs(words: Words): ReadonlyArray<Command> {
  const act = actIn(words);
  const { mod, shift } = words.frame.keys.names;
  return [
    act("newActivity", () => void addActivity(words.activities.newCode)),
    act("undo", () => void takeBack("undo"), `${mod} Z`),
    act("redo", () => void takeBack("redo"), `${mod} ${shift} Z`),
    act("export", () => goTo("exports")),
    act("backUp", () => goTo("settings", "backups")),
    act("openFile", () => void chooseFile(currentSession().door)),
    act("otherRegister", () => void leaveRegister(currentSession().door)),
    ...lookActs(words),
  ];
}

/** The parts of the settings. */
export const settingsCommands = (words: Words): ReadonlyArray<Command> =>
  (Object.keys(words.settings.parts) as ReadonlyArray<keyof Words["settings"]["parts"]>).map((part) => ({
    id: `settings-${part}`,
    title: `${words.settings.title}: ${words.settings.parts[part]}`,
    group: words.app.palette.parts,
    run: () => goTo("settings", part),
  }));

/** What one can do where no register is open as well: the colours and the language of the screens. */
export function lookActs(words: Words): ReadonlyArray<Command> {
  const act = actIn(words);
  return [
    act("light", () => changeSettings({ theme: "light" })),
    act("dark", () => changeSettings({ theme: "dark" })),
    act("asComputer", () => changeSettings({ theme: "system" })),
    act("dutch", () => changeSettings({ language: "nl" })),
    act("english", () => changeSettings({ language: "en" })),
  ];
}

const actIn =
  ({ app: { palette } }: Words) =>
  (id: keyof typeof palette.acts, run: () => void, shortcut?: string): Command => ({
    id: `act-${id}`,
    title: palette.acts[id],
    group: palette.doing,
    shortcut,
    run,
  });
