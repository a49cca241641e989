import type { ControllerId } from "../../../src/model/ids.ts";
import type { Site } from "../../../src/model/site.ts";
import { Pairs } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { SeveralOf } from "../../controls/several-of.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

const noSuggestions = () => [];

/** What it is, where it is found, and whose it is. */
export function AddressSection({ site }: { readonly site: Site }) {
  const words = useWords();
  const { address: own } = words.sites;
  const controllers = useRegister((register) => register.controllers);
  const change = (update: (site: Site) => Site): void => void changeEntity("site", site.id, update);
  const without = (list: Site["addresses"], gone: string): Site["addresses"] => {
    const rest = (list ?? []).filter((each) => each !== gone);
    return rest.length === 0 ? null : rest;
  };
  return (
    <Pairs
      pairs={[
        {
          term: own.kind,
          value: (
            <AnswerSelect
              label={own.kind}
              anchor="kind"
              value={site.kind}
              choices={choicesOf(words.record.siteKind)}
              onCommit={(kind) => change((each) => ({ ...each, kind }))}
            />
          ),
        },
        {
          term: own.addresses,
          value: (
            <TokenField
              label={own.addresses}
              placeholder={own.addressPlaceholder}
              anchor="addresses"
              tokens={(site.addresses ?? []).map((each) => ({ id: each, title: each }))}
              suggest={noSuggestions}
              words={words.controls.suggest}
              onChoose={() => undefined}
              onTexts={(texts) =>
                change((each) => ({ ...each, addresses: [...new Set([...(each.addresses ?? []), ...texts])] }))
              }
              onRemove={(id) => change((each) => ({ ...each, addresses: without(each.addresses, id) }))}
            />
          ),
        },
        {
          term: own.controllers,
          value: (
            <SeveralOf<ControllerId>
              label={own.controllers}
              anchor="controllerIds"
              value={site.controllerIds}
              options={[...controllers.values()].map(({ id, name }) => ({ id, title: name ?? words.common.untitled }))}
              onCommit={(controllerIds) => change((each) => ({ ...each, controllerIds }))}
            />
          ),
        },
      ]}
    />
  );
}
