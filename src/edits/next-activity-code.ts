import type { Register } from "../model/register.ts";

/** The highest number at the end of a code in use; 0 when there is none. */
export function highestActivityNumber(register: Pick<Register, "activities">): number {
  let highest = 0;
  for (const { code } of register.activities.values()) {
    const number = Number(/(\d+)\s*$/.exec(code ?? "")?.[1] ?? 0);
    if (number > highest) highest = number;
  }
  return highest;
}

/** The next free code: one above the highest number in use. A code is a label, so gaps stay gaps. */
export const nextActivityCode = (register: Pick<Register, "activities">, codeOf: (number: number) => string): string =>
  codeOf(highestActivityNumber(register) + 1);
