import type { Register } from "../model/register.ts";
import { type Commit, genesisHash, hashBodyPart, hashHeader } from "./commit.ts";
import { diff } from "./diff.ts";
import { raiseRegister } from "./raise-register.ts";
import { registerAt } from "./register-at.ts";

/** Why a history cannot be believed: at which commit it breaks, or that it leads to another register than the one beside it. */
export type HistoryFault =
  | { readonly code: "chain-broken" | "body-changed" | "commit-does-not-fit"; readonly seq: number }
  | { readonly code: "leads-elsewhere" };

/**
 * Whether a whole history holds: every header links to the one before, every body is what its header vouches for, and replaying
 * it gives `register`, which may have been raised to a later form since. Null when it does. An empty history holds for any register.
 */
export function checkHistory(commits: ReadonlyArray<Commit>, register: Register): HistoryFault | null {
  if (commits.length === 0) return null;
  let prev = genesisHash;
  let seq = 0;
  for (const { header, body } of commits) {
    seq += 1;
    if (header.seq !== seq || header.prev !== prev) return { code: "chain-broken", seq };
    if (hashBodyPart(body.who) !== header.whoHash || hashBodyPart(body.what) !== header.whatHash) {
      return { code: "body-changed", seq };
    }
    prev = hashHeader(header);
  }
  const replayed = registerAt(commits);
  if (!replayed.ok) return { code: "commit-does-not-fit", seq: "seq" in replayed.error ? replayed.error.seq : 1 };
  return diff(raiseRegister(replayed.value), register).length === 0 ? null : { code: "leads-elsewhere" };
}
