import { consent, contactPoint, statute } from "../../src/example/nested-records.ts";
import { registerBuilder } from "../../src/example/register-builder.ts";
import { seededRandom } from "../../src/example/synthetic/seeded-random.ts";
import { libraryEntries } from "../../src/library/vocabulary.ts";
import { LegalBasis, SpecialGround } from "../../src/model/legal-basis.ts";
import { PartyRole } from "../../src/model/party-use.ts";
import type { Register } from "../../src/model/register.ts";
import { Counting, EndAction } from "../../src/model/retention-term.ts";
import type { Transfer } from "../../src/model/transfer.ts";
import { testInstant } from "../support/small-register.ts";

const purposes = [
  "bestellingen te leveren",
  "Om leden te schrijven, en ze te bellen",
  "het beheer van accounts",
  "voor de administratie",
  "Salarisadministratie",
  "Wij sturen nieuws over onze diensten.",
  "BSN controleren",
  "aanbiedingen te mailen",
];
const names = ["Nieuwsbrief", "Leden en donateurs", "iDEAL-betalingen", "Camera's", "Portaal", "B.V.-gegevens"];
const parties = ["Google", "Postduif B.V.", "het UWV", "internetbureau Kiek", "Ministerie van Z."];
const events = libraryEntries("event").map(({ id }) => id);
const subjects = libraryEntries("data-subject").map(({ id }) => id);
const items = libraryEntries("data-item").map(({ id }) => id);
const recipients = libraryEntries("recipient").map(({ id }) => id);
const measures = libraryEntries("measure").map(({ id }) => id);
const durations = ["P1M", "P6M", "P1Y", "P1Y6M", "P7Y", "P14D", "P12Y", "PT24H"];
const reasons = ["omdat de belastingwet dat vraagt", "voor vragen achteraf", "bewijs"];
const clauses = ["tenzij een incident langer onderzoek vraagt", "bij een geschil"];

