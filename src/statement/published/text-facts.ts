import { z } from "zod";
import type { PartyUse } from "../../model/party-use.ts";
import type { Register } from "../../model/register.ts";
import type { RetentionTerm } from "../../model/retention-term.ts";
import { longestTerm } from "../../retention/longest-term.ts";
import { sentencesOf, type TextDocument } from "../document.ts";

/** How long a term keeps data after its last event, in days; "for-good" when it never ends, null while nobody can say. */
const Length = z.union([z.number(), z.literal("for-good")]).nullable();

/**
 * What a text told of that people must hear of when it changes (art. 13(3), 14(4) and 19 GDPR): purposes by id, recipients ("party <id>" or
 * "recipient <id>"), countries and organisations outside the EEA, and terms with their length.
 */
export const TextFacts = z.object({
  purposes: z.array(z.string()),
  recipients: z.array(z.string()),
  destinations: z.array(z.string()),
  terms: z.record(z.string(), Length),
});
export type TextFacts = z.infer<typeof TextFacts>;

/** The facts that a text tells, found by the fields that its sentences carry. Sorted, so that equal texts have equal facts. */
export function factsOf(document: TextDocument, register: Register): TextFacts {
  const purposes = new Set<string>();
  const recipients = new Set<string>();
  const destinations = new Set<string>();
  const terms: { [id: string]: number | "for-good" | null } = {};
  for (const { sentence } of sentencesOf(document)) {
    for (const ref of sentence.refs) {
      const [list, itemId = "", field, transferId = ""] = ref.path.split("/");
      if (ref.kind === "retention-term") {
        const term = (register.retentionTerms as ReadonlyMap<string, RetentionTerm>).get(ref.id);
        if (term !== undefined) terms[ref.id] = lengthOf(longestTerm(term));
      } else if (ref.kind === "activity" && list === "purposes") {
        purposes.add(itemId);
      } else if (list === "partyUses") {
        const use = useAt(register, ref.id, itemId);
        const who = whoOf(use);
        if (who !== null) recipients.add(who);
        if (field === "transfers") destinations.add(destinationOf(use, transferId) ?? "");
      }
    }
  }
  destinations.delete("");
  return {
    purposes: [...purposes].sort(),
    recipients: [...recipients].sort(),
    destinations: [...destinations].sort(),
    terms,
  };
}

const lengthOf = (days: number | null): number | "for-good" | null =>
  days === Number.POSITIVE_INFINITY ? "for-good" : days;

function useAt(register: Register, ownerId: string, useId: string): PartyUse | undefined {
  const owners = [register.activities, register.sites] as ReadonlyArray<
    ReadonlyMap<string, { readonly partyUses: ReadonlyArray<PartyUse> | null }>
  >;
  for (const map of owners) {
    const use = map.get(ownerId)?.partyUses?.find(({ id }) => id === useId);
    if (use !== undefined) return use;
  }
  return undefined;
}

function whoOf(use: PartyUse | undefined): string | null {
  if (use?.who == null) return null;
  return use.who.kind === "party" ? `party ${use.who.partyId}` : `recipient ${use.who.recipientId}`;
}

function destinationOf(use: PartyUse | undefined, transferId: string): string | null {
  const destination = use?.transfers?.find(({ id }) => id === transferId)?.destination ?? null;
  if (destination === null) return null;
  return destination.kind === "country" ? destination.country : destination.name;
}
