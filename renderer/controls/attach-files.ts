import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { largestAttachmentBytes } from "../../src/bridge.ts";
import type { Attachment } from "../../src/model/custom-field.ts";
import { emptyEntityFields } from "../../src/model/entity.ts";
import { AttachmentId } from "../../src/model/ids.ts";
import type { CollectedKind } from "../../src/model/kinds.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { currentSession } from "../store/current-session.ts";
import { saveFile } from "../store/save-file.ts";
import { changeEntity, newId } from "./change-entity.ts";

/** Why a file was not taken in, or does not open. The register has not changed. */
export type FileTrouble = "too-large" | "empty" | "unreadable" | "read-only" | BridgeError["code"];

/**
 * Takes files into the register for an entity. The bytes are on disk, fsynced, before the commit that names them; a file that is
 * refused leaves the others alone. Gives what went wrong, by the file's name.
 */
export async function attachFiles(
  kind: CollectedKind,
  id: string,
  files: ReadonlyArray<File>,
): Promise<ReadonlyArray<{ readonly name: string; readonly trouble: FileTrouble }>> {
  const refused: { readonly name: string; readonly trouble: FileTrouble }[] = [];
  const taken: Attachment[] = [];
  for (const file of files) {
    const stored = await storeFile(file);
    if (stored.ok) taken.push(stored.value);
    else refused.push({ name: file.name, trouble: stored.error });
  }
  if (taken.length > 0) {
    await changeEntity(
      kind,
      id,
      (entity) => ({ ...entity, attachmentIds: [...entity.attachmentIds, ...taken.map((each) => each.id)] }),
      taken.map((entity) => ({ kind: "attachment", entity })),
    );
  }
  return refused;
}

/** Stores a file's bytes with the host, and gives its description; nothing of it is in the register yet. */
export async function storeFile(file: File): Promise<Result<Attachment, FileTrouble>> {
  if (file.size > largestAttachmentBytes) return err("too-large");
  if (file.size === 0) return err("empty");
  const { door, registerId, lease } = currentSession();
  const held = lease();
  if (held === null) return err("read-only");
  const read = await file.arrayBuffer().catch(() => null);
  if (read === null) return err("unreadable");
  const bytes = new Uint8Array(read);
  const sha256 = hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  const put = await door("attachment.put", { registerId, lease: held, sha256, bytes });
  if (!put.ok) return err(put.error.code);
  return ok({
    id: AttachmentId.parse(newId()),
    name: file.name === "" ? "?" : file.name,
    mediaType: file.type === "" ? "application/octet-stream" : file.type,
    sizeBytes: file.size,
    sha256,
    addedAt: new Date().toISOString(),
    ...emptyEntityFields,
  });
}

/** Saves a copy of an attachment where the user says; a browser puts it with its downloads. Null when nothing went wrong. */
export async function saveCopy(attachment: Attachment): Promise<FileTrouble | null> {
  const { door, registerId } = currentSession();
  const got = await door("attachment.get", { registerId, sha256: attachment.sha256 });
  if (!got.ok) return got.error.code;
  const suggestedName = attachment.name.slice(0, 200);
  const saved = await saveFile(door, { kind: "any", suggestedName, bytes: got.value.bytes, handle: null });
  return saved.ok || saved.error.code === "cancelled" ? null : saved.error.code;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
