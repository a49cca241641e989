import { useState } from "react";
import { isProcessorOfOurs } from "../../../src/derive/processor-file.ts";
import { countryName } from "../../../src/library/country-name.ts";
import type { Party } from "../../../src/model/party.ts";
import { Button } from "../../components/button.tsx";
import { PartyText } from "../../controls/party-text.tsx";
import { RecordDocument, type RecordSection } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { ContactSection } from "./contact-section.tsx";
import { EngagementsSection } from "./engagements-section.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { PartyAgreements } from "./party-agreements.tsx";
import { ServicesSection } from "./services-section.tsx";
import { UsesSection } from "./uses-section.tsx";
import { WhoSection } from "./who-section.tsx";

export type PartyDocumentProps = {
  readonly party: Party;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** A party as a document: who it is, what it offers, where and as what it is used, what was agreed, and whether it is a customer. */
export function PartyDocument({ party, field, onShowList }: PartyDocumentProps) {
  const words = useWords();
  const own = words.parties;
  const language = useSettings((settings) => settings.language);
  const engagements = useRegister((register) => register.engagements);
  const activities = useRegister((register) => register.activities);
  const profile = useRegister((register) => register.register.profile);
  const ours = [...engagements.values()].filter(({ customerId }) => customerId === party.id);
  const weProcess = profile === "supplier" || [...activities.values()].some(({ role }) => role === "processor");
  const [shown, setShown] = useState<"party" | "party-file" | "letter-missing-agreement">("party");
  const [isMerging, setMerging] = useState(false);
  const isProcessor = useIndexes()
    .usesOf(party.id)
    .some((at) => isProcessorOfOurs(at));
  if (shown !== "party") {
    return <PartyText kind={shown} party={party.id} onClose={() => setShown("party")} />;
  }
  const sections: ReadonlyArray<RecordSection | false> = [
    {
      id: "party-who",
      title: own.who.title,
      keys: ["name", "kind", "aliases", "country", "chamberOfCommerceNumber", "website", "statementUrl"],
      content: <WhoSection party={party} />,
    },
    {
      id: "party-services",
      title: own.services.title,
      keys: ["services"],
      content: <ServicesSection party={party} />,
    },
    {
      id: "party-uses",
      title: own.uses.title,
      keys: [],
      takesRest: true,
      content: <UsesSection party={party} />,
    },
    {
      id: "party-agreements",
      title: own.agreements.title,
      keys: [],
      content: <PartyAgreements party={party} />,
    },
    {
      id: "party-contact",
      title: own.contact.title,
      keys: ["email", "phone", "address", "representative", "dpo", "breachContact"],
      content: <ContactSection party={party} />,
    },
    (weProcess || ours.length > 0) && {
      id: "party-engagements",
      title: own.engagements.title,
      short: own.engagements.short,
      keys: ["engagements"],
      content: <EngagementsSection party={party} engagements={ours} />,
    },
    {
      id: "party-rest",
      title: words.fields.rest,
      short: words.fields.restShort,
      keys: restKeys,
      content: <RecordRest kind="party" record={party} />,
    },
  ];
  const facts = [
    party.kind === null ? null : words.record.partyKind[party.kind],
    party.address?.city ?? null,
    party.country === null ? null : countryName(party.country, language),
  ].filter((fact) => fact !== null);
  return (
    <>
      <RecordDocument
        kind="party"
        id={party.id}
        field={field}
        nameLabel={own.name}
        meta={facts.length === 0 ? undefined : facts.map((fact) => <span key={fact}>{fact}</span>)}
        alsoFor={ours.map(({ id }) => id)}
        onShowList={onShowList}
        acts={<Button onPress={() => setShown("party-file")}>{own.file}</Button>}
        menu={[
          ...(isProcessor
            ? [
                {
                  kind: "act" as const,
                  id: "letter",
                  title: words.processorFile.letter,
                  onAct: () => setShown("letter-missing-agreement"),
                },
              ]
            : []),
          { kind: "act", id: "merge", title: own.merge.withOther, onAct: () => setMerging(true) },
        ]}
        sections={sections.filter((section) => section !== false)}
      />
      <MergeDialog isOpen={isMerging} proposals={[]} party={party} onClose={() => setMerging(false)} />
    </>
  );
}
