import { genesisHash, type Head } from "../../src/history/commit.ts";

/** What is known of both copies of a register when it is opened. */
export interface StartFacts {
  /** Head of the database; null when it is absent, empty or unreadable. */
  readonly database: Head | null;
  /** Head of the twin. */
  readonly twin: Head;
  /** The hash that the twin's log has at the database's seq; null when the log does not reach it. */
  readonly twinHashAtDatabase: string | null;
  /** The hash that the database has at the twin's seq; null when it does not reach it. */
  readonly databaseHashAtTwin: string | null;
}

/**
 * What to do with the two copies. Decided on seq and head hash alone: what the browser says of damage comes once, or not at all,
 * and the emptier copy is never taken in silence.
 */
export type StartDecision =
  /** Both say the same. */
  | "equal"
  /** The twin has more: replay its tail into the database. */
  | "database-behind"
  /** The database has more: append what the twin lacks. */
  | "twin-behind"
  /** The database has nothing: build it from the twin. */
  | "rebuild"
  /** Neither has anything: a register that was never written. */
  | "nothing"
  /** Each has what the other lacks: read-only, and the person chooses. */
  | "diverged";

export function decideStart({ database, twin, twinHashAtDatabase, databaseHashAtTwin }: StartFacts): StartDecision {
  if (database === null || database.seq === 0) return twin.seq === 0 ? "nothing" : "rebuild";
  if (database.seq === twin.seq) return database.hash === twin.hash ? "equal" : "diverged";
  if (database.seq < twin.seq) return twinHashAtDatabase === database.hash ? "database-behind" : "diverged";
  if (twin.seq === 0) return twin.hash === genesisHash ? "twin-behind" : "diverged";
  return databaseHashAtTwin === twin.hash ? "twin-behind" : "diverged";
}
