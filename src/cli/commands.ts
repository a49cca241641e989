import type { Command } from "./command.ts";
import { calendarCommand } from "./commands/calendar.ts";
import { checkCommand } from "./commands/check.ts";
import { exampleCommand } from "./commands/example.ts";
import { exportCommand } from "./commands/export.ts";
import { packCommand } from "./commands/pack.ts";
import { publishCommand } from "./commands/publish.ts";
import { rulesCommand } from "./commands/rules.ts";
import { showCommand } from "./commands/show.ts";
import { staleCommand } from "./commands/stale.ts";
import { synthCommand } from "./commands/synth.ts";
import { textCommand } from "./commands/text.ts";
import { unpackCommand } from "./commands/unpack.ts";
import { validateCommand } from "./commands/validate.ts";

/** Every command, in the order of the help. */
export const commands: ReadonlyArray<Command> = [
  exampleCommand,
  synthCommand,
  validateCommand,
  showCommand,
  checkCommand,
  rulesCommand,
  exportCommand,
  calendarCommand,
  textCommand,
  publishCommand,
  staleCommand,
  packCommand,
  unpackCommand,
];
