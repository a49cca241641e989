declare global {
  interface Window {
    /** What the worker said, or undefined while it is busy. */
    answer?: unknown;
    violations: string[];
  }
}

window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
worker.onmessage = (event: MessageEvent<unknown>) => {
  window.answer = event.data;
};
worker.onerror = (event) => {
  window.answer = { problem: event.message };
};

export {};
