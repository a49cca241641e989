import { contactPoint, statute } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { hardCase } from "./hard-case.ts";

/** A school board with two schools: minors, an education number, care data, a ministry's register and a tracking system. */
export function pupilAdministration(): Register {
  const b = hardCase("Leerlingadministratie", "school");
  const board = b.controller({ name: "Stichting De Wilgen", publicAuthority: false });
  const office = b.unit({ name: "Bestuursbureau", controllerId: board.id });
  const school = b.unit({ name: "Basisschool De Kade", parentId: office.id, controllerId: board.id });
  const tracker = b.party({ kind: "organisation", name: "Leerspoor bv" });
  const agreement = b.agreement({
    name: "Modelovereenkomst privacyconvenant",
    kind: "processor-agreement",
    version: "4.0",
    concluded: true,
    partyIds: [tracker.id],
    controllerIds: [board.id],
    dataSubjectIds: [b.subject("subject-pupils")],
  });
  const teach = b.purpose({
    description: "onderwijs te geven en de leerling te begeleiden",
    legalBasis: "public-task",
    statutes: [statute("art. 8 WPO")],
  });
  const report = b.purpose({
    description: "inschrijving aan het Register Onderwijsdeelnemers te melden",
    legalBasis: "legal-obligation",
    statutes: [statute("art. 12 Wet register onderwijsdeelnemers")],
  });
  const file = b.term({
    name: "Leerlingdossier",
    phases: [
      b.until(b.event("event-pupil-deregistered")),
      b.longer("P2Y", { counting: "day", nature: "statutory-maximum" }),
    ],
  });
  const attendance = b.term({
    name: "Verzuim",
    phases: [
      b.until(b.event("event-pupil-deregistered")),
      b.longer("P5Y", { counting: "school-year-end", nature: "statutory-minimum" }),
    ],
  });
  const pupils = b.subject("subject-pupils");
  const parents = b.subject("subject-parents");
  const ofParents = { subjectIds: [parents] };
  const absence = b.use(b.item("data-school-attendance"), { subjectIds: [pupils] });
  const general = [
    ...b.uses(b.item("data-name"), b.item("data-address")),
    b.use(b.item("data-phone"), ofParents),
    b.use(b.item("data-school-results"), { subjectIds: [pupils] }),
  ];
  const administration = b.group({
    name: "Leerlingen en ouders",
    purposeIds: [teach.id, report.id],
    subjectIds: [pupils, parents],
    items: [...general, absence],
    minors: true,
    provision: { kind: "statutory", consequence: null },
    retentionUses: [b.keeps(file, general), b.keeps(attendance, [absence])],
  });
  const number = b.group({
    name: "Onderwijsnummer",
    purposeIds: [report.id],
    subjectIds: [pupils],
    items: b.uses(b.item("data-education-number")),
    specialGrounds: [
      b.specialGround("national-id", {
        ground: "national-id-statute",
        statute: statute("art. 178a WPO, art. 46 UAVG"),
      }),
    ],
    minors: true,
    retentionUses: [b.keeps(file)],
  });
  const care = b.group({
    name: "Ondersteuning",
    purposeIds: [teach.id],
    subjectIds: [pupils],
    items: b.uses(b.item("data-school-care")),
    specialGrounds: [b.specialGround("special", { statute: statute("art. 30 lid 2 UAVG") })],
    minors: true,
    retentionUses: [b.keeps(file)],
  });
  b.activity({
    name: "Leerlingadministratie",
    controllerIds: [board.id],
    unitId: school.id,
    status: "active",
    purposes: [teach, report],
    dataGroups: [administration, number, care],
    partyUses: [
      b.partyUse({
        who: { kind: "recipient-category", recipientId: b.recipient("recipient-duo") },
        role: "controller",
        dataGroupIds: [administration.id, number.id],
        purposeIds: [report.id],
        disclosureBasis: "legal-obligation",
      }),
      b.partyUse({
        who: { kind: "party", partyId: tracker.id, serviceId: null },
        role: "processor",
        agreementIds: [agreement.id],
      }),
    ],
  });
  return b.build();
}

