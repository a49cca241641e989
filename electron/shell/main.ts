import { app, dialog } from "electron";
import { setSwitches } from "./engine.ts";
import { declareScheme } from "./protocol.ts";
import { start } from "./start.ts";

// The order counts: where the profile lies decides whose lock is asked for, and only who has the lock may touch the data.
const profile = process.env.VERANTWOORD_PROFILE;
if (profile) app.setPath("userData", profile);
setSwitches(app.commandLine);
app.enableSandbox();
declareScheme();
if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron may hold back "ready", for which `start` waits, until this module has run to its end.
  start().catch((error: unknown) => {
    dialog.showErrorBox("Verantwoord", error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(1);
  });
} else {
  app.quit(); // the first instance hears of it and shows its window
}
