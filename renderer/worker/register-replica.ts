import { transfer } from "comlink";
import type { Calendar } from "../../src/calendar/calendar.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { rules } from "../../src/checks/rules.ts";
import { type WaiverStanding, waiverStandings } from "../../src/checks/waiver-standing.ts";
import type { Commit, Head } from "../../src/history/commit.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import type { PublishedVersionId } from "../../src/model/ids.ts";
import { collectionKeys } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import type { PlainDate } from "../../src/model/values.ts";
import type { Staleness } from "../../src/statement/published/staleness.ts";
import { commitsBefore, inShort } from "../storage/read-history.ts";
import { RegisterDb } from "../storage/register-db.ts";
import { registerFromRows } from "../storage/rows.ts";
import { follow, type Replica } from "../storage/write-commit.ts";
import type { CalendarDays } from "./calendar-work.ts";
import { checkDatabase, type DatabaseCheck } from "./check-database.ts";
import type { DocumentText, TextTelling } from "./document-text.ts";
import type { ExportChoice, PlannedLines, PlannedWorkbook } from "./export-plans.ts";
import type { ExportPreview } from "./export-preview.ts";
import { type FindingsSummary, findingsOfRule, summarizeFindings } from "./findings-summary.ts";
import type { WantedDocument } from "./wanted-document.ts";

/** A register as bytes of `register.json`, with the point in its history that they show. */
export interface RegisterSnapshot {
  readonly seq: number;
  readonly hash: string;
  readonly entityCount: number;
  readonly bytes: Uint8Array;
}

/** What a register file is packed from, except the bytes of attachments: those lie with the host. */
export interface RegisterFileParts {
  readonly fileName: string;
  /** UTF-8 of `register.json` and `commits.jsonl`, at the same point of the history. */
  readonly register: Uint8Array;
  /** Null where the history lies in no database here: the page asks the host for it, up to `seq`. */
  readonly commits: Uint8Array | null;
  readonly seq: number;
  readonly attachments: ReadonlyArray<string>;
}

/** Loaded when first asked for: a start needs none of it. */
const exportPlans = () => import("./export-plans.ts");
const calendarWork = () => import("./calendar-work.ts");

/**
 * The register as the worker sees it: read from the database on its own and kept up by the same commits, so that heavy
 * work (findings, plans of documents, snapshots) never holds up the page. Where there is no database (read-only), the
 * page hands over the register itself.
 */
export class RegisterReplica {
  #db: RegisterDb | null = null;
  #replica: Replica | null = null;
  #begin: (opening: Promise<void>) => void = () => {};
  /** Pending until a register is opened or shown: what is asked before that waits for it. */
  #opening = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });
  #findings: { readonly index: FindingsIndex; readonly today: PlainDate } | null = null;

  /** Reads the register from this browser's database. What is asked meanwhile waits for it. */
  open(registerId: string): Promise<void> {
    this.close();
    this.#opening = this.#read(registerId);
    this.#begin(this.#opening);
    return this.#opening;
  }

