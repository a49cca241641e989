import { partyUseName } from "../../../src/derive/names.ts";
import { isCurrentUse, recipientUses, type TransferView, transferViews } from "../../../src/derive/party-views.ts";
import { isEea } from "../../../src/library/transfers.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { CountryCode, PlainDate } from "../../../src/model/values.ts";
import type { Language } from "../../../src/words/words.ts";

/** How an activity stands with transfers outside the EEA: what is recorded, what is still asked, and why there is none. */
export interface TransferStanding {
  readonly recorded: ReadonlyArray<Extract<TransferView, { readonly kind: "recorded" }>>;
  /** Uses of parties outside the EEA of which nobody said whether data go there. */
  readonly asked: ReadonlyArray<Extract<TransferView, { readonly kind: "implied" }>>;
  readonly conclusion:
    | "has-transfers"
    | "recipients-open"
    | "no-recipients"
    /** All that is known lies inside the EEA, or was answered with "none". */
    | "none";
  /** EEA countries of the parties, in the order in which they come. */
  readonly countries: ReadonlyArray<CountryCode>;
  /** Names of recipients of which it is not known where they are, and that were not asked. */
  readonly unknown: ReadonlyArray<string>;
  /** Uses that answer "no transfer" although their party sits outside the EEA, or whose place is not known. */
  readonly answeredNone: ReadonlyArray<PartyUse>;
}

export function transferStanding(
  activity: ProcessingActivity,
  register: Register,
  today: PlainDate,
  language: Language,
): TransferStanding {
  const uses = recipientUses(activity.partyUses).filter((use) => isCurrentUse(use, today));
  const views = transferViews(uses, register);
  const recorded = views.filter((view) => view.kind === "recorded");
  const asked = views.filter((view) => view.kind === "implied");
  const countries = new Set<CountryCode>();
  const unknown: string[] = [];
  const answeredNone: PartyUse[] = [];
  for (const use of uses) {
    const country = countryOf(use, register);
    if (country !== null && isEea(country)) countries.add(country);
    else if (use.transfers?.length === 0) answeredNone.push(use);
    else if (country === null && use.transfers === null) {
      unknown.push(partyUseName(use, register, language) ?? "");
    }
  }
  const conclusion =
    recorded.length > 0 || asked.length > 0
      ? "has-transfers"
      : activity.partyUses === null
        ? "recipients-open"
        : uses.length === 0
          ? "no-recipients"
          : "none";
  return { recorded, asked, conclusion, countries: [...countries], unknown: unknown.filter(Boolean), answeredNone };
}

/** Where the service of a use lies, else where its party sits; null for a category and for what is not filled in. */
function countryOf(use: PartyUse, register: Pick<Register, "parties">): CountryCode | null {
  if (use.who?.kind !== "party") return null;
  const { partyId, serviceId } = use.who;
  const party = register.parties.get(partyId);
  return party?.services?.find(({ id }) => id === serviceId)?.hostingCountry ?? party?.country ?? null;
}
