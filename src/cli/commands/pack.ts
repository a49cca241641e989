import { packRegister } from "../../files/register-file/pack-register.ts";
import type { RegisterParts } from "../../files/register-file/register-parts.ts";
import { program } from "../../program.ts";
import type { Command, CommandInput } from "../command.ts";
import { readInput } from "../read-input.ts";
import { filesFolderOf, historyName } from "../register-files.ts";
import { writeOutput } from "../write-output.ts";

export const packCommand: Command = {
  name: "pack",
  files: 1,
  usage: "REGISTER.json",
  options: {},
  run: async (input) => {
    const { io, words } = input;
    const read = await readInput(input);
    if (read === null) return 2;
    const beside = await readFiles(input);
    const attachments = new Map([...read.parts.attachments, ...beside.attachments]);
    for (const { sha256 } of read.register.attachments.values()) {
      if (!attachments.has(sha256)) {
        io.tell(`${read.file}: ${words.cli.attachmentMissing(sha256)}`);
        return 2;
      }
    }
    const commits = read.parts.commits ?? beside.commits;
    const packed = await packRegister({ register: read.parts.register, commits, attachments }, program);
    if (packed.ok) return writeOutput(input, packed.value);
    io.tell(`${read.file}: ${words.cli.notPacked(packed.error.code)}`);
    return 2;
  },
};

/** What lies in the folder beside `register.json`: its attachments and its history. */
async function readFiles({ io, files }: CommandInput): Promise<Pick<RegisterParts, "commits" | "attachments">> {
  const [path = "-"] = files;
  const folder = filesFolderOf(path);
  const names = path === "-" ? null : await io.listFolder(folder);
  const attachments = new Map<string, Uint8Array>();
  let commits: string | null = null;
  for (const name of names ?? []) {
    const bytes = await io.readFile(`${folder}/${name}`);
    if (bytes === null) continue;
    if (name === historyName) commits = new TextDecoder().decode(bytes);
    else if (/^[0-9a-f]{64}$/.test(name)) attachments.set(name, bytes);
  }
  return { commits, attachments };
}
