import { type Gathered, list, quoted, some } from "./phrases.ts";

/** Assessments, transfers, parties and upkeep: art. 26, 28, 35–38 and 44–49 GDPR. */
export const nlGovernanceChecks = {
  "balancing-missing": {
    title: "Belangenafweging ontbreekt",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} is de grondslag een gerechtvaardigd belang, maar er is geen belangenafweging.`,
    fix: null,
  },
  "dpia-high-risk": {
    title: "Hoog risico niet aan de AP voorgelegd",
    message: (f: { assessment: string }): string =>
      `Volgens ${quoted(f.assessment)} blijft het risico hoog. Dan vraag je vooraf de Autoriteit Persoonsgegevens.`,
    fix: null,
  },
  "dpia-without-advice": {
    title: "Advies van de FG ontbreekt",
    message: (f: { assessment: string }): string => `Bij ${quoted(f.assessment)} staat geen advies van de FG.`,
    fix: null,
  },
  "dpia-after-start": {
    title: "Begonnen voor de DPIA",
    message: (f: { assessment: string; activities: ReadonlyArray<string> }): string =>
      `${list(f.activities.map(quoted))} begon voordat ${quoted(f.assessment)} klaar was.`,
    fix: null,
  },
  "transfers-open": {
    title: "Gegevens buiten de EER niet ingevuld",
    message: (f: { party: string }): string =>
      `Vul bij ${f.party} in of gegevens buiten de EER komen. Ook “nee” is een antwoord.`,
    fix: "Niets gaat buiten de EER",
  },
  "dpf-without-date": {
    title: "Data Privacy Framework niet nagekeken",
    message: (f: { party: string }): string =>
      `De doorgifte via ${f.party} rust op het Data Privacy Framework. Kijk op de lijst of de ontvanger erop staat, en vul de dag in.`,
    fix: "Vandaag nagekeken",
  },
  "certificate-expired": {
    title: "Certificaat verlopen",
    message: (f: { party: string }): string => `Een certificaat van ${quoted(f.party)} is verlopen. Vraag een nieuw.`,
    fix: null,
  },
  "dpo-owns-activity": {
    title: "FG is eigenaar",
    message: (f: { activity: string }): string =>
      `De FG is eigenaar van ${quoted(f.activity)}. Wie beslist, kan niet ook toezicht houden.`,
    fix: null,
  },
  "status-against-dates": {
    title: "Status klopt niet met de datums",
    message: (f: { activity: string; status: "concept" | "active" | "ended" }): string =>
      f.status === "ended"
        ? `${quoted(f.activity)} is volgens de datum beëindigd, maar staat nog open.`
        : `${quoted(f.activity)} is volgens de datum begonnen, maar is nog een concept.`,
    fix: "Volg de datums",
  },
  "joint-role-inconsistent": {
    title: "Samen of alleen verantwoordelijk",
    message: (f: { activity: string }): string =>
      `Bij ${quoted(f.activity)} beslist een partij met je mee, maar er staat dat je alleen verantwoordelijk bent.`,
    fix: "Maak er samen van",
  },
};

export const nlGovernanceGathered = {
  "transfers-open": (f: Gathered): string =>
    `Bij ${f.count} ontvangers (op ${f.places} plaatsen) staat niet of gegevens buiten de EER komen: ${some(f)}.`,
};
