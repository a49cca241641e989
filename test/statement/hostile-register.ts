import type { Register } from "../../src/model/register.ts";
import { testBuilder } from "../support/test-builder.ts";

/** Text that would be markup, a script, a field code or a formula if a writer let it. */
export const hostileTexts = [
  `<script>alert("1")</script> & 'x' <img src=x onerror=alert(1)>`,
  "&lt;b&gt; &amp; &#60; </main></body></html>",
  "# kop **vet** _schuin_ `code` [link](javascript:alert) ![x](y) | kolom | ~~weg~~",
  "- lijst",
  "1. lijst",
  "> citaat",
  "--- streep",
  '{ HYPERLINK "http://evil.example" } { DATE } =1+1 ]]> <w:p/>',
  "\u202eomgekeerd\u202c \u0007bel \u001b[31m rood",
  "emoji 👩‍👩‍👧‍👦 en Ελληνικά, עברית, 中文",
  "a".repeat(50_000),
] as const;

/** A register of which every own text is the same hostile one. */
export function hostileRegister(text: string): Register {
  const b = testBuilder();
  const controller = b.controller({ name: text, activityDescription: text, email: text, website: text });
  const service = b.service(text);
  const party = b.party({ name: text, services: [service], country: "US" });
  const term = b.term({ name: text, phases: [b.criterion(text)], endAction: "delete" });
  const purpose = b.purpose({ description: text, legalBasis: "legitimate-interests" });
  const item = b.ownItem({ nl: text, en: text });
  b.activity({
    name: text,
    description: text,
    role: "controller",
    status: "active",
    controllerIds: [controller.id],
    purposes: [purpose],
    dataGroups: [
      b.group({
        subjectIds: [b.ownSubject({ nl: text, en: text })],
        items: b.uses(item),
        sources: [b.source("public-source", { description: text })],
        provision: { kind: "voluntary", consequence: text },
        retentionUses: [b.keeps(term)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: { kind: "party", partyId: party.id, serviceId: service.id },
        role: "processor",
        description: text,
      }),
    ],
    profiling: { kind: "used", logic: text },
    automatedDecisions: { kind: "used", logic: text, consequences: text, exception: "law", safeguards: text },
  });
  b.site({
    name: text,
    kind: "website",
    cookies: [b.cookie({ name: text, kind: "necessary", purpose: text })],
    howToRefuse: text,
  });
  b.measure({ name: text, scope: { kind: "everywhere" } });
  return b.build();
}
