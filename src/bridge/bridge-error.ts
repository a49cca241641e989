import { z } from "zod";
import { BridgeHead } from "./shapes.ts";

const plain = <C extends string>(code: C) => z.object({ code: z.literal(code) }).readonly();

/**
 * Everything that can go wrong between page and disk without anyone having made a programming mistake. The page words each
 * code; details are numbers, instants and names for people, never a path or a system's own message.
 *
 * - `disk-full`, `read-only`, `folder-vanished`, `file-busy` (held by another program for more than 5 s), `io-failed`
 *   (`cause` is the system's short code, such as EIO): the old file is whole, the same call may be made again.
 * - `locked-by`: another program (or another computer on a share) writes to this register; `not-locked`: this page holds no
 *   valid lease (any more), call `registers.lock` first.
 * - `seq-conflict`: the log stands at `head`; read on from there or send what it lacks. `chain-broken`: the line of `seq`
 *   does not follow from the one before it, nothing was written.
 * - `newer-version`: a newer version made these data; they stay untouched.
 * - `damaged`: what was read does not have the hash it should have. `hash-mismatch`: what was sent has not.
 * - `much-smaller`: the register has shrunk from `before` to `now` entities since the last backup; ask, then say so.
 * - `cancelled`: the user closed the dialog. `not-available`: this form of the app cannot do it (see `host.info`).
 * - `unreachable`, `not-admitted`: only made by the page's side of a door: the host is gone, or was started anew.
 * - `bad-request`, `internal`: a bug, written to the log.
 */
export const BridgeError = z.discriminatedUnion("code", [
  plain("disk-full"),
  plain("read-only"),
  plain("folder-vanished"),
  plain("file-busy"),
  z.object({ code: z.literal("io-failed"), cause: z.string() }).readonly(),
  z
    .object({ code: z.literal("locked-by"), name: z.string().nullable(), since: z.iso.datetime().nullable() })
    .readonly(),
  plain("not-locked"),
  z.object({ code: z.literal("seq-conflict"), head: BridgeHead }).readonly(),
  z.object({ code: z.literal("chain-broken"), seq: z.int().nonnegative() }).readonly(),
  z.object({ code: z.literal("newer-version"), madeBy: z.string().nullable() }).readonly(),
  plain("not-found"),
  plain("already-exists"),
  z.object({ code: z.literal("too-large"), limitBytes: z.int().positive() }).readonly(),
  plain("damaged"),
  plain("hash-mismatch"),
  plain("snapshot-missing"),
  z.object({ code: z.literal("much-smaller"), before: z.int(), now: z.int() }).readonly(),
  plain("file-changed-since"),
  plain("cancelled"),
  plain("not-available"),
  plain("unreachable"),
  plain("not-admitted"),
  z.object({ code: z.literal("bad-request"), path: z.string() }).readonly(),
  plain("internal"),
]);
export type BridgeError = z.infer<typeof BridgeError>;
