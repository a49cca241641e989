import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { LegalBasis } from "../../model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import type { Sentence } from "../document.ts";
import { list, ownWords, type StatementContext, sentence, variant } from "../document-context.ts";
import { asSentence, inline, isWholeSentence, purposeForm } from "../own-text.ts";
import type { ToldGroup } from "./data.ts";
import { whoseData } from "./told-groups.ts";

/** A purpose that can be told, with the frame that takes its words. `joined` fits in a row: "om A", "voor B". */
export interface ToldPurpose {
  readonly activity: ProcessingActivity;
  readonly purpose: Purpose;
  readonly text: string;
  readonly joined: string | null;
  /** Whose data it is about: the reader's, or those of people whom the text does not speak to. */
  readonly whose: ToldGroup["whose"];
  readonly ref: FieldRef;
}

const purposeRef = (activity: ProcessingActivity, purpose: Purpose, field: string): FieldRef =>
  fieldRef("activity", activity.id, `purposes/${purpose.id}/${field}`);

/** The purposes that have words; for the others, and for each without a basis, there is a gap. */
export function toldPurposes(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ToldPurpose> {
  if ((activity.purposes ?? []).length === 0) {
    context.gaps.add("purpose-open", fieldRef("activity", activity.id, "purposes"));
  }
  const whose = whoseData(activity, context);
  return (activity.purposes ?? []).flatMap((purpose) => {
    const ref = purposeRef(activity, purpose, "description");
    const said = ownWords(purpose.description, ref, context);
    if (purpose.legalBasis === null) context.gaps.add("basis-open", purposeRef(activity, purpose, "legalBasis"));
    if (said === null) {
      context.gaps.add("purpose-open", ref);
      return [];
    }
    const { form, text } = purposeForm(said, context.language);
    const words = context.words.statement.purpose;
    const joined = form === "infinitive" ? words.infinitive(text) : form === "phrase" ? words.phrase(text) : null;
    return [{ activity, purpose, text, joined, whose, ref }];
  });
}

/** What two purposes must share to be told under one basis. */
export const basisKey = ({ legalBasis, reasoning, statutes, consent, interest }: Purpose): string =>
  JSON.stringify([legalBasis, reasoning, statutes, consent, interest]);

/** The sentences on the basis of a purpose and what that basis needs. Art. 13(1)(c, d) and 13(2)(c) GDPR. */
export function basisSentences(told: ToldPurpose, index: number, context: StatementContext): ReadonlyArray<Sentence> {
  const { activity, purpose } = told;
  const { legalBasis } = purpose;
  if (legalBasis === null) return [];
  const words = context.words.statement.basis;
  const { to } = context;
  const ref = purposeRef(activity, purpose, "legalBasis");
  switch (legalBasis) {
    case "consent":
      return purpose.consent?.enrolment === "automatic"
        ? consentSentences(told, context)
        : [
            sentence(variant(told.whose === "people" ? words.people.consent : words.consent, index)(to), ref),
            ...consentSentences(told, context),
          ];
    case "contract": {
      const reasonRef = purposeRef(activity, purpose, "reasoning");
      const contract = contractNamed(purpose.reasoning, context);
      return contract === null
        ? [sentence(variant(told.whose === "people" ? words.people.contract : words.contract, index)(to), ref)]
        : [sentence(words.contractNamed(contract), ref, reasonRef)];
    }
    case "vital-interests":
      return [sentence(variant(words["vital-interests"], index)(to), ref)];
    case "legal-obligation":
    case "public-task": {
      const statuteRef = purposeRef(activity, purpose, "statutes");
      const law = lawWords(told, legalBasis, context);
      return [sentence(variant(words[legalBasis], index)(to, law), ref, ...(law === "" ? [] : [statuteRef]))];
    }
    case "legitimate-interests": {
      const interestRef = purposeRef(activity, purpose, "interest/description");
      const said = ownWords(purpose.interest?.description ?? null, interestRef, context);
      if (said === null) context.gaps.add("interest-open", purposeRef(activity, purpose, "interest"));
      const interest = said === null ? "" : words.interest(inline(said));
      const say =
        purpose.interest?.whose === "third-party"
          ? words["legitimate-interests-other"]
          : variant(words["legitimate-interests"], index);
      return [sentence(say(to, interest), ref, ...(said === null ? [] : [interestRef]))];
    }
    default:
      return legalBasis satisfies never;
  }
}

/** "De koopovereenkomst" can be named; a reasoning of another form is for the record. */
function contractNamed(reasoning: string | null, context: StatementContext): string | null {
  const said = reasoning === null ? "" : inline(reasoning);
  return context.words.statement.basis.isContract.test(said) ? said : null;
}

function lawWords({ activity, purpose }: ToldPurpose, basis: LegalBasis, context: StatementContext): string {
  const ref = purposeRef(activity, purpose, "statutes");
  const statutes = (purpose.statutes ?? []).flatMap(({ citation }) => ownWords(citation, ref, context) ?? []);
  if (statutes.length === 0) context.gaps.add("statute-open", ref);
  return statutes.length === 0 || basis === null ? "" : context.words.statement.basis.law(list(statutes, context));
}

function consentSentences(
  { activity, purpose, whose }: ToldPurpose,
  context: StatementContext,
): ReadonlyArray<Sentence> {
  const { basis } = context.words.statement;
  const { to } = context;
  const at = (field: string): FieldRef => purposeRef(activity, purpose, `consent/${field}`);
  const { consent } = purpose;
  const say = whose === "people" ? basis.people : basis;
  const said: Sentence[] = [];
  const isAutomatic = consent?.enrolment === "automatic";
  if (isAutomatic) {
    context.gaps.add("consent-but-automatic", at("enrolment"));
    said.push(sentence(say.automatic(to), at("enrolment"), purposeRef(activity, purpose, "legalBasis")));
  }
  const obtained = ownWords(consent?.obtained ?? null, at("obtained"), context);
  if (obtained !== null) {
    said.push(
      isWholeSentence(obtained, context.language)
        ? sentence(asSentence(obtained), at("obtained"))
        : sentence(say.obtained(to, inline(obtained)), at("obtained")),
    );
  }
  if (consent?.parental === "asked") said.push(sentence(say.parental(to), at("parental")));
  else if (hasMinors(activity) && consent?.parental !== "not-applicable") {
    context.gaps.add(
      "parental-consent-open",
      consent === null ? purposeRef(activity, purpose, "consent") : at("parental"),
    );
  }
  const withdrawal = ownWords(consent?.withdrawal ?? null, at("withdrawal"), context);
  const stop = isAutomatic && whose === "reader";
  if (withdrawal === null) {
    context.gaps.add("withdrawal-open", consent === null ? purposeRef(activity, purpose, "consent") : at("withdrawal"));
    // That one may withdraw stands once among the rights; here only how, or how to stop what nobody agreed to.
    if (stop) said.push(sentence(basis.stop(to), at("enrolment")));
    return said;
  }
  const how = inline(withdrawal).replace(basis.atAnyTime, "");
  const tail = basis.isHow.test(how) ? how : basis.isThing.test(how) ? basis.withThing(how) : null;
  const by = stop ? basis.stopBy : say.withdrawBy;
  const colon = stop ? basis.stopColon : say.withdrawColon;
  said.push(sentence(tail === null ? colon(to, how) : by(to, tail), at("withdrawal")));
  return said;
}

const hasMinors = ({ dataGroups }: ProcessingActivity): boolean =>
  (dataGroups ?? []).some(({ minors }) => minors === true);
