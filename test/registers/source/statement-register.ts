import { type RegisterBuilder, registerBuilder } from "../../../src/example/register-builder.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import type { Origin } from "../../../src/model/entity.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { Purpose } from "../../../src/model/processing-activity.ts";
import type { Profile, Register } from "../../../src/model/register.ts";
import type { StatementClaims } from "../../../src/model/statement.ts";

/** A register in the making that holds what one privacy statement tells, with the places in that statement. */
export interface StatementRegister {
  readonly b: RegisterBuilder;
  /** Origin of a value: from character `start` up to, not including, `end` of the statement as it is read in UTF-8. */
  readonly at: (start: number, end: number, path?: string) => Origin;
}

/** The five statements by number, and what makes a register of each. */
export type StatementNumber = "000" | "001" | "002" | "003" | "004";
export type MakeRegister = () => Register;

export function statementRegister(number: StatementNumber, name: string, profile: Profile): StatementRegister {
  const b = registerBuilder({
    newId: seededIds(`statement ${number}`),
    createdAt: "2026-11-25T09:00:00.000Z",
    row: { name, profile },
  });
  return { b, at: (start, end, path = "") => b.origin("statement", `statement:${number}@${start}-${end}`, path) };
}

// Paths of the fields that origins name most.
export const basisOf = (purpose: Purpose): string => `purposes/${purpose.id}/legalBasis`;
export const consentOf = (purpose: Purpose): string => `purposes/${purpose.id}/consent`;
export const purposeOf = (purpose: Purpose): string => `purposes/${purpose.id}/description`;
export const itemsOf = (group: DataGroup): string => `dataGroups/${group.id}/items`;
export const termsOf = (group: DataGroup): string => `dataGroups/${group.id}/retentionUses`;
export const provisionOf = (group: DataGroup): string => `dataGroups/${group.id}/provision`;
export const partyUseOf = (use: PartyUse): string => `partyUses/${use.id}`;

/** What a text says on nothing at all. */
export const silent: StatementClaims = {
  datedOn: null,
  namesUsed: null,
  rights: null,
  rightsContact: null,
  responseTerm: null,
  responseMayBeExtended: null,
  identification: null,
  complaintToController: null,
  complaintToAuthority: null,
  claimedBases: null,
  sharing: null,
  agreementsWithProcessors: null,
  retentionClaims: null,
  specialData: null,
  profiling: null,
  automatedDecisions: null,
  transfersOutsideEea: null,
  minorsUnder16: null,
  consequenceOfNotProviding: null,
  breachNotification: null,
  security: null,
  changesAnnounced: null,
};
