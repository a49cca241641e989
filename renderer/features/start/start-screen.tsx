import { useEffect, useState } from "react";
import type { RegisterEntry } from "../../../src/bridge/shapes.ts";
import type { Door } from "../../../src/bridge.ts";
import type { Profile } from "../../../src/model/register.ts";
import { Button } from "../../components/button.tsx";
import { type DeskChoice, DeskChoices, DeskSheet } from "../../components/desk-sheet.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import type { BackupOf } from "../../controls/whole-backups.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { NewRegisterForm } from "./new-register-form.tsx";
import { RestoreSheet } from "./restore-sheet.tsx";

/** Where one is at the start: the choice, the name of a new register, or which backup to put back. */
export type StartStep = "where" | "name" | "backup";

export type StartScreenProps = {
  readonly step: StartStep;
  readonly onStep: (step: StartStep) => void;
  readonly door: Door;
  readonly registers: ReadonlyArray<RegisterEntry>;
  readonly onExample: () => void;
  readonly onNew: (name: string, profile: Profile) => void;
  readonly onOpenFile: () => void;
  readonly onOpen: (registerId: string) => void;
};

/** The first thing one sees: look around, begin, or open a file; and the registers that are here already. */
export function StartScreen(props: StartScreenProps) {
  const { step, onStep, door, registers, onExample, onOpenFile, onOpen } = props;
  const words = useWords().app;
  const backups = useLostBackups(door, registers);
  const toChoice = (): void => onStep("where");
  useDigits(step === "where" ? [onExample, () => onStep("name"), onOpenFile] : []);
  useKeys({ back: toChoice });
  if (step === "name") return <NewRegisterForm onBegin={props.onNew} onBack={toChoice} />;
  if (step === "backup") {
    return <RestoreSheet door={door} backups={backups} onRestored={onOpen} onBack={toChoice} />;
  }
  const choices: ReadonlyArray<DeskChoice> = [
    {
      id: "example",
      title: words.start.exampleTitle,
      detail: words.start.exampleText,
      drawing: ["M18 8a10 10 0 1 0 0 20a10 10 0 0 0 0-20Z", "m25.5 25.5 8 8M13 18h10M13 14.5h7"],
      shortcut: "1",
      onChoose: onExample,
    },
    {
      id: "new",
      title: words.start.newTitle,
      detail: words.start.newText,
      drawing: ["M10 6h14l7 7v21H10zM24 6v7h7", "M15 24h11M20.5 18.5v11"],
      shortcut: "2",
      onChoose: () => onStep("name"),
    },
    {
      id: "open",
      title: words.start.openTitle,
      detail: words.start.openText,
      drawing: ["M6 12h11l3 4h14v17H6z", "M20 29v-8m-4 4 4-4 4 4"],
      shortcut: "3",
      onChoose: onOpenFile,
    },
  ];
  return (
    <DeskSheet over={words.productName} title={words.start.title} lead={words.start.lead} isLarge>
      <DeskChoices choices={choices} />
      {registers.length > 0 && <Existing registers={registers} onOpen={onOpen} />}
      {backups.length > 0 && (
        <p className="acts">
          <Button look="bare" onPress={() => onStep("backup")}>
            {words.start.restore}
          </Button>
        </p>
      )}
    </DeskSheet>
  );
}

function Existing({ registers, onOpen }: Pick<StartScreenProps, "registers" | "onOpen">) {
  const words = useWords();
  return (
    <p className="acts">
      <span className="quiet">{words.app.start.existing}</span>
      {registers.map((register) => (
        <Button key={register.registerId} look="bare" onPress={() => onOpen(register.registerId)}>
          {words.app.start.opened(register.name ?? words.common.untitled)}
        </Button>
      ))}
    </p>
  );
}

/** The backups of registers that are not whole on this computer, newest first. */
function useLostBackups(door: Door, registers: ReadonlyArray<RegisterEntry>): ReadonlyArray<BackupOf> {
  const [backups, setBackups] = useState<ReadonlyArray<BackupOf>>([]);
  useEffect(() => {
    const whole = new Set(registers.filter(({ state }) => state === "ready").map(({ registerId }) => registerId));
    void door("backup.list", {}).then((list) => {
      if (list.ok) setBackups(list.value.backups.filter(({ registerId }) => !whole.has(registerId)));
    });
  }, [door, registers]);
  return backups;
}

/** 1, 2 and 3 choose, unless keys without Ctrl are switched off or somebody types. */
function useDigits(choices: ReadonlyArray<() => void>): void {
  const allowed = useSettings((settings) => settings.singleKeys);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isElsewhere = event.target instanceof Element && event.target.closest(".veil") !== null;
      if (!allowed || event.ctrlKey || event.altKey || event.metaKey || isElsewhere) return;
      const choice = choices[Number(event.key) - 1];
      if (choice === undefined) return;
      event.preventDefault();
      choice();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}
