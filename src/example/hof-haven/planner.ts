import { contactPoint, statute } from "../nested-records.ts";
import { type ExampleContext, withService, yearlyReview } from "./context.ts";

/** The planner Haventaak: accounts of its own users, the processing for schools, and the service portal. */
export function examplePlannerActivities(context: ExampleContext): void {
  account(context);
  schoolLicence(context);
  portal(context);
  subscription(context);
}

const hosting = ({ b, parties, agreements, systems }: ExampleContext) =>
  b.partyUse({
    who: withService(parties.hosting, "Hosting"),
    role: "processor",
    description: "de gegevens opslaan",
    agreementIds: [agreements.hosting.id],
    systemId: systems.planner.id,
    transfers: [],
  });

function account(context: ExampleContext): void {
  const { b, days, organisation, terms, systems, measures } = context;
  const { publisher, units, people } = organisation;
  const phone = b.use(b.item("data-phone"), { optional: true });
  b.activity({
    code: "V-010",
    name: "Account in Haventaak",
    controllerIds: [publisher.id],
    unitId: units.product.id,
    ownerId: people.vanDerLaan.id,
    status: "active",
    startedOn: "2021-09-01",
    purposes: [
      b.purpose({
        description: "gebruikers te laten inloggen en hun planner te bewaren",
        libraryId: "purpose-account-management",
        legalBasis: "contract",
        reasoning: "de gebruiksvoorwaarden van Haventaak",
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-users")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-username"),
            b.item("data-password"),
            b.item("data-billing-address"),
          ),
          phone,
        ],
        sources: [b.source("data-subject")],
        provision: { kind: "needed-for-contract", consequence: "zonder deze gegevens kunnen wij geen account maken" },
        approximateCount: { from: 11000, to: 12000 },
        minors: true,
        retentionUses: [b.keeps(terms.account)],
      }),
    ],
    partyUses: [hosting(context)],
    systemIds: [systems.planner.id],
    siteIds: null,
    measureIds: [measures.accessLog.id],
    informing: { how: "bij het maken van het account", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["haventaak"],
    ...yearlyReview(days, 5),
  });
}

/** The schools are the controllers here; this is the record of art. 30(2), with a customer per engagement. */
function schoolLicence(context: ExampleContext): void {
  const { b, days, organisation, parties, agreements, terms, systems, measures } = context;
  const { publisher, units, people } = organisation;
  const activity = b.activity({
    code: "V-011",
    name: "Leerling- en docentaccounts voor scholen",
    role: "processor",
    controllerIds: [publisher.id],
    unitId: units.product.id,
    ownerId: people.vanDerLaan.id,
    status: "active",
    startedOn: "2021-09-01",
    description: "De school bepaalt wie een account krijgt. Elke dag gaat er een mail met taken naar leerlingen.",
    purposes: [b.purpose({ description: "taken te plannen en de dagelijkse mail te versturen" })],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-pupils"), b.subject("subject-teachers")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-school-class"),
            b.item("data-subjects-taken"),
          ),
          b.use(b.item("data-school-tasks"), { subjectIds: [b.subject("subject-pupils")] }),
        ],
        sources: [
          b.source("party", {
            partyId: parties.customers.veldmuis.id,
            description: "de school levert de accounts aan",
          }),
        ],
        minors: true,
        retentionUses: [b.keeps(terms.licence)],
      }),
    ],
    partyUses: [{ ...hosting(context), role: "sub-processor" }],
    systemIds: [systems.planner.id],
    siteIds: [],
    measureIds: [measures.accessLog.id, measures.backup.id],
    informing: null,
    publish: true,
    tags: ["haventaak"],
    ...yearlyReview(days, 5),
  });
  const desk = contactPoint({
    name: "Meldpunt Haventaak",
    email: "meldpunt@hofenhaven.example",
    phone: "038 555 01 12",
  });
  const engaged = {
    activityId: activity.id,
    service: "Haventaak voor scholen",
    instructions: "alleen accounts die de school zelf aanlevert; wissen na opzegging",
    hostingCountry: "NL",
    objectionPeriod: "P30D",
    breachContact: desk,
  };
  b.engagement({
    ...engaged,
    code: "K-001",
    customerId: parties.customers.veldmuis.id,
    customerContact: contactPoint({ name: "Anke de Graaf", email: "privacy@veldmuis.example" }),
    customerDpo: contactPoint({ name: "Joost Hendriks", email: "fg@veldmuis.example" }),
    agreementId: agreements.veldmuis.id,
    startsOn: days.monthStart(-15),
  });
  b.engagement({
    ...engaged,
    code: "K-002",
    customerId: parties.customers.brug.id,
    customerContact: contactPoint({ email: "info@debrug.example" }),
    agreementId: agreements.brug.id,
    startsOn: days.monthStart(-15),
  });
  // Honest gap: a customer whose agreement was never found.
  b.engagement({ ...engaged, code: "K-003", customerId: parties.customers.kompas.id, startsOn: days.monthStart(-3) });
}

