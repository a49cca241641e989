import { type FieldRef, fieldRefKey } from "../model/field-ref.ts";

/**
 * What a privacy statement must or should tell and the register does not say, with the article that asks it. "error": the law is
 * not met while it stays open; "warning": look at it before publishing.
 */
export const gapCodes = {
  "controller-missing": { article: "art. 13(1)(a)", severity: "error" },
  "controller-name-open": { article: "art. 13(1)(a)", severity: "error" },
  "contact-open": { article: "art. 13(1)(a)", severity: "error" },
  "representative-open": { article: "art. 13(1)(a)", severity: "error" },
  "dpo-open": { article: "art. 13(1)(b)", severity: "warning" },
  "dpo-contact-open": { article: "art. 13(1)(b)", severity: "error" },
  "no-activities": { article: "art. 13(1)(c)", severity: "error" },
  "audience-open": { article: "art. 13(1)(c)", severity: "warning" },
  "told-elsewhere": { article: "art. 13(4)", severity: "warning" },
  "concept-told": { article: "art. 13(1)(c)", severity: "warning" },
  "purpose-open": { article: "art. 13(1)(c)", severity: "error" },
  "basis-open": { article: "art. 13(1)(c)", severity: "error" },
  "statute-open": { article: "art. 13(1)(c)", severity: "warning" },
  "interest-open": { article: "art. 13(1)(d)", severity: "error" },
  "withdrawal-open": { article: "art. 13(2)(c)", severity: "error" },
  "consent-but-automatic": { article: "art. 4(11)", severity: "error" },
  "special-ground-open": { article: "art. 9(2)", severity: "error" },
  "data-open": { article: "art. 14(1)(d)", severity: "error" },
  "source-open": { article: "art. 14(2)(f)", severity: "warning" },
  "provision-open": { article: "art. 13(2)(e)", severity: "warning" },
  "provision-without-contract": { article: "art. 13(2)(e)", severity: "warning" },
  "consequence-open": { article: "art. 13(2)(e)", severity: "warning" },
  "retention-open": { article: "art. 13(2)(a)", severity: "error" },
  "retention-maximum-open": { article: "art. 13(2)(a)", severity: "warning" },
  "retention-vague": { article: "art. 13(2)(a)", severity: "warning" },
  "recipients-open": { article: "art. 13(1)(e)", severity: "error" },
  "recipient-unnamed": { article: "art. 13(1)(e)", severity: "error" },
  "recipient-role-open": { article: "art. 13(1)(e)", severity: "error" },
  "sharing-never-said": { article: "art. 5(1)(a)", severity: "warning" },
  "sharing-claim-doubtful": { article: "art. 5(1)(a)", severity: "warning" },
  "agreement-missing": { article: "art. 28(3)", severity: "error" },
  "essence-open": { article: "art. 26(2)", severity: "error" },
  "transfer-open": { article: "art. 13(1)(f)", severity: "error" },
  "transfer-instrument-open": { article: "art. 13(1)(f)", severity: "error" },
  "transfer-importer-open": { article: "art. 45(1)", severity: "warning" },
  "transfer-copy-open": { article: "art. 13(1)(f)", severity: "error" },
  "decisions-open": { article: "art. 13(2)(f)", severity: "warning" },
  "logic-open": { article: "art. 13(2)(f)", severity: "error" },
  "decision-exception-open": { article: "art. 22(2)", severity: "error" },
  "decision-safeguards-open": { article: "art. 22(3)", severity: "error" },
  "parental-consent-open": { article: "art. 8(1)", severity: "error" },
  "cookies-open": { article: "art. 11.7a Tw", severity: "warning" },
  "cookie-purpose-open": { article: "art. 11.7a Tw", severity: "error" },
  "cookie-kind-open": { article: "art. 11.7a Tw", severity: "warning" },
  "cookie-consent-missing": { article: "art. 11.7a Tw", severity: "error" },
  "cookie-consent-open": { article: "art. 11.7a Tw", severity: "warning" },
  "cookie-lifetime-open": { article: "art. 11.7a Tw", severity: "warning" },
  "no-sites": { article: "art. 11.7a Tw", severity: "error" },
  "sub-processor-country-open": { article: "art. 28(2)", severity: "warning" },
  "measures-open": { article: "art. 32", severity: "error" },
  "no-processing": { article: "art. 28(3)", severity: "error" },
  "annex-subject-open": { article: "art. 28(3)", severity: "error" },
  "annex-duration-open": { article: "art. 28(3)", severity: "error" },
  "annex-nature-open": { article: "art. 28(3)", severity: "error" },
  "annex-purpose-open": { article: "art. 28(3)", severity: "error" },
  "sub-processors-open": { article: "art. 28(2)", severity: "warning" },
  "customer-open": { article: "art. 30(2)(a)", severity: "error" },
  "category-open": { article: "art. 30(2)(b)", severity: "error" },
  "no-new-sub-processor": { article: "art. 28(2)", severity: "warning" },
  "objection-period-open": { article: "art. 28(2)", severity: "error" },
  "record-open": { article: "art. 5(2)", severity: "warning" },
  "letter-reason-open": { article: "art. 12(3, 4)", severity: "error" },
  "authority-open": { article: "art. 34 UAVG", severity: "error" },
  "recipient-not-named": { article: "art. 15(1)(c)", severity: "warning" },
  "owner-open": { article: "art. 5(2)", severity: "warning" },
  "no-consent": { article: "art. 6(1)(a)", severity: "error" },
  "no-camera": { article: "art. 13(1)(c)", severity: "error" },
  "deletion-open": { article: "art. 5(1)(e)", severity: "warning" },
  "publish-open": { article: "art. 5(1)(a)", severity: "warning" },
  "to-confirm": { article: "art. 5(1)(d)", severity: "warning" },
  placeholder: { article: "art. 12(1)", severity: "error" },
  "other-language": { article: "art. 12(1)", severity: "warning" },
  "other-address": { article: "art. 12(1)", severity: "warning" },
} as const satisfies {
  readonly [code: string]: { readonly article: string; readonly severity: "error" | "warning" };
};
export type GapCode = keyof typeof gapCodes;

/** Something that the text leaves out because nobody answered it yet, at the field that would say it. */
export interface Gap {
  readonly code: GapCode;
  readonly ref: FieldRef;
  readonly article: string;
  readonly severity: "error" | "warning";
}

/** True for what keeps a text from being published: something that the law demands, or that still waits to be confirmed. */
export const isBlocking = ({ severity, code }: Gap): boolean => severity === "error" || code === "to-confirm";

export const mayBePublished = (gaps: ReadonlyArray<Gap>): boolean => !gaps.some(isBlocking);

/** Gaps in the order in which the text would have told them, each once. */
export class GapList {
  readonly #gaps = new Map<string, Gap>();

  add(code: GapCode, ref: FieldRef): void {
    const key = `${code} ${fieldRefKey(ref)}`;
    if (!this.#gaps.has(key)) this.#gaps.set(key, { code, ref, ...gapCodes[code] });
  }

  get all(): ReadonlyArray<Gap> {
    return [...this.#gaps.values()];
  }
}
