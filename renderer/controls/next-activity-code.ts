import type { Register } from "../../src/model/register.ts";

/** The next free code: one above the highest number in use. A code is a label, so gaps stay gaps. */
export function nextActivityCode(register: Pick<Register, "activities">, codeOf: (number: number) => string): string {
  let highest = 0;
  for (const { code } of register.activities.values()) {
    const number = Number(/(\d+)\s*$/.exec(code ?? "")?.[1] ?? 0);
    if (number > highest) highest = number;
  }
  return codeOf(highest + 1);
}
