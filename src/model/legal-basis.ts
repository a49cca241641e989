import { z } from "zod";
import { PlainDate, Text } from "./values.ts";

/** The six bases of art. 6(1)(a–f) GDPR, in that order. */
export const LegalBasis = z.enum([
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
]);
export type LegalBasis = z.infer<typeof LegalBasis>;

/** The letter of art. 6(1) under which a basis stands. */
export const legalBasisLetter: { readonly [basis in LegalBasis]: "a" | "b" | "c" | "d" | "e" | "f" } = {
  consent: "a",
  contract: "b",
  "legal-obligation": "c",
  "vital-interests": "d",
  "public-task": "e",
  "legitimate-interests": "f",
};

/** A statute that a duty, task or exception rests on, as one cites it: "art. 52 lid 4 AWR". */
export const Statute = z.strictObject({ citation: Text, url: Text.nullable() }).readonly();
export type Statute = z.infer<typeof Statute>;

/** How consent is got, shown and taken back (art. 7 and 8 GDPR). `enrolment` "automatic" is what a text may admit to. */
export const Consent = z
  .strictObject({
    obtained: Text.nullable(),
    enrolment: z.enum(["opt-in", "automatic"]).nullable(),
    proof: Text.nullable(),
    withdrawal: Text.nullable(),
    parental: z.enum(["not-applicable", "asked", "not-asked"]).nullable(),
  })
  .readonly();
export type Consent = z.infer<typeof Consent>;

/** What stands behind art. 6(1)(f): whose interest, which, and the weighing (belangenafweging) until it is an entity. */
export const LegitimateInterest = z
  .strictObject({
    description: Text.nullable(),
    whose: z.enum(["own", "third-party"]).nullable(),
    weighedOn: PlainDate.nullable(),
  })
  .readonly();
export type LegitimateInterest = z.infer<typeof LegitimateInterest>;

/**
 * Exceptions to the ban on special categories (art. 9(2)(a–j) GDPR), the grounds for criminal data (art. 10 GDPR, art. 32
 * and 33 UAVG) and for a national identification number (art. 87 GDPR, art. 46 UAVG).
 */
export const SpecialGround = z.enum([
  "explicit-consent",
  "employment-social-law",
  "vital-interests",
  "non-profit-body",
  "made-public",
  "legal-claims",
  "substantial-public-interest",
  "health-care",
  "public-health",
  "archiving-research",
  "criminal-official-authority",
  "criminal-national-law",
  "national-id-statute",
]);
export type SpecialGround = z.infer<typeof SpecialGround>;
