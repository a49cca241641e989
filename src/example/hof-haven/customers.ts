import { consent } from "../nested-records.ts";
import { type ExampleContext, withService, yearlyReview } from "./context.ts";

/** What the publisher does for and with its customers. */
export function exampleCustomerActivities(context: ExampleContext): void {
  orders(context);
  quotes(context);
  service(context);
  newsletter(context);
  paperNewsletter(context);
  profiles(context);
  contest(context);
  samplePacks(context);
}

function orders({ b, days, organisation, parties, agreements, terms, systems }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  const customers = b.group({
    subjectIds: [b.subject("subject-customers")],
    items: [
      ...b.uses(
        b.item("data-name"),
        b.item("data-email"),
        b.item("data-billing-address"),
        b.item("data-delivery-address"),
        b.item("data-order-history"),
        b.item("data-payment-status"),
      ),
      b.use(b.item("data-phone"), { optional: true }),
    ],
    sources: [
      b.source("data-subject"),
      b.source("recipient-category", {
        recipientId: b.recipient("recipient-banks"),
        description: "of de betaling is gelukt",
      }),
    ],
    provision: { kind: "needed-for-contract", consequence: "zonder deze gegevens kunnen wij niet leveren" },
    approximateCount: { from: 3000, to: 4000 },
    minors: false,
    retentionUses: [b.keeps(terms.order)],
  });
  b.activity({
    code: "V-014",
    name: "Bestellingen afhandelen",
    controllerIds: [publisher.id],
    unitId: units.service.id,
    ownerId: people.willemsen.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "bestellingen te leveren",
        libraryId: "purpose-sales-contract",
        legalBasis: "contract",
        reasoning: "de koopovereenkomst",
      }),
    ],
    dataGroups: [customers],
    partyUses: [
      b.partyUse({
        who: withService(parties.payments, "Betalingen"),
        role: "controller",
        description: "de betaling afhandelen",
        disclosureBasis: "contract",
        suppliesData: true,
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.warehouse, "Pakketten bezorgen"),
        role: "controller",
        description: "de bestelling bezorgen",
        disclosureBasis: "contract",
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.hosting, "Hosting"),
        role: "processor",
        description: "de webwinkel laten draaien",
        agreementIds: [agreements.hosting.id],
        systemId: systems.shop.id,
        transfers: [],
      }),
    ],
    systemIds: [systems.shop.id],
    siteIds: null,
    measureIds: [],
    informing: { how: "bij het afrekenen", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["webwinkel"],
    ...yearlyReview(days, 4),
  });
}

function quotes({ b, days, organisation, terms }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-015",
    name: "Offertes aan scholen en bedrijven",
    controllerIds: [publisher.id],
    unitId: units.service.id,
    ownerId: people.willemsen.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "op verzoek een offerte te maken",
        legalBasis: "contract",
        reasoning: "stappen op verzoek voordat er een overeenkomst is",
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-school-contacts"), b.subject("subject-sole-traders")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-job-title"),
            b.item("data-quote-number"),
            b.item("data-customer-number"),
          ),
          ...[b.item("data-trade-name"), b.item("data-coc-number"), b.item("data-vat-id-sole-trader")].map((item) =>
            b.use(item, { subjectIds: [b.subject("subject-sole-traders")] }),
          ),
        ],
        sources: [b.source("data-subject"), b.source("public-source", { description: "Handelsregister" })],
        provision: { kind: "needed-for-contract", consequence: null },
        minors: false,
        retentionUses: [b.keeps(terms.quotes)],
      }),
    ],
    partyUses: [],
    systemIds: null,
    siteIds: [],
    measureIds: [],
    informing: { how: "in de voettekst van de offerte", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: [],
    ...yearlyReview(days, 8),
  });
}

function service({ b, days, organisation, parties, agreements, terms, systems }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  const training = b.purpose({
    description: "medewerkers te trainen met opgenomen gesprekken",
    legalBasis: "legitimate-interests",
    interest: { description: "klanten beter te woord staan", whose: "own", weighedOn: days.monthStart(-11) },
  });
  const answering = b.purpose({
    description: "vragen en klachten te beantwoorden",
    libraryId: "purpose-customer-service",
    legalBasis: "legitimate-interests",
    interest: { description: "mensen antwoord geven op hun vraag", whose: "own", weighedOn: days.monthStart(-11) },
  });
  const recordings = b.group({
    name: "Opgenomen gesprekken",
    purposeIds: [training.id],
    subjectIds: [b.subject("subject-callers"), b.subject("subject-employees")],
    items: b.uses(b.item("data-call-record")),
    sources: [b.source("own-observation")],
    minors: false,
    retentionUses: [b.keeps(terms.recordings)],
  });
  b.activity({
    code: "V-016",
    name: "Klantenservice",
    controllerIds: [publisher.id],
    unitId: units.service.id,
    ownerId: people.willemsen.id,
    status: "active",
    purposes: [answering, training],
    dataGroups: [
      b.group({
        name: "Vragen",
        purposeIds: [answering.id],
        subjectIds: [b.subject("subject-enquirers")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-contact-form"),
            b.item("data-correspondence"),
          ),
          b.use(b.item("data-phone"), { optional: true }),
        ],
        sources: [b.source("data-subject")],
        provision: { kind: "voluntary", consequence: "zonder e-mailadres kunnen wij niet antwoorden" },
        minors: false,
        retentionUses: [b.keeps(terms.question)],
      }),
      recordings,
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.telephony, "Telefooncentrale met opnamen"),
        role: "processor",
        dataGroupIds: [recordings.id],
        description: "gesprekken doorverbinden en opnemen",
        agreementIds: [agreements.telephony.id],
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.cloud, "E-mail en agenda"),
        role: "processor",
        description: "e-mail ontvangen en versturen",
        agreementIds: [agreements.cloud.id],
        systemId: systems.office.id,
      }),
    ],
    systemIds: [systems.office.id],
    siteIds: null,
    measureIds: [],
    informing: {
      how: "onder het contactformulier en in het keuzemenu aan de telefoon",
      statementIds: null,
      exception: null,
    },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: [],
    ...yearlyReview(days, 2),
  });
}

