import { coverageVerdict, kindsNeeded } from "../../../src/derive/agreement-coverage.ts";
import { agreementState, isKnownConcluded, isSettled } from "../../../src/derive/agreement-state.ts";
import { displayName } from "../../../src/derive/names.ts";
import type { PartyUseAt } from "../../../src/derive/party-views.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import type { EntityKind } from "../../../src/model/field-ref.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { legalBasisLetter } from "../../../src/model/legal-basis.ts";
import type { Party } from "../../../src/model/party.ts";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";

/** Every use of a party in activities and sites: for which service, in which role, and what arranges it. */
export function UsesSection({ party }: { readonly party: Party }) {
  const { uses: own } = useWords().parties;
  const indexes = useIndexes();
  const uses = indexes.usesOf(party.id);
  const others = indexes.referrers(party.id).some(({ kind }) => !elsewhere.includes(kind));
  return (
    <>
      {uses.length === 0 ? (
        <p className="quiet">{own.none}</p>
      ) : (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{own.where}</th>
              <th scope="col">{own.service}</th>
              <th scope="col">{own.role}</th>
              <th scope="col">{own.covered}</th>
            </tr>
          </thead>
          <tbody>
            {uses.map((at) => (
              <UseRow key={`${at.owner.id} ${at.use.id}`} party={party} at={at} />
            ))}
          </tbody>
        </table>
      )}
      {others && (
        <div className="also">
          <h3 className="h">{own.also}</h3>
          <UsedBy id={party.id} none="" leaveOut={elsewhere} />
        </div>
      )}
    </>
  );
}

/** Kinds that have a section of their own in the document of a party. */
const elsewhere: ReadonlyArray<EntityKind> = ["activity", "agreement", "engagement"];

function UseRow({ party, at }: { readonly party: Party; readonly at: PartyUseAt }) {
  const words = useWords();
  const { uses: own } = words.parties;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { owner, use } = at;
  const serviceId = use.who?.kind === "party" ? use.who.serviceId : null;
  const service = party.services?.find(({ id }) => id === serviceId);
  const code = owner.kind === "activity" ? register.activities.get(owner.id as never)?.code : null;
  return (
    <tr>
      <td>
        <a href={hrefOf(owner.kind === "activity" ? "activities" : "sites", owner.id)}>
          {code != null && <span className="code">{code} </span>}
          {displayName(register, owner.kind, owner.id, language, words.common)}
        </a>
        {use.description !== null && <span className="cap below">{use.description}</span>}
      </td>
      <td>{service?.name ?? ""}</td>
      <td className={use.role === "controller" ? "role own" : "role"}>
        {use.role === null ? words.common.notAnswered : words.record.partyRole[use.role]}
      </td>
      <td>
        <ArrangedIn party={party} at={at} />
        {use.role === "controller" && (
          <span className="small">
            {use.disclosureBasis === null
              ? own.disclosureOpen
              : use.disclosureBasis === "as-purpose"
                ? own.disclosureAsPurpose
                : own.disclosure(words.record.basisArticle(legalBasisLetter[use.disclosureBasis]))}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The agreement that arranges a use: one that is valid before one that is not; missing where one is needed. */
function ArrangedIn({ party, at }: { readonly party: Party; readonly at: PartyUseAt }) {
  const words = useWords();
  const { uses: own } = words.parties;
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const today = todayIn(register.register.timeZone);
  const covering = indexes
    .referrers(party.id)
    .filter(({ kind }) => kind === "agreement")
    .flatMap(({ id }) => register.agreements.get(id as AgreementId) ?? [])
    .filter((agreement) => coverageVerdict(at, agreement, register) === "covered");
  const isValid = (agreement: Agreement): boolean => agreementState(agreement, today) === "valid";
  const settled = covering.find((agreement) => isSettled(agreement, today));
  const best = settled ?? covering.find(isValid) ?? covering[0];
  const reservation = (agreement: Agreement): string => {
    const { state } = words.agreements;
    if (!isValid(agreement)) return words.record.agreementState[agreementState(agreement, today)];
    return isKnownConcluded(agreement) ? state.endOpen : state.conclusionOpen;
  };
  if (best === undefined) {
    if (at.use.role === "controller") return null;
    return kindsNeeded(at) === null ? (
      <span className="quiet small">{at.use.role === null ? "" : own.notNeeded}</span>
    ) : (
      <span className="state">
        <Severity level="error" label={words.controls.levels.error} />
        {own.missing}
      </span>
    );
  }
  return (
    <span className="state">
      {best === settled ? <Tick /> : <Severity level="warning" label={words.controls.levels.warning} />}
      <a className="wraps" href={hrefOf("agreements", best.id)}>
        {best.code === null ? (best.name ?? words.common.untitled) : <span className="nb">{best.code}</span>}
        {best !== settled && `, ${reservation(best)}`}
      </a>
    </span>
  );
}
