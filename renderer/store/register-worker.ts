import type { Remote } from "comlink";
import type { RegisterReplica } from "../worker/register-replica.ts";

let replica: Remote<RegisterReplica> | null = null;

export const setRegisterWorker = (next: Remote<RegisterReplica> | null): void => {
  replica = next;
};

/** The register worker of the open register; throws when none is open. */
export function registerWorker(): Remote<RegisterReplica> {
  if (replica === null) throw new Error("no register is open");
  return replica;
}
