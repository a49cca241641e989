import { useMemo, useState } from "react";
import type { ExportReader } from "../../../src/exports/export-context.ts";
import type { EngagementId } from "../../../src/model/ids.ts";
import { RadioGroup, Segmented } from "../../components/radio-group.tsx";
import { Select } from "../../components/select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { ExportActs } from "./export-acts.tsx";
import { type ExportRequest, exportForms, hasChoices, hasLanguage } from "./export-choice.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import { RegisterContents } from "./register-contents.tsx";
import { SheetPreview } from "./sheet-preview.tsx";
import { SheetTabs } from "./sheet-tabs.tsx";
import { useExport } from "./use-export.ts";
import { usePreview } from "./use-preview.ts";

/** What can be made of the register: choices at the left, how it begins on the desk, and the act above it. */
export function ExportsScreen() {
  const own = useWords().exportScreen;
  const language = useSettings((settings) => settings.language);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const [request, setRequest] = useState<ExportRequest>({
    form: "workbook",
    reader: "internal",
    customer: null,
    language,
    today,
  });
  const customers = useCustomers();
  const [sheet, setSheet] = useState<string | null>(null);
  const isWorkbook = request.form === "workbook";
  const preview = usePreview(request, isWorkbook ? sheet : null);
  const exporting = useExport();
  const change = (part: Partial<ExportRequest>): void => setRequest((now) => ({ ...now, ...part }));
  const shown = preview?.sheets.find(({ key }) => key === preview.sheet.key);
  return (
    <main className="main chosen">
      <section className="pane scroll" aria-label={own.choices} data-pane="list" tabIndex={-1}>
        <header className="phead">
          <h1>{own.title}</h1>
        </header>
        <div className="opts pad">
          <RadioGroup
            label={own.form}
            options={exportForms.map((id) => ({ id, ...own.forms[id] }))}
            value={request.form}
            onChange={(form) => change({ form })}
          />
          {hasChoices(request.form) && (
            <RadioGroup
              label={own.reader}
              options={readersFor(customers.length > 0).map((id) => ({ id, ...own.readers[id] }))}
              value={request.reader}
              onChange={(reader) =>
                change({ reader, customer: reader === "customer" ? (customers[0]?.id ?? null) : null })
              }
            />
          )}
          {hasChoices(request.form) && request.reader === "customer" && (
            <Select
              label={own.customer}
              look="button"
              choices={customers}
              value={request.customer ?? null}
              placeholder={own.chooseCustomer}
              onCommit={(id) => change({ customer: customers.find((each) => each.id === id)?.id ?? null })}
            />
          )}
          {hasLanguage(request.form) && (
            <>
              <Segmented
                label={own.language}
                options={(["nl", "en"] as const).map((id) => ({ id, title: own.languages[id] }))}
                value={request.language}
                onChange={(next) => change({ language: next })}
              />
              <fieldset>
                <legend>{own.day}</legend>
                <DayAt label={own.day} value={request.today} onCommit={(day) => change({ today: day ?? today })} />
                <p className="fhint">{own.dayHint}</p>
              </fieldset>
            </>
          )}
        </div>
      </section>
      <section className="doc" aria-label={own.preview} data-pane="document" tabIndex={-1}>
        <ExportActs request={request} baseName={preview?.baseName ?? ""} exporting={exporting} />
        <ExportOutcome exporting={exporting} />
        <div className="sheetwrap scroll fill">
          {request.form === "json" || request.form === "register-file" ? (
            <RegisterContents form={request.form} />
          ) : preview === null ? (
            <p className="quiet" role="status">
              {own.looking}
            </p>
          ) : (
            <SheetPreview
              sheet={preview.sheet}
              name={shown?.name ?? own.preview}
              language={request.language}
              isPlain={!isWorkbook}
            />
          )}
        </div>
        {isWorkbook && preview !== null && (
          <SheetTabs sheets={preview.sheets} shown={preview.sheet.key} onShow={setSheet} />
        )}
      </section>
    </main>
  );
}

/** Who an export can be for; a customer only where we process for one. */
const readersFor = (hasCustomers: boolean): ReadonlyArray<ExportReader> =>
  hasCustomers ? ["internal", "ap", "customer", "public"] : ["internal", "ap", "public"];

/** The customers for whom we process, by name and service. */
function useCustomers(): ReadonlyArray<{
  readonly id: EngagementId;
  readonly title: string;
  readonly detail?: string;
}> {
  const { common } = useWords();
  const engagements = useRegister((register) => register.engagements);
  const parties = useRegister((register) => register.parties);
  return useMemo(
    () =>
      [...engagements.values()]
        .flatMap(({ id, customerId, service }) => {
          const name = customerId === null ? null : (parties.get(customerId)?.name ?? common.untitled);
          return name === null ? [] : [{ id, title: name, ...(service === null ? {} : { detail: service }) }];
        })
        .sort((a, b) => a.title.localeCompare(b.title, "nl")),
    [engagements, parties, common],
  );
}
