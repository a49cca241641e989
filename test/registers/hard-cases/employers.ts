import { consent, statute } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { hardCase } from "./hard-case.ts";

/** Wages: a number that only a statute allows, two statutory terms within one group, authorities and a payroll firm. */
export function salaryAdministration(): Register {
  const b = hardCase("Salarisadministratie", "general");
  const employer = b.controller({ name: "Smeltwater bv" });
  const payrollFirm = b.party({
    kind: "organisation",
    name: "Loonhuis bv",
    services: [
      b.service("Loonverwerking", { usualRole: "processor" }),
      b.service("Loonadvies", { usualRole: "controller" }),
    ],
  });
  const [payroll] = payrollFirm.services ?? [];
  const agreement = b.agreement({
    name: "Verwerkersovereenkomst loonverwerking",
    kind: "processor-agreement",
    form: "signed",
    concluded: true,
    partyIds: [payrollFirm.id],
    controllerIds: [employer.id],
    serviceIds: payroll === undefined ? null : [payroll.id],
    startsOn: "2024-01-01",
    end: { kind: "main-contract", contract: "Dienstverlening loonverwerking" },
    clauses: (["a", "b", "c", "d", "e", "f", "g", "h"] as const).map((letter) => b.clause(letter, letter !== "h")),
    subProcessors: [b.subProcessor({ name: "Rekencentrum Oost", country: "NL", service: "hosting" })],
  });

  const pay = b.purpose({
    description: "het loon te betalen",
    legalBasis: "contract",
    reasoning: "de arbeidsovereenkomst",
  });
  const tax = b.purpose({
    description: "loonheffing aan te geven en af te dragen",
    legalBasis: "legal-obligation",
    statutes: [statute("art. 28 Wet LB 1964")],
  });
  const sevenYears = b.term({
    name: "Loonadministratie",
    phases: [
      b.until(b.event("event-record-loses-value")),
      b.longer("P7Y", {
        counting: "financial-year-end",
        nature: "statutory-minimum",
        statute: statute("art. 52 lid 4 AWR"),
      }),
    ],
    endAction: "delete",
  });
  const fiveYears = b.term({
    name: "Opgaaf gegevens en kopie identiteitsbewijs",
    phases: [
      b.until(b.event("event-employment-ended")),
      b.longer("P5Y", {
        counting: "calendar-year-end",
        nature: "statutory-minimum",
        statute: statute("art. 7.9 Uitvoeringsregeling loonbelasting 2011"),
      }),
    ],
    endAction: "delete",
  });
  const bsn = b.use(b.item("data-bsn"));
  const identityCopy = b.use(b.item("data-id-document-copy"));
  const wages = b.uses(
    b.item("data-name"),
    b.item("data-salary"),
    b.item("data-iban"),
    b.item("data-wage-garnishment"),
  );
  const identified = b.group({
    name: "Aangifte",
    purposeIds: [tax.id],
    subjectIds: [b.subject("subject-employees")],
    items: [bsn, identityCopy],
    specialGrounds: [
      b.specialGround("national-id", {
        ground: "national-id-statute",
        statute: statute("art. 28 Wet LB 1964, art. 46 UAVG"),
      }),
    ],
    provision: { kind: "statutory", consequence: "Zonder BSN en geldig bewijs geldt het anoniementarief." },
    retentionUses: [b.keeps(fiveYears, [identityCopy]), b.keeps(sevenYears, [bsn])],
  });
  const paid = b.group({
    name: "Loon",
    purposeIds: [pay.id, tax.id],
    subjectIds: [b.subject("subject-employees"), b.subject("subject-former-employees")],
    items: wages,
    approximateCount: { from: 40, to: 60 },
    retentionUses: [b.keeps(sevenYears)],
  });
  b.activity({
    name: "Salarisadministratie",
    controllerIds: [employer.id],
    status: "active",
    purposes: [pay, tax],
    dataGroups: [identified, paid],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: payrollFirm.id, serviceId: payroll?.id ?? null },
        role: "processor",
        agreementIds: [agreement.id],
        transfers: [],
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-tax-authority") },
        role: "controller",
        dataGroupIds: [identified.id, paid.id],
        purposeIds: [tax.id],
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 28 Wet LB 1964"),
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-banks") },
        role: "controller",
        dataGroupIds: [paid.id],
        purposeIds: [pay.id],
      }),
    ],
  });
  return b.build();
}

