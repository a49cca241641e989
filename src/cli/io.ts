/** What a command touches of the world: given to it, so that tests need no process. */
export interface Io {
  /** A file's bytes, "-" for standard input; null when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  /** Writes a file, or (path null) standard output; false when that fails. Folders on the way are made. */
  readonly writeFile: (path: string | null, bytes: Uint8Array) => Promise<boolean>;
  /** Names of the files in a folder; null when there is no such folder. */
  readonly listFolder: (path: string) => Promise<ReadonlyArray<string> | null>;
  /** One line on standard error. */
  readonly tell: (line: string) => void;
  /** The present instant, in UTC. */
  readonly now: () => string;
}

/** 0 done · 1 findings, losses or differences that the caller asked to fail on · 2 unusable input or usage. */
export type ExitCode = 0 | 1 | 2;
