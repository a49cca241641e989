declare global {
  interface Window {
    /** What the worker says in the end. */
    answer: Promise<unknown>;
    violations: string[];
  }
}

window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
window.answer = new Promise((resolve, reject) => {
  worker.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  worker.onerror = (event) => reject(new Error(event.message));
});

export {};
