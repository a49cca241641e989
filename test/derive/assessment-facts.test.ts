import { describe, expect, it } from "vitest";
import { assessmentFacts, precheckAdvice } from "../../src/derive/assessment-facts.ts";
import { prefilledAnswers, withAnswer } from "../../src/edits/assessment-answers.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { questionsOf } from "../../src/library/assessment-questions.ts";
import type { Assessment, AssessmentAnswer } from "../../src/model/assessment.ts";
import { ActivityId, PurposeId } from "../../src/model/ids.ts";
import { newActivity, newPurpose } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";
import { wordFacts } from "../../src/words/assessment-facts.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-30";
const id = seededIds("assessment-facts");
const example = exampleRegister({ today });
const activityId = ActivityId.parse(id());
const withActivity = (change: Partial<ProcessingActivity>): Register => ({
  ...example,
  activities: new Map([[activityId, { ...newActivity(activityId), ...change }]]),
});
const found = (register: Register, kind: NonNullable<Assessment["kind"]>, question: string) =>
  assessmentFacts(register, kind, [activityId]).find((each) => each.question === question);

describe("what the register says of an assessment's questions", () => {
  it("is nothing for an activity of which nothing is known", () => {
    for (const kind of ["legitimate-interests", "dpia-precheck", "dpia", "transfer", "compatible-use"] as const) {
      const said = assessmentFacts(withActivity({ inheritsMeasures: false }), kind, [activityId]);
      expect(said.filter(({ facts }) => facts.some(({ code }) => code !== "authority"))).toEqual([]);
    }
  });

  it("answers outright only what it says in so many words", () => {
    expect(
      found(withActivity({ automatedDecisions: { kind: "none" } }), "dpia-precheck", "wp248-automated-decisions"),
    ).toMatchObject({ verdict: "no" });
    const used = { kind: "used", logic: "score", consequences: null, exception: null, safeguards: null } as const;
    expect(
      found(withActivity({ automatedDecisions: used }), "dpia-precheck", "wp248-automated-decisions"),
    ).toMatchObject({ verdict: "yes" });
    expect(found(withActivity({ profiling: { kind: "none" } }), "dpia-precheck", "wp248-evaluation")).toMatchObject({
      verdict: null,
    });
  });

  it("points at the list of the AP by a word of the text, and leaves the judgement open", () => {
    expect(found(withActivity({ name: "Cameratoezicht bij de ingang" }), "dpia-precheck", "ap-camera")).toEqual({
      question: "ap-camera",
      verdict: null,
      facts: [{ code: "keywords", names: ["cameratoezicht"] }],
    });
  });

  it("begins a weighing with the interest that stands at the purpose", () => {
    const purpose = {
      ...newPurpose(PurposeId.parse(id())),
      legalBasis: "legitimate-interests" as const,
      interest: { description: "diefstal voorkomen", whose: "own" as const, weighedOn: null },
    };
    const said = found(withActivity({ purposes: [purpose] }), "legitimate-interests", "lia-interest");
    expect(wordFacts(said?.facts ?? [], example, today, nl, "nl")).toBe(
      "Het register zei op 30 november 2026: belang (van onszelf): diefstal voorkomen.",
    );
  });

  it("sees special data and vulnerable people in the example, whatever the activity", () => {
    const all = [...example.activities.keys()];
    const verdictOf = (question: string) =>
      assessmentFacts(example, "dpia-precheck", all).find((each) => each.question === question)?.verdict;
    expect([verdictOf("wp248-sensitive-data"), verdictOf("wp248-vulnerable")]).toEqual(["yes", "yes"]);
  });
});

describe("the answers of an assessment", () => {
  const say = () => "uit het register";
  const register = withActivity({ automatedDecisions: { kind: "none" } });
  const kind = "dpia-precheck" as const;

  it("are filled in from the register where nobody answered, and never written over", () => {
    const own = withAnswer(
      { answers: null, kind },
      "wp248-automated-decisions",
      { verdict: "partly", reasoning: "zelf" },
      id,
    );
    expect(prefilledAnswers(register, { kind, answers: own }, [activityId], say, id)).toEqual(own);
    expect(prefilledAnswers(register, { kind, answers: null }, [activityId], say, id)).toMatchObject([
      { question: "wp248-automated-decisions", verdict: "no", reasoning: "uit het register" },
    ]);
  });

  it("stand in the order of the questions, and go when they are emptied", () => {
    const two = withAnswer(
      { answers: withAnswer({ answers: null, kind }, "wp248-matching", { verdict: "no" }, id), kind },
      "ap-camera",
      { verdict: "yes" },
      id,
    );
    expect(two?.map(({ question }) => question)).toEqual(["ap-camera", "wp248-matching"]);
    const one = withAnswer({ answers: two, kind }, "ap-camera", { verdict: null }, id);
    expect(one?.map(({ question }) => question)).toEqual(["wp248-matching"]);
    expect(withAnswer({ answers: one, kind }, "wp248-matching", { verdict: null }, id)).toBeNull();
  });
});

describe("what a pre-check comes to", () => {
  const answers = (verdicts: { readonly [question: string]: AssessmentAnswer["verdict"] }, rest: "no" | null) =>
    questionsOf("dpia-precheck")
      .filter(({ step }) => step !== "exceptions" || verdicts["rule-exceptions"] !== undefined)
      .reduce<Assessment["answers"]>(
        (list, { id: question }) =>
          withAnswer({ answers: list, kind: "dpia-precheck" }, question, { verdict: verdicts[question] ?? rest }, id),
        null,
      );
  const advice = (verdicts: Parameters<typeof answers>[0], rest: "no" | null = "no") =>
    precheckAdvice({ answers: answers(verdicts, rest) });

  it("asks a DPIA for one of the AP's list or of art. 35(3), and in principle for two of WP248", () => {
    expect(advice({ "ap-camera": "yes" })).toBe("listed");
    expect(advice({ "art35-public-area": "yes" })).toBe("by-law");
    expect(advice({ "wp248-matching": "yes", "wp248-vulnerable": "yes" })).toBe("two-criteria");
  });

  it("asks none for a single criterion, nor where an exception holds", () => {
    expect(advice({ "wp248-matching": "yes" })).toBe("one-criterion");
    expect(advice({})).toBe("none");
    expect(advice({ "ap-camera": "yes", "rule-exceptions": "yes" })).toBe("exception");
  });

  it("stays open while there is something to look at, unless what is known is enough", () => {
    expect(advice({ "wp248-matching": "yes" }, null)).toBe("open");
    expect(precheckAdvice({ answers: null })).toBe("open");
    expect(advice({ "ap-camera": "yes" }, null)).toBe("listed");
  });
});
