import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import type { Door } from "../../../src/bridge.ts";
import { ok, type Result } from "../../../src/result.ts";

/** The history up to `seq` as `commits.jsonl`, from the host: for a register that is shown from its twin. */
export async function readTwinLines(
  door: Door,
  registerId: string,
  seq: number,
): Promise<Result<Uint8Array, BridgeError>> {
  const lines: string[] = [];
  while (lines.length < seq) {
    const answer = await door("registers.tail", { registerId, afterSeq: lines.length });
    if (!answer.ok) return answer;
    if (answer.value.lines.length === 0) break;
    lines.push(...answer.value.lines);
  }
  const text = lines
    .slice(0, seq)
    .map((line) => `${line}\n`)
    .join("");
  return ok(new TextEncoder().encode(text));
}
