import { coverageState, coverageVerdict } from "../../derive/agreement-coverage.ts";
import { activityAsOwner, isCurrentUse, siteAsOwner, type UseOwner } from "../../derive/party-views.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { PartyUse } from "../../model/party-use.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Block, ListItem, Section, Sentence } from "../document.ts";
import {
  fewOf,
  item,
  list,
  ownName,
  ownWords,
  paragraph,
  quotedActivity,
  type StatementContext,
  sectionOf,
  sentence,
  wordOf,
} from "../document-context.ts";
import { cleaned, inline } from "../own-text.ts";

/** One use that the text tells, with where it stands. `activity` is null for a tool of a site. */
export interface ToldUse {
  readonly use: PartyUse;
  readonly owner: UseOwner;
  /** Between quotes; null for a site. */
  readonly activity: string | null;
  readonly name: string;
}

export const refInUse = ({ owner, use }: Pick<ToldUse, "owner" | "use">, field: string): FieldRef =>
  fieldRef(owner.kind, owner.id, `partyUses/${use.id}${field === "" ? "" : `/${field}`}`);

/** The uses that go on, of the activities and sites that the text tells, whose party has a name. The others are gaps. */
export function toldUses(context: StatementContext): ReadonlyArray<ToldUse> {
  const owners = [
    ...context.activities.map((activity) => ({
      owner: activityAsOwner(activity),
      activity: quotedActivity(activity, context),
      uses: activity.partyUses,
    })),
    ...context.sites.map((site) => ({ owner: siteAsOwner(site), activity: null, uses: site.partyUses })),
  ];
  return owners.flatMap(({ owner, activity, uses }) => {
    if (uses === null && owner.kind === "activity") {
      context.gaps.add("recipients-open", fieldRef(owner.kind, owner.id, "partyUses"));
    }
    return (uses ?? [])
      .filter((use) => isCurrentUse(use, context.today))
      .flatMap((use): ReadonlyArray<ToldUse> => {
        const name = partyName(use, context);
        if (name === null) context.gaps.add("recipient-unnamed", refInUse({ owner, use }, "who"));
        return name === null ? [] : [{ use, owner, activity, name }];
      });
  });
}

function partyName(use: PartyUse, context: StatementContext): string | null {
  if (use.who === null) return null;
  if (use.who.kind === "recipient-category") return wordOf(use.who.recipientId, context);
  const party = context.register.parties.get(use.who.partyId);
  return party === undefined ? null : ownName(party.name, fieldRef("party", party.id, "name"), context);
}

/** The field that names who it is: of the use, and of the party or word behind it. */
export const nameRefs = (told: ToldUse): ReadonlyArray<FieldRef> => {
  const { who } = told.use;
  const use = refInUse(told, "who");
  if (who === null) return [use];
  return who.kind === "party"
    ? [use, fieldRef("party", who.partyId, "name")]
    : [use, fieldRef("vocabulary-entry", who.recipientId, "forms")];
};

/** Who gets data, by what they are: processors, controllers of their own, jointly with us, authorities. Art. 13(1)(e) GDPR. */
export function recipientsSection(uses: ReadonlyArray<ToldUse>, context: StatementContext): Section | null {
  const { recipients, headings } = context.words.statement;
  const { to } = context;
  const ofRole = (...roles: ReadonlyArray<PartyUse["role"]>): ReadonlyArray<ToldUse> =>
    uses.filter(({ use }) => roles.includes(use.role));
  const processors = byParty(ofRole("processor", "sub-processor"));
  const controllers = byParty(ofRole("controller"));
  const joint = byParty(ofRole("joint-controller"));
  const unknown = byParty(ofRole(null));
  for (const told of ofRole(null)) context.gaps.add("recipient-role-open", refInUse(told, "role"));
  const agreed = processors.filter((party) => party.every((told) => agreementRefs(told, context).length > 0));
  const notAgreed = processors.filter((party) => !agreed.includes(party));
  for (const told of notAgreed.flat()) {
    if (told.use.who?.kind === "party" && told.use.role === "processor" && agreementRefs(told, context).length === 0) {
      context.gaps.add("agreement-missing", refInUse(told, "agreementIds"));
    }
  }
  const listOf = (
    intro: string,
    parties: ReadonlyArray<ReadonlyArray<ToldUse>>,
    refs: ReadonlyArray<FieldRef> = [],
  ): ReadonlyArray<Block> =>
    parties.length === 0
      ? []
      : [
          paragraph(sentence(intro, ...parties.flat().map((told) => refInUse(told, "role")), ...refs)),
          { kind: "list", items: parties.map((party) => partyItem(party, context)) },
        ];
  const one = <T>(parties: ReadonlyArray<ReadonlyArray<ToldUse>>, single: T, several: T): T =>
    isOneParty(parties) ? single : several;
  const others = byParty(
    uses.filter(
      ({ use }) => use.role !== "processor" && use.role !== "sub-processor" && use.role !== "authority-inquiry",
    ),
  );
  const blocks = [
    paragraph(...sharingSentences(uses, context)),
    ...listOf(
      one(agreed, recipients.agreedProcessor, recipients.agreedProcessors)(to),
      agreed,
      agreed.flat().flatMap((told) => agreementRefs(told, context)),
    ),
    ...listOf(
      agreed.length === 0
        ? one(notAgreed, recipients.processor, recipients.processors)
        : one(notAgreed, recipients.moreProcessor, recipients.moreProcessors),
      notAgreed,
    ),
    ...listOf(one(controllers, recipients.controller, recipients.controllers)(to), controllers),
    ...listOf(one(joint, recipients.jointOne, recipients.joint)(to), joint),
    paragraph(...essenceSentences(joint, context)),
    ...listOf(recipients.unknown(to), unknown),
    paragraph(...authoritySentences(ofRole("authority-inquiry"), context)),
  ];
  const { short } = context.words.statement;
  return sectionOf(
    "recipients",
    headings.recipients(to),
    blocks,
    [],
    [
      inShort(processors, isOneParty(processors) ? short.processor : short.processors, context),
      inShort(others, short.others, context),
    ],
  );
}

