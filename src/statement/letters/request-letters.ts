import { dayAfterDuration } from "../../derive/dates.ts";
import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { Register } from "../../model/register.ts";
import type { DataSubjectRight } from "../../model/statement.ts";
import type { Duration } from "../../model/values.ts";
import { durationInWords } from "../../retention/duration-words.ts";
import { dateInWords } from "../../words/sentence.ts";
import { addressLine } from "../contact-words.ts";
import type { Section, Sentence } from "../document.ts";
import { ownName, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { DocumentKind, DocumentRequest, LetterDetails, PlannedText } from "../document-kind.ts";
import { recordContext, speakerRefs } from "../make-text.ts";
import { asSentence, cleaned, inline, isWholeSentence, startOf } from "../own-text.ts";
import { organisationName } from "../sections/closing.ts";
import { requestContact } from "../sections/rights.ts";
import { letterText } from "./letter.ts";

// Letters on a request of a data subject. Name, date, right and reason are typed in for the letter and stored nowhere; a letter
// without them says the same in general words.

/** How long an answer may take at most, and with the two months more of art. 12(3) GDPR. */
const answerTerm: Duration = "P1M";
const extendedTerm: Duration = "P3M";

const nothing: LetterDetails = { name: null, receivedOn: null, right: null, reason: null };

interface Letter {
  readonly context: StatementContext;
  readonly details: LetterDetails;
  readonly refs: ReadonlyArray<FieldRef>;
  /** "Op 3 november 2026 ontvingen wij uw verzoek om inzage." */
  readonly received: Sentence;
  /** " om inzage", or nothing. */
  readonly what: string;
}

function letterOf(register: Register, request: DocumentRequest): Letter {
  const context = recordContext(register, request);
  const details = request.details ?? nothing;
  const { requests, common } = context.words;
  const refs = speakerRefs(context);
  const what = details.right === null ? "" : ` ${requests.right[details.right]}`;
  const date = details.receivedOn === null ? null : dateInWords(details.receivedOn, common);
  return { context, details, refs, what, received: sentence(requests.received(context.to, date, what), ...refs) };
}

const written = (
  { context, details, refs }: Letter,
  title: string,
  said: ReadonlyArray<Sentence | null>,
  sections: ReadonlyArray<Section | null> = [],
): PlannedText => {
  const name = details.name === null ? null : cleaned(details.name);
  return letterText(context, title, { name, address: null, isPerson: true, refs }, [paragraph(...said)], sections);
};

/** That a request came in, and when it is answered. Art. 12(3) and (6) GDPR. */
export const letterConfirmation: DocumentKind = {
  takes: { details: "optional" },
  plan: (register, request) => {
    const letter = letterOf(register, request);
    const { context, details, refs, received } = letter;
    const { confirmation } = context.words.requests;
    const [first] = context.controllers;
    const term = first?.responseTerm ?? answerTerm;
    const termRefs = first === undefined ? refs : [fieldRef("controller", first.id, "responseTerm")];
    const inWords = durationInWords(term, "letters", context.words);
    const when =
      details.receivedOn !== null
        ? confirmation.answerBy(context.to, dayIn(details.receivedOn, term, context))
        : confirmation.answerWithin(context.to, inWords ?? "");
    return written(letter, confirmation.title, [
      received,
      details.receivedOn === null && inWords === null ? null : sentence(when, ...termRefs),
      sentence(confirmation.longer(context.to), ...termRefs),
      sentence(confirmation.identity(context.to), ...refs),
      sentence(confirmation.free(context.to), ...refs),
    ]);
  },
};

/** That an answer takes up to two months longer, and why. Within a month of the request. Art. 12(3) GDPR. */
export const letterExtension: DocumentKind = {
  takes: { details: "optional" },
  plan: (register, request) => {
    const letter = letterOf(register, request);
    const { context, details, refs, received } = letter;
    const { extension } = context.words.requests;
    if (details.reason === null) context.gaps.add("letter-reason-open", speaker(letter));
    return written(letter, extension.title, [
      received,
      sentence(extension.longer(context.to), ...refs),
      reasonSentence(letter, extension.reason),
      sentence(
        details.receivedOn === null
          ? extension.byOpen(context.to)
          : extension.by(context.to, dayIn(details.receivedOn, extendedTerm, context)),
        ...refs,
      ),
      sentence(extension.sooner(context.to), ...refs),
    ]);
  },
};

/** That a request is refused, why, and what one can do about it: objection with an authority, else the court. Art. 12(4) GDPR. */
export const letterRefusal: DocumentKind = {
  takes: { details: "optional" },
  plan: (register, request) => {
    const letter = letterOf(register, request);
    const { context, details, refs, received, what } = letter;
    const { refusal } = context.words.requests;
    if (details.reason === null) context.gaps.add("letter-reason-open", speaker(letter));
    const contact = requestContact(context);
    return written(
      letter,
      context.controllers.some(({ publicAuthority }) => publicAuthority === true) ? refusal.decision : refusal.title,
      [
        received,
        sentence(refusal.no(context.to, details.receivedOn === null ? what : ""), ...refs),
        reasonSentence(letter, refusal.reason),
      ],
      [
        sectionOf("remedies", refusal.headings.authority(context.to), [
          paragraph(contact === null ? null : sentence(refusal.first(context.to, contact.text), contact.ref)),
          paragraph(...remedies(context)),
          paragraph(sentence(refusal.authority(context.to), ...refs)),
        ]),
      ],
    );
  },
};

/** The clause on objection where an authority decides (art. 34 UAVG), the court for anybody else (art. 35 UAVG). */
function remedies(context: StatementContext): ReadonlyArray<Sentence> {
  const { refusal } = context.words.requests;
  const { controllers, to } = context;
  const isOf = (ids: typeof controllers) => ids.map(({ id }) => fieldRef("controller", id, "publicAuthority"));
  for (const { id, publicAuthority } of controllers) {
    if (publicAuthority === null) context.gaps.add("authority-open", fieldRef("controller", id, "publicAuthority"));
  }
  const authorities = controllers.filter(({ publicAuthority }) => publicAuthority === true);
  const others = controllers.filter(({ publicAuthority }) => publicAuthority !== true);
  const names = organisationName({ ...context, controllers: authorities });
  const address = authorities.length === 1 ? addressLine(authorities[0]?.address ?? null, context) : null;
  const awb =
    authorities.length === 0 || names === null
      ? []
      : [
          sentence(refusal.awb(to, names), ...isOf(authorities)),
          sentence(refusal.awbContents(to), ...isOf(authorities)),
          ...(address === null
            ? []
            : [
                sentence(
                  refusal.awbWhere(address),
                  ...authorities.map(({ id }) => fieldRef("controller", id, "address")),
                ),
              ]),
          sentence(refusal.awbUrgent(to), ...isOf(authorities)),
        ];
  return [...awb, ...(others.length === 0 ? [] : [sentence(refusal.court(to), ...isOf(others))])];
}

const notified = new Set<DataSubjectRight>(["rectification", "erasure", "restriction"]);
const isNotified = (right: DataSubjectRight | null): right is "rectification" | "erasure" | "restriction" =>
  right !== null && notified.has(right);

/** To one who got data: they were corrected, erased or restricted, and must be there too. Art. 19 GDPR. */
export const letterNotice: DocumentKind = {
  takes: { party: "optional", details: "optional" },
  plan: (register, request) => {
    const letter = letterOf(register, request);
    const { context, details, refs } = letter;
    const { notice } = context.words.requests;
    const party = request.party === null ? undefined : register.parties.get(request.party);
    const partyRef = party === undefined ? null : fieldRef("party", party.id, "name");
    const partyName = party === undefined || partyRef === null ? null : ownName(party.name, partyRef, context);
    const who = details.name === null ? notice.somebody : cleaned(details.name);
    const { right } = details;
    const done = isNotified(right) ? notice.done[right] : notice.doneOpen;
    const ask = isNotified(right) ? notice.ask[right] : notice.askOpen;
    const all = [...refs, ...(partyRef === null ? [] : [partyRef])];
    return letterText(
      context,
      notice.title,
      {
        name: partyName === null ? null : startOf(partyName),
        address: party === undefined ? null : addressLine(party.address, context),
        isPerson: false,
        refs: all,
      },
      [
        paragraph(
          sentence(done(context.to, who), ...all),
          reasonSentence(letter, notice.what),
          sentence(ask(context.to), ...all),
        ),
        paragraph(sentence(notice.duty(context.to), ...all)),
      ],
      [],
    );
  },
};

const dayIn = (from: string, term: Duration, { words }: StatementContext): string =>
  dateInWords(dayAfterDuration(from, term), words.common);

const speaker = ({ refs, context }: Letter): FieldRef => refs[0] ?? fieldRef("register", context.register.register.id);

function reasonSentence({ context, details, refs }: Letter, say: (reason: string) => string): Sentence | null {
  const reason = details.reason === null ? "" : cleaned(details.reason);
  if (reason === "") return null;
  const text = isWholeSentence(reason, context.language) ? asSentence(reason) : say(inline(reason));
  return sentence(text, ...refs);
}
