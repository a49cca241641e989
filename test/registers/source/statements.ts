import { statement000 } from "./statement-000.ts";
import { statement001 } from "./statement-001.ts";
import { statement002 } from "./statement-002.ts";
import { statement003 } from "./statement-003.ts";
import { statement004 } from "./statement-004.ts";
import type { MakeRegister, StatementNumber } from "./statement-register.ts";

/** What makes the five registers, by the number of the statement that each holds. */
export const statementRegisters: ReadonlyArray<readonly [StatementNumber, MakeRegister]> = [
  ["000", statement000],
  ["001", statement001],
  ["002", statement002],
  ["003", statement003],
  ["004", statement004],
];
