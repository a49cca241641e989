import { coverageOf } from "../../../src/derive/agreement-coverage.ts";
import { displayName } from "../../../src/derive/names.ts";
import type { Agreement, SubProcessor } from "../../../src/model/agreement.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** What a change of a sub-processor touches: each activity that rests on the agreement, and the other agreements that name it. */
export function Touched({ agreement, item }: { readonly agreement: Agreement; readonly item: SubProcessor }) {
  const words = useWords();
  const { touches: own } = words.processorFile;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const owners = new Map(
    coverageOf(agreement, register, indexes)
      .filter(({ verdict }) => verdict === "covered")
      .map(({ at: { owner } }) => [owner.id, owner]),
  );
  const others = (item.partyId === null ? [] : indexes.referrers(item.partyId)).flatMap(({ kind, id }) => {
    const other = kind === "agreement" ? register.agreements.get(id as AgreementId) : undefined;
    const names = other?.subProcessors?.some(({ partyId }) => partyId === item.partyId) === true;
    return other === undefined || other.id === agreement.id || !names ? [] : [other];
  });
  return (
    <div className="touches small">
      <p>{owners.size === 0 ? own.none : own.title}</p>
      {owners.size > 0 && (
        <ul>
          {[...owners.values()].map(({ kind, id }) => {
            const code = kind === "activity" ? register.activities.get(id as never)?.code : null;
            return (
              <li key={id}>
                <a href={hrefOf(kind === "activity" ? "activities" : "sites", id)}>
                  {code != null && <span className="code">{code} </span>}
                  {displayName(register, kind, id, language, words.common)}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      {others.length > 0 && (
        <p>
          {own.alsoIn}{" "}
          {others.map((other, place) => (
            <span key={other.id}>
              {place > 0 && ", "}
              <a href={hrefOf("agreements", other.id)}>{other.name ?? other.code ?? words.common.untitled}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
