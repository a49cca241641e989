import { useMemo } from "react";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { audiences, subjectsOf } from "../../../src/statement/audience.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Menu } from "../../components/menu.tsx";
import { Segmented } from "../../components/radio-group.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { IdsField } from "../../controls/ids-field.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { StatementClaimsFields } from "./statement-claims-fields.tsx";
import { statementRef } from "./trace-of.ts";

export type StatementFieldsProps = {
  readonly statement: Statement;
  /** Path of the field to go to. */
  readonly field: string | null;
};

/** What a statement tells, of whom and to whom: each choice is saved, and the text beside it follows. */
export function StatementFields({ statement, field }: StatementFieldsProps) {
  const words = useWords();
  const own = words.texts;
  const options = useOptions();
  const change = (part: Partial<Statement>): void =>
    void changeEntity("statement", statement.id, (each) => ({ ...each, ...part }));
  return (
    <>
      <fieldset>
        <legend>{own.name}</legend>
        <AreaAt at={statementRef(statement.id, "name")} label={own.name} placeholder={own.name} isOneParagraph />
      </fieldset>
      {statement.language === "nl" && (
        <Segmented
          label={own.address}
          options={(["informal", "formal"] as const).map((id) => ({ id, title: own.addresses[id] }))}
          value={statement.address}
          onChange={(address) => change({ address })}
        />
      )}
      <Segmented
        label={own.language}
        options={(["nl", "en"] as const).map((id) => ({ id, title: own.languages[id] }))}
        value={statement.language}
        onChange={(language) => change({ language })}
      />
      <Segmented
        label={own.form}
        options={(["long", "layered"] as const).map((id) => ({ id, title: own.forms[id] }))}
        value={statement.layered ? "layered" : "long"}
        onChange={(form) => change({ layered: form === "layered" })}
      />
      <fieldset>
        <legend>{own.audience}</legend>
        <IdsField
          label={own.audience}
          placeholder={own.audiencePlaceholder}
          ids={statement.audienceIds}
          options={options.people}
          onCommit={(audienceIds) => change({ audienceIds })}
          anchor="audienceIds"
        />
        {options.audiences.length > 0 && (
          <Menu
            label={own.groups}
            acts={options.audiences.map(({ id, ids }) => ({
              kind: "act",
              id,
              title: capitalize(words.documents.audiences[id]),
              onAct: () => change({ audienceIds: ids }),
            }))}
          >
            <Button look="bare" isLow hasMenu>
              {own.groups}
            </Button>
          </Menu>
        )}
      </fieldset>
      <fieldset>
        <legend>{own.activities}</legend>
        <IdsField
          label={own.activities}
          placeholder={own.activitiesPlaceholder}
          ids={statement.activityIds}
          options={options.activities}
          onCommit={(activityIds) => change({ activityIds })}
          anchor="activityIds"
        />
      </fieldset>
      {options.controllers.length > 1 && (
        <fieldset>
          <legend>{own.controllers}</legend>
          <SeveralOf
            label={own.controllers}
            options={options.controllers}
            value={statement.controllerIds}
            allText={own.allControllers}
            onCommit={(controllerIds) => change({ controllerIds })}
            anchor="controllerIds"
          />
        </fieldset>
      )}
      {options.sites.length > 0 && (
        <fieldset>
          <legend>{own.sites}</legend>
          <SeveralOf
            label={own.sites}
            options={options.sites}
            value={statement.siteIds}
            allText={own.allSites}
            onCommit={(siteIds) => change({ siteIds })}
            anchor="siteIds"
          />
        </fieldset>
      )}
      <fieldset>
        <legend>{own.url}</legend>
        <AreaAt
          at={statementRef(statement.id, "url")}
          label={own.url}
          placeholder={own.urlPlaceholder}
          isOneParagraph
        />
      </fieldset>
      <StatementClaimsFields statement={statement} isOpen={field?.startsWith("claims/") ?? false} />
    </>
  );
}

/** What a statement can name, by name. */
function useOptions() {
  const { common } = useWords();
  const language = useSettings((settings) => settings.language);
  const vocabulary = useRegister((register) => register.vocabulary);
  const activities = useRegister((register) => register.activities);
  const controllers = useRegister((register) => register.controllers);
  const sites = useRegister((register) => register.sites);
  return useMemo(
    () => ({
      people: sorted(
        [...vocabulary.values()].flatMap((entry) =>
          entry.kind === "data-subject" ? { id: entry.id, title: vocabularyLabel(entry, language) } : [],
        ),
      ),
      audiences: audiences.flatMap((id) => {
        const ids = subjectsOf(id, { vocabulary });
        return ids.length === 0 ? [] : [{ id, ids }];
      }),
      activities: [...activities.values()].map(({ id, code, name }) => ({
        id,
        title: name ?? common.untitledActivity,
        detail: code ?? undefined,
      })),
      controllers: sorted([...controllers.values()].map(({ id, name }) => ({ id, title: name ?? common.untitled }))),
      sites: sorted([...sites.values()].map(({ id, name }) => ({ id, title: name ?? common.untitled }))),
    }),
    [vocabulary, activities, controllers, sites, common, language],
  );
}

const sorted = <T extends { readonly title: string }>(options: ReadonlyArray<T>): ReadonlyArray<T> =>
  options.toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
