import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { LegalBasis } from "../../model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import type { Sentence } from "../document.ts";
import { list, ownWords, type StatementContext, sentence, variant } from "../document-context.ts";
import { asSentence, inline, isWholeSentence, purposeForm } from "../own-text.ts";

/** A purpose that can be told, with the frame that takes its words. `joined` fits in a row: "om A", "voor B". */
export interface ToldPurpose {
  readonly activity: ProcessingActivity;
  readonly purpose: Purpose;
  readonly text: string;
  readonly joined: string | null;
  readonly ref: FieldRef;
}

const purposeRef = (activity: ProcessingActivity, purpose: Purpose, field: string): FieldRef =>
  fieldRef("activity", activity.id, `purposes/${purpose.id}/${field}`);

/** The purposes that have words; for the others, and for each without a basis, there is a gap. */
export function toldPurposes(activity: ProcessingActivity, context: StatementContext): ReadonlyArray<ToldPurpose> {
  if ((activity.purposes ?? []).length === 0) {
    context.gaps.add("purpose-open", fieldRef("activity", activity.id, "purposes"));
  }
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
    return [{ activity, purpose, text, joined, ref }];
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
        : [sentence(variant(words.consent, index)(to), ref), ...consentSentences(told, context)];
    case "contract": {
      const reasonRef = purposeRef(activity, purpose, "reasoning");
      const contract = contractNamed(purpose.reasoning, context);
      return contract === null
        ? [sentence(variant(words.contract, index)(to), ref)]
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

function consentSentences({ activity, purpose }: ToldPurpose, context: StatementContext): ReadonlyArray<Sentence> {
  const words = context.words.statement.basis;
  const { to } = context;
  const at = (field: string): FieldRef => purposeRef(activity, purpose, `consent/${field}`);
  const { consent } = purpose;
  const said: Sentence[] = [];
  if (consent?.enrolment === "automatic") {
    context.gaps.add("consent-but-automatic", at("enrolment"));
    said.push(sentence(words.automatic(to), at("enrolment"), purposeRef(activity, purpose, "legalBasis")));
  }
  const obtained = ownWords(consent?.obtained ?? null, at("obtained"), context);
  if (obtained !== null) {
    said.push(
      isWholeSentence(obtained, context.language)
        ? sentence(asSentence(obtained), at("obtained"))
        : sentence(words.obtained(to, inline(obtained)), at("obtained")),
    );
  }
  if (consent?.parental === "asked") said.push(sentence(words.parental(to), at("parental")));
  const withdrawal = ownWords(consent?.withdrawal ?? null, at("withdrawal"), context);
  if (withdrawal === null) {
    context.gaps.add("withdrawal-open", consent === null ? purposeRef(activity, purpose, "consent") : at("withdrawal"));
    said.push(sentence(words.withdraw(to), purposeRef(activity, purpose, "legalBasis")));
  } else {
    const how = inline(withdrawal).replace(words.atAnyTime, "");
    const tail = words.isHow.test(how) ? how : words.isThing.test(how) ? words.withThing(how) : null;
    said.push(sentence(tail === null ? words.withdrawColon(to, how) : words.withdrawBy(to, tail), at("withdrawal")));
  }
  return said;
}
