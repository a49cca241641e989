import { consent, contactPoint } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { hardCase } from "./hard-case.ts";

/** Cameras: an interest that was weighed, four weeks unless there is an incident, signs at the door, a police inquiry. */
export function cameraSurveillance(): Register {
  const b = hardCase("Cameratoezicht", "general");
  const owner = b.controller({ name: "Winkelhof bv" });
  const guard = b.party({ kind: "organisation", name: "Wachtdienst Noord" });
  const recorder = b.system({
    name: "Videorecorder",
    hostingPlace: "meterkast, Winkelhof 1",
    hostingCountry: "NL",
    access: "de beveiliger en de bedrijfsleider",
    deletion: "overschrijft zichzelf",
  });
  const purpose = b.purpose({
    description: "diefstal te voorkomen en bezoekers te beschermen",
    legalBasis: "legitimate-interests",
    interest: { description: "veiligheid van mensen en spullen", whose: "own", weighedOn: "2026-01-20" },
  });
  const fourWeeks = b.term({
    name: "Camerabeelden",
    phases: [
      b.until(b.event("event-recording-made")),
      b.longer({ minimum: null, maximum: "P4W" }, { counting: "day", nature: "guideline" }),
    ],
    exception: "beelden van een incident, tot het is afgehandeld",
    endAction: "delete",
  });
  const incident = b.term({
    name: "Incident",
    phases: [b.until(b.event("event-incident-settled"))],
    endAction: "delete",
  });
  const everyday = b.group({
    name: "Wie in beeld komt",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-visitors"), b.subject("subject-employees")],
    items: b.uses(b.item("data-cctv")),
    sources: [b.source("own-observation")],
    minors: true,
    retentionUses: [b.keeps(fourWeeks)],
  });
  const incidents = b.group({
    name: "Betrokkenen bij een incident",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-suspects")],
    items: [
      b.use(b.item("data-cctv"), {
        classOverride: { class: "criminal", reason: "de beelden tonen een strafbaar feit" },
      }),
    ],
    specialGrounds: [b.specialGround("criminal", { ground: "criminal-national-law", reasoning: "eigen aangifte" })],
    retentionUses: [b.keeps(incident)],
  });
  b.activity({
    name: "Cameratoezicht",
    controllerIds: [owner.id],
    status: "active",
    purposes: [purpose],
    dataGroups: [everyday, incidents],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: guard.id, serviceId: null },
        role: "processor",
        means: "meekijken op afstand",
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-police-justice") },
        role: "authority-inquiry",
        dataGroupIds: [incidents.id],
        disclosureBasis: "legal-obligation",
      }),
    ],
    systemIds: [recorder.id],
    informing: { how: "borden bij de ingang", statementIds: null, exception: null },
    worksCouncil: { kind: "asked", on: null },
    automatedDecisions: { kind: "none" },
    profiling: { kind: "none" },
  });
  return b.build();
}

/** A software firm that is processor for two hundred customers under one agreement, with a sub-processor outside the EEA. */
export function softwareForCustomers(): Register {
  const b = hardCase("Rooster in de wolk", "supplier");
  const firm = b.controller({ name: "Wolkrooster bv" });
  const cloud = b.party({ kind: "organisation", name: "Nimbus Hosting", country: "IE" });
  const support = b.party({ kind: "organisation", name: "Helpline LLC", country: "US" });
  const customers = Array.from({ length: 200 }, (_, index) =>
    b.party({
      kind: "organisation",
      name: `Klant ${index + 1}`,
      dpo: contactPoint({ email: `fg@klant${index + 1}.example` }),
    }),
  );
  const hosting = b.subProcessor({ partyId: cloud.id, country: "IE", service: "hosting" });
  const agreement = b.agreement({
    name: "Verwerkersvoorwaarden 2026",
    kind: "processor-agreement",
    form: "accepted-online",
    concluded: true,
    version: "2026-1",
    partyIds: customers.map((customer) => customer.id),
    controllerIds: [firm.id],
    subProcessors: [
      hosting,
      b.subProcessor({ parentId: hosting.id, partyId: support.id, country: "US", service: "ondersteuning" }),
    ],
  });
  const service = b.activity({
    name: "Roosteren voor klanten",
    role: "processor",
    status: "active",
    dataGroups: [
      b.group({
        name: "Personeel van klanten",
        subjectIds: [b.subject("subject-customer-users")],
        items: b.uses(b.item("data-name"), b.item("data-working-hours")),
      }),
    ],
    partyUses: [
      b.partyUse({ who: { kind: "party", partyId: cloud.id, serviceId: null }, role: "sub-processor", transfers: [] }),
      b.partyUse({
        who: { kind: "party", partyId: support.id, serviceId: null },
        role: "sub-processor",
        transfers: [
          b.transfer({
            exporter: "processor",
            destination: { kind: "country", country: "US" },
            remoteAccess: true,
            instrument: { kind: "data-privacy-framework" },
            checkedOn: "2026-10-01",
          }),
        ],
      }),
    ],
  });
  customers.forEach((customer, index) => {
    b.engagement({
      activityId: service.id,
      service: "Roosteren",
      customerId: customer.id,
      customerDpo: customer.dpo,
      agreementId: agreement.id,
      startsOn: "2026-01-01",
      instructions: "volgens de voorwaarden",
      hostingCountry: index % 2 === 0 ? "IE" : "NL",
      objectionPeriod: "P30D",
      breachContact: customer.dpo,
    });
  });
  return b.build();
}

/** A sports club: photos of children on consent of a parent, published to everyone and on a social network. */
export function photosOfMinors(): Register {
  const b = hardCase("SV De Meerkoet", "small-organisation");
  const club = b.controller({
    name: "SV De Meerkoet",
    dpo: { kind: "not-required", reason: "geen grootschalige verwerking" },
  });
  const network = b.party({ kind: "organisation", name: "Instagram" });
  const show = (who: string, parental: "asked" | "not-applicable") =>
    b.purpose({
      description: `foto's van ${who} bij wedstrijden te tonen`,
      legalBasis: "consent",
      consent: consent({
        obtained: "een formulier bij de inschrijving, per medium",
        enrolment: "opt-in",
        proof: "het formulier in de ledenadministratie",
        withdrawal: "een bericht aan het secretariaat; vanaf 12 jaar ook door het kind",
        parental,
      }),
    });
  const children = show("jeugdleden", "asked");
  const adults = show("volwassen leden", "not-applicable");
  const term = b.term({
    name: "Tot intrekking",
    phases: [b.until(b.event("event-consent-withdrawn"))],
    endAction: "delete",
  });
  const group = (name: string, purpose: typeof children, minors: boolean) =>
    b.group({
      name,
      purposeIds: [purpose.id],
      subjectIds: [minors ? b.subject("subject-children") : b.subject("subject-members")],
      items: b.uses(b.item("data-photo"), b.item("data-name")),
      minors,
      retentionUses: [b.keeps(term)],
      provision: { kind: "voluntary", consequence: "Wie niet wil, komt niet op de foto." },
    });
  b.activity({
    name: "Foto's van leden",
    controllerIds: [club.id],
    status: "active",
    purposes: [children, adults],
    dataGroups: [group("Jeugdleden", children, true), group("Volwassen leden", adults, false)],
    partyUses: [
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-public") },
        description: "foto's op de website bekijken",
      }),
      b.partyUse({ who: { kind: "party", partyId: network.id, serviceId: null }, role: "controller" }),
    ],
  });
  return b.build();
}
