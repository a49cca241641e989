import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

/** A world in memory: files by path, what was printed and told. */
export interface FakeWorld {
  readonly files: Map<string, Uint8Array>;
  readonly out: () => string;
  readonly outBytes: () => Uint8Array;
  readonly told: string[];
  readonly run: (...argv: ReadonlyArray<string>) => Promise<number>;
}

/** `unwritable` are paths that refuse to be written; `input` is standard input. */
export function fakeWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { input = "", unwritable = [] as ReadonlyArray<string> } = {},
): FakeWorld {
  const encoder = new TextEncoder();
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? encoder.encode(content) : content;
  const disk = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const printed: Uint8Array[] = [];
  const told: string[] = [];
  const io: Io = {
    readFile: async (path) => (path === "-" ? encoder.encode(input) : (disk.get(path) ?? null)),
    writeFile: async (path, bytes) => {
      if (path === null) printed.push(bytes);
      else if (unwritable.includes(path)) return false;
      else disk.set(path, bytes);
      return true;
    },
    listFolder: async (folder) => {
      const names = [...disk.keys()].filter((path) => path.startsWith(`${folder}/`));
      return names.length === 0 ? null : names.map((path) => path.slice(folder.length + 1));
    },
    tell: (line) => told.push(line),
    now: () => "2026-11-25T22:30:00.000Z",
  };
  const outBytes = (): Uint8Array => Buffer.concat(printed);
  return {
    files: disk,
    told,
    outBytes,
    out: () => new TextDecoder().decode(outBytes()),
    run: (...argv) => run(argv, io),
  };
}
