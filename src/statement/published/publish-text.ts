import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Edit } from "../../edits/edit.ts";
import { diffEntity } from "../../history/diff.ts";
import { registerHash } from "../../history/register-hash.ts";
import { sha256Hex } from "../../json/sha256.ts";
import type { Attachment } from "../../model/custom-field.ts";
import { emptyEntityFields } from "../../model/entity.ts";
import type { AttachmentId, PublishedVersionId } from "../../model/ids.ts";
import type { PublishedVersion } from "../../model/published-version.ts";
import type { Register } from "../../model/register.ts";
import type { Statement } from "../../model/statement.ts";
import type { PlainDate } from "../../model/values.ts";
import type { TextDocument } from "../document.ts";
import { freezeText } from "./frozen-text.ts";
import { factsOf } from "./text-facts.ts";

/** What a publication is made with: ids, the day, the instant in UTC, and the last commit of the register. */
export interface PublishStamp {
  readonly id: PublishedVersionId;
  readonly attachmentId: AttachmentId;
  readonly today: PlainDate;
  readonly at: string;
  readonly seq: number;
  /** What is told of the change to the people concerned. */
  readonly changeNote: string | null;
}

/** A publication: the edit that keeps it, and the bytes of the attachment, which must lie safe before the edit is committed. */
export interface Publication {
  readonly edit: Edit;
  readonly version: PublishedVersion;
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
}

/** Freezes a kept text as its next version: words, fields, facts, hashes. The register stays as it was but for the version. */
export function publishText(
  register: Register,
  statement: Statement,
  document: TextDocument,
  stamp: PublishStamp,
): Publication {
  const text = freezeText({ document, facts: factsOf(document, register) });
  const bytes = utf8ToBytes(text);
  const sha256 = sha256Hex(text);
  const number = versionsOf(register, statement).reduce((highest, each) => Math.max(highest, each.number), 0) + 1;
  const attachment: Attachment = {
    id: stamp.attachmentId,
    name: `${document.title} ${number}.json`,
    mediaType: "application/json",
    sizeBytes: bytes.length,
    sha256,
    addedAt: stamp.at,
    ...emptyEntityFields,
  };
  const version: PublishedVersion = {
    id: stamp.id,
    statementId: statement.id,
    kind: statement.kind,
    number,
    title: document.title,
    publishedOn: stamp.today,
    language: document.language,
    address: statement.address,
    layered: statement.layered,
    audienceIds: statement.audienceIds,
    registerSeq: stamp.seq,
    registerHash: registerHash(register),
    textSha256: sha256,
    textAttachmentId: attachment.id,
    changeNote: stamp.changeNote,
    url: statement.url,
    ...emptyEntityFields,
  };
  const edit: Edit = {
    label: { code: "text-published", names: [document.title, String(number)] },
    changes: [...diffEntity("attachment", null, attachment), ...diffEntity("published-version", null, version)],
  };
  return { edit, version, attachment, bytes };
}

/** The published versions of a kept text, the latest first. */
export const versionsOf = (register: Register, { id }: Pick<Statement, "id">): ReadonlyArray<PublishedVersion> =>
  [...register.publishedVersions.values()]
    .filter(({ statementId }) => statementId === id)
    .sort((a, b) => b.number - a.number);
