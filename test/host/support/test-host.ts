import { join } from "node:path";
import type { Places } from "../../../electron/host/data-folder.ts";
import type { Disk } from "../../../electron/host/disk/disk.ts";
import { type Host, openHost } from "../../../electron/host/host.ts";
import type { Form } from "../../../electron/host/host-options.ts";
import type { Answer, Value, Verb } from "../../../src/bridge.ts";
import { testDisk } from "./test-disk.ts";

export const placesIn = (folder: string): Places => ({
  data: join(folder, "data"),
  backups: join(folder, "data-backups"),
  profile: null,
});

export const testForm: Form = {
  kind: "served",
  versions: { node: "test" },
  platform: "test",
  dialogs: null,
  print: null,
  clearProfile: null,
};

export type HostSettings = {
  readonly disk?: Disk;
  readonly places?: Partial<Places>;
  readonly form?: Partial<Form>;
  readonly versions?: { readonly app: string; readonly schema: number };
};

/** A host over `folder`; throws when it will not open. */
export async function testHost(folder: string, settings: HostSettings = {}): Promise<Host> {
  const opened = await openTestHost(folder, settings);
  if (!opened.ok) throw new Error(`the host did not open: ${opened.error.code}`);
  return opened.value;
}

export const openTestHost = (folder: string, settings: HostSettings = {}): ReturnType<typeof openHost> =>
  openHost({
    disk: settings.disk ?? testDisk(),
    places: { ...placesIn(folder), ...settings.places },
    versions: settings.versions ?? { app: "1.0.0", schema: 1 },
    form: { ...testForm, ...settings.form },
  });

/** The value of an answer that has to be good. */
export function goodValue<V extends Verb>(answer: Answer<V>): Value<V> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  return answer.value as Value<V>;
}

/** The code of an answer that has to be an error; "ok" when it is none, so that a comparison shows it. */
export const codeOf = (answer: { readonly ok: boolean; readonly error?: { readonly code: string } }): string =>
  answer.error?.code ?? "ok";