/** So many parties are named in the summary. */
const partiesInShort = 6;

function inShort(
  parties: ReadonlyArray<ReadonlyArray<ToldUse>>,
  say: (names: string) => string,
  context: StatementContext,
): Sentence | null {
  const names = parties.flatMap(([first]) => first?.name ?? []);
  const refs = parties.flat().flatMap(nameRefs);
  return names.length === 0 ? null : sentence(capitalize(say(fewOf(names, partiesInShort, context))), ...refs);
}

/** A category is a plural: "bezorgdiensten". */
const isOneParty = (parties: ReadonlyArray<ReadonlyArray<ToldUse>>): boolean =>
  parties.length === 1 && parties[0]?.[0]?.use.who?.kind === "party";

/** Uses of one party or category, under the name that it has; the order is that of the text. */
export function byParty(uses: ReadonlyArray<ToldUse>): ReadonlyArray<ReadonlyArray<ToldUse>> {
  const parties = new Map<string, ToldUse[]>();
  for (const told of uses) parties.set(told.name, [...(parties.get(told.name) ?? []), told]);
  return [...parties.values()];
}

/** "Postduif: de nieuwsbrief versturen", each thing told once; without words for it, the activities it belongs to. */
export function partyItem(uses: ReadonlyArray<ToldUse>, context: StatementContext): ListItem {
  const { recipients } = context.words.statement;
  const { to } = context;
  const parts = new Map<string, FieldRef[]>();
  const add = (text: string, ...refs: ReadonlyArray<FieldRef>): void => {
    parts.set(text, [...(parts.get(text) ?? []), ...refs]);
  };
  const plain = uses.filter((told) => {
    const ref = refInUse(told, "description");
    const said = ownWords(told.use.description, ref, context);
    if (said !== null) add(inline(said), ref);
    return said === null;
  });
  const names = [...new Set(plain.flatMap(({ activity }) => activity ?? []))];
  if (names.length > 0) {
    add(recipients.forActivities(list(names, context)), ...plain.map((told) => refInUse(told, "who")));
  }
  for (const told of uses) {
    const { disclosureBasis, disclosureStatute, suppliesData } = told.use;
    if (disclosureBasis === "legal-obligation") {
      const citation = disclosureStatute === null ? null : cleaned(disclosureStatute.citation);
      add(citation === null ? recipients.byLaw : recipients.byLawOf(citation), refInUse(told, "disclosureBasis"));
    }
    if (disclosureBasis === "consent") add(recipients.withConsent(to), refInUse(told, "disclosureBasis"));
    if (suppliesData === true) add(recipients.suppliesToo(to), refInUse(told, "suppliesData"));
  }
  if ([...parts.keys()].some((text) => text !== recipients.byLaw && text.startsWith(recipients.byLaw))) {
    parts.delete(recipients.byLaw);
  }
  const [first] = uses;
  const name = first?.name ?? "";
  const refs = [...uses.flatMap(nameRefs), ...[...parts.values()].flat()];
  return item(capitalize(name), [...parts.keys()].join("; "), ...refs);
}

