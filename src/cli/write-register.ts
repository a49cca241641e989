import { packRegister } from "../files/register-file/pack-register.ts";
import type { RegisterParts } from "../files/register-file/register-parts.ts";
import { program } from "../program.ts";
import type { CommandInput } from "./command.ts";
import type { ExitCode } from "./io.ts";
import { filesFolderOf, historyName } from "./register-files.ts";
import { writeOutput } from "./write-output.ts";

/**
 * Writes a register to `-o`: a `.verantwoord` file as one, any other name as JSON with its attachments and history in the folder beside
 * it. On standard output there is no such folder: 2 (and told) when there are attachments.
 */
export async function writeRegister(input: CommandInput, parts: RegisterParts): Promise<ExitCode> {
  const { io, words, option } = input;
  const output = option("output");
  if (output?.toLowerCase().endsWith(".verantwoord")) {
    const packed = await packRegister(parts, program);
    if (packed.ok) return writeOutput(input, packed.value);
    io.tell(`${output}: ${words.cli.notPacked(packed.error.code)}`);
    return 2;
  }
  const files = new Map<string, Uint8Array>(parts.attachments);
  if (parts.commits !== null) files.set(historyName, new TextEncoder().encode(parts.commits));
  if (output === null || output === "-") {
    if (files.size > 0) io.tell(`${words.cli.standardOutput}: ${words.cli.attachmentsNeedFolder}`);
    return parts.attachments.size > 0 ? 2 : writeOutput(input, parts.register);
  }
  const folder = filesFolderOf(output);
  for (const [name, bytes] of files) {
    if (!(await io.writeFile(`${folder}/${name}`, bytes))) {
      io.tell(words.cli.cannotWrite(`${folder}/${name}`));
      return 2;
    }
  }
  return writeOutput(input, parts.register);
}
