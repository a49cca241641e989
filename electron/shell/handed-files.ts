import { resolve } from "node:path";
import { app } from "electron";
import { isRegisterFile } from "../host/user-file/is-register-file.ts";

/** The register files among the arguments of a start; the first argument is the program, `folder` where it was started. */
export const filesIn = (args: ReadonlyArray<string>, folder: string): ReadonlyArray<string> =>
  args
    .slice(1)
    .filter((arg) => !arg.startsWith("-") && isRegisterFile(arg))
    .map((arg) => resolve(folder, arg));

/** Files that the system asks to open, kept until somebody takes them. */
export interface HandedFiles {
  /** Gives what came so far and what comes from now on. */
  readonly giveTo: (take: (path: string) => void) => void;
}

/**
 * Listens for files that are opened with the app: an argument of this start, of a second one, or (on a Mac) an event that may come
 * before the app is ready.
 */
export function hearHandedFiles(args: ReadonlyArray<string>, folder: string): HandedFiles {
  const early = [...filesIn(args, folder)];
  let take = (path: string): void => void early.push(path);
  app.on("open-file", (event, path) => {
    event.preventDefault();
    take(path);
  });
  app.on("second-instance", (_event, argv, workingDirectory) => {
    for (const path of filesIn(argv, workingDirectory)) take(path);
  });
  return {
    giveTo: (taker) => {
      take = taker;
      for (const path of early.splice(0)) taker(path);
    },
  };
}
