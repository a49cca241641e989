import { consent, statute } from "../nested-records.ts";
import { type ExampleContext, withService, yearlyReview } from "./context.ts";

/** What the two primary schools do: pupils, support, parents, photos, cameras, timetables. */
export function exampleSchoolActivities(context: ExampleContext): void {
  enrolment(context);
  support(context);
  parentApp(context);
  photos(context);
  cameras(context);
  timetables(context);
}

function enrolment({ b, days, organisation, parties, agreements, terms, systems, measures }: ExampleContext): void {
  const { schools, units, people } = organisation;
  const number = b.use(b.item("data-education-number"));
  const attendance = b.use(b.item("data-school-attendance"));
  const pupils = b.group({
    name: "Leerlingen",
    subjectIds: [b.subject("subject-pupils")],
    items: [
      ...b.uses(b.item("data-name"), b.item("data-birth-date"), b.item("data-address"), b.item("data-gender")),
      number,
      b.use(b.item("data-nationality")),
      b.use(b.item("data-school-class")),
      attendance,
    ],
    specialGrounds: [
      b.specialGround("national-id", {
        ground: "national-id-statute",
        statute: statute("Wet register onderwijsdeelnemers"),
        reasoning: "het nummer gaat naar het register onderwijsdeelnemers",
      }),
    ],
    sources: [b.source("data-subject", { description: "de ouders, bij de aanmelding" })],
    provision: { kind: "statutory", consequence: "zonder deze gegevens kan een kind niet worden ingeschreven" },
    approximateCount: { from: 400, to: 450 },
    minors: true,
    retentionUses: [b.keeps(terms.pupilFile), b.keeps(terms.attendance, [attendance])],
  });
  const parents = b.group({
    name: "Ouders",
    subjectIds: [b.subject("subject-parents")],
    items: b.uses(b.item("data-name"), b.item("data-address"), b.item("data-phone"), b.item("data-email")),
    sources: [b.source("data-subject")],
    provision: { kind: "statutory", consequence: null },
    minors: false,
    retentionUses: [b.keeps(terms.pupilFile)],
  });
  b.activity({
    code: "V-001",
    name: "Aanmelding en inschrijving",
    controllerIds: [schools.id],
    unitId: units.kade.id,
    ownerId: people.dijkstra.id,
    status: "active",
    startedOn: "2018-08-01",
    purposes: [
      b.purpose({
        description: "leerlingen in te schrijven en de bekostiging te regelen",
        libraryId: "purpose-education-delivery",
        legalBasis: "legal-obligation",
        statutes: [statute("art. 40 WPO"), statute("Wet register onderwijsdeelnemers")],
      }),
    ],
    dataGroups: [pupils, parents],
    partyUses: [
      b.partyUse({
        who: withService(parties.pupilSystem, "Leerlingadministratie"),
        role: "processor",
        description: "de leerlingadministratie bijhouden",
        agreementIds: [agreements.pupilSystem.id],
        systemId: systems.pupils.id,
        transfers: [],
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-duo") },
        role: "controller",
        dataGroupIds: [pupils.id],
        description: "inschrijvingen doorgeven aan het register onderwijsdeelnemers",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("Wet register onderwijsdeelnemers"),
        transfers: [],
      }),
    ],
    systemIds: [systems.pupils.id],
    siteIds: [],
    measureIds: [measures.accessLog.id],
    informing: { how: "in de schoolgids en bij het aanmeldformulier", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["leerlingen"],
    ...yearlyReview(days, 3),
  });
}

function support({ b, days, organisation, parties, agreements, terms, systems, measures }: ExampleContext): void {
  const { schools, units, people } = organisation;
  const file = b.group({
    name: "Ondersteuningsdossier",
    subjectIds: [b.subject("subject-pupils")],
    items: b.uses(
      b.item("data-name"),
      b.item("data-school-results"),
      b.item("data-school-progress"),
      b.item("data-school-care"),
      b.item("data-home-situation"),
    ),
    specialGrounds: [
      b.specialGround("special", {
        ground: "substantial-public-interest",
        statute: statute("art. 30 lid 2 onder a UAVG"),
        reasoning: "nodig voor speciale begeleiding van leerlingen",
      }),
    ],
    sources: [b.source("data-subject", { description: "ouders en leerling" }), b.source("own-observation")],
    provision: {
      kind: "needed-for-contract",
      consequence: "zonder deze gegevens is extra ondersteuning niet mogelijk",
    },
    approximateCount: { from: 40, to: 60 },
    minors: true,
    retentionUses: [b.keeps(terms.pupilFile)],
  });
  b.activity({
    code: "V-002",
    name: "Leerlingbegeleiding en toetsen",
    role: "joint-controller",
    controllerIds: [schools.id],
    unitId: units.kade.id,
    ownerId: people.jansen.id,
    status: "active",
    startedOn: "2018-08-01",
    purposes: [
      b.purpose({
        description: "leerlingen te volgen en extra ondersteuning te geven",
        legalBasis: "public-task",
        statutes: [statute("art. 8 WPO"), statute("art. 18a WPO")],
      }),
    ],
    dataGroups: [file],
    partyUses: [
      b.partyUse({
        who: withService(parties.partnership, "Passend onderwijs"),
        role: "joint-controller",
        description: "extra ondersteuning aanvragen en volgen",
        agreementIds: [agreements.partnership.id],
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.testing, "Toetsen afnemen"),
        role: "processor",
        description: "toetsen afnemen en nakijken",
        agreementIds: [agreements.testing.id],
        transfers: [],
      }),
      b.partyUse({
        who: withService(parties.pupilSystem, "Leerlingadministratie"),
        role: "processor",
        description: "het leerlingvolgsysteem bijhouden",
        agreementIds: [agreements.pupilSystem.id],
        systemId: systems.pupils.id,
        transfers: [],
      }),
    ],
    systemIds: [systems.pupils.id],
    siteIds: [],
    measureIds: [measures.accessLog.id, measures.safe.id],
    informing: { how: "in een gesprek met de ouders en in de schoolgids", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["leerlingen"],
    ...yearlyReview(days, 10),
  });
}

function parentApp({ b, days, organisation, parties, agreements, terms }: ExampleContext): void {
  const { schools, units, people } = organisation;
  b.activity({
    code: "V-003",
    name: "Ouderapp",
    controllerIds: [schools.id],
    unitId: units.kade.id,
    ownerId: people.dijkstra.id,
    status: "active",
    startedOn: days.monthStart(-15),
    purposes: [
      b.purpose({
        description: "ouders op de hoogte te houden en gesprekken te plannen",
        legalBasis: "public-task",
        statutes: [statute("art. 8 WPO")],
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-parents"), b.subject("subject-pupils")],
        items: [
          ...b.uses(b.item("data-name"), b.item("data-school-class")),
          b.use(b.item("data-email"), { subjectIds: [b.subject("subject-parents")] }),
          b.use(b.item("data-chat"), { subjectIds: [b.subject("subject-parents")] }),
          b.use(b.item("data-photo"), { subjectIds: [b.subject("subject-parents")], optional: true }),
        ],
        sources: [b.source("data-subject")],
        provision: { kind: "voluntary", consequence: "wie de app niet wil, krijgt brieven op papier" },
        minors: true,
        retentionUses: [b.keeps(terms.pupilFile)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.parentApp, "Ouderapp"),
        role: "processor",
        description: "berichten en afspraken doorgeven",
        agreementIds: [agreements.parentApp.id],
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: [],
    measureIds: [],
    informing: { how: "bij de uitnodiging voor de app", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["ouders"],
    ...yearlyReview(days, 6),
  });
}

function photos({ b, days, organisation, terms }: ExampleContext): void {
  const { schools, units, people } = organisation;
  b.activity({
    code: "V-004",
    name: "Foto's van leerlingen",
    controllerIds: [schools.id],
    unitId: units.werf.id,
    ownerId: people.dijkstra.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "te laten zien wat er op school gebeurt",
        legalBasis: "consent",
        consent: consent({
          obtained: "formulier bij de inschrijving, elk jaar opnieuw gevraagd",
          enrolment: "opt-in",
          withdrawal: "een mail aan de school",
          parental: "asked",
        }),
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-pupils")],
        items: b.uses(b.item("data-photos-videos"), b.item("data-school-class")),
        specialGrounds: [],
        sources: [b.source("own-observation", { description: "de leerkracht maakt de foto's" })],
        provision: { kind: "voluntary", consequence: null },
        minors: true,
        retentionUses: [b.keeps(terms.consentForPhotos), b.keeps(terms.photos)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-public") },
        role: "controller",
        description: "foto's op de website van de school zetten",
        transfers: [],
      }),
    ],
    systemIds: null,
    siteIds: [],
    measureIds: [],
    informing: { how: "op het toestemmingsformulier", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["leerlingen"],
    ...yearlyReview(days, 3),
  });
}

function cameras({ b, days, organisation, parties, agreements, terms }: ExampleContext): void {
  const { schools, units, people } = organisation;
  b.activity({
    code: "V-005",
    name: "Cameratoezicht bij De Kade",
    controllerIds: [schools.id],
    unitId: units.kade.id,
    ownerId: people.dijkstra.id,
    status: "active",
    startedOn: days.monthStart(-8),
    purposes: [
      b.purpose({
        description: "vernieling van het gebouw en het plein tegen te gaan",
        libraryId: "purpose-security-access",
        legalBasis: "legitimate-interests",
        // Honest gap: the interests were never weighed.
        interest: { description: "een veilig gebouw en plein", whose: "own", weighedOn: null },
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-visitors"), b.subject("subject-pupils"), b.subject("subject-employees")],
        items: b.uses(b.item("data-cctv")),
        specialGrounds: [],
        sources: [b.source("own-observation")],
        provision: null,
        minors: true,
        retentionUses: [b.keeps(terms.camera)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.security, "Camera's beheren"),
        role: "processor",
        description: "de camera's beheren",
        agreementIds: [agreements.security.id],
        transfers: [],
        vetting: {
          evidence: "ISO 27001-certificaat ingezien",
          certificates: [b.certificate("ISO 27001", "meldkamer en opslag", days.monthEnd(17))],
          verdict: "sufficient",
          vettedOn: days.monthStart(-8),
        },
      }),
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-police-justice") },
        role: "authority-inquiry",
        description: "beelden geven na een vordering",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 126nd Sv"),
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: [],
    measureIds: [],
    informing: { how: "borden bij de ingang", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    worksCouncil: { kind: "asked", on: days.monthStart(-9) },
    publish: true,
    tags: [],
    reviewInterval: "P1Y",
    reviewedOn: days.monthStart(-13),
    nextReviewOn: days.monthStart(-1),
  });
}

function timetables({ b, organisation, parties, agreements }: ExampleContext): void {
  const { schools, units } = organisation;
  b.activity({
    code: "V-006",
    name: "Roosters maken",
    controllerIds: [schools.id],
    unitId: units.werf.id,
    purposes: [
      b.purpose({ description: "groepen en leerkrachten in te roosteren", legalBasis: "public-task", statutes: null }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-teachers"), b.subject("subject-pupils")],
        items: b.uses(b.item("data-name"), b.item("data-school-class"), b.item("data-working-hours")),
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.timetable, "Roosters maken"),
        role: "processor",
        description: "roosters maken",
        agreementIds: [agreements.timetable.id],
      }),
    ],
    notes: "Begint zodra de overeenkomst met Roosterhuis ingaat.",
  });
}
