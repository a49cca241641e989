import { consent } from "../../../src/example/nested-records.ts";
import type { Register } from "../../../src/model/register.ts";
import { type Frame, frame002 } from "./frame-002.ts";
import { basisOf, consentOf, itemsOf, partyUseOf, provisionOf, purposeOf, termsOf } from "./statement-register.ts";

/** A platform for businesses: a long list of data, bases only in general, a profile, three kinds of cookies, six networks. */
export function statement002(): Register {
  const frame = frame002();
  offers(frame);
  orders(frame);
  account(frame);
  invoices(frame);
  information(frame);
  recordedCalls(frame);
  targetedOffers(frame);
  statistics(frame);
  advertising(frame);
  contests(frame);
  return frame.b.build();
}

function offers({ listedItems, notAlwaysAll, customers, own, noMachineDecides, b, at }: Frame): void {
  const offer = b.purpose({ description: "een gericht aanbod te sturen" });
  const tax = b.purpose({
    description: "offertes te bewaren omdat de belastingplicht dat zou vragen",
    legalBasis: "legal-obligation",
  });
  const earlier = b.purpose({ description: "te zien of er al eerder een offerte is gevraagd" });
  const term = b.term({
    name: "Offertes acht jaar",
    phases: [b.longer("P8Y", { reason: "om aan de belastingplicht te voldoen" })],
    notes:
      "Vanaf wanneer de acht jaar lopen, staat er niet. Dat de belastingwet acht jaar vraagt, beweert de verklaring.",
    origins: [at(4687, 4837)],
  });
  const group = b.group({
    name: "Vragers van een offerte",
    purposeIds: [offer.id, tax.id, earlier.id],
    subjectIds: [b.subject("subject-prospects"), customers],
    items: listedItems(),
    note: notAlwaysAll,
    retentionUses: [b.keeps(term)],
  });
  b.activity({
    ...own,
    code: "V-001",
    name: "Aanbod en offertes",
    purposes: [offer, tax, earlier],
    dataGroups: [group],
    origins: [
      at(4591, 4916),
      at(4600, 4686, purposeOf(offer)),
      at(4736, 4837, basisOf(tax)),
      at(4838, 4916, purposeOf(earlier)),
      at(2428, 3009, itemsOf(group)),
      at(4687, 4837, termsOf(group)),
      noMachineDecides(),
    ],
  });
}

function orders({
  listedItems,
  notAlwaysAll,
  customers,
  helpers,
  contractNeed,
  own,
  noMachineDecides,
  b,
  at,
}: Frame): void {
  const purpose = b.purpose({ description: "een bestelling van een dienst te verwerken" });
  const term = b.term({
    name: "Bestelling: tot de verjaring",
    phases: [b.until(b.event("event-service-ended")), b.until(b.event("event-limitation-expired"))],
    origins: [at(5047, 5175)],
  });
  const group = b.group({
    name: "Afnemers van een dienst",
    purposeIds: [purpose.id],
    subjectIds: [customers],
    items: listedItems(),
    note: notAlwaysAll,
    provision: contractNeed,
    retentionUses: [b.keeps(term, null, "Ten minste zo lang; een bovengrens staat er niet.")],
  });
  const helper = helpers();
  b.activity({
    ...own,
    code: "V-002",
    name: "Bestellingen",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [helper],
    origins: [
      at(4919, 5175),
      at(4943, 5046, purposeOf(purpose)),
      at(2428, 3009, itemsOf(group)),
      at(5047, 5175, termsOf(group)),
      at(11703, 12327, provisionOf(group)),
      at(5847, 6033, partyUseOf(helper)),
      noMachineDecides(),
    ],
  });
}

