import { countryName } from "../../../src/library/country-name.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import { RecordDocument, type RecordSection } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { agreementRules } from "./agreement-rules.ts";
import { AgreementTerm } from "./agreement-term.tsx";
import { ClausesSection } from "./clauses-section.tsx";
import { ContentsSection } from "./contents-section.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { DutiesSection } from "./duties-section.tsx";
import { SubProcessorsSection } from "./sub-processors-section.tsx";
import { WithWhom } from "./with-whom.tsx";

export type AgreementDocumentProps = {
  readonly agreement: Agreement;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** An agreement as a document. What only belongs to a processor agreement, or to a joint arrangement, shows with that kind. */
export function AgreementDocument({ agreement, field, onShowList }: AgreementDocumentProps) {
  const words = useWords();
  const own = words.agreements;
  const { kind } = agreement;
  const hasDuties = kind === "joint-arrangement" || (agreement.duties ?? []).length > 0 || agreement.essence !== null;
  const hasClauses = kind !== "joint-arrangement" || (agreement.clauses ?? []).length > 0;
  const hasSubs = kind !== "joint-arrangement" || (agreement.subProcessors ?? []).length > 0;
  const sections: ReadonlyArray<RecordSection | false> = [
    {
      id: "agreement-with",
      title: own.withWhom.title,
      keys: ["name", "code", "kind", "form", "partyIds", "controllerIds", "serviceIds", "version"],
      content: <WithWhom agreement={agreement} />,
    },
    {
      id: "agreement-term",
      title: own.term.title,
      keys: ["concluded", "concludedOn", "startsOn", "end", "noticePeriod", "deletionProof"],
      content: <AgreementTerm agreement={agreement} />,
    },
    {
      id: "agreement-coverage",
      title: own.coverage.title,
      keys: [],
      takesRest: true,
      content: <CoverageSection agreement={agreement} />,
    },
    {
      id: "agreement-contents",
      title: own.contents.title,
      keys: ["subject", "duration", "nature", "purpose", "dataItemIds", "dataSubjectIds"],
      content: <ContentsSection agreement={agreement} />,
    },
    hasClauses && {
      id: "agreement-clauses",
      title: own.clauses.title,
      keys: ["clauses"],
      aside: words.processorFile.points.article,
      content: <ClausesSection agreement={agreement} />,
    },
    hasDuties && {
      id: "agreement-duties",
      title: own.duties.title,
      keys: ["duties", "essence"],
      aside: own.duties.article,
      content: <DutiesSection agreement={agreement} />,
    },
    hasSubs && {
      id: "agreement-subs",
      title: own.subProcessors.title,
      keys: ["subProcessors"],
      aside: subProcessorCount(agreement, own),
      content: <SubProcessorsSection agreement={agreement} />,
    },
    {
      id: "agreement-rest",
      title: words.fields.rest,
      short: words.fields.restShort,
      keys: restKeys,
      content: <RecordRest kind="agreement" record={agreement} />,
    },
  ];
  return (
    <RecordDocument
      kind="agreement"
      id={agreement.id}
      field={field}
      nameLabel={own.name}
      hasCode
      also={{ subjects: agreement.partyIds ?? [], rules: agreementRules }}
      meta={<Meta agreement={agreement} />}
      onShowList={onShowList}
      sections={sections.filter((section) => section !== false)}
    />
  );
}

function subProcessorCount(
  { subProcessors }: Agreement,
  words: ReturnType<typeof useWords>["agreements"],
): string | undefined {
  const list = subProcessors ?? [];
  if (list.length === 0) return undefined;
  const countries = new Set(list.flatMap(({ country }) => (country === null ? [] : [country])));
  return words.subProcessors.count(list.length, countries.size);
}

/** Where the party sits, what kind of agreement it is, its version. */
function Meta({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const places = (agreement.partyIds ?? []).flatMap((id) => {
    const party = parties.get(id);
    if (party === undefined) return [];
    const country = party.address?.country ?? party.country;
    const place = [party.address?.city ?? null, country === null ? null : countryName(country, language)];
    return [[party.name, ...place].filter((part) => part !== null).join(", ")];
  });
  const facts = [
    ...places,
    agreement.kind === null ? null : words.record.agreementKind[agreement.kind],
    agreement.version === null ? null : `${words.agreements.withWhom.version} ${agreement.version}`,
  ];
  return facts.map((fact) => fact !== null && <span key={fact}>{fact}</span>);
}
