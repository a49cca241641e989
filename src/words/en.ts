import { enActivities } from "./en/activities.ts";
import { enApp } from "./en/app.ts";
import { enChecks } from "./en/checks.ts";
import { enCli } from "./en/cli.ts";
import { enCommon } from "./en/common.ts";
import { enControls } from "./en/controls.ts";
import { enExports } from "./en/exports.ts";
import { enFrame } from "./en/frame.ts";
import { enRecord } from "./en/record.ts";
import { enRetention } from "./en/retention.ts";
import { enShell } from "./en/shell.ts";
import type { Words } from "./words.ts";

/** Every sentence a user reads, in English. A missing one is a type error. */
export const en: Words = {
  activities: enActivities,
  app: enApp,
  cli: enCli,
  common: enCommon,
  checks: enChecks,
  controls: enControls,
  frame: enFrame,
  shell: enShell,
  record: enRecord,
  exports: enExports,
  retention: enRetention,
};
