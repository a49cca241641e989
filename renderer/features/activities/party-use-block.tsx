import { partyUseName } from "../../../src/derive/names.ts";
import { countryName } from "../../../src/library/country-name.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { PartyRole, type PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { IconButton } from "../../components/button.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { withItem, withoutItem } from "../../controls/change-entity.ts";
import { AreaAt } from "../../controls/text-at.tsx";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { AgreementLine } from "./agreement-line.tsx";
import { type ChangeItem, changeActivity } from "./change-activity.ts";
import { PartyFacts } from "./party-facts.tsx";
import { PartyUseDetails } from "./party-use-details.tsx";

export type PartyUseProps = { readonly activity: ProcessingActivity; readonly use: PartyUse };

/** One use of a party on two lines: who, in which role, what for, from where; under it the agreement. */
export function PartyUseBlock({ activity, use }: PartyUseProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const name = useRegister((register) => partyUseName(use, register, language)) ?? words.common.untitled;
  const { who } = use;
  const party = useRegister((register) => (who?.kind === "party" ? register.parties.get(who.partyId) : undefined));
  const service = who?.kind === "party" ? party?.services?.find(({ id }) => id === who.serviceId) : undefined;
  const { recipients: own } = words.activities.document;
  const path = `partyUses/${use.id}`;
  const change: ChangeItem<PartyUse> = (update, added = []) =>
    void changeActivity(
      activity.id,
      (each) => ({ ...each, partyUses: withItem(each.partyUses, use.id, update) }),
      added,
    );
  const country = service?.hostingCountry ?? party?.country ?? null;
  return (
    <div className="block partyuse" data-margin-anchor={path}>
      <div className="use" data-margin-anchor={`${path}/who`}>
        <span className="useline">
          <b>
            {who?.kind === "party" ? (
              <a href={hrefOf("parties", who.partyId)} aria-label={own.open(name)}>
                {name}
              </a>
            ) : (
              name
            )}
          </b>
          {service !== undefined && <span className="quiet">{service.name}</span>}
          <AnswerSelect
            label={`${own.role}, ${name}`}
            placeholder={own.roleOpen}
            anchor={`${path}/role`}
            value={use.role}
            choices={PartyRole.options.map((id) => ({ id, title: words.record.partyRole[id] }))}
            onCommit={(role) => change((each) => ({ ...each, role }))}
          />
          <AreaAt
            isOneParagraph
            at={fieldRef("activity", activity.id, `${path}/description`)}
            label={`${own.description}, ${name}`}
            placeholder={own.descriptionPlaceholder}
          />
        </span>
        <span className="cap">
          {country !== null && countryName(country, language)}
          <IconButton
            icon="cross"
            label={own.remove(name)}
            isLow
            onPress={() =>
              void changeActivity(activity.id, (each) => ({ ...each, partyUses: withoutItem(each.partyUses, use.id) }))
            }
          />
        </span>
        <AgreementLine activity={activity} use={use} name={name} onChange={change} />
        {party !== undefined && <PartyFacts use={use} name={name} party={party} service={service} />}
      </div>
      <PartyUseDetails activity={activity} use={use} name={name} onChange={change} />
    </div>
  );
}
