import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Result } from "../../src/result.ts";
import type { Places } from "./data-folder.ts";
import type { Disk } from "./disk/disk.ts";
import type { Versions } from "./twin/description.ts";
import type { Dialogs } from "./user-file/user-files.ts";

/** What the form of the app (window or served page) gives the host; null where it has no such thing. */
export type Form = {
  readonly kind: "desktop" | "served";
  /** "node", "electron", "chrome", ... to version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly dialogs: Dialogs | null;
  readonly print: ((to: "printer" | "pdf", suggestedName: string) => Promise<Result<null, BridgeError>>) | null;
  /** Clears the origin's storage. The loopback does it by a header on the answer, so there this only says yes. */
  readonly clearProfile: (() => Promise<void>) | null;
};

export type HostOptions = {
  readonly disk: Disk;
  readonly places: Places;
  readonly versions: Versions;
  readonly form: Form;
  /** A second backup folder named on the command line; null = none, undefined = as it was set. */
  readonly secondBackups?: string | null | undefined;
};
