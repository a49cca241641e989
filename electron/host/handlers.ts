import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Request, Value, Verb } from "../../src/bridge.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Backups } from "./backup/backups.ts";
import { lookAtSpace } from "./disk/space.ts";
import type { HostLog } from "./host-log.ts";
import type { HostOptions } from "./host-options.ts";
import type { Profile } from "./profile/profile.ts";
import type { Registers } from "./registers.ts";
import { getAttachment, putAttachment } from "./twin/attachments.ts";
import type { UserFiles } from "./user-file/user-files.ts";

export type Handlers = {
  readonly [V in Verb]: (request: Request<V>) => Promise<Result<Value<V>, BridgeError>>;
};

export type Parts = HostOptions & {
  readonly registers: Registers;
  readonly backups: Backups;
  readonly userFiles: UserFiles;
  readonly profile: Profile;
  readonly log: HostLog;
};

const defaultTailBytes = 1_000_000;

/** One handler for each verb; each only says who does it. */
export function makeHandlers(parts: Parts): Handlers {
  return { ...registerHandlers(parts), ...backupHandlers(parts), ...fileHandlers(parts), ...hostHandlers(parts) };
}

/** Lines without their line feeds. */
const linesIn = (bytes: Uint8Array): ReadonlyArray<string> =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n").slice(0, -1);

const emptied = (result: Result<unknown, BridgeError>): Result<Record<string, never>, BridgeError> =>
  result.ok ? ok({}) : result;

type RegisterVerb = Extract<Verb, `registers.${string}` | `attachment.${string}`>;

function registerHandlers({ registers, disk }: Parts): Pick<Handlers, RegisterVerb> {
  return {
    "registers.list": async () => ok({ registers: await registers.list() }),
    "registers.create": async ({ registerId, name }) => emptied(await registers.create(registerId, name)),
    "registers.lock": ({ registerId, name }) => registers.withTwin(registerId, (twin) => twin.lock(name)),
    "registers.unlock": async ({ registerId, lease }) =>
      registers.withTwin(registerId, async (twin) => {
        await twin.unlock(lease);
        return ok({});
      }),
    "registers.heartbeat": async ({ registerId, lease }) =>
      emptied(await registers.withTwin(registerId, (twin) => twin.admit(lease))),
    "registers.head": ({ registerId }) => registers.withTwin(registerId, (twin) => twin.head()),
    "registers.append": ({ registerId, lease, after, lines, bytes }) =>
      registers.withTwin(registerId, (twin) =>
        twin.append(lease, after, bytes === undefined ? lines : [...lines, ...linesIn(bytes)]),
      ),
    "registers.tail": ({ registerId, afterSeq, maxBytes }) =>
      registers.withTwin(registerId, async (twin) => {
        const log = await twin.log();
        return ok({ head: log.head, ...(await log.tail(afterSeq, maxBytes ?? defaultTailBytes)) });
      }),
    "registers.snapshot": async ({ registerId, lease, ...given }) =>
      emptied(await registers.withTwin(registerId, (twin) => twin.snapshot(lease, given))),
    "registers.readSnapshot": ({ registerId }) =>
      registers.withTwin(registerId, async (twin) => {
        const found = await twin.readSnapshot();
        if (!found.ok) return found;
        const { snapshot, bytes, skipped } = found.value;
        return ok({ at: snapshot.at, entityCount: snapshot.entityCount, skipped, bytes });
      }),
    "registers.repair": ({ registerId, lease }) => registers.withTwin(registerId, (twin) => twin.repair(lease)),
    "registers.remove": async ({ registerId, lease }) => emptied(await registers.remove(registerId, lease)),
    "attachment.put": async ({ registerId, lease, sha256, bytes }) =>
      registers.withTwin(registerId, async (twin) => {
        const admitted = await twin.admit(lease);
        return emptied(admitted.ok ? await putAttachment(disk, twin.folder, sha256, bytes) : admitted);
      }),
    "attachment.get": ({ registerId, sha256 }) =>
      registers.withTwin(registerId, (twin) => getAttachment(disk, twin.folder, sha256)),
  };
}

function backupHandlers({ backups, userFiles }: Parts): Pick<Handlers, Extract<Verb, `backup.${string}`>> {
  return {
    "backup.make": ({ registerId, reason, evenIfSmaller }) => backups.make(registerId, reason, evenIfSmaller ?? false),
    "backup.list": async ({ registerId }) => ok({ backups: await backups.list(registerId) }),
    "backup.verify": ({ registerId, backupId }) => backups.verify(registerId, backupId),
    "backup.read": ({ registerId, backupId }) => backups.read(registerId, backupId),
    "backup.restore": ({ registerId, backupId }) => backups.restore(registerId, backupId),
    "backup.settings": async ({ second }) => {
      if (second !== undefined) {
        const path = second === null ? null : userFiles.folderOf(second);
        if (second !== null && path === null) return err({ code: "not-found" });
        const saved = await backups.setSecondFolder(path);
        if (!saved.ok) return saved;
      }
      return ok({ folders: await backups.folders() });
    },
  };
}

type FileVerb = Extract<Verb, `file.${string}` | `folder.${string}` | "print">;

function fileHandlers({ userFiles, form }: Parts): Pick<Handlers, FileVerb> {
  return {
    "file.open": ({ kind }) => userFiles.open(kind),
    "file.reopen": ({ handle }) => userFiles.reopen(handle),
    "file.handedOver": async () => ok({ files: userFiles.handedOver() }),
    "file.save": ({ kind, suggestedName, handle, bytes }) => userFiles.save(kind, suggestedName, handle, bytes),
    "file.recent": async () => ok({ files: await userFiles.recent() }),
    "folder.choose": () => userFiles.chooseFolder(),
    print: async ({ to, suggestedName }) =>
      form.print === null ? err({ code: "not-available" }) : emptied(await form.print(to, suggestedName)),
  };
}

type HostVerb = Extract<Verb, `log.${string}` | `host.${string}` | `profile.${string}`>;

function hostHandlers({ log, profile, backups, disk, places, versions, form }: Parts): Pick<Handlers, HostVerb> {
  return {
    "log.write": async ({ entries }) => {
      await log.write("page", entries);
      return ok({});
    },
    "log.read": async ({ maxLines }) => ok({ lines: await log.read(maxLines) }),
    "host.info": async () =>
      ok({
        form: form.kind,
        appVersion: versions.app,
        schemaVersion: versions.schema,
        versions: form.versions,
        platform: form.platform,
        dataFolder: places.data,
        backupFolders: await backups.folders(),
        dataSpace: await lookAtSpace(disk.files, places.data),
        profile: profile.isKnown ? "known" : "unknown",
        engineRecorded: await profile.engineRecorded(),
        can: { dialogs: form.dialogs !== null, print: form.print !== null, clearProfile: form.clearProfile !== null },
      }),
    "profile.startCheck": async () => ok(await profile.startCheck()),
    "profile.recordEngine": async ({ engine }) => emptied(await profile.recordEngine(engine)),
    "profile.copyAside": ({ reason }) => profile.copyAside(reason),
    "profile.clear": async () => {
      if (form.clearProfile === null) return err({ code: "not-available" });
      await form.clearProfile();
      return ok({});
    },
  };
}
