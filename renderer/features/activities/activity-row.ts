import { effectiveClass } from "../../../src/derive/effective-class.ts";
import { ownName, partyUseName, vocabularyLabel } from "../../../src/derive/names.ts";
import { transferViews } from "../../../src/derive/party-views.ts";
import { isGuarded } from "../../../src/model/data-class.ts";
import type { LegalBasis } from "../../../src/model/legal-basis.ts";
import type { ActivityStatus, ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { CommonWords } from "../../../src/words/nl/common.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language } from "../../../src/words/words.ts";

/** One activity as the list shows, searches and filters it. */
export interface ActivityRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: ActivityStatus;
  readonly unitId: string | null;
  readonly unit: string;
  readonly owner: string;
  readonly nextReviewOn: string | null;
  readonly bases: ReadonlySet<LegalBasis>;
  readonly partyIds: ReadonlySet<string>;
  readonly hasSpecialData: boolean;
  readonly hasTransfer: boolean;
  /** Something in it was taken over from elsewhere and nobody confirmed it yet. */
  readonly isToConfirm: boolean;
  /** Everything that can be searched, in search form: joined when it is first asked for. */
  readonly searchText: string;
}

/** What a row reads of other entities: as long as these maps are the same, only a changed activity makes a new row. */
const sourcesOf = (register: Register): ReadonlyArray<unknown> => [
  register.parties,
  register.vocabulary,
  register.retentionTerms,
  register.units,
  register.persons,
  register.systems,
];

/** Makes rows of activities and keeps them: a commit makes one new row, not ten thousand. */
export class ActivityRows {
  #sources: ReadonlyArray<unknown> = [];
  #language: Language | null = null;
  #rows = new Map<ProcessingActivity, ActivityRow>();

  of(register: Register, language: Language, words: CommonWords): ReadonlyArray<ActivityRow> {
    const sources = sourcesOf(register);
    const isSame = language === this.#language && sources.every((source, index) => source === this.#sources[index]);
    const known = isSame ? this.#rows : new Map<ProcessingActivity, ActivityRow>();
    const next = new Map<ProcessingActivity, ActivityRow>();
    for (const activity of register.activities.values()) {
      next.set(activity, known.get(activity) ?? rowOf(activity, register, language, words));
    }
    this.#sources = sources;
    this.#language = language;
    this.#rows = next;
    return [...next.values()];
  }
}

function rowOf(activity: ProcessingActivity, register: Register, language: Language, words: CommonWords): ActivityRow {
  const unit = activity.unitId === null ? null : (register.units.get(activity.unitId)?.name ?? null);
  const owner = activity.ownerId === null ? null : (register.persons.get(activity.ownerId)?.name ?? null);
  const uses = activity.partyUses ?? [];
  const search = once(() =>
    searchForm([...searchable(activity, register, language), unit ?? "", owner ?? ""].join("\n")),
  );
  return {
    id: activity.id,
    code: activity.code ?? "",
    name: activity.name ?? words.untitledActivity,
    status: activity.status,
    unitId: activity.unitId,
    unit: unit ?? "",
    owner: owner ?? "",
    nextReviewOn: activity.nextReviewOn,
    bases: new Set((activity.purposes ?? []).flatMap(({ legalBasis }) => (legalBasis === null ? [] : [legalBasis]))),
    partyIds: new Set(uses.flatMap(({ who }) => (who?.kind === "party" ? [who.partyId] : []))),
    hasSpecialData: (activity.dataGroups ?? []).some((group) =>
      (group.items ?? []).some((item) => isGuarded(effectiveClass(item, register))),
    ),
    hasTransfer: transferViews(activity.partyUses, register).length > 0,
    isToConfirm: activity.origins.some(({ confirmedAt }) => confirmedAt === null),
    get searchText() {
      return search();
    },
  };
}

/** Makes a value when it is first asked for, and lets go of what it is made from. */
function once<T>(make: () => T): () => T {
  let source: (() => T) | null = make;
  let made: T | undefined;
  return () => {
    if (source !== null) {
      made = source();
      source = null;
    }
    return made as T; // made above, the first time
  };
}

/** Joins the search texts that are not there yet, while the page has nothing else to do; gives what stops it. */
export function joinWhenIdle(rows: ReadonlyArray<ActivityRow>): () => void {
  let next = 0;
  let waiting = requestIdleCallback(step, { timeout: 2000 });
  function step(deadline: IdleDeadline): void {
    do {
      void rows[next]?.searchText;
      next += 1;
    } while (next < rows.length && deadline.timeRemaining() > 2);
    if (next < rows.length) waiting = requestIdleCallback(step, { timeout: 200 });
  }
  return () => cancelIdleCallback(waiting);
}

function* searchable(activity: ProcessingActivity, register: Register, language: Language): Generator<string> {
  yield activity.code ?? "";
  yield activity.name ?? "";
  yield activity.description ?? "";
  yield activity.notes ?? "";
  yield* activity.tags;
  for (const purpose of activity.purposes ?? []) {
    yield purpose.description ?? "";
    yield purpose.reasoning ?? "";
    for (const statute of purpose.statutes ?? []) yield statute.citation;
  }
  const word = (id: typeof register.vocabulary extends ReadonlyMap<infer K, unknown> ? K : never): string => {
    const entry = register.vocabulary.get(id);
    return entry === undefined ? "" : vocabularyLabel(entry, language);
  };
  for (const group of activity.dataGroups ?? []) {
    yield group.name ?? "";
    for (const id of group.subjectIds ?? []) yield word(id);
    for (const item of group.items ?? []) yield word(item.itemId);
    for (const use of group.retentionUses ?? []) yield register.retentionTerms.get(use.termId)?.name ?? "";
  }
  for (const use of activity.partyUses ?? []) {
    yield partyUseName(use, register, language) ?? "";
    yield use.description ?? "";
  }
  for (const id of activity.systemIds ?? []) {
    const system = register.systems.get(id);
    if (system !== undefined) yield ownName(system, language) ?? "";
  }
}
