import type { Page } from "playwright-core";
import { Commit, genesisHash, hashBodyPart, hashHeader } from "../../../src/history/commit.ts";
import { registerAt } from "../../../src/history/register-at.ts";
import { hashDigests, registerHash } from "../../../src/history/register-hash.ts";
import { sha256Hex } from "../../../src/json/sha256.ts";
import type { Register } from "../../../src/model/register.ts";
import { type Place, twinLines } from "./place.ts";

/** What one copy of the register says. */
export interface Copy {
  readonly seq: number;
  /** The hash of the last commit's header. */
  readonly head: string;
  /** The hash of the register. */
  readonly hash: string;
}

/** The twin, its chain followed and every body compared with its header; throws where anything does not fit. */
export async function readTwin(place: Place): Promise<Copy & { readonly register: Register }> {
  const commits = (await twinLines(place)).map((line) => Commit.parse(JSON.parse(line)));
  let head = genesisHash;
  for (const [index, { header, body }] of commits.entries()) {
    if (header.seq !== index + 1 || header.prev !== head) throw new Error(`the chain breaks at ${header.seq}`);
    if (hashBodyPart(body.what) !== header.whatHash) throw new Error(`the body of ${header.seq} is another`);
    head = hashHeader(header);
  }
  const register = registerAt(commits);
  if (!register.ok) throw new Error(register.error.code);
  return { seq: commits.length, head, hash: registerHash(register.value), register: register.value };
}

/** The browser's database, read in the page; digests are made anew from the bodies. */
export async function readDatabase(page: Page): Promise<Copy> {
  const stored = await page.evaluate(async () => {
    const name = (await indexedDB.databases())
      .map((each) => each.name ?? "")
      .find((each) => each.startsWith("register-"));
    if (name === undefined) return null;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(["rows", "commits", "lines"]);
    const all = (store: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const request = transaction.objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [rows, commits, lines] = await Promise.all([all("rows"), all("commits"), all("lines")]);
    db.close();
    return { rows, commits, lineCount: lines.length };
  });
  if (stored === null) throw new Error("there is no database");
  const rows = stored.rows as ReadonlyArray<{ readonly id: string; readonly kind: string; readonly body: string }>;
  const commits = stored.commits as ReadonlyArray<{ readonly seq: number; readonly hash: string }>;
  const last = commits.at(-1);
  if (last?.seq !== commits.length || stored.lineCount !== commits.length) throw new Error("the database has holes");
  const digests = rows.map(({ id, kind, body }) => ({ id, kind, digest: sha256Hex(body) }));
  return { seq: last.seq, head: last.hash, hash: hashDigests(digests) };
}

export const onlyCopy = ({ seq, head, hash }: Copy): Copy => ({ seq, head, hash });
