import type { ReadyMadeProposal } from "../../../src/edits/ready-made-activities.ts";
import { libraryParty } from "../../../src/library/parties.ts";
import type { ReadyMadeActivity } from "../../../src/library/ready-made/ready-made-activity.ts";
import { supplierSlot } from "../../../src/library/ready-made/supplier-slots.ts";
import { libraryRetentionTerm } from "../../../src/library/retention-terms.ts";
import { libraryEntry } from "../../../src/library/vocabulary.ts";
import { libraryTermSentence } from "../../../src/retention/library-term-sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { ProvenanceMark } from "../../components/option-row.tsx";
import { libraryProvenance } from "../../controls/suggest-words.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type ProposalDetailsProps = { readonly proposal: ReadyMadeProposal };

/** All that a proposal holds, each fact of the library with where it stands and whether somebody checked it. */
export function ProposalDetails({ proposal }: ProposalDetailsProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { readyMade } = proposal;
  const own = words.begin;
  return (
    <dl className="proposal">
      {readyMade.purposes.length > 0 && <dt>{own.purposes}</dt>}
      {readyMade.purposes.map(({ text, basis, statutes = [] }) => (
        <dd key={text.nl}>
          {text[language]} <span className="quiet">{[words.record.legalBasis[basis], ...statutes].join(", ")}</span>
        </dd>
      ))}
      {readyMade.groups.length > 0 && <dt>{own.data}</dt>}
      {readyMade.groups.map((group) => (
        <dd key={group.items}>
          {own.of(
            labels("data", `${group.items} ${group.optional ?? ""}`, language),
            labels("subject", group.subjects, language),
          )}
        </dd>
      ))}
      <Terms readyMade={readyMade} />
      {readyMade.recipients.length > 0 && <dt>{own.recipients}</dt>}
      {recipientLines(proposal, words, language).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {readyMade.mind !== undefined && (
        <>
          <dt>{own.mind}</dt>
          <dd>{readyMade.mind[language]}</dd>
        </>
      )}
    </dl>
  );
}

function Terms({ readyMade }: { readonly readyMade: ReadyMadeActivity }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const ids = [...new Set(readyMade.groups.flatMap(({ terms }) => terms.map(({ id }) => id)))];
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{words.begin.terms}</dt>
      {ids.map((id) => {
        const term = libraryRetentionTerm(id);
        if (term === null) return null;
        return (
          <dd key={id}>
            {term.label[language]}: {libraryTermSentence(id, words, language)}{" "}
            <span className="quiet">{term.source.ref}</span>{" "}
            <ProvenanceMark provenance={libraryProvenance(term, words)} />
          </dd>
        );
      })}
    </>
  );
}

const split = (list: string): ReadonlyArray<string> => list.split(" ").filter((word) => word !== "");

const labels = (prefix: "data" | "subject", list: string, language: Language): string =>
  split(list)
    .map((word) => libraryEntry(`${prefix}-${word}`)?.forms[language].label ?? word)
    .map((label, at) => (at === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1)))
    .join(", ");

/** Who gets the data, with the role that is usual: a chosen supplier, else the category. */
function recipientLines(
  { readyMade, supplierIds }: ReadyMadeProposal,
  words: Words,
  language: Language,
): ReadonlyArray<string> {
  const lines = readyMade.recipients.flatMap((recipient): ReadonlyArray<string> => {
    const what = recipient.what[language];
    if (!("slot" in recipient)) return [`${categoryLabel(recipient.recipient, language)}: ${what}`];
    const { suppliers, recipient: category } = supplierSlot(recipient.slot);
    const chosen = suppliers.flatMap(({ id, serviceAt }) => {
      const party = supplierIds.includes(id) ? libraryParty(id) : null;
      if (party === null) return [];
      const role = (serviceAt === null ? undefined : party.services[serviceAt]?.role) ?? party.primaryRole;
      return [`${party.label[language]}, ${role === "none" ? "" : words.record.partyRole[role]}: ${what}`];
    });
    if (chosen.length > 0 || category === null) return chosen;
    return [`${categoryLabel(category, language)}: ${what}`];
  });
  return [...new Set(lines)];
}

const categoryLabel = (word: string, language: Language): string =>
  libraryEntry(`recipient-${word}`)?.forms[language].label ?? word;
