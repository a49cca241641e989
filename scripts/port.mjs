import { createServer } from "node:net";

/** True when something else already listens on this port of 127.0.0.1, or it may not be used. */
export function portTaken(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(false)));
  });
}

/** What to tell when it is. */
export const portTakenLine = (port) =>
  `Port ${port} is in use: Verantwoord may already be running there. Close it, or take another with: npm start -- --port ${port + 1}`;
