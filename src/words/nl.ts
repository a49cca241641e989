import { nlActivities } from "./nl/activities.ts";
import { nlApp } from "./nl/app.ts";
import { nlChecks } from "./nl/checks.ts";
import { nlCli } from "./nl/cli.ts";
import { nlCommon } from "./nl/common.ts";
import { nlControls } from "./nl/controls.ts";
import { nlExports } from "./nl/exports.ts";
import { nlFrame } from "./nl/frame.ts";
import { nlRecord } from "./nl/record.ts";
import { nlRetention } from "./nl/retention.ts";
import { nlShell } from "./nl/shell.ts";

/** Every sentence a user reads, in Dutch; one object per area. */
export const nl = {
  activities: nlActivities,
  app: nlApp,
  cli: nlCli,
  common: nlCommon,
  checks: nlChecks,
  controls: nlControls,
  frame: nlFrame,
  shell: nlShell,
  record: nlRecord,
  exports: nlExports,
  retention: nlRetention,
};
