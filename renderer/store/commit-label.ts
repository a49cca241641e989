import type { CommitAct } from "../../src/history/act-of-commit.ts";
import type { CommitLabel } from "../../src/history/commit.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { capitalize } from "../../src/words/sentence.ts";
import type { Words } from "../../src/words/words.ts";

type LabelWords = Words["app"]["labels"];

/** What a commit did, in the language of the screens: "partij Postduif toegevoegd". */
export function wordLabel(
  label: { readonly code: string; readonly names: ReadonlyArray<string> },
  words: LabelWords,
): string {
  const name = label.names[0] ?? "";
  if (label.code === "register-made") return words.registerMade;
  if (label.code === "register-opened") return words.registerOpened;
  const act = /^(.+)-(added|edited|deleted)$/.exec(label.code);
  if (act === null) return words.acts[label.code as keyof LabelWords["acts"]]?.(label.names) ?? words.other;
  const kind = words.kinds[act[1] as EntityKind] ?? act[1] ?? "";
  switch (act[2]) {
    case "added":
      return words.added(kind, name);
    case "deleted":
      return words.deleted(kind, name);
    default:
      return words.edited(kind, name);
  }
}

/** What a commit did, and whether that was taking an act back or doing it again. */
export function wordAct(label: CommitLabel, act: CommitAct, { app, history }: Pick<Words, "app" | "history">): string {
  const what = wordLabel(label, app.labels);
  switch (act) {
    case "done":
      return what;
    case "undone":
      return history.undoes(what);
    case "redone":
      return history.redoes(what);
    default:
      return act satisfies never;
  }
}

/** A message of the store in the language of the screens; `about` is what it says was changed, in words. */
export function wordMessage(
  message: { readonly code: string; readonly names: ReadonlyArray<string> },
  about: string,
  { app: words, saving }: Pick<Words, "app" | "saving">,
): string {
  const [code = "", ...names] = message.names;
  const label = wordLabel({ code, names }, words.labels);
  const what = about === "" ? label : `${label} (${about})`;
  switch (message.code) {
    case "undone":
      return words.messages.undone(what);
    case "redone":
      return words.messages.redone(what);
    case "partly-undone":
      return words.messages.partlyUndone(what);
    case "partly-redone":
      return words.messages.partlyRedone(what);
    case "deleted":
      return words.messages.deleted(capitalize(label));
    case "item-removed":
      return words.messages.itemRemoved(about);
    case "conflicting-change":
      return words.messages.conflictingChange;
    case "draft-restored":
      return words.messages.draftRestored;
    case "wrong-value":
      return words.messages.wrongValue;
    case "forbidden-character":
      return words.messages.forbiddenCharacter;
    case "entity-not-found":
      return words.messages.entityNotFound;
    case "file-not-read":
      return words.messages.fileNotRead(code);
    case "file-same":
      return words.messages.fileSame(code);
    case "file-older":
      return words.messages.fileOlder(code);
    case "file-read-only":
      return words.messages.fileReadOnly(code);
    case "file-taken-in":
      return words.messages.fileTakenIn(code);
    case "backup-restored":
      return words.messages.backupRestored(code);
    case "backup-failed":
      return words.messages.backupFailed;
    case "attachment-not-stored":
      return words.messages.attachmentNotStored;
    case "watching-failed":
      return words.messages.watchingFailed;
    case "no-room":
      return saving.noRoom;
    case "database-differs":
      return saving.databaseDiffers;
    case "register-raised":
      return words.messages.registerRaised;
    case "session-backup-failed":
      return saving.sessionBackupFailed;
    default:
      return words.trouble.other(message.code);
  }
}
