import { type Remote, wrap } from "comlink";
import type { RegisterReplica } from "./register-replica.ts";
import RegisterWorker from "./register-worker.ts?worker";

/** The register worker, as the page speaks to it. `stop` ends it, with whatever it was doing. */
export interface RegisterWorkerLink {
  readonly replica: Remote<RegisterReplica>;
  readonly stop: () => void;
}

export function connectRegisterWorker(): RegisterWorkerLink {
  const worker = new RegisterWorker({ name: "register" });
  return { replica: wrap<RegisterReplica>(worker), stop: () => worker.terminate() };
}