function newsletter({ b, days, organisation, parties, terms }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-017",
    name: "Nieuwsbrief versturen",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    ownerId: people.smit.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "nieuws en aanbiedingen over lesmateriaal te sturen",
        libraryId: "purpose-direct-marketing",
        legalBasis: "consent",
        consent: consent({
          obtained: "vinkje bij het inschrijven",
          enrolment: "opt-in",
          withdrawal: "de afmeldlink onder elke nieuwsbrief",
          parental: "not-applicable",
        }),
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-newsletter-subscribers")],
        items: [
          ...b.uses(b.item("data-name"), b.item("data-email")),
          b.use(b.item("data-job-title"), { optional: true }),
          b.use(b.item("data-preferences"), { optional: true }),
        ],
        sources: [b.source("data-subject")],
        provision: { kind: "voluntary", consequence: null },
        approximateCount: { from: 6000, to: 6500 },
        minors: false,
        retentionUses: [b.keeps(terms.newsletter)],
      }),
    ],
    // Honest gap: a processor without an agreement.
    partyUses: [
      b.partyUse({
        who: withService(parties.newsletter, "Nieuwsbrieven versturen"),
        role: "processor",
        description: "de nieuwsbrief versturen",
        agreementIds: [],
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: null,
    measureIds: [],
    informing: { how: "bij het inschrijfveld", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["marketing"],
    ...yearlyReview(days, 8),
  });
}

function paperNewsletter({ b, days, organisation }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-018",
    name: "Folder op papier",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    ownerId: people.smit.id,
    status: "ended",
    startedOn: "2018-05-25",
    endedOn: days.monthEnd(-18),
    purposes: [
      b.purpose({
        description: "folders over lesmateriaal te sturen",
        legalBasis: "legitimate-interests",
        interest: { description: "klanten wijzen op nieuw lesmateriaal", whose: "own", weighedOn: "2018-05-25" },
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-customers")],
        items: b.uses(b.item("data-name"), b.item("data-postal-address")),
        sources: [b.source("data-subject")],
        retentionUses: [],
        note: "De adressen zijn bij het einde gewist.",
      }),
    ],
    partyUses: [],
    systemIds: [],
    siteIds: [],
    measureIds: [],
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: false,
    tags: ["marketing"],
  });
}

function profiles({ b, organisation, terms, systems }: ExampleContext): void {
  const { publisher, units } = organisation;
  b.activity({
    code: "V-019",
    name: "Klantprofielen voor aanbiedingen",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    // Honest gaps: the owner left, the purpose has no basis, the term is vague, and nobody was told.
    ownerId: null,
    status: "active",
    purposes: [b.purpose({ description: "aanbiedingen te kiezen die bij een klant passen" })],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-customers")],
        items: b.uses(b.item("data-order-history"), b.item("data-click-behaviour"), b.item("data-segment")),
        sources: [b.source("own-observation")],
        retentionUses: [b.keeps(terms.profiles)],
      }),
    ],
    partyUses: null,
    systemIds: [systems.shop.id],
    profiling: { kind: "used", logic: "aankopen en bezochte pagina's bepalen de klantgroep" },
    automatedDecisions: { kind: "none" },
    notes: "Begonnen door een medewerker die niet meer bij ons werkt.",
    tags: ["marketing"],
  });
}

function contest({ b, days, organisation, parties, agreements, terms }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-020",
    name: "Prijsvraag voor klassen",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    ownerId: people.smit.id,
    status: "active",
    startedOn: days.monthStart(-2),
    purposes: [
      b.purpose({
        description: "een winnaar te kiezen en de prijs te sturen",
        legalBasis: "consent",
        consent: consent({
          obtained: "de leerkracht meldt de klas aan",
          enrolment: "opt-in",
          withdrawal: "een mail aan marketing",
          parental: "not-asked",
        }),
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-contest-participants")],
        items: b.uses(
          b.item("data-name"),
          b.item("data-school-name"),
          b.item("data-school-class"),
          b.item("data-school-address"),
          b.item("data-contest-entry"),
        ),
        sources: [b.source("data-subject", { description: "de leerkracht, namens de klas" })],
        provision: { kind: "voluntary", consequence: "zonder adres kunnen wij geen prijs sturen" },
        minors: true,
        retentionUses: [b.keeps(terms.prize)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.printer, "Drukken en versturen"),
        role: "processor",
        description: "de prijzen versturen",
        agreementIds: [agreements.printer.id],
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: [],
    measureIds: [],
    informing: { how: "in de spelregels", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["marketing"],
  });
}

/** Just begun: two fields were filled in, the rest comes later. */
function samplePacks({ b, organisation }: ExampleContext): void {
  b.activity({
    code: "V-021",
    name: "Proefpakketten uitlenen",
    controllerIds: [organisation.publisher.id],
    unitId: organisation.units.marketing.id,
    purposes: [b.purpose({ description: "scholen lesmateriaal te laten proberen" })],
  });
}
