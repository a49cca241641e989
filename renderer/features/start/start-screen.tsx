import { useState } from "react";
import type { RegisterEntry } from "../../../src/bridge/shapes.ts";
import type { Profile } from "../../../src/model/register.ts";
import { Button } from "../../components/button.tsx";
import { type DeskChoice, DeskChoices, DeskSheet } from "../../components/desk-sheet.tsx";
import { useWords } from "../../store/words.ts";
import { NewRegisterForm } from "./new-register-form.tsx";

export type StartScreenProps = {
  readonly registers: ReadonlyArray<RegisterEntry>;
  readonly onExample: () => void;
  readonly onNew: (name: string, profile: Profile) => void;
  readonly onOpenFile: () => void;
  readonly onOpen: (registerId: string) => void;
};

/** The first thing one sees: look around, begin, or open a file; and the registers that are here already. */
export function StartScreen({ registers, onExample, onNew, onOpenFile, onOpen }: StartScreenProps) {
  const words = useWords().app;
  const [isNaming, setNaming] = useState(false);
  if (isNaming) return <NewRegisterForm onBegin={onNew} onBack={() => setNaming(false)} />;
  const choices: ReadonlyArray<DeskChoice> = [
    {
      id: "example",
      title: words.start.exampleTitle,
      detail: words.start.exampleText,
      drawing: ["M18 8a10 10 0 1 0 0 20a10 10 0 0 0 0-20Z", "m25.5 25.5 8 8M13 18h10M13 14.5h7"],
      onChoose: onExample,
    },
    {
      id: "new",
      title: words.start.newTitle,
      detail: words.start.newText,
      drawing: ["M10 6h14l7 7v21H10zM24 6v7h7", "M15 24h11M20.5 18.5v11"],
      onChoose: () => setNaming(true),
    },
    {
      id: "open",
      title: words.start.openTitle,
      detail: words.start.openText,
      drawing: ["M6 12h11l3 4h14v17H6z", "M20 29v-8m-4 4 4-4 4 4"],
      onChoose: onOpenFile,
    },
  ];
  return (
    <DeskSheet over={words.productName} title={words.start.title} lead={words.start.lead} isLarge>
      <DeskChoices choices={choices} />
      {registers.length > 0 && <Existing registers={registers} onOpen={onOpen} />}
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
