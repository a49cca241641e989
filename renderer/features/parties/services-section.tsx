import { fieldRef } from "../../../src/model/field-ref.ts";
import { ServiceId } from "../../../src/model/ids.ts";
import type { Party } from "../../../src/model/party.ts";
import type { PartyRole } from "../../../src/model/party-use.ts";
import type { Words } from "../../../src/words/words.ts";
import { IconButton } from "../../components/button.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";

const noSuggestions = () => [];

/** What a party offers, each with the role that is usual for it: the same party may be processor here and controller there. */
export function ServicesSection({ party }: { readonly party: Party }) {
  const words = useWords();
  const { services: own } = words.parties;
  const change = (update: (services: Party["services"]) => Party["services"]): void =>
    void changeEntity("party", party.id, (each) => ({ ...each, services: update(each.services) }));
  const services = party.services ?? [];
  return (
    <div data-margin-anchor="services">
      {services.length > 0 && (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{own.service}</th>
              <th scope="col">{own.role}</th>
              <th scope="col">{own.country}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {services.map((service) => {
              const path = `services/${service.id}`;
              return (
                <tr key={service.id} data-margin-anchor={path}>
                  <td>
                    <TextAt at={fieldRef("party", party.id, `${path}/name`)} label={own.service} />
                    <span className="cap below">
                      <TextAt
                        at={fieldRef("party", party.id, `${path}/note`)}
                        label={`${own.note}, ${service.name}`}
                        placeholder={own.note}
                      />
                    </span>
                  </td>
                  <td>
                    <AnswerSelect
                      label={`${own.role}, ${service.name}`}
                      value={service.usualRole}
                      choices={roleChoices(words)}
                      onCommit={(usualRole) =>
                        change((list) => withItem(list, service.id, (each) => ({ ...each, usualRole })))
                      }
                    />
                  </td>
                  <td className="narrow">
                    <CountryAt
                      label={`${own.country}, ${service.name}`}
                      value={service.hostingCountry}
                      onCommit={(hostingCountry) =>
                        change((list) => withItem(list, service.id, (each) => ({ ...each, hostingCountry })))
                      }
                    />
                  </td>
                  <td className="act">
                    <IconButton
                      icon="cross"
                      label={own.remove(service.name)}
                      isLow
                      onPress={() => change((list) => withoutItem(list, service.id))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="adders">
        <AddField
          label={own.add}
          placeholder={own.addPlaceholder}
          addLabel={words.controls.add}
          suggest={noSuggestions}
          words={words.controls.suggest}
          onChoose={() => undefined}
          onFreeText={(name) =>
            change((list) => [
              ...(list ?? []),
              {
                id: ServiceId.parse(newId()),
                name,
                libraryId: null,
                usualRole: null,
                hostingCountry: null,
                note: null,
              },
            ])
          }
        />
      </div>
      <NoneAnswer
        list={party.services}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
    </div>
  );
}

const roles: ReadonlyArray<PartyRole> = ["processor", "sub-processor", "controller", "joint-controller"];

const roleChoices = (words: Words) => roles.map((id) => ({ id, title: words.record.partyRole[id] }));
