import { describe, expect, it } from "vitest";
import { AssessmentQuestion, libraryAssessmentQuestions, questionsOf } from "../../src/library/assessment-questions.ts";
import { AssessmentKind } from "../../src/model/assessment.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

describe("the questions of assessments", () => {
  it("are well formed, and each has a code of its own", () => {
    for (const question of libraryAssessmentQuestions)
      expect(AssessmentQuestion.safeParse(question).error).toBeUndefined();
    for (const kind of AssessmentKind.options) {
      const ids = questionsOf(kind).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toEqual([]);
    }
  });

  it("stand in steps that have a name in both languages", () => {
    for (const { step } of AssessmentKind.options.flatMap(questionsOf)) {
      expect(nl.assessments.steps[step]).not.toBe("");
      expect(en.assessments.steps[step]).not.toBe("");
    }
  });

  it("ask of a pre-check the seventeen of the AP, the nine of WP248 and the three of art. 35(3)", () => {
    const inStep = (step: string) => questionsOf("dpia-precheck").filter((question) => question.step === step).length;
    expect([inStep("ap-list"), inStep("wp248"), inStep("gdpr-35-3")]).toEqual([17, 9, 3]);
  });

  it("weigh an interest in three steps, in which a commercial interest is no wrong answer", () => {
    expect([...new Set(questionsOf("legitimate-interests").map(({ step }) => step))]).toEqual([
      "interest",
      "necessity",
      "balance",
    ]);
    const lawful = questionsOf("legitimate-interests").find(({ id }) => id === "lia-lawful");
    expect(lawful?.source.ref).toContain("C-621/22");
  });
});
