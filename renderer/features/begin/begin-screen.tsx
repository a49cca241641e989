import { useMemo, useRef, useState } from "react";
import { addsSomething, proposeReadyMade, readyMadeActivities } from "../../../src/edits/ready-made-activities.ts";
import { Button } from "../../components/button.tsx";
import { Segmented } from "../../components/radio-group.tsx";
import { newId } from "../../controls/change-entity.ts";
import { commitOn } from "../../store/current-session.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { useBeginAnswers } from "./begin-answers.ts";
import { OrganisationStep } from "./organisation-step.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { SecurityStep } from "./security-step.tsx";
import { SuppliersStep } from "./suppliers-step.tsx";

const steps = ["organisation", "suppliers", "security"] as const;
type Step = (typeof steps)[number];

/** A few questions at the left, what they bring at the right: one act fills the register, one undo empties it again. */
export function BeginScreen() {
  const words = useWords();
  const own = words.begin;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [step, setStep] = useState<Step>("organisation");
  const [answers, change] = useBeginAnswers();
  const questions = useRef<HTMLElement>(null);
  const proposals = useMemo(() => proposeReadyMade(register, answers), [register, answers]);
  const wanted = proposals.filter((each) => addsSomething(each) && !answers.leaveOut.has(each.readyMade.id));
  const fresh = wanted.filter(({ existing }) => existing === null).length;
  const suppliers = new Set(wanted.flatMap(({ supplierIds }) => supplierIds)).size;
  const isEmpty = register.activities.size === 0;

  const show = (next: Step): void => {
    setStep(next);
    questions.current?.scrollTo({ top: 0 });
    questions.current?.focus({ preventScroll: true });
  };
  const add = async (): Promise<void> => {
    const done = await commitOn((now) =>
      readyMadeActivities(now, answers, { language, newId, codeOf: words.activities.newCode }),
    );
    if (done.ok) goTo("activities");
  };
  const at = steps.indexOf(step);
  const previous = steps[at - 1];
  const next = steps[at + 1];

  return (
    <main className="main chosen begin">
      <section ref={questions} className="pane scroll" aria-label={own.questions} data-pane="list" tabIndex={-1}>
        <header className="phead">
          <h1>{own.title}</h1>
        </header>
        <div className="opts pad">
          <Segmented
            label={own.steps}
            hidesLabel
            options={steps.map((id) => ({ id, title: own.step[id] }))}
            value={step}
            onChange={setStep}
          />
          <p className="soft">{own.stepLead[step]}</p>
          {step === "organisation" && <OrganisationStep answers={answers} onChange={change} />}
          {step === "suppliers" && <SuppliersStep answers={answers} onChange={change} />}
          {step === "security" && <SecurityStep answers={answers} onChange={change} />}
          <p className="acts">
            {previous !== undefined && (
              <Button look="bare" onPress={() => show(previous)}>
                {own.previous}
              </Button>
            )}
            {next !== undefined && <Button onPress={() => show(next)}>{own.next}</Button>}
          </p>
        </div>
      </section>
      <section className="doc" aria-label={own.preview} data-pane="document" tabIndex={-1}>
        <header className="xhead">
          <p role="status">{own.counts(fresh, suppliers, answers.measureIds.size)}</p>
          {isEmpty && (
            <Button look="bare" onPress={() => goTo("activities")}>
              {own.skip}
            </Button>
          )}
          <Button
            look="go"
            isDisabled={wanted.length === 0 && answers.measureIds.size === 0}
            onPress={() => void add()}
          >
            {fresh === 0 ? own.addRest : own.add(fresh)}
          </Button>
        </header>
        <div className="scroll fill pad">
          <div className="stack proposed">
            <p className="lead">{own.lead}</p>
            <p className="soft">{wanted.length === 0 ? own.nothing : own.toConfirm}</p>
            <ProposalList
              title={own.own(own.kinds[answers.kind])}
              proposals={proposals.filter(({ readyMade }) => readyMade.kinds !== "all")}
              leaveOut={answers.leaveOut}
              onChange={change}
            />
            <ProposalList
              title={own.everyone}
              proposals={proposals.filter(({ readyMade }) => readyMade.kinds === "all")}
              leaveOut={answers.leaveOut}
              onChange={change}
            />
          </div>
        </div>
      </section>
    </main>
  );
}
