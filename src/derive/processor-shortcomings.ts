import type { Agreement, Article28Point } from "../model/agreement.ts";
import type { PartyId, VocabularyEntryId } from "../model/ids.ts";
import type { Certificate } from "../model/party-use.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { lacksDeletionProof } from "./agreement-notice.ts";
import { absentPoints } from "./article-28-points.ts";
import { openingWords, touchedBy } from "./opening-words.ts";
import type { PartyUseAt } from "./party-views.ts";
import { type ProcessorFileEntry, processorFile } from "./processor-file.ts";

/** What one can ask a processor for, each with the uses or the agreement that it is about. */
export type Shortcoming =
  | { readonly kind: "no-agreement"; readonly uses: ReadonlyArray<PartyUseAt> }
  | { readonly kind: "ended" | "concept" | "not-known"; readonly agreement: Agreement }
  | {
      readonly kind: "points-absent";
      readonly agreement: Agreement;
      /** What the law asks, and what is good to have. */
      readonly duties: ReadonlyArray<Article28Point>;
      readonly habits: ReadonlyArray<Article28Point>;
    }
  | {
      readonly kind: "names-fewer";
      readonly agreement: Agreement;
      readonly items: ReadonlyArray<VocabularyEntryId>;
      readonly subjects: ReadonlyArray<VocabularyEntryId>;
    }
  | { readonly kind: "sub-processors-open"; readonly agreement: Agreement }
  | { readonly kind: "certificate-expired"; readonly at: PartyUseAt; readonly certificate: Certificate }
  | { readonly kind: "guarantees-open"; readonly uses: ReadonlyArray<PartyUseAt> }
  | { readonly kind: "deletion-unproven"; readonly agreement: Agreement };

/** What a party lacks as a processor of ours on a day, in the order in which one would ask for it. Art. 28 GDPR. */
export function processorShortcomings(
  register: Register,
  partyId: PartyId,
  today: PlainDate,
): ReadonlyArray<Shortcoming> {
  const entries = processorFile(register, today).filter((entry) => entry.partyId === partyId);
  const uncovered = entries.filter(({ state }) => state === "missing").map(({ at }) => at);
  const unvetted = entries.flatMap(({ at }) =>
    at.use.vetting?.verdict == null && at.use.vetting?.evidence == null && at.use.vetting?.certificates == null
      ? [at]
      : [],
  );
  return [
    ...(uncovered.length === 0 ? [] : [{ kind: "no-agreement", uses: uncovered } as const]),
    ...agreementsOf(entries).flatMap(([agreement, own]) => ofAgreement(agreement, own, register)),
    ...expired(entries, today),
    ...(unvetted.length === 0 ? [] : [{ kind: "guarantees-open", uses: unvetted } as const]),
    ...[...register.agreements.values()].flatMap(
      (agreement): ReadonlyArray<Shortcoming> =>
        agreement.partyIds?.includes(partyId) === true &&
        lacksDeletionProof(agreement, today) &&
        !isRenewed(agreement, entries)
          ? [{ kind: "deletion-unproven", agreement }]
          : [],
    ),
  ];
}

/** Nobody deletes what is still processed under a later agreement. */
const isRenewed = (agreement: Agreement, entries: ReadonlyArray<ProcessorFileEntry>): boolean =>
  entries.some((entry) => entry.agreement !== null && entry.agreement.id !== agreement.id);

function agreementsOf(
  entries: ReadonlyArray<ProcessorFileEntry>,
): ReadonlyArray<readonly [Agreement, ReadonlyArray<ProcessorFileEntry>]> {
  const byId = new Map<string, { readonly agreement: Agreement; readonly entries: ProcessorFileEntry[] }>();
  for (const entry of entries) {
    if (entry.agreement === null) continue;
    const known = byId.get(entry.agreement.id);
    if (known === undefined) byId.set(entry.agreement.id, { agreement: entry.agreement, entries: [entry] });
    else known.entries.push(entry);
  }
  return [...byId.values()].map(({ agreement, entries: own }) => [agreement, own] as const);
}

function ofAgreement(
  agreement: Agreement,
  entries: ReadonlyArray<ProcessorFileEntry>,
  register: Register,
): ReadonlyArray<Shortcoming> {
  const state = entries[0]?.state;
  const asked = { ended: "ended", concept: "concept", unknown: "not-known" } as const;
  const kind = state === "ended" || state === "concept" || state === "unknown" ? asked[state] : null;
  const duties = [...absentPoints(agreement, "letters"), ...absentPoints(agreement, "rest-of-28")];
  const habits = absentPoints(agreement, "forgotten");
  const touched = entries.flatMap(({ at: { owner, use } }) => {
    const activity = owner.kind === "activity" ? register.activities.get(owner.id as never) : undefined;
    return activity === undefined ? [] : [touchedBy(use, activity)];
  });
  const { items, subjects } = openingWords(agreement, touched);
  const fewer = (items.missing ?? []).length + (subjects.missing ?? []).length > 0;
  return [
    ...(kind === null ? [] : [{ kind, agreement } as const]),
    ...(duties.length + habits.length === 0 ? [] : [{ kind: "points-absent", agreement, duties, habits } as const]),
    ...(fewer
      ? [
          {
            kind: "names-fewer",
            agreement,
            items: items.missing ?? [],
            subjects: subjects.missing ?? [],
          } as const,
        ]
      : []),
    ...(agreement.subProcessors === null ? [{ kind: "sub-processors-open", agreement } as const] : []),
  ];
}

/** Each certificate once, though several uses may name it. */
function expired(entries: ReadonlyArray<ProcessorFileEntry>, today: PlainDate): ReadonlyArray<Shortcoming> {
  const seen = new Set<string>();
  return entries.flatMap(({ at }) =>
    (at.use.vetting?.certificates ?? []).flatMap((certificate): ReadonlyArray<Shortcoming> => {
      const { name, expiresOn } = certificate;
      if (expiresOn === null || expiresOn >= today || seen.has(name)) return [];
      seen.add(name);
      return [{ kind: "certificate-expired", at, certificate }];
    }),
  );
}
