import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { CommitHeader, type Head } from "../../../src/history/commit.ts";
import { canonicalJson } from "../../../src/json/canonical-json.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { nodeSha256Hex } from "../disk/sha256.ts";

/** A line of the log whose header was read and hashed; its body was not looked at. */
export type LogLine = { readonly text: string; readonly seq: number; readonly prev: string; readonly hash: string };

/** Reads one line; null when it is no commit (torn, damaged, or of a later format). */
export function readLogLine(text: string): LogLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // torn or damaged: the caller decides which
  }
  if (typeof value !== "object" || value === null || !("header" in value) || !("body" in value)) return null;
  const header = CommitHeader.safeParse(value.header);
  if (!header.success) return null;
  const { seq, prev } = header.data;
  return { text, seq, prev, hash: nodeSha256Hex(canonicalJson(header.data)) };
}

/**
 * The lines a page sent, each following from the one before it and the first from `after`. Errors: `bad-request` for what is
 * no line at all (or holds half a character, which UTF-8 would not keep), `chain-broken` for what does not follow.
 */
export function readChain(after: Head, texts: ReadonlyArray<string>): Result<ReadonlyArray<LogLine>, BridgeError> {
  const lines: LogLine[] = [];
  let head = after;
  for (const [index, text] of texts.entries()) {
    const line = text.includes("\n") || Buffer.from(text).toString() !== text ? null : readLogLine(text);
    if (line === null) return err({ code: "bad-request", path: `lines/${index}` });
    if (line.seq !== head.seq + 1 || line.prev !== head.hash) return err({ code: "chain-broken", seq: line.seq });
    lines.push(line);
    head = { seq: line.seq, hash: line.hash };
  }
  return ok(lines);
}
