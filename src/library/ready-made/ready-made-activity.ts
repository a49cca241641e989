import type { SpecialGroundUse } from "../../model/data-group.ts";
import type { LegalBasis, SpecialGround } from "../../model/legal-basis.ts";
import type { PartyRole } from "../../model/party-use.ts";
import type { Localized } from "../provenance.ts";
import type { OrganisationKind, WizardQuestion } from "./organisation-kinds.ts";
import type { SupplierSlot } from "./supplier-slots.ts";

/**
 * An activity as many organisations of a kind have it, in the words of the field: a start that a person confirms, no judgement of
 * what they do. Lists of library ids are written as words with spaces, without the prefix of their kind ("name address email").
 */
export interface ReadyMadeActivity {
  readonly id: string;
  readonly kinds: ReadonlyArray<OrganisationKind> | "all";
  /** Offered when this question is answered yes; null = always for its kinds. */
  readonly asks: WizardQuestion | null;
  readonly name: Localized;
  /** "processor": work for customers, art. 30(2) GDPR; absent: we decide. */
  readonly role?: "processor";
  readonly purposes: ReadonlyArray<ReadyMadePurpose>;
  readonly groups: ReadonlyArray<ReadyMadeGroup>;
  readonly recipients: ReadonlyArray<ReadyMadeRecipient>;
  /** How the people are told; null where the customer tells them. */
  readonly informing: Localized | null;
  /** How it profiles, where it does. */
  readonly profiling?: Localized;
  /** Ids of DPIA criteria that deserve a look before one says that none is needed. */
  readonly dpia?: ReadonlyArray<string>;
  /** What to look at before one confirms it. */
  readonly mind?: Localized;
}

/** `text` follows "om" in Dutch and stands with "to" in English. */
export interface ReadyMadePurpose {
  readonly text: Localized;
  readonly libraryId?: string;
  readonly basis: LegalBasis;
  readonly reasoning?: Localized;
  readonly statutes?: ReadonlyArray<string>;
  readonly consent?: {
    readonly obtained: Localized;
    readonly withdrawal: Localized;
    readonly parental?: "asked";
  };
  readonly interest?: Localized;
  /**
   * The statutes of the public task that stands in for a legitimate interest where the controller is an authority, which may not
   * use that basis for its tasks (art. 6(1), last sentence, GDPR).
   */
  readonly asAuthority?: ReadonlyArray<string>;
}

export interface ReadyMadeGroup {
  readonly name?: Localized;
  readonly subjects: string;
  readonly items: string;
  /** Items that people give only if they like. */
  readonly optional?: string;
  /** Places of the purposes that the group serves; absent: all. */
  readonly purposes?: ReadonlyArray<number>;
  readonly grounds?: ReadonlyArray<{
    readonly class: SpecialGroundUse["class"];
    readonly ground: SpecialGround;
    readonly citation: string;
    readonly reasoning?: Localized;
  }>;
  /** Absent: the people themselves. A word that is no kind of source is a recipient category ("care-providers"). */
  readonly sources?: string;
  readonly provision?: "statutory" | "contractual" | "needed-for-contract" | "voluntary";
  readonly minors?: true;
  /** Library terms; without `items` for the whole group. */
  readonly terms: ReadonlyArray<{ readonly id: string; readonly items?: string }>;
}

/** Who gets the data: a kind of supplier (the ones that were chosen, else the category), or a category of recipients. */
export type ReadyMadeRecipient =
  | { readonly slot: SupplierSlot; readonly what: Localized }
  | {
      readonly recipient: string;
      readonly what: Localized;
      readonly role?: PartyRole;
      readonly basis?: LegalBasis;
      readonly statute?: string;
    };
