import { wrap } from "comlink";
import type { FileWork } from "./file-work.ts";
import FileWorker from "./file-worker.ts?worker";

/** Does one job in a worker of its own, which is ended after it; aborting `signal` ends it at once, and rejects. */
export async function withFileWorker<T>(job: (work: FileWork) => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const worker = new FileWorker({ name: "file" });
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // Everything that this worker can do gives a promise already: wrapped, it looks from here as it does over there.
  const work = wrap<FileWork>(worker) as unknown as FileWork;
  try {
    return await Promise.race([job(work), aborted]);
  } finally {
    worker.terminate();
  }
}
