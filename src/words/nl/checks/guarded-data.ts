import { list, quoted } from "./phrases.ts";

/** Special, criminal and national-id data: art. 9 and 10 GDPR, art. 22–33 and 46 UAVG. */
export const nlGuardedDataChecks = {
  "data-class-to-judge": {
    title: "Soort gegeven nog te beoordelen",
    message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)}: of ${list(f.items)} bijzonder of strafrechtelijk is, hangt af van wat erin staat. Kies het soort gegeven, met de reden.`,
    fix: null,
  },
  "ground-without-statute": {
    title: "Wet bij de uitzondering ontbreekt",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} rust een uitzondering voor bijzondere of strafrechtelijke gegevens op de wet. Noem de wet en het artikel.`,
    fix: null,
  },
  "national-id-to-recipient": {
    title: "BSN naar een ontvanger zonder wet",
    message: (f: { activity: string; recipients: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)} gaat een BSN of ander nummer van de overheid naar ${list(f.recipients)}. Noem de wet die dat voor deze ontvanger toestaat.`,
    fix: null,
  },
  "id-copy-without-duty": {
    title: "Kopie identiteitsbewijs zonder plicht",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} bewaar je een kopie van een identiteitsbewijs, en er staat niet welke wet dat vraagt. Zonder plicht mag je het document alleen bekijken.`,
    fix: null,
  },
  "employer-health-details": {
    title: "Werkgever legt te veel over ziekte vast",
    message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
      `Bij ${quoted(f.activity)} staat over personeel: ${list(f.items)}. Een werkgever mag niet vastleggen wat iemand heeft, waardoor dat komt of hoe het wordt behandeld.`,
    fix: null,
  },
  "class-override-without-reason": {
    title: "Afwijkend soort gegeven zonder reden",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} is een gegeven anders beoordeeld dan gebruikelijk, zonder reden.`,
    fix: null,
  },
  "uavg-amended": {
    title: "De UAVG is veranderd",
    message: (f: { activity: string; what: "biometrics" | "national-id" }): string =>
      f.what === "biometrics"
        ? `Sinds 1 september 2026 vraagt de UAVG voor biometrische gegevens een zwaarwegend algemeen belang. Kijk na of de uitzondering bij ${quoted(f.activity)} nog klopt.`
        : `Het artikel van de UAVG waarop het nummer bij ${quoted(f.activity)} rust (art. 46 lid 2), is sinds 1 september 2026 vervallen.`,
    fix: null,
  },
};
