import type { Register } from "../../../src/model/register.ts";
import { itemsOf, purposeOf, silent, statementRegister, termsOf } from "./statement-register.ts";

/** Lessons for schools: five purposes on two groups of people, nothing on bases, rights or complaints. */
export function statement004(): Register {
  const { b, at } = statementRegister("004", "Bollentoren.example", "small-organisation");

  const controller = b.controller({
    name: "Bollentoren.example",
    tradeNames: ["Extraklas"],
    activityDescription: "geeft lessen aan scholen met een abonnement",
    email: "mira@bollentoren.example",
    sector: "onderwijs",
    origins: [
      at(1005, 1018),
      at(20, 30, "tradeNames"),
      at(359, 471, "activityDescription"),
      at(1688, 1746, "activityDescription"),
      at(359, 518, "sector"),
      at(2669, 2721, "email"),
    ],
  });

  const website = b.site({
    name: "Website",
    kind: "website",
    controllerIds: [controller.id],
    origins: [at(734, 749)],
  });

  const statement = b.statement({
    name: "Privacy Statement Extraklas",
    controllerIds: [controller.id],
    siteIds: [website.id],
    language: "nl",
    address: "informal",
    claims: {
      ...silent,
      namesUsed: ["Extraklas", "Bollentoren.example"],
      sharing: "never",
      retentionClaim: "not-longer-than-needed",
      specialData: false,
      security:
        "Gegevens zijn bij het versturen en daarna veilig opgeslagen, tegen misbruik, verlies, onbevoegde toegang, openbaarmaking en wijziging. Misbruik door kwaadwillenden is niet helemaal uit te sluiten.",
    },
    notes:
      "De tekst spreekt de lezer met u en met je aan. Wie meent dat zijn gegevens niet goed beveiligd zijn of worden misbruikt, kan dat melden bij mira@bollentoren.example.",
    origins: [
      at(2, 30),
      at(879, 962, "claims/namesUsed"),
      at(1005, 1070, "claims/namesUsed"),
      at(1767, 1908, "claims/sharing"),
      at(1376, 1512, "claims/retentionClaim"),
      at(879, 962, "claims/specialData"),
      at(1981, 2341, "claims/security"),
      at(2356, 2560, "claims/security"),
      at(2561, 2721, "notes"),
    ],
  });
  const informing = { how: null, statementIds: [statement.id], exception: null };

  b.measure({
    name: "Alleen eigen medewerkers",
    vocabularyId: b.measureWord("tom-access-control"),
    type: "organisational",
    description: "Alleen medewerkers van de organisatie kunnen de gegevens inzien.",
    scope: { kind: "everywhere" },
    origins: [at(1909, 1980)],
  });

  const afterSubscription = b.term({
    name: "Twee jaar na het abonnement",
    phases: [
      b.until(b.event("event-subscription-ended")),
      b.longer("P2Y", {
        counting: "day",
        reason: "om achteraf naar ervaringen met de lessen te kunnen vragen",
      }),
    ],
    origins: [at(1514, 1746)],
  });
  const generalData =
    "Geldt voor de algemene gegevens, zoals naam en adres; wat daar verder onder valt, staat er niet.";
  const schools = b.subject("subject-school-contacts");
  const administrators = b.subject("subject-school-administrators");

  const purposes = [
    { code: "V-001", name: "Betalingen", description: "betalingen af te handelen", place: [1072, 1104] },
    { code: "V-002", name: "Nieuwsbrief", description: "onze nieuwsbrief te versturen", place: [1105, 1138] },
    {
      code: "V-003",
      name: "Bellen voor de dienst",
      description: "te bellen als dat nodig is om de dienst uit te voeren",
      place: [1139, 1226],
    },
    {
      code: "V-004",
      name: "Wijzigingen melden",
      description: "te melden wat er aan onze diensten en producten verandert",
      place: [1227, 1294],
    },
    { code: "V-005", name: "Feedback vragen", description: "feedback te vragen", place: [1295, 1344] },
  ] as const;
  for (const { code, name, description, place } of purposes) {
    const purpose = b.purpose({ description });
    const [start, end] = place;
    const schoolContact = b.uses(
      b.item("data-school-name"),
      b.item("data-school-address"),
      b.item("data-email"),
      b.item("data-phone"),
    );
    const school = b.group({
      name: "Scholen met een abonnement",
      purposeIds: [purpose.id],
      subjectIds: [schools],
      items: [...schoolContact, ...b.uses(b.item("data-brin"), b.item("data-iban"))],
      retentionUses: [b.keeps(afterSubscription, schoolContact, generalData)],
    });
    const administrator = b.group({
      name: "Beheerders",
      purposeIds: [purpose.id],
      subjectIds: [administrators],
      items: b.uses(b.item("data-name"), b.item("data-phone"), b.item("data-email")),
      sources: [b.source("data-subject")],
      retentionUses: [b.keeps(afterSubscription, null, generalData)],
    });
    b.activity({
      code,
      name,
      role: "controller",
      controllerIds: [controller.id],
      status: "active",
      informing,
      purposes: [purpose],
      dataGroups: [school, administrator],
      partyUses: [],
      origins: [
        at(start, end),
        at(start, end, purposeOf(purpose)),
        at(359, 584, itemsOf(school)),
        at(586, 653, itemsOf(administrator)),
        at(1514, 1746, termsOf(school)),
        at(1514, 1746, termsOf(administrator)),
        at(1767, 1826, "partyUses"),
      ],
    });
  }

  {
    const group = b.group({
      name: "Bezoekers van de website",
      subjectIds: [b.subject("subject-website-visitors")],
      items: b.uses(b.item("data-click-behaviour"), b.item("data-surfing-behaviour")),
      sources: [b.source("own-observation")],
    });
    b.activity({
      code: "V-006",
      name: "Activiteit op de website en surfgedrag",
      role: "controller",
      controllerIds: [controller.id],
      status: "active",
      informing,
      dataGroups: [group],
      partyUses: [],
      siteIds: [website.id],
      notes:
        "De verklaring zegt dat deze gegevens verzameld kunnen worden, over verschillende websites heen, maar niet waarvoor.",
      origins: [at(655, 814), at(700, 814, itemsOf(group)), at(1767, 1826, "partyUses")],
    });
  }

  return b.build();
}
