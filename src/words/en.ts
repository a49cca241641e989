import { enApp } from "./en/app.ts";
import { enCommon } from "./en/common.ts";
import { enControls } from "./en/controls.ts";
import { enFrame } from "./en/frame.ts";
import { enRetention } from "./en/retention.ts";
import { enShell } from "./en/shell.ts";
import type { Words } from "./words.ts";

/** Every sentence a user reads, in English. A missing one is a type error. */
export const en: Words = {
  app: enApp,
  common: enCommon,
  controls: enControls,
  frame: enFrame,
  shell: enShell,
  retention: enRetention,
};
