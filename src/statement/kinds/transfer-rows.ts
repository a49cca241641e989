import { transferViews } from "../../derive/party-views.ts";
import { countryName } from "../../library/country-name.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Block, Cell } from "../document.ts";
import { ownName, paragraph, type StatementContext, sentence } from "../document-context.ts";
import { refInUse, type ToldUse } from "../sections/recipients.ts";
import { emptyCell, table } from "../table.ts";

/**
 * Transfers as a contract or record names them: who receives, where, on which instrument. Art. 30(2)(c) and 44–49 GDPR. That there are
 * none is said only where every use answers it.
 */
export function transferBlocks(uses: ReadonlyArray<ToldUse>, context: StatementContext): ReadonlyArray<Block> {
  const own = context.words.annexes.dpa;
  const rows = uses.flatMap((told) => rowsOf(told, context));
  if (rows.length > 0) return [table(own.transferColumns, rows)];
  const isAnswered = uses.length > 0 && uses.every(({ use }) => use.transfers !== null);
  return [paragraph(isAnswered ? sentence(own.noTransfers, ...uses.map((told) => refInUse(told, "transfers"))) : null)];
}

function rowsOf(told: ToldUse, context: StatementContext): ReadonlyArray<ReadonlyArray<Cell>> {
  const { register, words, language } = context;
  return transferViews([told.use], register).flatMap(({ kind, transfer }) => {
    if (kind === "implied") {
      context.gaps.add("transfer-open", refInUse(told, "transfers"));
      return [];
    }
    const at = (field: string): FieldRef => refInUse(told, `transfers/${transfer.id}/${field}`);
    const { destination, instrument, importerId, remoteAccess } = transfer;
    if (destination === null) {
      context.gaps.add("transfer-open", at("destination"));
      return [];
    }
    if (instrument === null) context.gaps.add("transfer-instrument-open", at("instrument"));
    const importer = importerId === null ? undefined : register.parties.get(importerId);
    const name =
      importer === undefined ? null : ownName(importer.name, fieldRef("party", importer.id, "name"), context);
    const place = destination.kind === "country" ? countryName(destination.country, language) : destination.name;
    return [
      [
        sentence(capitalize(name ?? told.name), name === null ? refInUse(told, "who") : at("importerId")),
        sentence(remoteAccess === true ? words.annexes.dpa.remote(place) : place, at("destination")),
        instrument === null
          ? emptyCell
          : sentence(capitalize(words.record.instrument[instrument.kind]), at("instrument")),
      ],
    ];
  });
}
