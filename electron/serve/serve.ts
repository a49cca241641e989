import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { schemaVersion } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Places } from "../host/data-folder.ts";
import { openHost } from "../host/host.ts";
import { realDisk } from "../host/real-disk.ts";
import { type LoopbackError, startLoopback } from "./loopback.ts";

export type Served = {
  readonly port: number;
  readonly address: string;
  /** Stops listening, lets go of every lock. */
  readonly close: () => Promise<void>;
};

export type ServeOptions = {
  readonly port: number;
  readonly pageFolder: string;
  readonly places: Places;
  readonly appVersion: string;
  readonly secondBackups: string | null | undefined;
  /** Register files that the page opens. */
  readonly files?: ReadonlyArray<string>;
};

/** Opens the host and serves it: the whole app but the browser. */
export async function serve(options: ServeOptions): Promise<Result<Served, BridgeError | LoopbackError>> {
  const host = await openHost({
    disk: realDisk,
    places: options.places,
    versions: { app: options.appVersion, schema: schemaVersion },
    form: {
      kind: "served",
      versions: { node: process.versions.node },
      platform: process.platform,
      dialogs: null,
      print: null,
      clearProfile: () => Promise.resolve(), // the door's answer carries the header that does it
    },
    secondBackups: options.secondBackups,
  });
  if (!host.ok) return host;
  for (const file of options.files ?? []) host.value.handOver(file);
  const loopback = await startLoopback({ host: host.value, pageFolder: options.pageFolder, port: options.port });
  if (!loopback.ok) {
    await host.value.close();
    return err(loopback.error);
  }
  const { port, address, close } = loopback.value;
  return ok({
    port,
    address,
    close: async () => {
      await close();
      await host.value.close();
    },
  });
}