function account({ website, name, email, phone, customers, helpers, own, noMachineDecides, b, at }: Frame): void {
  const account = b.purpose({ description: "een account te maken om meer diensten in de webshop af te nemen" });
  const reach = b.purpose({ description: "contact te zoeken als dat nodig is om een dienst in gebruik te nemen" });
  const term = b.term({
    name: "Tot het account is opgeheven",
    phases: [b.until(b.event("event-account-closed"))],
    notes: "Bijvoorbeeld na het einde van de looptijd van het contract.",
    origins: [at(5594, 5753)],
  });
  const group = b.group({
    name: "Accounthouders",
    purposeIds: [account.id, reach.id],
    subjectIds: [customers],
    items: b.uses(
      name,
      email,
      b.item("data-address"),
      b.item("data-billing-address"),
      phone,
      b.item("data-username"),
      b.item("data-password"),
    ),
    sources: [b.source("data-subject")],
    provision: { kind: null, consequence: "Zonder registratie zijn niet meer diensten in de webshop af te nemen." },
    retentionUses: [b.keeps(term)],
    note: "Wie een account heeft, kan de gegevens daarin steeds zelf wijzigen.",
  });
  const helper = helpers();
  b.activity({
    ...own,
    code: "V-003",
    name: "Account",
    purposes: [account, reach],
    dataGroups: [group],
    partyUses: [helper],
    siteIds: [website.id],
    origins: [
      at(5178, 5819),
      at(5188, 5365, purposeOf(account)),
      at(5466, 5593, purposeOf(reach)),
      at(5188, 5465, itemsOf(group)),
      at(5188, 5331, provisionOf(group)),
      at(5594, 5753, termsOf(group)),
      at(5754, 5819, `dataGroups/${group.id}/note`),
      at(5847, 6033, partyUseOf(helper)),
      noMachineDecides(),
    ],
  });
}

function invoices({ name, email, customers, helpers, contractNeed, own, noMachineDecides, b, at }: Frame): void {
  const purpose = b.purpose({ description: "betaalde diensten te factureren" });
  const holder = b.use(b.item("data-account-holder"), { note: "na betaling, van eenmanszaken en VOF's" });
  const group = b.group({
    name: "Klanten met een factuur",
    purposeIds: [purpose.id],
    subjectIds: [customers],
    items: [
      ...b.uses(name, email, b.item("data-invoice"), b.item("data-billing-address"), b.item("data-iban")),
      holder,
    ],
    provision: contractNeed,
  });
  const helper = helpers();
  b.activity({
    ...own,
    code: "V-004",
    name: "Facturatie",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [helper],
    origins: [
      at(6036, 6320),
      at(6049, 6102, purposeOf(purpose)),
      at(6103, 6247, itemsOf(group)),
      at(11856, 11991, itemsOf(group)),
      at(6248, 6320, `dataGroups/${group.id}/items/${holder.id}`),
      at(11703, 12327, provisionOf(group)),
      at(5847, 6033, partyUseOf(helper)),
      noMachineDecides(),
    ],
  });
}

function information({ name, email, phone, customers, own, noMachineDecides, b, at }: Frame): void {
  const inform = b.purpose({ description: "informatie op maat te geven" });
  const answer = b.purpose({
    description: "vragen te beantwoorden via sociale media, e-mail, post of telefoon",
  });
  const group = b.group({
    name: "Klanten en vragenstellers",
    purposeIds: [inform.id, answer.id],
    subjectIds: [customers, b.subject("subject-enquirers")],
    items: b.uses(name, email, phone),
    note: "De opsomming is volgens de tekst niet volledig.",
  });
  b.activity({
    ...own,
    code: "V-005",
    name: "Informatie en klantvragen",
    purposes: [inform, answer],
    dataGroups: [group],
    origins: [
      at(6323, 7002),
      at(6347, 6539, purposeOf(inform)),
      at(6540, 6690, purposeOf(answer)),
      at(6347, 6539, itemsOf(group)),
      noMachineDecides(),
    ],
  });
}

function recordedCalls({ shielded, own, noMachineDecides, b, at }: Frame): void {
  const purpose = b.purpose({ description: "medewerkers van de klantenservice te trainen en te coachen" });
  const term = b.term({
    name: "Gespreksopnamen: niet langer dan nodig",
    phases: [b.criterion("niet langer dan nodig is voor training en coaching")],
    origins: [at(6820, 6874)],
  });
  const group = b.group({
    name: "Bellers en medewerkers",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-callers"), b.subject("subject-employees")],
    items: b.uses(b.item("data-call-record")),
    sources: [b.source("own-observation")],
    retentionUses: [b.keeps(term)],
  });
  b.activity({
    ...own,
    code: "V-006",
    name: "Telefoongesprekken opnemen",
    description: "Gesprekken met de klantenservice kunnen worden opgenomen.",
    purposes: [purpose],
    dataGroups: [group],
    partyUses: [],
    measureIds: [shielded.id],
    notes: "De opnamen gaan naar niemand anders, tenzij de wet dat verplicht.",
    origins: [
      at(6691, 6918),
      at(6691, 6819, purposeOf(purpose)),
      at(6691, 6819, itemsOf(group)),
      at(6820, 6874, termsOf(group)),
      at(6820, 6918, "measureIds"),
      at(6919, 7002, "partyUses"),
      noMachineDecides(),
    ],
  });
}

