import { statute } from "../nested-records.ts";
import { type ExampleContext, withService, yearlyReview } from "./context.ts";

/** Personnel, money and office work of both organisations. */
export function exampleStaffActivities(context: ExampleContext): void {
  payroll(context);
  absence(context);
  recruitment(context);
  bookkeeping(context);
  office(context);
}

function payroll({ b, days, organisation, parties, agreements, terms, systems, measures }: ExampleContext): void {
  const { publisher, schools, units, people } = organisation;
  const identity = b.use(b.item("data-id-document-copy"));
  b.activity({
    code: "V-030",
    name: "Salarisadministratie",
    controllerIds: [publisher.id, schools.id],
    unitId: units.staffing.id,
    ownerId: people.elIdrissi.id,
    status: "active",
    startedOn: "2018-05-25",
    purposes: [
      b.purpose({
        description: "salaris te betalen",
        libraryId: "purpose-payroll",
        legalBasis: "contract",
        reasoning: "de arbeidsovereenkomst",
      }),
      b.purpose({
        description: "loonheffing en premies aan te geven",
        legalBasis: "legal-obligation",
        statutes: [statute("art. 28 Wet op de loonbelasting 1964")],
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-employees")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-address"),
            b.item("data-birth-date"),
            b.item("data-bsn"),
            b.item("data-iban"),
            b.item("data-salary"),
            b.item("data-start-end-date"),
          ),
          identity,
        ],
        specialGrounds: [
          b.specialGround("national-id", {
            ground: "national-id-statute",
            statute: statute("art. 28 onder a en f Wet op de loonbelasting 1964"),
            reasoning: "de werkgever moet het BSN vermelden en het identiteitsbewijs bewaren",
          }),
        ],
        sources: [b.source("data-subject")],
        provision: { kind: "statutory", consequence: "zonder BSN geldt het anoniementarief" },
        approximateCount: { from: 100, to: 110 },
        minors: false,
        retentionUses: [b.keeps(terms.payroll), b.keeps(terms.identity, [identity])],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.payroll, "Salarissen verwerken"),
        role: "processor",
        description: "de salarissen berekenen",
        agreementIds: [agreements.payroll.id],
        systemId: systems.payroll.id,
        transfers: [],
      }),
      ...(["recipient-tax-authority", "recipient-uwv", "recipient-pension-administrators"] as const).map((recipient) =>
        b.partyUse({
          who: { kind: "recipient-category", recipientId: b.recipient(recipient) },
          role: "controller",
          disclosureBasis: "legal-obligation",
          transfers: [],
        }),
      ),
    ],
    systemIds: [systems.payroll.id],
    siteIds: [],
    measureIds: [measures.safe.id],
    informing: { how: "in het personeelshandboek", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: false,
    tags: ["personeel"],
    ...yearlyReview(days, 6),
  });
}

function absence({ b, days, organisation, parties, terms, measures }: ExampleContext): void {
  const { publisher, schools, units, people } = organisation;
  b.activity({
    code: "V-031",
    name: "Verzuim en re-integratie",
    controllerIds: [publisher.id, schools.id],
    unitId: units.staffing.id,
    ownerId: people.elIdrissi.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "loon door te betalen en terugkeer naar het werk te regelen",
        libraryId: "purpose-absence-management",
        legalBasis: "legal-obligation",
        statutes: [statute("art. 7:629 BW"), statute("art. 25 WIA")],
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-employees")],
        items: b.uses(
          b.item("data-name"),
          b.item("data-sick-report"),
          b.item("data-absence-duration"),
          b.item("data-work-ability"),
          b.item("data-reintegration"),
        ),
        specialGrounds: [
          b.specialGround("special", {
            ground: "employment-social-law",
            statute: statute("art. 30 lid 1 UAVG"),
            reasoning: "nodig voor de re-integratie; oorzaak en diagnose leggen wij niet vast",
          }),
        ],
        sources: [
          b.source("data-subject"),
          b.source("party", { partyId: parties.occupationalHealth.id, description: "het advies van de bedrijfsarts" }),
        ],
        provision: { kind: "statutory", consequence: "zonder ziekmelding kan het loon worden stopgezet" },
        minors: false,
        retentionUses: [b.keeps(terms.absence)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.occupationalHealth, "Verzuimbegeleiding"),
        role: "controller",
        description: "medewerkers begeleiden bij ziekte",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 14 Arbeidsomstandighedenwet"),
        suppliesData: true,
        transfers: [],
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-uwv") },
        role: "controller",
        description: "langdurig verzuim melden",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 38 Ziektewet"),
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: [],
    measureIds: [measures.safe.id, measures.accessLog.id],
    informing: { how: "in het verzuimprotocol", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    worksCouncil: { kind: "consented", on: days.monthStart(-26) },
    publish: false,
    tags: ["personeel"],
    ...yearlyReview(days, 6),
  });
}

function recruitment({ b, days, organisation, parties, terms }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  const score = b.use(b.item("data-screening-score"));
  b.activity({
    code: "V-032",
    name: "Werving en selectie",
    controllerIds: [publisher.id],
    unitId: units.staffing.id,
    ownerId: people.elIdrissi.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "een geschikte kandidaat te vinden",
        libraryId: "purpose-recruitment",
        legalBasis: "legitimate-interests",
        interest: { description: "open functies goed vervullen", whose: "own", weighedOn: days.monthStart(-12) },
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-applicants")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-phone"),
            b.item("data-cv"),
            b.item("data-cover-letter"),
            b.item("data-work-history"),
            b.item("data-education-history"),
          ),
          score,
        ],
        sources: [b.source("data-subject")],
        provision: {
          kind: "needed-for-contract",
          consequence: "zonder cv en brief kunnen wij een sollicitatie niet beoordelen",
        },
        minors: false,
        retentionUses: [b.keeps(terms.applicants)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.screening, "Sollicitaties rangschikken"),
        role: "processor",
        description: "een eerste rangorde maken",
        // Honest gaps: on trial, so nobody has asked yet for an agreement or where the data go.
        agreementIds: null,
        transfers: null,
        note: "proef tot het einde van het jaar",
      }),
    ],
    systemIds: null,
    siteIds: null,
    measureIds: [],
    informing: { how: "onder de vacature", statementIds: null, exception: null },
    profiling: { kind: "used", logic: "woorden uit het cv worden vergeleken met de vacature" },
    automatedDecisions: {
      kind: "used",
      logic: "de laagste scores worden niet aan een medewerker getoond",
      consequences: "de kandidaat wordt niet uitgenodigd",
      exception: null,
      safeguards: null,
    },
    publish: false,
    tags: ["personeel"],
    ...yearlyReview(days, 12),
  });
}

