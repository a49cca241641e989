import { nlCommon } from "./nl/common.ts";
import { nlRetention } from "./nl/retention.ts";
import { nlShell } from "./nl/shell.ts";

/** Every sentence a user reads, in Dutch; one object per area. */
export const nl = {
  common: nlCommon,
  shell: nlShell,
  retention: nlRetention,
};
