import type { Register } from "../../../src/model/register.ts";
import { type Frame, frame004 } from "./frame-004.ts";
import { itemsOf, purposeOf, termsOf } from "./statement-register.ts";

/** Lessons for schools: five purposes on two groups of people, nothing on bases, rights or complaints. */
export function statement004(): Register {
  const frame = frame004();
  fivePurposes(frame);
  surfing(frame);
  return frame.b.build();
}

function fivePurposes({
  controller,
  informing,
  afterSubscription,
  generalData,
  schools,
  administrators,
  b,
  at,
}: Frame): void {
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
}

function surfing({ controller, website, informing, b, at }: Frame): void {
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
