import { isRealTransfer, transferViews } from "../../derive/party-views.ts";
import { countryInSentence } from "../../library/country-name.ts";
import { isEea } from "../../library/transfers.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { Transfer, TransferInstrument } from "../../model/transfer.ts";
import { capitalize } from "../../words/sentence.ts";
import type { ListItem, Section } from "../document.ts";
import {
  fewOf,
  item,
  ownName,
  ownWords,
  paragraph,
  type StatementContext,
  sectionOf,
  sentence,
} from "../document-context.ts";
import { asSentence, inline } from "../own-text.ts";
import { refInUse, type ToldUse } from "./recipients.ts";

/** A transfer in words; `isProtected` when it rests on something that keeps the data protected there. */
interface ToldTransfer extends ListItem {
  readonly isProtected: boolean;
  readonly place: string;
}

/**
 * Data that leave the EEA, on what that rests and how one gets a copy. Art. 13(1)(f) GDPR. A transfer whose instrument is open is
 * told without it, and protection is promised only where every transfer has some.
 */
export function transfersSection(uses: ReadonlyArray<ToldUse>, context: StatementContext): Section | null {
  const { transfers, headings } = context.words.statement;
  const items = new Map<string, ToldTransfer>();
  for (const told of uses) {
    for (const view of transferViews([told.use], context.register)) {
      if (view.kind === "implied") context.gaps.add("transfer-open", refInUse(told, "transfers"));
      else {
        const said = transferItem(told, view.transfer, context);
        const before = said === null ? undefined : items.get(said.text);
        if (said !== null) items.set(said.text, { ...said, refs: [...(before?.refs ?? []), ...said.refs] });
      }
    }
  }
  if (items.size > 0) {
    const all = [...items.values()];
    const areProtected = all.every(({ isProtected }) => isProtected);
    const refs = all.flatMap((one) => (areProtected ? one.refs : one.refs.slice(0, 1)));
    const places = fewOf(
      all.map(({ place }) => place),
      placesInShort,
      context,
    );
    return sectionOf(
      "transfers",
      headings.transfers,
      [
        paragraph(sentence(transfers.intro(context.to, areProtected), ...refs)),
        { kind: "list", items: all.map(({ lead, text, refs: own }) => item(lead, text, ...own)) },
      ],
      [],
      [sentence(context.words.statement.short.transfers(places), ...all.flatMap((one) => one.refs.slice(0, 1)))],
    );
  }
  const stays =
    uses.length > 0 && uses.every(({ use }) => use.transfers !== null && !use.transfers.some(isRealTransfer));
  if (!stays) return null;
  const refs = uses.map((told) => refInUse(told, "transfers"));
  return sectionOf("transfers", headings.transfers, [paragraph(sentence(transfers.inside(context.to), ...refs))]);
}

function transferItem(told: ToldUse, transfer: Transfer, context: StatementContext): ToldTransfer | null {
  const { transfers } = context.words.statement;
  const { to } = context;
  const at = (field: string): FieldRef => refInUse(told, `transfers/${transfer.id}/${field}`);
  const { destination, instrument } = transfer;
  if (destination === null) {
    context.gaps.add("transfer-open", at("destination"));
    return null;
  }
  const basis = instrumentWords(told, transfer, at, context);
  if (basis === null) context.gaps.add("transfer-instrument-open", at("instrument"));
  const importer = transfer.importerId === null ? undefined : context.register.parties.get(transfer.importerId);
  const name =
    (importer === undefined ? null : ownName(importer.name, fieldRef("party", importer.id, "name"), context)) ??
    told.name;
  const place =
    destination.kind === "country"
      ? countryInSentence(destination.country, context.language)
      : inline(destination.name);
  const where =
    destination.kind === "country"
      ? (transfer.remoteAccess === true ? transfers.remote : transfers.place)(capitalize(name), place)
      : transfers.organisation(capitalize(name), place);
  const copy = ownWords(transfer.copyObtainable, at("copyObtainable"), context);
  const isSafeguard = instrument !== null && safeguards.has(instrument.kind);
  if (copy === null && isSafeguard) context.gaps.add("transfer-copy-open", at("copyObtainable"));
  const how = copy === null ? [] : [(isSafeguard ? transfers.copy : transfers.lookup)(to, inline(copy))];
  const text = [where, ...(basis === null ? [] : [basis]), ...how].map(asSentence).join(" ");
  const refs = [
    at("destination"),
    ...(basis === null ? [] : [at("instrument")]),
    ...(importer === undefined ? [] : [at("importerId")]),
    ...(copy === null ? [] : [at("copyObtainable")]),
  ];
  return { ...item(null, text, ...refs), isProtected: basis !== null && instrument?.kind !== "derogation", place };
}

/** So many places are named in the summary. */
const placesInShort = 5;

/** Instruments of which one can ask a copy. Art. 46 and 47 GDPR. */
const safeguards: ReadonlySet<TransferInstrument["kind"]> = new Set([
  "standard-contractual-clauses",
  "binding-corporate-rules",
  "other-safeguard",
]);

function instrumentWords(
  told: ToldUse,
  { instrument, destination, importerId }: Transfer,
  at: (field: string) => FieldRef,
  context: StatementContext,
): string | null {
  const { transfers } = context.words.statement;
  if (instrument === null) return null;
  switch (instrument.kind) {
    case "adequacy":
      return destination?.kind === "country" && isEea(destination.country) ? null : transfers.instrument.adequacy;
    case "data-privacy-framework":
      if (importerId !== null || !sitsInEea(told, context)) return transfers.instrument[instrument.kind];
      context.gaps.add("transfer-importer-open", at("importerId"));
      return transfers.frameworkUnnamed;
    case "standard-contractual-clauses":
    case "binding-corporate-rules":
      return transfers.instrument[instrument.kind];
    case "other-safeguard": {
      const said = ownWords(instrument.description, at("instrument"), context);
      return said === null ? transfers.instrument["other-safeguard"] : transfers.otherSafeguard(inline(said));
    }
    case "derogation":
      return instrument.letter === null ? null : transfers.derogation[instrument.letter](context.to);
    default:
      return instrument satisfies never;
  }
}

const sitsInEea = ({ use }: ToldUse, { register }: StatementContext): boolean => {
  const country = use.who?.kind === "party" ? (register.parties.get(use.who.partyId)?.country ?? null) : null;
  return country !== null && isEea(country);
};
