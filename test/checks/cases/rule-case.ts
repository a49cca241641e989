import type { RuleId } from "../../../src/checks/rule.ts";
import type { VocabularyEntryId } from "../../../src/model/ids.ts";
import type { Party, Service } from "../../../src/model/party.ts";
import type { PartyOrCategory } from "../../../src/model/party-use.ts";
import type { testBuilder } from "../../support/test-builder.ts";

export type Builder = ReturnType<typeof testBuilder>;

/** Fills a register. */
export type Fill = (b: Builder) => unknown;

/**
 * What a rule is proven with: registers in which it finds something, registers in which it nearly does, each with a name. `fixed`
 * names the triggers that its fix takes away.
 */
export interface RuleCase {
  readonly triggers: { readonly [name: string]: Fill };
  readonly nearly: { readonly [name: string]: Fill };
  readonly fixed?: ReadonlyArray<string>;
}
export type RuleCases = { readonly [id in RuleId]?: RuleCase };

/** A party in a use, perhaps through one of its services. */
export const partyIn = (party: Party, service: Service | null = null): PartyOrCategory => ({
  kind: "party",
  partyId: party.id,
  serviceId: service?.id ?? null,
});

/** A category of recipients in a use. */
export const categoryIn = (recipientId: VocabularyEntryId): PartyOrCategory => ({
  kind: "recipient-category",
  recipientId,
});