function portal(context: ExampleContext): void {
  const { b, days, organisation, terms, systems } = context;
  const { publisher, units, people } = organisation;
  const logs = b.use(b.item("data-logs"));
  b.activity({
    code: "V-012",
    name: "Serviceportaal voor scholen",
    controllerIds: [publisher.id],
    unitId: units.service.id,
    ownerId: people.willemsen.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "beheerders zelf hun licenties te laten regelen en te bewijzen wie wat heeft gewijzigd",
        legalBasis: "legitimate-interests",
        interest: {
          description: "scholen goed bedienen en wijzigingen kunnen aantonen",
          whose: "own",
          weighedOn: days.monthStart(-14),
        },
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-school-administrators")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-login-details"),
            b.item("data-ip-address"),
            b.item("data-user-type"),
            b.item("data-locale-settings"),
          ),
          logs,
        ],
        sources: [b.source("data-subject"), b.source("own-observation")],
        provision: { kind: "needed-for-contract", consequence: null },
        minors: false,
        retentionUses: [b.keeps(terms.portal), b.keeps(terms.logs, [logs])],
      }),
    ],
    partyUses: [hosting(context)],
    systemIds: [systems.planner.id],
    siteIds: null,
    measureIds: [],
    informing: { how: "bij de eerste keer inloggen", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["haventaak"],
    ...yearlyReview(days, 7),
  });
}

function subscription({ b, days, organisation, parties, terms, systems }: ExampleContext): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-013",
    name: "Abonnementen",
    controllerIds: [publisher.id],
    unitId: units.service.id,
    ownerId: people.willemsen.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "abonnementen af te sluiten en de betaling af te handelen",
        legalBasis: "contract",
        reasoning: "het abonnement op Haventaak of een tijdschrift",
      }),
      b.purpose({
        description: "de administratie voor de belasting te bewaren",
        legalBasis: "legal-obligation",
        statutes: [statute("art. 52 AWR")],
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-subscribers"), b.subject("subject-school-contacts")],
        items: [
          ...b.uses(
            b.item("data-name"),
            b.item("data-email"),
            b.item("data-billing-address"),
            b.item("data-payment-details"),
            b.item("data-iban"),
          ),
          b.use(b.item("data-brin"), { subjectIds: [b.subject("subject-school-contacts")] }),
          b.use(b.item("data-phone"), { optional: true }),
        ],
        sources: [b.source("data-subject")],
        provision: {
          kind: "needed-for-contract",
          consequence: "zonder deze gegevens kunnen wij geen abonnement leveren",
        },
        minors: false,
        retentionUses: [b.keeps(terms.subscription)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.payments, "Betalingen"),
        role: "controller",
        description: "betalingen afhandelen",
        disclosureBasis: "contract",
        suppliesData: true,
        transfers: [],
      }),
    ],
    systemIds: [systems.shop.id],
    siteIds: null,
    measureIds: [],
    informing: { how: "bij het afsluiten van het abonnement", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: [],
    ...yearlyReview(days, 9),
  });
}