/** A municipality: three controllers and one DPO, a task with its statute, and files that are destroyed or kept for ever. */
export function socialSupport(): Register {
  const b = hardCase("Gemeente Waterrijk", "public-authority");
  const officer = b.person({ name: "S. de Vries", jobTitle: "functionaris gegevensbescherming" });
  const dpo = {
    kind: "appointed",
    personId: officer.id,
    contact: contactPoint({ email: "fg@waterrijk.example" }),
    authorityNumber: "FG001234",
    notifiedOn: "2024-05-01",
  } as const;
  const [executive] = ["College van burgemeester en wethouders", "Burgemeester", "Gemeenteraad"].map((name) =>
    b.controller({ name, publicAuthority: true, dpo }),
  );
  if (executive === undefined) throw new Error("no executive");
  const unit = b.unit({ name: "Sociaal domein", controllerId: executive.id });
  const central = b.party({ kind: "authority", name: "CAK" });
  const provider = b.party({ kind: "organisation", name: "Thuiszorg Waterrijk" });

  const decide = b.purpose({
    description: "een melding te onderzoeken en op een aanvraag te beslissen",
    legalBasis: "public-task",
    statutes: [statute("art. 2.3.2 Wmo 2015"), statute("art. 5.1.1 Wmo 2015")],
  });
  const destroyed = b.term({
    name: "Wmo-dossier",
    phases: [
      b.until(b.event("event-case-closed")),
      b.longer("P15Y", {
        counting: "day",
        nature: "statutory-minimum",
        statute: statute("art. 5.3.4 Wmo 2015; Selectielijst gemeenten 2020, resultaat 18.1"),
      }),
    ],
    endAction: "delete",
    legalHold: { reason: "bezwaarprocedure", since: "2026-09-01", until: null },
  });
  const archived = b.term({
    name: "Beleid en verordening",
    phases: [
      b.until(b.event("event-case-closed")),
      b.longer("P20Y", { counting: "calendar-year-end", reason: "tot de overbrenging" }),
      b.permanent("Selectielijst gemeenten en intergemeentelijke organen 2020", "1.1"),
    ],
    endAction: "transfer-to-archive",
  });
  const residents = b.subject("subject-residents");
  const file = b.group({
    name: "Aanvragers",
    purposeIds: [decide.id],
    subjectIds: [residents, b.subject("subject-representatives")],
    items: b.uses(b.item("data-bsn"), b.item("data-name"), b.item("data-support-need"), b.item("data-home-situation")),
    specialGrounds: [
      b.specialGround("special", { ground: "substantial-public-interest", statute: statute("art. 5.1.1 Wmo 2015") }),
      b.specialGround("national-id", { ground: "national-id-statute", statute: statute("art. 5.2.9 Wmo 2015") }),
    ],
    sources: [b.source("data-subject"), b.source("public-source", { description: "basisregistratie personen" })],
    retentionUses: [b.keeps(destroyed)],
  });
  const policy = b.group({
    name: "Insprekers bij de verordening",
    purposeIds: [],
    subjectIds: [residents],
    items: b.uses(b.item("data-name")),
    retentionUses: [b.keeps(archived)],
  });
  b.activity({
    name: "Wmo-voorzieningen",
    controllerIds: [executive.id],
    unitId: unit.id,
    status: "active",
    purposes: [decide],
    dataGroups: [file, policy],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: central.id, serviceId: null },
        role: "controller",
        dataGroupIds: [file.id],
        description: "de eigen bijdrage innen",
        disclosureBasis: "legal-obligation",
        disclosureStatute: statute("art. 5.2.1 Wmo 2015"),
      }),
      b.partyUse({
        who: { kind: "party", partyId: provider.id, serviceId: null },
        role: "controller",
        dataGroupIds: [file.id],
        description: "hulp leveren",
      }),
    ],
    publish: true,
  });
  return b.build();
}

/** A region that works together: two controllers of our own and a neighbour, with duties for each and the essence. */
export function jointPartnership(): Register {
  const b = hardCase("Regio Waterland", "public-authority");
  const executive = b.controller({ name: "College van Waterrijk", publicAuthority: true });
  const mayor = b.controller({ name: "Burgemeester van Waterrijk", publicAuthority: true });
  const neighbour = b.party({ kind: "authority", name: "College van Duinstad" });
  const arrangement = b.agreement({
    name: "Regeling zorg- en veiligheidshuis",
    kind: "joint-arrangement",
    form: "other-act",
    concluded: true,
    partyIds: [neighbour.id],
    controllerIds: [executive.id, mayor.id],
    duties: [
      b.duty("betrokkenen informeren", neighbour.id),
      b.duty("verzoeken behandelen en contactpunt zijn", null, executive.id),
      b.duty("incidenten met de politie afstemmen", null, mayor.id),
    ],
    essence: "Duinstad informeert; bij elk van de gemeenten kan iemand zijn rechten uitoefenen.",
  });
  const purpose = b.purpose({ description: "overlast in de regio aan te pakken", legalBasis: "public-task" });
  b.activity({
    name: "Regionale aanpak van overlast",
    role: "joint-controller",
    controllerIds: [executive.id, mayor.id],
    status: "active",
    purposes: [purpose],
    dataGroups: [
      b.group({
        name: "Personen in de aanpak",
        subjectIds: [b.subject("subject-suspects")],
        items: b.uses(b.item("data-name"), b.item("data-offence")),
        specialGrounds: [
          b.specialGround("criminal", { ground: "criminal-national-law", statute: statute("art. 33 UAVG") }),
        ],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: neighbour.id, serviceId: null },
        role: "joint-controller",
        agreementIds: [arrangement.id],
        suppliesData: true,
      }),
    ],
  });
  return b.build();
}
