import type { NewId } from "../../model/ids.ts";
import type { RetentionTerm } from "../../model/retention-term.ts";
import { libraryTerm } from "../library-term.ts";
import type { Fields } from "../nested-records.ts";
import { statute } from "../nested-records.ts";
import type { RegisterBuilder } from "../register-builder.ts";

/** The retention terms of the example: of its own, and taken from the library. One of them is open, one is vague. */
export function exampleTerms(b: RegisterBuilder, newId: NewId) {
  const fromLibrary = (libraryId: string, fields: Fields<RetentionTerm>) => libraryTerm(b, newId, libraryId, fields);
  const taxYears = b.longer(
    { minimum: "P7Y", maximum: "P7Y" },
    {
      counting: "financial-year-end",
      nature: "statutory-minimum",
      statute: statute("art. 52 lid 4 AWR"),
      reason: "omdat de belastingwet dat vraagt",
    },
  );
  const erase = { endAction: "delete" as const };
  return {
    account: b.term({
      name: "Account plus zes maanden",
      phases: [b.until(b.event("event-account-closed")), b.longer("P6M", { counting: "day", nature: "own-choice" })],
      ...erase,
    }),
    licence: b.term({
      name: "Tot het einde van de schoollicentie",
      phases: [
        b.until(b.event("event-school-licence-ended")),
        b.longer("P1M", { counting: "day", nature: "own-choice" }),
      ],
      ...erase,
    }),
    order: b.term({
      name: "Bestelling, zes maanden en zeven jaar",
      phases: [
        b.until(b.event("event-order-completed")),
        b.longer("P6M", { counting: "day", nature: "own-choice", reason: "voor vragen en ruilen" }),
        taxYears,
      ],
      ...erase,
    }),
    subscription: b.term({
      name: "Abonnement, en langer voor de belasting",
      // Honest gap: how much longer was never written down.
      phases: [
        b.until(b.event("event-subscription-ended")),
        b.longer(null, { reason: "voor de fiscale bewaarplicht" }),
      ],
    }),
    newsletter: b.term({
      name: "Tot de afmelding, plus een maand",
      phases: [b.until(b.event("event-unsubscribed")), b.longer("P1M", { counting: "day", nature: "own-choice" })],
      ...erase,
    }),
    question: b.term({
      name: "Vraag beantwoord plus drie maanden",
      phases: [b.until(b.event("event-question-answered")), b.longer("P3M", { counting: "day", nature: "own-choice" })],
      ...erase,
    }),
    portal: b.term({
      name: "Einde dienstverlening plus zes maanden",
      phases: [b.until(b.event("event-service-ended")), b.longer("P6M", { counting: "day", nature: "own-choice" })],
      ...erase,
    }),
    recordings: b.term({
      name: "Gespreksopnamen drie maanden",
      phases: [b.until(b.event("event-recording-made")), b.longer("P3M", { counting: "day", nature: "own-choice" })],
      ...erase,
    }),
    profiles: b.term({ name: "Klantprofielen", phases: [b.criterion("zolang als nodig")] }),
    consentForPhotos: b.term({
      name: "Tot de toestemming is ingetrokken",
      phases: [b.until(b.event("event-consent-withdrawn"))],
      ...erase,
    }),
    camera: fromLibrary("camera-private", {
      name: "Camerabeelden vier weken",
      exception: "tenzij een incident langer onderzoek vraagt",
      ...erase,
    }),
    pupilFile: fromLibrary("pupil-file", { name: "Leerlingdossier", ...erase }),
    attendance: fromLibrary("pupil-attendance", { name: "Aanwezigheid van leerlingen" }),
    photos: fromLibrary("pupil-photos", { name: "Foto's van leerlingen" }),
    applicants: fromLibrary("applicants-rejected", { name: "Sollicitaties vier weken", ...erase }),
    personnel: fromLibrary("personnel-file", { name: "Personeelsdossier" }),
    payroll: fromLibrary("payroll-administration", { name: "Salarisadministratie" }),
    identity: fromLibrary("id-copy-employee", { name: "Kopie identiteitsbewijs van medewerkers", ...erase }),
    absence: fromLibrary("sickness-absence-records", { name: "Verzuimgegevens" }),
    invoices: fromLibrary("invoices", { name: "Facturen zeven jaar" }),
    quotes: fromLibrary("quotes-not-accepted", { name: "Offertes zonder opdracht" }),
    prize: fromLibrary("prize-draw", { name: "Deelname aan een prijsvraag", ...erase }),
    statistics: fromLibrary("analytics-data", { name: "Websitestatistiek", endAction: "anonymise" }),
    logs: fromLibrary("security-logs", { name: "Beveiligingslogboek" }),
  };
}
export type ExampleTerms = ReturnType<typeof exampleTerms>;
