import { partyUseName } from "../derive/names.ts";
import type { Agreement } from "../model/agreement.ts";
import type { Engagement } from "../model/engagement.ts";
import type { AgreementId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ExportContext } from "./export-context.ts";
import { naturalOrder } from "./natural-order.ts";
import { eachUse, type PlacedUse } from "./uses.ts";

/** A row: an agreement, or a processor with which none is recorded. */
export type AgreementRow =
  | {
      readonly kind: "agreement";
      readonly agreement: Agreement;
      readonly uses: ReadonlyArray<PlacedUse>;
      /** What we do for customers under it. Art. 30(2) GDPR. */
      readonly engagements: ReadonlyArray<Engagement>;
    }
  | { readonly kind: "missing"; readonly name: string | null; readonly uses: ReadonlyArray<PlacedUse> };

/** Agreements in the order of their codes, then processors without one. */
export function agreementRows(context: ExportContext): ReadonlyArray<AgreementRow> {
  const { register } = context;
  const usesByAgreement = new Map<AgreementId, PlacedUse[]>();
  const withoutAgreement = new Map<string, PlacedUse[]>();
  for (const placed of eachUse(context)) {
    const { use } = placed;
    for (const id of use.agreementIds ?? []) push(usesByAgreement, id, placed);
    if (isProcessor(use) && (use.agreementIds ?? []).length === 0) push(withoutAgreement, processorId(use), placed);
  }
  const engagementsByAgreement = new Map<AgreementId, Engagement[]>();
  for (const engagement of register.engagements.values()) {
    if (engagement.agreementId !== null) push(engagementsByAgreement, engagement.agreementId, engagement);
  }
  const agreements = naturalOrder(
    register.agreements.values(),
    ({ code }) => code,
    ({ name }) => name,
    ({ id }) => id,
  );
  const missing = naturalOrder(
    Array.from(withoutAgreement.values(), (uses) => ({ name: processorName(uses, context), uses })),
    ({ name }) => name,
  );
  return [
    ...agreements.map(
      (agreement): AgreementRow => ({
        kind: "agreement",
        agreement,
        uses: usesByAgreement.get(agreement.id) ?? [],
        engagements: engagementsByAgreement.get(agreement.id) ?? [],
      }),
    ),
    ...missing.map((row): AgreementRow => ({ kind: "missing", ...row })),
  ];
}

/** A party, a category ("dienstverleners"), or nobody named yet: each stands once. */
function processorId({ who }: PartyUse): string {
  if (who === null) return "";
  return who.kind === "party" ? who.partyId : who.recipientId;
}

function processorName(uses: ReadonlyArray<PlacedUse>, context: ExportContext): string | null {
  const [first] = uses;
  return first === undefined ? null : partyUseName(first.use, context.register, context.language);
}

const isProcessor = ({ role }: PartyUse): boolean => role === "processor" || role === "sub-processor";

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
