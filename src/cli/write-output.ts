import type { CommandInput } from "./command.ts";
import type { ExitCode } from "./io.ts";

const encoder = new TextEncoder();

/** Writes what a command made to `-o` or standard output; 2, and told, when that cannot be done. */
export async function writeOutput({ io, words, option }: CommandInput, made: string | Uint8Array): Promise<ExitCode> {
  const path = option("output");
  const target = path === "-" ? null : path;
  const bytes = typeof made === "string" ? encoder.encode(made) : made;
  if (await io.writeFile(target, bytes)) return 0;
  io.tell(words.cli.cannotWrite(target ?? words.cli.standardOutput));
  return 2;
}
