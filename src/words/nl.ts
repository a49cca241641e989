import { nlApp } from "./nl/app.ts";
import { nlCommon } from "./nl/common.ts";
import { nlControls } from "./nl/controls.ts";
import { nlFrame } from "./nl/frame.ts";
import { nlRetention } from "./nl/retention.ts";
import { nlShell } from "./nl/shell.ts";

/** Every sentence a user reads, in Dutch; one object per area. */
export const nl = {
  app: nlApp,
  common: nlCommon,
  controls: nlControls,
  frame: nlFrame,
  shell: nlShell,
  retention: nlRetention,
};
