import { partyUseName } from "../../../src/derive/names.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { countryName } from "../../../src/library/country-name.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { PartyRole, type PartyUse } from "../../../src/model/party-use.ts";
import type { Site } from "../../../src/model/site.ts";
import { IconButton } from "../../components/button.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity, withItem, withoutItem } from "../../controls/change-entity.ts";
import { TextAt } from "../../controls/text-at.tsx";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { ToolDetails } from "./tool-details.tsx";
import { ToolTransfers } from "./tool-transfers.tsx";

export type ToolBlockProps = { readonly site: Site; readonly use: PartyUse };

/** A change of one use of a site, with what it needs. */
export type ChangeUse = (update: (use: PartyUse) => PartyUse, added?: ReadonlyArray<Added>) => void;

/** One tool of another on a line: who, in which role, what for; under it the rest. */
export function ToolBlock({ site, use }: ToolBlockProps) {
  const words = useWords();
  const { tools: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const name = useRegister((register) => partyUseName(use, register, language)) ?? own.unnamed;
  const { who } = use;
  const party = useRegister((register) => (who?.kind === "party" ? register.parties.get(who.partyId) : undefined));
  const path = `partyUses/${use.id}`;
  const change: ChangeUse = (update, added = []) =>
    void changeEntity(
      "site",
      site.id,
      (each) => ({ ...each, partyUses: withItem(each.partyUses, use.id, update) }),
      added,
    );
  return (
    <div className="phase" data-margin-anchor={path}>
      <div className="withact">
        <span className="inrow" data-margin-anchor={`${path}/who`}>
          <b>{who?.kind === "party" ? <a href={hrefOf("parties", who.partyId)}>{name}</a> : name}</b>
          <AnswerSelect
            label={`${own.role}, ${name}`}
            placeholder={`${own.role}: ${words.common.notAnswered}`}
            anchor={`${path}/role`}
            value={use.role}
            choices={choicesOf(words.record.partyRole).filter(({ id }) => PartyRole.options.includes(id))}
            onCommit={(role) => change((each) => ({ ...each, role }))}
          />
          <TextAt
            at={fieldRef("site", site.id, `${path}/description`)}
            label={`${own.description}, ${name}`}
            placeholder={own.description}
          />
        </span>
        <span className="acts">
          {party?.country != null && <span className="cap">{countryName(party.country, language)}</span>}
          <IconButton
            icon="cross"
            label={own.remove(name)}
            isLow
            onPress={() =>
              void changeEntity("site", site.id, (each) => ({
                ...each,
                partyUses: withoutItem(each.partyUses, use.id),
              }))
            }
          />
        </span>
      </div>
      <ToolDetails site={site} use={use} name={name} onChange={change} />
      <ToolTransfers site={site} use={use} name={name} onChange={change} />
    </div>
  );
}
