import { useCallback, useState } from "react";
import { type Finding, findingMessage } from "../../src/checks/finding.ts";
import { waiverProblems } from "../../src/checks/waiver-problems.ts";
import { type WaiverAnswer, waiveFinding } from "../../src/checks/waivers.ts";
import type { Edit, EditError } from "../../src/edits/edit.ts";
import type { PersonId } from "../../src/model/ids.ts";
import type { Register } from "../../src/model/register.ts";
import type { Result } from "../../src/result.ts";
import { searchForm } from "../../src/words/search-form.ts";
import { Button } from "../components/button.tsx";
import { DateField } from "../components/date-field.tsx";
import { Dialog } from "../components/dialog.tsx";
import { SuggestField } from "../components/suggest-field.tsx";
import { TextArea } from "../components/text-field.tsx";
import { commitOn } from "../store/current-session.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { todayIn } from "../store/today.ts";
import { useWords } from "../store/words.ts";
import { newId } from "./change-entity.ts";
import { ownProvenance } from "./suggest-words.ts";

/** A year from a day: when one looks at a deviation again, unless one says otherwise. */
export function inAYear(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year) + 1}-${month}-${month === "02" && date === "29" ? "28" : date}`;
}

type Draft = Omit<WaiverAnswer, "madeOn">;

export type WaiveDialogProps = {
  /** What one deviates from, in words. */
  readonly about: string;
  readonly title: string;
  readonly start: Draft;
  readonly applyLabel: string;
  readonly make: (register: Register, draft: Draft) => Result<Edit, EditError>;
  readonly onClose: () => void;
};

/** Why something may be as it is, who answers for that and until when; what is missing is said at its field when one applies. */
export function WaiveDialog({ about, title, start, applyLabel, make, onClose }: WaiveDialogProps) {
  const words = useWords();
  const own = words.waivers;
  const locale = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const problems = waiverProblems(draft, todayIn(timeZone));
  const shown = isTried ? problems : {};
  const apply = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    onClose();
    await commitOn((register) => make(register, draft));
  };
  return (
    <Dialog
      title={title}
      isOpen
      isDismissable={false}
      onClose={onClose}
      closeLabel={words.controls.close}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button look="go" onPress={() => void apply()}>
            {applyLabel}
          </Button>
        </>
      }
    >
      <div className="opts">
        <p>{about}</p>
        <TextArea
          label={own.reason}
          showsLabel
          placeholder={own.reasonPlaceholder}
          error={shown.reason === undefined ? undefined : own.problems.reason}
          value={draft.reason ?? ""}
          onDraft={(text) => setDraft((old) => ({ ...old, reason: text }))}
          onCommit={(text) => setDraft((old) => ({ ...old, reason: text }))}
        />
        <AcceptedBy
          draft={draft}
          error={shown.acceptedBy === undefined ? undefined : own.problems.acceptedBy}
          onCommit={(who) => setDraft((old) => ({ ...old, ...who }))}
        />
        <DateField
          label={own.until}
          showsLabel
          isBoxed
          locale={locale}
          words={words.controls.date}
          error={shown.until === undefined ? undefined : own.problems.until[shown.until]}
          value={draft.until}
          onRefused={() => setDraft((old) => ({ ...old, until: null }))}
          onCommit={(until) => setDraft((old) => ({ ...old, until }))}
        />
        <p className="cap">{own.returns}</p>
      </div>
    </Dialog>
  );
}

type Who = Pick<Draft, "acceptedById" | "acceptedBy">;

type AcceptedByProps = {
  readonly draft: Who;
  readonly error: string | undefined;
  readonly onCommit: (who: Who) => void;
};

/** A person of the register, with his function as it is now, or a function in words. */
function AcceptedBy({ draft, error, onCommit }: AcceptedByProps) {
  const words = useWords();
  const persons = useRegister((register) => register.persons);
  const suggest = useCallback(
    (text: string) =>
      [...persons.values()]
        .filter(({ name, jobTitle }) => searchForm(`${name ?? ""} ${jobTitle ?? ""}`).includes(searchForm(text)))
        .map(({ id, name, jobTitle }) => ({
          id,
          title: name ?? words.common.untitled,
          detail: jobTitle ?? undefined,
          provenance: ownProvenance(words),
        })),
    [persons, words],
  );
  const nameOf = (id: PersonId): string => persons.get(id)?.name ?? words.common.untitled;
  const choose = (id: string): void =>
    onCommit({ acceptedById: id as PersonId, acceptedBy: persons.get(id as PersonId)?.jobTitle ?? null });
  return (
    <div>
      <span className="legend">{words.waivers.acceptedBy}</span>
      <SuggestField
        label={words.waivers.acceptedBy}
        placeholder={words.waivers.acceptedByPlaceholder}
        value={draft.acceptedById === null ? (draft.acceptedBy ?? "") : nameOf(draft.acceptedById)}
        error={error}
        suggest={suggest}
        words={words.controls.suggest}
        onChoose={({ id }) => choose(id)}
        onFreeText={(text) => {
          const known = suggest(text).find(({ title }) => searchForm(title) === searchForm(text));
          if (known !== undefined) choose(known.id);
          else onCommit({ acceptedById: null, acceptedBy: text === "" ? null : text });
        }}
      />
    </div>
  );
}

/** The dialog that waives a finding, a gathered one in all its parts at once. */
export function WaiveFinding({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const words = useWords();
  const register = useRegister((each) => each);
  const today = todayIn(register.register.timeZone);
  return (
    <WaiveDialog
      title={words.waivers.title}
      about={findingMessage(finding, register, words)}
      start={{ reason: null, acceptedById: null, acceptedBy: null, until: inAYear(today) }}
      applyLabel={words.waivers.apply}
      make={(_, draft) => waiveFinding(finding, { ...draft, madeOn: today }, newId)}
      onClose={onClose}
    />
  );
}
