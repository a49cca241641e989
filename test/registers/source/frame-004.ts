import { silent, statementRegister } from "./statement-register.ts";

/** What statement 004 tells of the organisation, its sites, its text and its measures, with the words its activities use. */
export function frame004() {
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
      sharing: ["never"],
      retentionClaims: ["not-longer-than-needed"],
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
      at(1376, 1512, "claims/retentionClaims"),
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

  return { controller, website, informing, afterSubscription, generalData, schools, administrators, b, at };
}
export type Frame = ReturnType<typeof frame004>;