function targetedOffers({ listedItems, notAlwaysAll, customers, own, noMachineDecides, b, at }: Frame): void {
  const approach = b.purpose({
    description: "aanbiedingen en artikelen te sturen die bij de persoonlijke smaak passen",
  });
  const newsletter = b.purpose({
    description: "nieuwsbrieven te sturen",
    legalBasis: "consent",
    consent: consent({ withdrawal: "Met de knop in de nieuwsbrief." }),
  });
  const group = b.group({
    name: "Mensen met een profiel",
    purposeIds: [approach.id, newsletter.id],
    subjectIds: [customers],
    items: listedItems(),
    note: notAlwaysAll,
  });
  b.activity({
    ...own,
    code: "V-007",
    name: "Gerichte aanbiedingen en nieuwsbrieven",
    purposes: [approach, newsletter],
    dataGroups: [group],
    profiling: { kind: "used", logic: "Soms worden gegevens gecombineerd tot een persoonlijk profiel." },
    origins: [
      at(4090, 4279),
      at(4090, 4279, purposeOf(approach)),
      at(10546, 10717, basisOf(newsletter)),
      at(10580, 10716, `${consentOf(newsletter)}/withdrawal`),
      at(2428, 3009, itemsOf(group)),
      at(4090, 4279, "profiling"),
      noMachineDecides(),
    ],
  });
}

function statistics({ googleAnalytics, website, visitors, own, noMachineDecides, b, at }: Frame): void {
  const measuring = b.purpose({ description: "te begrijpen hoe de website wordt gebruikt en wat er beter kan" });
  const advertisers = b.purpose({
    description: "te tellen hoe vaak inhoud en vacatures van adverteerders zijn bekeken",
  });
  const group = b.group({
    name: "Bezoekers van de website",
    purposeIds: [measuring.id, advertisers.id],
    subjectIds: [visitors],
    items: b.uses(b.item("data-click-behaviour")),
    note: "Volgens de tekst worden de gegevens anoniem verzameld.",
  });
  const tool = googleAnalytics();
  b.activity({
    ...own,
    code: "V-008",
    name: "Websitestatistieken",
    purposes: [measuring, advertisers],
    dataGroups: [group],
    partyUses: [tool],
    siteIds: [website.id],
    origins: [
      at(13390, 13885),
      at(13485, 13696, purposeOf(measuring)),
      at(13697, 13843, purposeOf(advertisers)),
      at(13485, 13696, itemsOf(group)),
      at(14571, 14629, partyUseOf(tool)),
      noMachineDecides(),
    ],
  });
}

function advertising({ website, visitors, own, noMachineDecides, b, at }: Frame): void {
  const purpose = b.purpose({ description: "alleen relevante advertenties te tonen" });
  const group = b.group({
    name: "Bezoekers van de website",
    purposeIds: [purpose.id],
    subjectIds: [visitors],
    items: b.uses(b.item("data-surfing-behaviour")),
    sources: [b.source("own-observation")],
  });
  b.activity({
    ...own,
    code: "V-009",
    name: "Relevante advertenties",
    purposes: [purpose],
    dataGroups: [group],
    siteIds: [website.id],
    origins: [
      at(13888, 14128),
      at(13975, 14128, purposeOf(purpose)),
      at(13975, 14128, itemsOf(group)),
      noMachineDecides(),
    ],
  });
}

function contests({ own, noMachineDecides, b, at }: Frame): void {
  const purpose = b.purpose({ description: "deelname aan prijsvragen en andere acties mogelijk te maken" });
  const group = b.group({
    name: "Deelnemers",
    purposeIds: [purpose.id],
    subjectIds: [b.subject("subject-contest-participants")],
    provision: { kind: null, consequence: "Zonder de nodige gegevens kan iemand niet meedoen." },
  });
  b.activity({
    ...own,
    code: "V-010",
    name: "Prijsvragen en acties",
    purposes: [purpose],
    dataGroups: [group],
    origins: [
      at(11703, 12387),
      at(11703, 11855, purposeOf(purpose)),
      at(12328, 12387, provisionOf(group)),
      noMachineDecides(),
    ],
  });
}
