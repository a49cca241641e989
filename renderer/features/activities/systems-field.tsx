import { countryName } from "../../../src/library/country-name.ts";
import { SystemId } from "../../../src/model/ids.ts";
import { newSystem } from "../../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { System } from "../../../src/model/system.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { Pairs } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { ownProvenance } from "../../controls/suggest-words.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity, withoutId } from "./change-activity.ts";

/** The systems in which the data lie, each with its place: the AP asks for it. */
export function SystemsField({ activity }: { readonly activity: ProcessingActivity }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const systems = useRegister((register) => register.systems);
  const { security: own } = words.activities.document;
  const ids = activity.systemIds ?? [];
  const add = (system: System, isNew: boolean): void =>
    void changeActivity(
      activity.id,
      (each) => ({ ...each, systemIds: [...new Set([...(each.systemIds ?? []), system.id])] }),
      isNew ? [{ kind: "system", entity: system }] : [],
    );
  const nameOf = (system: System | undefined): string => system?.name ?? words.common.untitled;
  const placeOf = (system: System): string => {
    const country = system.hostingCountry === null ? null : countryName(system.hostingCountry, language);
    return [system.hostingPlace, country].filter((part) => part !== null).join(", ") || own.placeOpen;
  };
  const used = ids.flatMap((id) => systems.get(id) ?? []);
  return (
    <>
      <Pairs
        pairs={[
          {
            term: own.systems,
            value: (
              <TokenField
                label={own.systems}
                placeholder={own.systemPlaceholder}
                anchor="systemIds"
                tokens={ids.map((id) => ({ id, title: nameOf(systems.get(id)) }))}
                words={words.controls.suggest}
                suggest={(text) =>
                  [...systems.values()]
                    .filter(({ id, name }) => !ids.includes(id) && searchForm(name ?? "").includes(searchForm(text)))
                    .map((system) => ({
                      id: system.id,
                      title: nameOf(system),
                      detail: placeOf(system),
                      provenance: ownProvenance(words),
                    }))
                }
                onChoose={({ id }) => {
                  const system = systems.get(id as SystemId);
                  if (system !== undefined) add(system, false);
                }}
                onTexts={(texts) => {
                  for (const name of texts) {
                    const known = [...systems.values()].find(
                      (each) => searchForm(each.name ?? "") === searchForm(name),
                    );
                    add(known ?? { ...newSystem(SystemId.parse(newId())), name }, known === undefined);
                  }
                }}
                onRemove={(id) =>
                  void changeActivity(activity.id, (each) => ({ ...each, systemIds: withoutId(each.systemIds, id) }))
                }
              />
            ),
          },
        ]}
      />
      {used.length > 0 && (
        <p className="small quiet places">
          {used.map((system) => (
            <a key={system.id} href={hrefOf("systems", system.id)}>
              {own.place(nameOf(system), placeOf(system))}
            </a>
          ))}
        </p>
      )}
      <NoneAnswer
        list={activity.systemIds}
        act={own.noSystems}
        answer={own.noSystemsAnswer}
        onNone={() => void changeActivity(activity.id, (each) => ({ ...each, systemIds: [] }))}
        onReopen={() => void changeActivity(activity.id, (each) => ({ ...each, systemIds: null }))}
      />
    </>
  );
}