function bookkeeping({ b, days, organisation, parties, agreements, terms, systems }: ExampleContext): void {
  const { publisher, schools, units, people } = organisation;
  b.activity({
    code: "V-033",
    name: "Facturen en boekhouding",
    controllerIds: [publisher.id, schools.id],
    unitId: units.finance.id,
    ownerId: people.bakker.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "de boekhouding te voeren en te bewaren",
        libraryId: "purpose-invoicing",
        legalBasis: "legal-obligation",
        statutes: [statute("art. 52 AWR"), statute("art. 2:10 BW")],
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-customers"), b.subject("subject-suppliers-contacts")],
        items: b.uses(
          b.item("data-name"),
          b.item("data-billing-address"),
          b.item("data-invoice-number"),
          b.item("data-iban"),
          b.item("data-account-holder"),
          b.item("data-vat-number"),
        ),
        sources: [
          b.source("data-subject"),
          b.source("recipient-category", { recipientId: b.recipient("recipient-banks") }),
        ],
        provision: { kind: "statutory", consequence: null },
        minors: false,
        retentionUses: [b.keeps(terms.invoices)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-accountants") },
        role: "controller",
        description: "de jaarrekening controleren",
        transfers: [],
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-tax-authority") },
        role: "controller",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 47 AWR"),
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.archive, "Papier vernietigen"),
        role: "processor",
        description: "oude papieren dossiers vernietigen",
        agreementIds: [agreements.archive.id],
        transfers: [],
      }),
    ],
    systemIds: [systems.books.id],
    siteIds: [],
    measureIds: [],
    informing: { how: "in de privacyverklaring", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: [],
    ...yearlyReview(days, 11),
  });
}

function office({ b, days, organisation, parties, agreements, terms, systems, measures }: ExampleContext): void {
  const { publisher, schools, units, people } = organisation;
  b.activity({
    code: "V-034",
    name: "E-mail en bestanden",
    controllerIds: [publisher.id, schools.id],
    unitId: units.operations.id,
    ownerId: people.bakker.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "samen te werken en te mailen",
        libraryId: "purpose-it-management",
        legalBasis: "legitimate-interests",
        interest: { description: "goed en veilig kantoorwerk", whose: "own", weighedOn: days.monthStart(-20) },
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-employees"), b.subject("subject-business-contacts")],
        items: b.uses(b.item("data-name"), b.item("data-email"), b.item("data-correspondence"), b.item("data-logs")),
        sources: [b.source("data-subject"), b.source("own-observation")],
        minors: false,
        retentionUses: [b.keeps(terms.personnel)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.cloud, "Bestanden delen"),
        role: "processor",
        description: "e-mail en bestanden opslaan",
        agreementIds: [agreements.cloud.id],
        systemId: systems.office.id,
        transfers: [
          b.transfer({
            exporter: "processor",
            destination: { kind: "country", country: "US" },
            remoteAccess: true,
            instrument: { kind: "data-privacy-framework" },
            checkedOn: days.inDays(-53),
            note: "beheer op afstand door Wolkenkast Inc.",
          }),
          // Honest gap: a transfer that rests on nothing yet.
          b.transfer({
            exporter: "processor",
            destination: { kind: "country", country: "IN" },
            remoteAccess: true,
            note: "hulp op afstand in de nacht door Nachtwacht Support",
          }),
        ],
      }),
      b.partyUse({
        who: withService(parties.cloud, "Misbruik tegengaan"),
        role: "controller",
        description: "misbruik van de dienst tegengaan",
        disclosureBasis: "legitimate-interests",
        transfers: null,
      }),
    ],
    systemIds: [systems.office.id],
    siteIds: [],
    measureIds: [measures.backup.id],
    informing: { how: "in het personeelshandboek", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: false,
    tags: ["personeel"],
    ...yearlyReview(days, 1),
  });
}
