import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { portTaken, portTakenLine } from "../../scripts/port.mjs";

it("a port that another program listens on is taken until that program stops", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address();
  expect(await portTaken(port)).toBe(true);
  other.close();
  await once(other, "close");
  expect(await portTaken(port)).toBe(false);
});

it("the message names the port and the way out", () => {
  expect(portTakenLine(4730)).toContain("4730");
  expect(portTakenLine(4730)).toContain("--port 4731");
});