/** Sick leave: health data under an exception, and one firm that is controller for care and processor for the system. */
export function sickLeave(): Register {
  const b = hardCase("Verzuim", "general");
  const employer = b.controller({ name: "Smeltwater bv" });
  const care = b.service("Bedrijfsarts", { usualRole: "controller" });
  const tool = b.service("Verzuimsysteem", { usualRole: "processor", hostingCountry: "NL" });
  const service = b.party({ kind: "organisation", name: "Arbozorg Delta", services: [care, tool] });
  const agreement = b.agreement({
    kind: "processor-agreement",
    form: "accepted-online",
    concluded: true,
    partyIds: [service.id],
    serviceIds: [tool.id],
    controllerIds: [employer.id],
  });
  const purpose = b.purpose({
    description: "een zieke werknemer te begeleiden en te laten re-integreren",
    legalBasis: "legal-obligation",
    statutes: [statute("art. 7:658a BW"), statute("art. 25 WIA")],
  });
  const term = b.term({
    name: "Verzuimdossier",
    phases: [
      b.until(b.event("event-employment-or-reintegration-ended")),
      b.longer({ minimum: null, maximum: "P2Y" }, { counting: "day", nature: "guideline" }),
    ],
    exception: "tien jaar bij een eigenrisicodrager",
    endAction: "delete",
  });
  const group = b.group({
    name: "Zieke werknemers",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-employees")],
    items: b.uses(
      b.item("data-sick-report"),
      b.item("data-absence-duration"),
      b.item("data-work-ability"),
      b.item("data-reintegration"),
    ),
    specialGrounds: [
      b.specialGround("special", {
        ground: "employment-social-law",
        statute: statute("art. 30 lid 1 UAVG"),
        reasoning: "Alleen wat voor loon en re-integratie nodig is; geen diagnose.",
      }),
    ],
    sources: [
      b.source("data-subject"),
      b.source("party", { partyId: service.id, description: "advies over belastbaarheid" }),
    ],
    provision: { kind: "statutory", consequence: "Zonder medewerking kan de loonbetaling stoppen." },
    retentionUses: [b.keeps(term)],
  });
  b.activity({
    name: "Verzuim en re-integratie",
    controllerIds: [employer.id],
    status: "active",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: service.id, serviceId: care.id },
        role: "controller",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 14 Arbowet"),
        suppliesData: true,
      }),
      b.partyUse({
        who: { kind: "party", partyId: service.id, serviceId: tool.id },
        role: "processor",
        agreementIds: [agreement.id],
      }),
    ],
    worksCouncil: { kind: "consented", on: "2025-03-12" },
  });
  return b.build();
}

/** A recruiter: a score that decides, safeguards, two terms by consent, and a tool in the United States. */
export function automatedRecruitment(): Register {
  const b = hardCase("Werving", "general");
  const recruiter = b.controller({ name: "Bureau Vooruit" });
  const screener = b.party({ kind: "organisation", name: "Scorelane Inc.", country: "US" });
  const purpose = b.purpose({ description: "kandidaten voor een vacature te selecteren", legalBasis: "contract" });
  const pool = b.purpose({
    description: "kandidaten later voor andere vacatures te vragen",
    legalBasis: "consent",
    consent: consent({
      obtained: "een vinkje bij de afwijzing",
      enrolment: "opt-in",
      withdrawal: "een e-mail volstaat",
    }),
  });
  const fourWeeks = b.term({
    name: "Sollicitatie: vier weken",
    phases: [b.until(b.event("event-application-ended")), b.longer("P4W", { counting: "day", nature: "guideline" })],
  });
  const year = b.term({
    name: "Talentenbestand: een jaar",
    phases: [b.until(b.event("event-application-ended")), b.longer("P1Y", { counting: "day", nature: "guideline" })],
  });
  const items = () => [...b.uses(b.item("data-name"), b.item("data-cv"), b.item("data-work-history"))];
  const applicants = b.group({
    name: "Sollicitanten",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-applicants")],
    items: [...items(), b.use(b.item("data-screening-score"))],
    sources: [b.source("data-subject"), b.source("public-source", { description: "profiel op een netwerksite" })],
    retentionUses: [b.keeps(fourWeeks)],
  });
  const kept = b.group({
    name: "Wie in het bestand blijft",
    purposeIds: [pool.id],
    subjectIds: [b.subject("subject-applicants")],
    items: items(),
    retentionUses: [b.keeps(year)],
  });
  b.activity({
    name: "Werving met automatische voorselectie",
    controllerIds: [recruiter.id],
    status: "active",
    purposes: [purpose, pool],
    dataGroups: [applicants, kept],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: screener.id, serviceId: null },
        role: "processor",
        dataGroupIds: [applicants.id],
        transfers: [
          b.transfer({
            exporter: "controller",
            destination: { kind: "country", country: "US" },
            dataGroupIds: [applicants.id],
            instrument: { kind: "standard-contractual-clauses", module: "c2p" },
            assessedOn: "2026-02-02",
          }),
        ],
        vetting: {
          evidence: "rapport van 2026",
          certificates: [],
          verdict: "sufficient-with-conditions",
          vettedOn: null,
        },
      }),
    ],
    profiling: { kind: "used", logic: "het cv wordt met de vacature vergeleken" },
    automatedDecisions: {
      kind: "used",
      logic: "een score onder de grens wijst af",
      consequences: "de sollicitatie stopt",
      exception: "contract",
      safeguards: "Een recruiter bekijkt de afwijzing opnieuw als de kandidaat dat vraagt.",
    },
  });
  return b.build();
}
