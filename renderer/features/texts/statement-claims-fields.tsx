import type { Statement, StatementClaims } from "../../../src/model/statement.ts";
import { TextArea } from "../../components/text-field.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { ContactFields } from "../../controls/contact-fields.tsx";
import { DurationAt } from "../../controls/duration-at.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { useWords } from "../../store/words.ts";

/** A text that promises nothing besides what the register says. */
const noClaims: StatementClaims = {
  datedOn: null,
  namesUsed: null,
  rights: null,
  rightsContact: null,
  responseTerm: null,
  responseMayBeExtended: null,
  identification: null,
  complaintToController: null,
  complaintToAuthority: null,
  claimedBases: null,
  sharing: null,
  agreementsWithProcessors: null,
  retentionClaims: null,
  specialData: null,
  profiling: null,
  automatedDecisions: null,
  transfersOutsideEea: null,
  minorsUnder16: null,
  consequenceOfNotProviding: null,
  breachNotification: null,
  security: null,
  changesAnnounced: null,
};

const noSuggestions = () => [];

function withoutName(names: StatementClaims["namesUsed"], gone: string): StatementClaims["namesUsed"] {
  const rest = (names ?? []).filter((name) => name !== gone);
  return rest.length === 0 ? null : rest;
}

export type StatementClaimsFieldsProps = { readonly statement: Statement; readonly isOpen: boolean };

/** What a text says that stands in no activity: folded away, since most texts need little of it. */
export function StatementClaimsFields({ statement, isOpen }: StatementClaimsFieldsProps) {
  const words = useWords();
  const own = words.texts.claims;
  const claims = statement.claims ?? noClaims;
  const change = (part: Partial<StatementClaims>): void =>
    void changeEntity("statement", statement.id, (each) => ({
      ...each,
      claims: { ...(each.claims ?? noClaims), ...part },
    }));
  return (
    <details open={isOpen}>
      <summary>{own.title}</summary>
      <p className="fhint">{own.hint}</p>
      {(["security", "identification"] as const).map((key) => (
        <fieldset key={key}>
          <legend>{own[key]}</legend>
          <TextArea
            label={own[key]}
            placeholder={words.common.notAnswered}
            anchor={`claims/${key}`}
            value={claims[key] ?? ""}
            onCommit={(text) => change({ [key]: text.trim() === "" ? null : text.trim() })}
          />
        </fieldset>
      ))}
      <fieldset>
        <legend>{own.sharing}</legend>
        <SeveralOf
          label={own.sharing}
          options={choicesOf(own.sharings)}
          value={claims.sharing}
          onCommit={(sharing) => change({ sharing })}
          anchor="claims/sharing"
        />
      </fieldset>
      <fieldset>
        <legend>{own.minors}</legend>
        <SeveralOf
          label={own.minors}
          options={choicesOf(own.minorsTold)}
          value={claims.minorsUnder16}
          onCommit={(minorsUnder16) => change({ minorsUnder16 })}
          anchor="claims/minorsUnder16"
        />
      </fieldset>
      <fieldset>
        <legend>{own.namesUsed}</legend>
        <TokenField
          label={own.namesUsed}
          placeholder={own.namePlaceholder}
          anchor="claims/namesUsed"
          tokens={(claims.namesUsed ?? []).map((name) => ({ id: name, title: name }))}
          suggest={noSuggestions}
          words={words.controls.suggest}
          onChoose={() => undefined}
          onTexts={(names) => change({ namesUsed: [...new Set([...(claims.namesUsed ?? []), ...names])] })}
          onRemove={(gone) => change({ namesUsed: withoutName(claims.namesUsed, gone) })}
        />
      </fieldset>
      <fieldset>
        <legend>{own.rights}</legend>
        <SeveralOf
          label={own.rights}
          options={choicesOf(words.record.rights)}
          value={claims.rights}
          onCommit={(rights) => change({ rights })}
          anchor="claims/rights"
        />
      </fieldset>
      <fieldset>
        <legend>{own.responseTerm}</legend>
        <DurationAt
          label={own.responseTerm}
          anchor="claims/responseTerm"
          value={claims.responseTerm}
          onCommit={(responseTerm) => change({ responseTerm })}
        />
      </fieldset>
      {(["rightsContact", "complaintToController"] as const).map((key) => (
        <fieldset key={key}>
          <legend>{own[key]}</legend>
          <ContactFields
            title={own[key]}
            anchor={`claims/${key}`}
            value={claims[key]}
            onCommit={(contact) => change({ [key]: contact })}
          />
        </fieldset>
      ))}
      <fieldset>
        <legend>{own.breach}</legend>
        <YesNo
          label={own.breach}
          value={claims.breachNotification}
          onCommit={(breachNotification) => change({ breachNotification })}
          anchor="claims/breachNotification"
        />
      </fieldset>
      <fieldset>
        <legend>{own.changes}</legend>
        <YesNo
          label={own.changes}
          value={claims.changesAnnounced}
          onCommit={(changesAnnounced) => change({ changesAnnounced })}
          anchor="claims/changesAnnounced"
        />
      </fieldset>
    </details>
  );
}