function sharingSentences(uses: ReadonlyArray<ToldUse>, context: StatementContext): ReadonlyArray<Sentence> {
  const { recipients } = context.words.statement;
  const { to, statement, activities } = context;
  const claims = statement?.claims?.sharing ?? [];
  const ref = fieldRef("statement", statement?.id ?? "", "claims/sharing");
  const areAllAnswered =
    activities.length > 0 &&
    activities.every(({ partyUses, role }) => partyUses !== null && role !== "joint-controller") &&
    !context.sites.some(sharesByItself);
  if (uses.length === 0 && areAllAnswered) {
    return [sentence(recipients.nobody(to), ...activities.map(({ id }) => fieldRef("activity", id, "partyUses")))];
  }
  return claims.flatMap((claim): ReadonlyArray<Sentence> => {
    switch (claim) {
      case "never":
        context.gaps.add("sharing-never-said", ref);
        return [];
      case "never-sold":
        return [sentence(recipients.neverSold(to), ref)];
      case "only-when-needed-or-required":
        if (context.sites.some(sharesByItself)) {
          context.gaps.add("sharing-claim-doubtful", ref);
          return [];
        }
        return [sentence(recipients.onlyWhenNeeded(to), ref)];
      default:
        return claim satisfies never;
    }
  });
}

/** A site that measures visits or lets others collect data shares more than is needed for what somebody asked for. */
const sharesByItself = ({ analytics, socialButtons, thirdPartyCookies }: StatementContext["sites"][number]): boolean =>
  (analytics ?? []).length > 0 || (socialButtons ?? []).length > 0 || thirdPartyCookies?.placed === true;

/** The valid agreements that cover a use of a processor: one is only claimed where it is on record. */
function agreementRefs({ use, owner }: ToldUse, { register, today }: StatementContext): ReadonlyArray<FieldRef> {
  const { who } = use;
  if (who?.kind !== "party") return [];
  const covering = [...register.agreements.values()].filter(
    (agreement) =>
      (agreement.partyIds?.includes(who.partyId) === true || use.agreementIds?.includes(agreement.id) === true) &&
      coverageVerdict({ owner, use }, agreement, register) === "covered",
  );
  const { state, agreements } = coverageState({ owner, use }, covering, today);
  return state === "valid" ? agreements.map(({ id }) => fieldRef("agreement", id)) : [];
}

/** The essence of a joint arrangement is for the people concerned. Art. 26(2) GDPR. */
function essenceSentences(
  joint: ReadonlyArray<ReadonlyArray<ToldUse>>,
  context: StatementContext,
): ReadonlyArray<Sentence> {
  const { recipients } = context.words.statement;
  return joint.flatMap((party): ReadonlyArray<Sentence> => {
    const [first] = party;
    if (first === undefined) return [];
    const agreements = [...new Set(party.flatMap(({ use }) => use.agreementIds ?? []))];
    const essences = agreements.flatMap((id) => {
      const ref = fieldRef("agreement", id, "essence");
      const said = ownWords(context.register.agreements.get(id)?.essence ?? null, ref, context);
      return said === null ? [] : [sentence(recipients.essence(context.to, first.name, inline(said)), ref)];
    });
    if (essences.length === 0) context.gaps.add("essence-open", refInUse(first, "agreementIds"));
    return essences;
  });
}

/** Authorities in one particular inquiry are no recipients (art. 4(9)); what they may get is said once. */
export function authoritySentences(uses: ReadonlyArray<ToldUse>, context: StatementContext): ReadonlyArray<Sentence> {
  const { recipients } = context.words.statement;
  const groups = new Map<string, ToldUse[]>();
  for (const told of uses) {
    const key = JSON.stringify([told.use.disclosureBasis, told.use.description]);
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()].flatMap((group): ReadonlyArray<Sentence> => {
    const [first] = group;
    if (first === undefined) return [];
    const names = list([...new Set(group.map(({ name }) => name))], context);
    const inquiry = ownWords(first.use.description, refInUse(first, "description"), context);
    const refs = [...group.flatMap(nameRefs), ...group.map((told) => refInUse(told, "role"))];
    const isByLaw = first.use.disclosureBasis === "legal-obligation";
    if (isByLaw) refs.push(...group.map((told) => refInUse(told, "disclosureBasis")));
    if (inquiry === null) {
      return [sentence((isByLaw ? recipients.authority : recipients.inquiry)(context.to, names), ...refs)];
    }
    refs.push(...group.map((told) => refInUse(told, "description")));
    const say = isByLaw ? recipients.authorityFor : recipients.inquiryFor;
    return [sentence(say(context.to, names, inline(inquiry)), ...refs)];
  });
}
