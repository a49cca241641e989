import { transfer } from "comlink";
import type { Finding } from "../../src/checks/finding.ts";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { rules } from "../../src/checks/rules.ts";
import type { Head } from "../../src/history/commit.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { collectionKeys } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { RegisterDb } from "../storage/register-db.ts";
import { registerFromRows } from "../storage/rows.ts";
import { follow, type Replica } from "../storage/write-commit.ts";
import { type FindingsSummary, summarizeFindings } from "./findings-summary.ts";

/** A register as bytes of `register.json`, with the point in its history that they show. */
export interface RegisterSnapshot {
  readonly seq: number;
  readonly hash: string;
  readonly entityCount: number;
  readonly bytes: Uint8Array;
}

/**
 * The register as the worker sees it: read from the database on its own and kept up by the same commits, so that heavy
 * work (findings, plans of documents, snapshots) never holds up the page. Where there is no database (read-only), the
 * page hands over the register itself.
 */
export class RegisterReplica {
  #db: RegisterDb | null = null;
  #replica: Replica | null = null;
  #findings: { readonly index: FindingsIndex; readonly today: PlainDate } | null = null;

  /** Reads the register from this browser's database. */
  async open(registerId: string): Promise<void> {
    this.close();
    const db = new RegisterDb(registerId);
    await db.open();
    this.#db = db;
    const [rows, last] = await Promise.all([db.rows.toArray(), db.commits.orderBy("seq").last()]);
    const register = registerFromRows(rows);
    if (register === null || last === undefined) throw new Error("the database holds no register");
    this.#replica = { register, head: { seq: last.seq, hash: last.hash } };
  }

  /** Takes a register that lies in no database. */
  show(register: Register, head: Head): void {
    this.close();
    this.#replica = { register, head };
  }

  close(): void {
    this.#db?.close();
    this.#db = null;
    this.#replica = null;
    this.#findings = null;
  }

  /** Takes in what was committed since; gives the register as it is then. */
  async current(): Promise<Replica> {
    const replica = this.#replica;
    if (replica === null) throw new Error("no register is open");
    const lines = (await this.#db?.lines.where("seq").above(replica.head.seq).toArray()) ?? [];
    if (this.#replica !== replica) return this.current();
    const written = follow(replica, lines);
    this.#replica = written.replica;
    if (this.#findings !== null && written.commits.length > 0) {
      const touched = new Map(
        written.commits.flatMap(({ body }) => body.what.changes.map(({ ref }) => [ref.id, ref] as const)),
      );
      this.#findings.index.update(written.replica.register, [...touched.values()]);
    }
    return this.#replica;
  }

  /** All findings on a day, in short. */
  async findings(today: PlainDate): Promise<FindingsSummary> {
    return summarizeFindings((await this.#index(today)).all());
  }

  /** The findings that have a place in one entity, errors first. */
  async findingsOf(id: string, today: PlainDate): Promise<ReadonlyArray<Finding>> {
    return (await this.#index(today)).of(id);
  }

  async #index(today: PlainDate): Promise<FindingsIndex> {
    const { register } = await this.current();
    if (this.#findings === null || this.#findings.today !== today) {
      this.#findings = { index: new FindingsIndex(register, rules, today), today };
    }
    return this.#findings.index;
  }

  /** The whole register as the bytes of `register.json`. */
  async snapshot(): Promise<RegisterSnapshot> {
    const { register, head } = await this.current();
    const bytes = new TextEncoder().encode(canonicalJson(registerToJson(register), "indented"));
    const entityCount = collectionKeys.reduce((sum, key) => sum + register[key].size, 0);
    return transfer({ seq: head.seq, hash: head.hash, entityCount, bytes }, [bytes.buffer]);
  }
}
