import { useState } from "react";
import type { RegisterEntry } from "../../src/bridge/shapes.ts";
import type { Door } from "../../src/bridge.ts";
import type { Profile } from "../../src/model/register.ts";
import type { Command } from "../components/command-palette.tsx";
import { StartScreen, type StartStep } from "../features/start/start-screen.tsx";
import { useWords } from "../store/words.ts";
import { EmptyFrame } from "./empty-frame.tsx";

export type WelcomeProps = {
  readonly door: Door;
  readonly registers: ReadonlyArray<RegisterEntry>;
  readonly onExample: () => void;
  readonly onNew: (name: string, profile: Profile) => void;
  readonly onOpenFile: () => void;
  readonly onOpen: (registerId: string) => void;
};

/** The start, and in the palette what one can do there. */
export function Welcome(props: WelcomeProps) {
  const words = useWords();
  const { start, palette } = words.app;
  const [step, setStep] = useState<StartStep>("where");
  const act = (id: string, title: string, run: () => void): Command => ({ id, title, group: palette.doing, run });
  const acts = [
    act("example", start.exampleTitle, props.onExample),
    act("new", start.newTitle, () => setStep("name")),
    act("open", start.openTitle, props.onOpenFile),
    ...props.registers.map(({ registerId, name }) =>
      act(registerId, start.opened(name ?? words.common.untitled), () => props.onOpen(registerId)),
    ),
  ];
  return (
    <EmptyFrame acts={acts}>
      <StartScreen {...props} step={step} onStep={setStep} />
    </EmptyFrame>
  );
}
