import { extname } from "node:path";

/** Whether a path looks like a register that can be opened: a packed one, or its plain JSON. */
export const isRegisterFile = (path: string): boolean =>
  [".verantwoord", ".json"].includes(extname(path).toLowerCase());