/** A register made by chance from everything that the model can hold, each field open now and then. The same seed, the same. */
export function anyRegister(seed: number): Register {
  const chance = seededRandom(`any ${seed}`);
  const b = registerBuilder({ newId: chance.newId, createdAt: testInstant });
  const maybe = <T>(make: () => T): T | null => (chance.chance(0.3) ? null : make());
  const answer = (): boolean | null => maybe(() => chance.chance(0.5));
  const some = <T>(most: number, make: () => T): ReadonlyArray<T> => Array.from({ length: chance.int(most + 1) }, make);
  const of = <T>(from: ReadonlyArray<T>): T | null => maybe(() => chance.pick(from));
  const contact = () =>
    contactPoint({
      name: of(["Privacydesk", "Mevrouw Jansen"]),
      email: of(["privacy@a.example"]),
      phone: of(["030 1"]),
    });

  const controllers = Array.from({ length: 1 + chance.int(2) }, () =>
    b.controller({
      name: of(["Bakkerij Korst", "gemeente Rivierstad", "Stichting Zo & Zo", "Korst B.V."]),
      tradeNames: maybe(() => some(2, () => chance.pick(["Korst", "De Oven"]))),
      activityDescription: of(["bakt brood", "is een gemeente."]),
      email: of(["info@a.example"]),
      phone: of(["030 55 00 118"]),
      address: maybe(() => ({
        street: of(["Kade 1"]),
        postalCode: of(["1000 AA"]),
        city: of(["Kampen"]),
        country: of(["NL", "US"]),
      })),
      representative: maybe(() => ({ kind: "appointed", contact: contact() }) as const),
      dpo: maybe(() =>
        chance.chance(0.5)
          ? { kind: "not-required", reason: null }
          : { kind: "appointed", personId: null, contact: contact(), authorityNumber: null, notifiedOn: null },
      ),
      privacyContact: maybe(contact),
      responseTerm: of(["P2W", "P1M"]),
    }),
  );
  const outside = parties.map((name) => b.party({ name, country: of(["NL", "US", "IN", "GB"]) }));
  const agreement = b.agreement({
    kind: "processor-agreement",
    concluded: true,
    concludedOn: "2024-01-01",
    partyIds: [chance.pick(outside).id],
    end: { kind: "indefinite" },
  });
  const joint = b.agreement({
    kind: "joint-arrangement",
    essence: of(["wij beantwoorden vragen", "De school meldt lekken."]),
  });

  const phase = () =>
    chance.pick([
      () => b.until(b.event(chance.pick(events)), { reason: of(reasons) }),
      () =>
        b.longer(
          maybe(() => ({ minimum: of(durations), maximum: of(durations) })),
          { counting: of(Counting.options), reason: of(reasons), statute: maybe(() => statute("art. 52 AWR")) },
        ),
      () => b.untilAge(18),
      () => b.criterion(chance.pick(["zolang als nodig", "zolang iemand lid is", "de aard van de vraag"])),
      () => b.permanent(of(["Selectielijst 2020"]), of(["3.1"])),
    ])();
  const terms = Array.from({ length: 4 }, () =>
    b.term({
      phases: maybe(() => some(3, phase)),
      endAction: of(EndAction.options),
      exception: of(clauses),
      legalHold: chance.chance(0.1) ? { reason: "rechtszaak", since: null, until: null } : null,
    }),
  );

  const transfer = (): Transfer =>
    b.transfer({
      destination: maybe(() =>
        chance.chance(0.8)
          ? { kind: "country", country: chance.pick(["US", "IN", "GB", "DE"]) }
          : { kind: "international-organisation", name: "de Verenigde Naties" },
      ),
      importerId: maybe(() => chance.pick(outside).id),
      remoteAccess: answer(),
      copyObtainable: of(["met een mail aan ons", "op verzoek"]),
      instrument: of([
        { kind: "adequacy" },
        { kind: "data-privacy-framework" },
        { kind: "standard-contractual-clauses", module: "c2p" },
        { kind: "binding-corporate-rules" },
        { kind: "other-safeguard", description: of(["een eigen contract"]) },
        { kind: "derogation", letter: of(["a", "b", "c", "d", "e", "f", "g", "second-paragraph"] as const) },
      ] as const),
    });
  const use = () =>
    b.partyUse({
      who: maybe(() =>
        chance.chance(0.7)
          ? { kind: "party", partyId: chance.pick(outside).id, serviceId: null }
          : { kind: "recipient-category", recipientId: b.recipient(chance.pick(recipients)) },
      ),
      role: of(PartyRole.options),
      description: of(["de post bezorgen", "Het versturen van de nieuwsbrief."]),
      disclosureBasis: of(LegalBasis.options),
      disclosureStatute: maybe(() => statute("art. 47 AWR")),
      suppliesData: answer(),
      agreementIds: of([[agreement.id], [joint.id], []]),
      transfers: maybe(() => some(2, transfer)),
    });

  const sites = some(2, () => {
    const tool = use();
    return b.site({
      name: of(["korst.example"]),
      kind: of(["website", "app", "portal"] as const),
      partyUses: [tool],
      cookies: maybe(() =>
        some(3, () =>
          b.cookie({
            name: of(["_bk"]),
            kind: of(["necessary", "preferences", "statistics", "marketing", "social"] as const),
            purpose: of(["bezoeken tellen", "Onthouden wat iemand koos."]),
            lifetime: of(durations),
            setById: maybe(() => chance.pick(outside).id),
            consentAsked: answer(),
          }),
        ),
      ),
      cookieNotice: maybe(() => ({ shown: answer(), asksConsent: answer() })),
      howToRefuse: of(["met de knop onderaan", "Cookies zijn uit te zetten in de browser."]),
      thirdPartyCookies: maybe(() => ({ placed: answer(), arrangementsMade: answer() })),
      analytics: maybe(() =>
        some(1, () =>
          b.analytics(tool, {
            ipAnonymised: answer(),
            encrypted: answer(),
            dataSharing: answer(),
            otherServices: answer(),
            signalsAndAds: answer(),
            consentBeforeLoading: answer(),
            retention: of(durations),
          }),
        ),
      ),
      socialButtons: maybe(() =>
        some(2, () =>
          b.socialButton(
            maybe(() => chance.pick(outside).id),
            answer(),
          ),
        ),
      ),
    });
  });

  const group = (purposeIds: ReadonlyArray<ReturnType<typeof b.purpose>["id"]>) => {
    const uses = b.uses(...new Set(some(9, () => b.item(chance.pick(items)))));
    const subjectIds = [...new Set(some(3, () => b.subject(chance.pick(subjects))))];
    return b.group({
      purposeIds: maybe(() => chance.some(purposeIds, 0.5)),
      subjectIds: maybe(() => subjectIds),
      items: maybe(() =>
        uses.map((one) => ({
          ...one,
          optional: answer(),
          subjectIds: subjectIds.length > 0 && chance.chance(0.2) ? [chance.pick(subjectIds)] : null,
        })),
      ),
      specialGrounds: maybe(() =>
        some(2, () =>
          b.specialGround(chance.pick(["special", "criminal", "national-id"] as const), {
            ground: of(SpecialGround.options),
            statute: maybe(() => statute("art. 30 UAVG")),
          }),
        ),
      ),
      sources: maybe(() =>
        some(3, () =>
          b.source(
            chance.pick(["data-subject", "party", "recipient-category", "public-source", "own-observation"] as const),
            {
              partyId: maybe(() => chance.pick(outside).id),
              recipientId: maybe(() => b.recipient(chance.pick(recipients))),
              description: of(["het handelsregister", "de leerkracht", "bij de aanmelding"]),
            },
          ),
        ),
      ),
      provision: maybe(() => ({
        kind: of(["statutory", "contractual", "needed-for-contract", "voluntary"] as const),
        consequence: of(["bestellen kan dan niet", "Zonder adres kunnen wij niet leveren.", "geen levering"]),
      })),
      minors: answer(),
      retentionUses: maybe(() =>
        some(2, () => b.keeps(chance.pick(terms), chance.chance(0.4) ? chance.some(uses, 0.5) : null)),
      ),
    });
  };

  for (let n = 0; n < 4; n += 1) {
    const own = some(3, () =>
      b.purpose({
        description: of(purposes),
        legalBasis: of(LegalBasis.options),
        reasoning: of(["de koopovereenkomst", "zo is het afgesproken"]),
        statutes: maybe(() => some(2, () => statute("art. 1 Broodwet"))),
        interest: maybe(() => ({
          description: of(["vers brood"]),
          whose: of(["own", "third-party"] as const),
          weighedOn: null,
        })),
        consent: maybe(() =>
          consent({
            obtained: of(["met een vinkje", "Wij vragen het bij het inschrijven."]),
            enrolment: of(["opt-in", "automatic"] as const),
            withdrawal: of(["met de afmeldlink", "Op ieder moment, via het account", "de knop onderaan"]),
            parental: of(["asked", "not-asked", "not-applicable"] as const),
          }),
        ),
      }),
    );
    b.activity({
      code: `V-00${n}`,
      name: of(names),
      description: of(["Een abonnement op de app.", "dat gebeurt elke maand"]),
      role: of(["controller", "joint-controller", "processor"] as const),
      status: chance.pick(["active", "concept", "ended"] as const),
      controllerIds: maybe(() =>
        chance.some(
          controllers.map(({ id }) => id),
          0.7,
        ),
      ),
      purposes: maybe(() => own),
      dataGroups: maybe(() => some(3, () => group(own.map(({ id }) => id)))),
      partyUses: maybe(() => some(3, use)),
      siteIds: maybe(() => sites.map(({ id }) => id)),
      profiling: maybe(() =>
        chance.chance(0.5) ? { kind: "none" } : { kind: "used", logic: of(["aankopen tellen mee", "Een score."]) },
      ),
      automatedDecisions: maybe(() =>
        chance.chance(0.5)
          ? { kind: "none" }
          : {
              kind: "used",
              logic: of(["de laagste score valt af"]),
              consequences: of(["iemand wordt niet uitgenodigd"]),
              exception: of(["contract", "law", "explicit-consent"] as const),
              safeguards: of(["bel ons", "Een mens kijkt er altijd naar."]),
            },
      ),
    });
  }
  for (const id of chance.some(measures, 0.1)) {
    b.measure({
      name: of(["Kluis in de kelder", "IP-filter"]),
      vocabularyId: b.measureWord(id),
      scope: { kind: "everywhere" },
    });
  }
  return b.build();
}