  async #read(registerId: string): Promise<void> {
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
    this.#opening = Promise.resolve();
    this.#begin(this.#opening);
  }

  close(): void {
    this.#db?.close();
    this.#db = null;
    this.#replica = null;
    this.#findings = null;
  }

  /** Takes in what was committed since; gives the register as it is then. */
  async current(): Promise<Replica> {
    await this.#opening;
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
    return summarizeFindings((await this.#index(today)).all(), rules);
  }

  /** The findings about some entities of which no place lies in them, without those that somebody gave a reason for. */
  async findingsElsewhere(ids: ReadonlyArray<string>, today: PlainDate): Promise<ReadonlyArray<Finding>> {
    const index = await this.#index(today);
    return ids.flatMap((id) => index.elsewhere(id)).filter(({ waived }) => !waived);
  }

  /** The findings that have a place in one entity, errors first, without those that somebody gave a reason for. */
  async findingsOf(id: string, today: PlainDate): Promise<ReadonlyArray<Finding>> {
    return (await this.#index(today)).of(id).filter(({ waived }) => !waived);
  }

  /** How each waiver stands on a day, by its id. */
  async waiverStandings(today: PlainDate): Promise<ReadonlyMap<string, WaiverStanding>> {
    const index = await this.#index(today);
    const { register } = await this.current();
    return waiverStandings(register, index.all(), today);
  }

  /** The findings of one rule, as many as a screen shows. */
  async findingsOfRule(rule: Finding["rule"], today: PlainDate): Promise<ReadonlyArray<Finding>> {
    return findingsOfRule((await this.#index(today)).all(), rules, rule);
  }

  async #index(today: PlainDate): Promise<FindingsIndex> {
    const { register } = await this.current();
    if (this.#findings === null || this.#findings.today !== today) {
      this.#findings = { index: new FindingsIndex(register, rules, today), today };
    }
    return this.#findings.index;
  }

  /** Up to `count` commits before seq `before` as a history shows them, newest first; only where there is a database. */
  async history(before: number, count: number): Promise<ReadonlyArray<Commit>> {
    await this.#opening;
    if (this.#db === null) throw new Error("no database is open");
    return (await commitsBefore(this.#db, before, count)).map(inShort);
  }

  /** Looks through the whole database, in idle time; null where there is none, or when somebody committed meanwhile. */
  async check(): Promise<DatabaseCheck | null> {
    await this.#opening;
    return this.#db === null ? null : checkDatabase(this.#db);
  }

  /** The whole register as the bytes of `register.json`. */
  async snapshot(): Promise<RegisterSnapshot> {
    const { register, head } = await this.current();
    const bytes = new TextEncoder().encode(canonicalJson(registerToJson(register), "indented"));
    const entityCount = collectionKeys.reduce((sum, key) => sum + register[key].size, 0);
    return transfer({ seq: head.seq, hash: head.hash, entityCount, bytes }, [bytes.buffer]);
  }

  /** The kept texts that tell a field on a day, with what they say of it. */
  async textsTelling(field: FieldRef, today: PlainDate): Promise<ReadonlyArray<TextTelling>> {
    const replica = await this.current();
    return (await import("./document-text.ts")).textsTelling(replica, field, today);
  }

  /** A document on a day; null when its statement is gone or what it is about was not chosen. */
  async documentText(wanted: WantedDocument, today: PlainDate): Promise<DocumentText | null> {
    const replica = await this.current();
    return (await import("./document-text.ts")).planDocumentText(replica, wanted, today);
  }

  /** How a published text stands to the register of a day; null when the version or its text is not there. */
  async staleness(id: PublishedVersionId, text: string, today: PlainDate): Promise<Staleness | null> {
    const { register } = await this.current();
    return (await import("./published-text.ts")).stalenessOf(register, id, text, today);
  }

  /** How an export of this choice begins; `sheet` is the key of the sheet to show, null the first. */
  async previewExport(choice: ExportChoice, sheet: string | null): Promise<ExportPreview> {
    const replica = await this.current();
    return (await import("./export-preview.ts")).previewExport(replica, choice, await this.#findingsFor(choice), sheet);
  }

  /** Plans the Excel workbook; its rows go over `port` to the worker that writes them. */
  async planWorkbook(choice: ExportChoice, port: MessagePort): Promise<PlannedWorkbook> {
    const replica = await this.current();
    return (await exportPlans()).planWorkbook(replica, choice, await this.#findingsFor(choice), port);
  }

  /** What an export tells of findings: to no reader but one's own house. */
  async #findingsFor({ reader, today }: ExportChoice): Promise<ReadonlyArray<Finding>> {
    return reader === "internal" ? (await this.#index(today)).all() : [];
  }

  /** What falls due between two days; what is late and what gives no date goes along when it is asked for. */
  async calendar(days: CalendarDays, withLate: boolean): Promise<Calendar> {
    const replica = await this.current();
    const calendar = (await calendarWork()).calendarOf(replica, days);
    return withLate ? calendar : { ...calendar, overdue: [], withoutDates: [] };
  }

  /** The calendar as an `.ics` file. */
  async calendarIcs(
    choice: ExportChoice,
    days: CalendarDays,
    stampedAt: string,
  ): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const replica = await this.current();
    const file = (await calendarWork()).icsOf(replica, choice, days, stampedAt);
    return transfer(file, [file.bytes.buffer as ArrayBuffer]);
  }

  /** Plans the calendar as a sheet; its rows go over `port` to the worker that writes them. */
  async planCalendar(choice: ExportChoice, days: CalendarDays, port: MessagePort): Promise<PlannedWorkbook> {
    const replica = await this.current();
    return (await calendarWork()).planSheet(replica, choice, days, port);
  }

  /** Plans the table of art. 30(1) as CSV; its lines go over `port`. */
  async planLines(choice: ExportChoice, port: MessagePort): Promise<PlannedLines> {
    const replica = await this.current();
    return (await exportPlans()).planLines(replica, choice, port);
  }

  /** The register as JSON for a reader. */
  async json(choice: ExportChoice): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const replica = await this.current();
    const { fileName, text } = (await exportPlans()).jsonText(replica, choice);
    const bytes = new TextEncoder().encode(text);
    return transfer({ fileName, bytes }, [bytes.buffer]);
  }

  /** The register with its history, as they go into a `.verantwoord` file. */
  async fileParts(choice: ExportChoice): Promise<RegisterFileParts> {
    const replica = await this.current();
    const { register, head } = replica;
    const lines = await this.#db?.lines.where("seq").belowOrEqual(head.seq).toArray();
    const encoder = new TextEncoder();
    const text = encoder.encode(canonicalJson(registerToJson(register), "indented"));
    const commits = lines === undefined ? null : encoder.encode(lines.map(({ line }) => `${line}\n`).join(""));
    const parts = {
      fileName: (await exportPlans()).registerFileName(replica, choice),
      register: text,
      commits,
      seq: head.seq,
      attachments: [...new Set(Array.from(register.attachments.values(), ({ sha256 }) => sha256))],
    };
    return transfer(parts, commits === null ? [text.buffer] : [text.buffer, commits.buffer]);
  }
}
