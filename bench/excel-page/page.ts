declare global {
  interface Window {
    answer: Promise<unknown>;
    violations: string[];
  }
}

window.violations = [];
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
window.answer = new Promise((resolve, reject) => {
  worker.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  worker.onerror = (event) => reject(new Error(event.message));
});

export {};
