import { type Remote, wrap } from "comlink";
import type { FileWork } from "./file-work.ts";
import FileWorker from "./file-worker.ts?worker";

/** Does one job in a worker of its own, which is ended after it; aborting `signal` ends it at once, and rejects. */
export async function withFileWorker<T>(job: (work: Remote<FileWork>) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const worker = new FileWorker({ name: "file" });
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([job(wrap<FileWork>(worker)), aborted]);
  } finally {
    worker.terminate();
  }
}
