import type { ServerResponse } from "node:http";

/** Answers with a bare status. What the other side still sends is not read: the connection goes with the refusal. */
export function refuse(response: ServerResponse, status: number): void {
  response.setHeader("connection", "close");
  response.writeHead(status).end();
}
