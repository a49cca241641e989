import { type CoverageOfUse, type CoverageVerdict, coverageOf } from "../../../src/derive/agreement-coverage.ts";
import { displayName } from "../../../src/derive/names.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import type { ServiceId } from "../../../src/model/ids.ts";
import { Button } from "../../components/button.tsx";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

const gaps: ReadonlySet<CoverageVerdict> = new Set(["other-service", "other-controller", "role-open", "other-kind"]);

/** Every use of its parties, and whether this agreement covers it: what is used and not covered stands first. */
export function CoverageSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { coverage: own } = words.agreements;
  const register = useRegister((each) => each);
  const rows = coverageOf(agreement, register, useIndexes()).toSorted(
    (a, b) => Number(gaps.has(b.verdict)) - Number(gaps.has(a.verdict)),
  );
  if (rows.length === 0) return <p className="quiet">{own.none}</p>;
  return (
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
        {rows.map((row) => (
          <CoverageRow key={`${row.at.owner.id} ${row.at.use.id}`} agreement={agreement} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CoverageRow({ agreement, row }: { readonly agreement: Agreement; readonly row: CoverageOfUse }) {
  const words = useWords();
  const { coverage: own } = words.agreements;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { owner, use } = row.at;
  const who = use.who?.kind === "party" ? use.who : null;
  const party = who === null ? undefined : register.parties.get(who.partyId);
  const service = party?.services?.find(({ id }) => id === who?.serviceId);
  const code = owner.kind === "activity" ? register.activities.get(owner.id as never)?.code : null;
  const cover = (id: ServiceId): void =>
    void changeEntity("agreement", agreement.id, (each) => ({ ...each, serviceIds: [...(each.serviceIds ?? []), id] }));
  return (
    <tr>
      <td>
        <a href={hrefOf(owner.kind === "activity" ? "activities" : "sites", owner.id)}>
          {code != null && <span className="code">{code} </span>}
          {displayName(register, owner.kind, owner.id, language, words.common)}
        </a>
      </td>
      <td>{service?.name ?? party?.name ?? ""}</td>
      <td className={use.role === "controller" ? "role own" : "role"}>
        {use.role === null ? own.roleOpen : words.record.partyRole[use.role]}
      </td>
      <td>
        <span className="state">
          {row.verdict === "covered" && <Tick />}
          {gaps.has(row.verdict) && <Severity level="warning" />}
          <span className="wraps">{verdictWords(row.verdict, own)}</span>
        </span>
        {row.verdict === "other-service" && service !== undefined && (
          <Button look="bare" isLow onPress={() => cover(service.id)}>
            {own.cover}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What a verdict says, and why where it is a no. */
export function verdictWords(
  verdict: CoverageVerdict,
  own: ReturnType<typeof useWords>["agreements"]["coverage"],
): string {
  switch (verdict) {
    case "covered":
      return own.yes;
    case "not-needed":
      return own.notNeeded;
    case "role-open":
      return own.roleOpen;
    case "other-kind":
      return own.otherKind;
    case "other-agreement":
      return own.notNamed;
    case "other-service":
      return own.otherService;
    case "other-controller":
      return own.otherController;
    default:
      return verdict satisfies never;
  }
}
