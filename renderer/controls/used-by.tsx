import { ownName } from "../../src/derive/names.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { collectionKeys, collections, type Entity, entityOf } from "../../src/model/kinds.ts";
import { useIndexes } from "../store/indexes.ts";
import { hrefOf, sectionOf } from "../store/navigation.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";

export type UsedByProps = {
  readonly id: string;
  /** What stands there when nothing refers to it. */
  readonly none: string;
  /** Kinds that are told elsewhere. */
  readonly leaveOut?: ReadonlyArray<EntityKind> | undefined;
};

/** Everything in the register that refers to an entity, by kind, each as a link to it. */
export function UsedBy({ id, none, leaveOut = [] }: UsedByProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const referrers = useIndexes()
    .referrers(id)
    .filter(({ kind }) => !leaveOut.includes(kind));
  if (referrers.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="usedby">
      {collectionKeys.flatMap((key) => {
        const { kind } = collections[key];
        return referrers
          .filter((referrer) => referrer.kind === kind)
          .map((referrer) => {
            const entity = entityOf(register, referrer.kind, referrer.id) as Entity | null;
            const code = entity !== null && "code" in entity ? entity.code : null;
            return (
              <li key={referrer.id}>
                <a href={hrefOf(sectionOf(kind), referrer.id)}>
                  {code !== null && <span className="code">{code} </span>}
                  {(entity === null ? null : ownName(entity, language)) ?? words.common.untitled}
                </a>
                <span className="cap">{words.app.labels.kinds[kind]}</span>
              </li>
            );
          });
      })}
    </ul>
  );
}
