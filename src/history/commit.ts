import { z } from "zod";
import { canonicalJson, type Json } from "../json/canonical-json.ts";
import { sha256Hex } from "../json/sha256.ts";
import { FieldRef } from "../model/field-ref.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const JsonValue: z.ZodType<Json> = z.json();

/** The hash that the first commit of a register points back to. */
export const genesisHash = "0".repeat(64);

/**
 * One field that a commit touches, with both sides, so that undo is the inverse. At the path "" the whole entity is
 * meant: `before: null` creates it, `after: null` deletes it; at `list/<itemId>` likewise for an item of a list.
 */
export const Change = z.strictObject({ ref: FieldRef, before: JsonValue, after: JsonValue }).readonly();
export type Change = z.infer<typeof Change>;

/** What was done, in a form that either language can word: a code such as "activity-edited" and the names to fill in. */
export const CommitLabel = z
  .strictObject({ code: z.string().min(1), names: z.array(z.string()).readonly() })
  .readonly();
export type CommitLabel = z.infer<typeof CommitLabel>;

/** The label of the commit that gives a register the form of a later version; undo stops at it. */
export const raisedLabel = "register-raised";

/** Who made a commit, as typed in the settings: it proves no author. The salt keeps the hash from being guessed. */
export const Who = z
  .strictObject({ salt: z.string(), by: z.string().nullable(), device: z.string().nullable() })
  .readonly();
export type Who = z.infer<typeof Who>;

/**
 * What a commit did. Commits with the same `gesture` (one stay in a field, one bulk act, one import) are undone together;
 * `undoes` names the gesture that this commit takes back.
 */
export const What = z
  .strictObject({
    salt: z.string(),
    label: CommitLabel,
    gesture: z.uuid(),
    undoes: z.uuid().nullable(),
    changes: z.array(Change).readonly(),
  })
  .readonly();
export type What = z.infer<typeof What>;

/**
 * The part of a commit that is always readable and that the chain of hashes runs over: `prev` is the hash of the header
 * before it (`genesisHash` for seq 1), `whoHash` and `whatHash` vouch for the body. So bodies can be thinned, stripped of
 * names or encrypted without breaking the proof. `at` is an instant in UTC; order is `seq`, never the clock.
 */
export const CommitHeader = z
  .strictObject({
    v: z.literal(1),
    seq: z.int().positive(),
    id: z.uuid(),
    at: z.iso.datetime(),
    prev: Sha256,
    whoHash: Sha256,
    whatHash: Sha256,
  })
  .readonly();
export type CommitHeader = z.infer<typeof CommitHeader>;

/** The unit of history: one edit, one bulk act or one import is one commit, one row, one log line, one hash. */
export const Commit = z
  .strictObject({ header: CommitHeader, body: z.strictObject({ who: Who, what: What }).readonly() })
  .readonly();
export type Commit = z.infer<typeof Commit>;

/** The hash that the next commit's `prev` must hold. */
export function hashHeader(header: CommitHeader): string {
  return sha256Hex(canonicalJson(header));
}

/** The hash of one half of a body, as it stands in the header. */
export function hashBodyPart(part: Who | What): string {
  return sha256Hex(canonicalJson(part as Json));
}

/** Where a register's history stands: the number and hash of its last commit; seq 0 and `genesisHash` before the first. */
export type Head = { readonly seq: number; readonly hash: string };

/** Seals who and what into the commit that follows `head`. */
export function sealCommit(
  head: Head,
  stamp: { readonly id: string; readonly at: string },
  who: Who,
  what: What,
): Commit {
  const header: CommitHeader = {
    v: 1,
    seq: head.seq + 1,
    id: stamp.id,
    at: stamp.at,
    prev: head.hash,
    whoHash: hashBodyPart(who),
    whatHash: hashBodyPart(what),
  };
  return { header, body: { who, what } };
}

/** A commit as one line of `log-*.jsonl` and `commits.jsonl`, without its line feed. */
export function commitToLine(commit: Commit): string {
  return canonicalJson(commit as unknown as Json);
}
