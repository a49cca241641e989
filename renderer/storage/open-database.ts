import Dexie from "dexie";
import { err, ok, type Result } from "../../src/result.ts";
import { databaseName, RegisterDb } from "./register-db.ts";

/** The browser neither opens nor deletes the database: nothing helps but clearing its whole storage. */
export interface StuckDatabase {
  readonly code: "database-stuck";
  readonly message: string;
}

/** A large database on a slow disk may take its time; a stuck one never answers. */
const patienceMs = 30_000;

/** Opens a register's database, making it where it is absent. Never tried twice: on a full disk that is what wipes it. */
export async function openDatabase(registerId: string): Promise<Result<RegisterDb, StuckDatabase>> {
  const db = new RegisterDb(registerId);
  const opened = await patiently(db.open());
  if (opened.ok) return ok(db);
  db.close();
  return opened;
}

/** Throws a database away that cannot be read, so that it can be built anew. Its files were copied aside before. */
export const discardDatabase = (registerId: string): Promise<Result<null, StuckDatabase>> =>
  patiently(Dexie.delete(databaseName(registerId)));

async function patiently(work: PromiseLike<unknown>): Promise<Result<null, StuckDatabase>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patienceMs);
  });
  try {
    await Promise.race([work, tooLong]);
    return ok(null);
  } catch (error) {
    return err({ code: "database-stuck", message: error instanceof Error ? error.message : "" });
  } finally {
    clearTimeout(timer);
  }
}
