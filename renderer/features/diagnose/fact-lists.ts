import { collectionKeys } from "../../../src/model/kinds.ts";
import type { Register } from "../../../src/model/register.ts";
import { figures } from "../../../src/words/figures.ts";
import type { Words } from "../../../src/words/words.ts";
import { momentInWords } from "../../components/moment-in-words.ts";
import type { OpenRegister } from "../../store/register-store.ts";
import type { Facts } from "./read-facts.ts";

/** A name and what is so, in words. `isBad`: something is the matter. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  readonly isBad?: boolean;
}

/** Facts under one head. */
export interface FactList {
  readonly id: "program" | "register" | "start" | "places" | "browserStore";
  readonly title: string;
  readonly facts: ReadonlyArray<Fact>;
}

/** The facts in words, in the order in which they are shown and copied. Moments are by the clock of the register; the lines of the log have UTC. */
export function factLists(facts: Facts, open: OpenRegister, words: Words): ReadonlyArray<FactList> {
  return [
    { id: "register", title: words.diagnose.register.title, facts: registerFacts(facts, open, words) },
    { id: "start", title: words.diagnose.start.title, facts: startFacts(open, words) },
    { id: "places", title: words.diagnose.places.title, facts: placeFacts(facts, words) },
    { id: "browserStore", title: words.diagnose.browserStore.title, facts: storeFacts(facts, open, words) },
    { id: "program", title: words.diagnose.program.title, facts: programFacts(facts, words) },
  ];
}

function registerFacts(facts: Facts, open: OpenRegister, words: Words): ReadonlyArray<Fact> {
  const own = words.diagnose.register;
  const lag = facts.twin === null ? null : Math.max(0, open.head.seq - facts.twin.head.seq);
  return [
    { term: own.changes, text: count(open.head.seq, words) },
    { term: own.head, text: open.head.hash },
    { term: own.hash, text: facts.registerHash },
    {
      term: own.parts,
      text: count(
        collectionKeys.reduce((sum, key) => sum + open.register[key].size, 0),
        words,
      ),
    },
    { term: own.saved, text: savedText(open, words), isBad: open.saved.kind.startsWith("not-") },
    { term: own.lag, text: lag === null ? words.diagnose.unknown : own.lagOf(lag), isBad: lag !== null && lag > 0 },
    { term: own.undo, text: count(open.undo.undo.length, words) },
  ];
}

function savedText({ saved, readOnly, register }: OpenRegister, words: Words): string {
  const { app } = words;
  if (readOnly !== null) return app.saved.readOnly;
  switch (saved.kind) {
    case "secured":
      return saved.at === null ? app.saved.secured : `${app.saved.secured} (${moment(saved.at, register, words)})`;
    case "saving":
      return app.saved.saving;
    case "not-secured":
      return `${app.saved.notSecured} (${saved.trouble.code})`;
    case "not-saved":
      return `${app.saved.notSaved} (${saved.reason})`;
    default:
      return saved satisfies never;
  }
}

function startFacts({ report }: OpenRegister, words: Words): ReadonlyArray<Fact> {
  const own = words.diagnose.start;
  return [
    { term: own.decision, text: own.decisions[report.decision] ?? report.decision },
    { term: own.probe, text: own.probes[report.probe] ?? report.probe },
    { term: own.replayed, text: count(report.replayed, words) },
    { term: own.recovered, text: report.recovered ? words.common.yes : words.common.no, isBad: report.recovered },
  ];
}

function placeFacts({ info, check, twin }: Facts, words: Words): ReadonlyArray<Fact> {
  const own = words.diagnose.places;
  const space = check?.dataSpace ?? info?.dataSpace;
  const folders = info?.backupFolders ?? [];
  return [
    { term: own.data, text: info?.dataFolder ?? words.diagnose.unknown },
    {
      term: own.space,
      text: space === undefined ? words.diagnose.unknown : spaceText(space, words),
      isBad: space?.room === "full" || space?.room === "low",
    },
    ...folders.map(({ folder, shown, reachable }) => ({
      term: folder === "default" ? own.backups : own.secondBackups,
      text: reachable ? shown : `${shown} (${own.unreachable})`,
      isBad: !reachable,
    })),
    { term: own.log, text: twin === null ? words.diagnose.unknown : megabytes(twin.logBytes, words) },
    { term: own.snapshots, text: twin === null ? words.diagnose.unknown : count(twin.snapshots.length, words) },
    {
      term: own.damaged,
      text: twin?.brokenAtSeq == null ? words.diagnose.none : own.atChange(twin.brokenAtSeq),
      isBad: twin?.brokenAtSeq != null,
    },
  ];
}

