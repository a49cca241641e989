import { libraryParty } from "../../../src/library/parties.ts";
import { certaintyOf } from "../../../src/library/provenance.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { Party } from "../../../src/model/party.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

const noSuggestions = () => [];

/** What a party is, how else it is called, where it sits, and what the library says of it. */
export function WhoSection({ party }: { readonly party: Party }) {
  const words = useWords();
  const { who } = words.parties;
  const language = useSettings((settings) => settings.language);
  const change = (update: (party: Party) => Party): void => void changeEntity("party", party.id, update);
  const text = (key: "chamberOfCommerceNumber" | "website" | "statementUrl", term: string): Pair => ({
    term,
    value: <TextAt at={fieldRef("party", party.id, key)} label={term} />,
  });
  const source = party.libraryId === null ? null : libraryParty(party.libraryId);
  const pairs: ReadonlyArray<Pair> = [
    {
      term: who.kind,
      value: (
        <AnswerSelect
          label={who.kind}
          anchor="kind"
          value={party.kind}
          choices={choicesOf(words.record.partyKind)}
          onCommit={(kind) => change((each) => ({ ...each, kind }))}
        />
      ),
    },
    {
      term: who.aliases,
      value: (
        <TokenField
          label={who.aliases}
          placeholder={who.aliasPlaceholder}
          anchor="aliases"
          tokens={party.aliases.map((alias) => ({ id: alias, title: alias }))}
          suggest={noSuggestions}
          words={words.controls.suggest}
          onChoose={() => undefined}
          onTexts={(texts) => change((each) => ({ ...each, aliases: [...new Set([...each.aliases, ...texts])] }))}
          onRemove={(id) => change((each) => ({ ...each, aliases: each.aliases.filter((alias) => alias !== id) }))}
        />
      ),
    },
    {
      term: who.country,
      value: (
        <CountryAt
          label={who.country}
          anchor="country"
          value={party.country}
          onCommit={(country) => change((each) => ({ ...each, country }))}
        />
      ),
    },
    text("chamberOfCommerceNumber", who.chamber),
    text("website", who.website),
    text("statementUrl", who.statementUrl),
  ];
  return (
    <>
      <Pairs pairs={pairs} />
      {source !== null && (
        <div className="aside">
          <p>
            {source.note[language]}
            {source.primaryRole === "controller" && source.needsProcessorAgreement === "no" && ` ${who.ownController}`}
          </p>
          <p className="cap">
            {who.library}: {words.fields.usualRole[source.role]} ·{" "}
            {who.source(source.source.ref, words.terms.certainty[certaintyOf(source)])}
          </p>
        </div>
      )}
    </>
  );
}
