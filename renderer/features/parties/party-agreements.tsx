import { agreementState } from "../../../src/derive/agreement-state.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import type { Party } from "../../../src/model/party.ts";
import { Button } from "../../components/button.tsx";
import { addAgreementWith } from "../../controls/new-agreement.ts";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";

/** What was agreed with a party, each with its state today, and the act that records another. */
export function PartyAgreements({ party }: { readonly party: Party }) {
  const words = useWords();
  const { agreements: own } = words.parties;
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const today = todayIn(register.register.timeZone);
  const agreements = indexes
    .referrers(party.id)
    .filter(({ kind }) => kind === "agreement")
    .flatMap(({ id }) => register.agreements.get(id as AgreementId) ?? []);
  return (
    <>
      {agreements.length === 0 ? (
        <p className="quiet">{own.none}</p>
      ) : (
        <ul className="usedby">
          {agreements.map((agreement) => (
            <li key={agreement.id}>
              <a href={hrefOf("agreements", agreement.id)}>
                {agreement.code !== null && <span className="code">{agreement.code} </span>}
                {agreement.name ?? words.common.untitled}
              </a>
              <span className="cap">{words.record.agreementState[agreementState(agreement, today)]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="acts afterlist">
        <Button isLow onPress={() => addAgreementWith(party, [], indexes, words)}>
          {own.add}
        </Button>
      </p>
    </>
  );
}