function storeFacts(
  { check, info, isPersistent, usedBytes }: Facts,
  open: OpenRegister,
  words: Words,
): ReadonlyArray<Fact> {
  const own = words.diagnose.browserStore;
  const { unknown, none } = words.diagnose;
  const profile = check?.profile ?? info?.profile;
  return [
    {
      term: own.persistent,
      text: isPersistent === null ? unknown : isPersistent ? own.persistents.yes : own.persistents.no,
    },
    { term: own.used, text: usedBytes === null ? unknown : megabytes(usedBytes, words) },
    { term: own.profile, text: profile === undefined ? unknown : own.profiles[profile] },
    ...(profile === "known" && check !== null
      ? [
          { term: own.engine, text: own.engines[check.engineFound] },
          { term: words.diagnose.places.space, text: spaceText(check.profileSpace, words) },
        ]
      : []),
    ...(check?.engineSwitched === true ? [{ term: own.engine, text: own.engineSwitched, isBad: true }] : []),
    {
      term: own.lastDamage,
      text: check?.lastDamageAt == null ? none : moment(check.lastDamageAt, open.register, words),
      isBad: check?.lastDamageAt != null,
    },
  ];
}

function programFacts({ info, browser }: Facts, words: Words): ReadonlyArray<Fact> {
  const own = words.diagnose.program;
  const { unknown } = words.diagnose;
  const runtime = Object.entries(info?.versions ?? {}).map(([name, version]) => `${name} ${version}`);
  return [
    { term: own.version, text: info?.appVersion ?? unknown },
    { term: own.form, text: info === null ? unknown : own.forms[info.form] },
    { term: own.schema, text: info === null ? unknown : String(info.schemaVersion) },
    { term: own.runtime, text: runtime.length === 0 ? unknown : runtime.join(", ") },
    { term: own.platform, text: info?.platform ?? unknown },
    { term: own.browser, text: browser },
  ];
}

/** Everything as plain text, to hand over with a question. */
export const factsAsText = (lists: ReadonlyArray<FactList>, logLines: ReadonlyArray<string>): string =>
  [
    ...lists.flatMap(({ title, facts }) => [title, ...facts.map(({ term, text }) => `  ${term}: ${text}`), ""]),
    ...logLines,
  ].join("\n");

/** By the clock of the register, with its time zone: what is copied is read elsewhere. */
const moment = (instant: string, { register: { timeZone } }: Register, { common }: Words): string =>
  `${momentInWords(instant, timeZone, common.languageCode === "en" ? "en" : "nl")}, ${timeZone}`;

const separatorOf = ({ common }: Words): "." | "," => (common.languageCode === "en" ? "," : ".");

const count = (value: number, words: Words): string => figures(value, separatorOf(words));

/** With one decimal, in the notation of the language. */
function decimal(value: number, words: Words): string {
  const tenths = Math.round(value * 10);
  const whole = count(Math.floor(tenths / 10), words);
  return `${whole}${separatorOf(words) === "." ? "," : "."}${tenths % 10}`;
}

const megabytes = (bytes: number, words: Words): string =>
  words.diagnose.browserStore.megabytes(decimal(bytes / 1_000_000, words));

function spaceText(
  space: { readonly room: keyof Words["diagnose"]["places"]["rooms"]; readonly freeBytes: number | null },
  words: Words,
): string {
  const { rooms, free } = words.diagnose.places;
  return space.freeBytes === null
    ? rooms[space.room]
    : `${rooms[space.room]}, ${free(decimal(space.freeBytes / 1_000_000_000, words))}`;
}
