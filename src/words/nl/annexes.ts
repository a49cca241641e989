import { type ReaderAddress, say, u, Wij, wij } from "./address.ts";

type To = ReaderAddress;

/** Annexes to a processor agreement, and what customers get for whom we are processor. */
export const nlAnnexes = {
  parties: {
    heading: "Partijen",
    controller: "Verwerkingsverantwoordelijke",
    processor: "Verwerker",
    representative: "Vertegenwoordiger in de Unie",
    dpo: "Functionaris gegevensbescherming",
    privacy: "Aanspreekpunt voor privacy",
    breach: "Meldpunt voor datalekken",
  },
  dpa: {
    title: (party: string): string => `Bijlage bij de verwerkersovereenkomst met ${party}`,
    intro: (agreement: string): string =>
      `Deze bijlage hoort bij ${agreement}. Zij beschrijft de verwerking zoals artikel 28 lid 3 van de AVG vraagt.`,
    introOpen: (party: string): string =>
      `Deze bijlage beschrijft wat ${party} als verwerker voor ons doet, zoals artikel 28 lid 3 van de AVG vraagt.`,
    agreementOf: (name: string, date: string | null): string => (date === null ? `“${name}”` : `“${name}” van ${date}`),
    headings: {
      subject: "Onderwerp en duur",
      nature: "Aard en doel",
      data: "Gegevens en betrokkenen",
      subProcessors: "Subverwerkers",
      transfers: "Doorgifte buiten de EER",
      security: "Beveiliging",
    },
    subject: "Onderwerp",
    start: "Begin",
    duration: "Duur",
    end: {
      date: (date: string): string => `tot en met ${date}`,
      mainContract: (contract: string | null): string =>
        contract === null ? "zolang het hoofdcontract loopt" : `zolang het hoofdcontract loopt (${contract})`,
      indefinite: "voor onbepaalde tijd",
    },
    nature: "Aard van de verwerking",
    purpose: "Doel van de verwerking",
    services: (party: string): string => `${party} verwerkt de gegevens hiervoor:`,
    dataColumns: ["Betrokkenen", "Persoonsgegevens", "Extra beschermd", "Hoe lang"] as ReadonlyArray<string>,
    subProcessors: "Deze partijen werken voor de verwerker. Voor hen gelden dezelfde plichten (art. 28 lid 4 AVG).",
    noSubProcessors: "De verwerker schakelt geen andere verwerkers in.",
    subColumns: ["Partij", "Waarvoor", "Land"] as ReadonlyArray<string>,
    transferColumns: ["Ontvanger", "Land of organisatie", "Waarop de doorgifte berust"] as ReadonlyArray<string>,
    remote: (place: string): string => `${place} (toegang op afstand)`,
    noTransfers: "De gegevens blijven binnen de Europese Economische Ruimte.",
    measures:
      "Bij ons beschermen deze maatregelen de gegevens. De verwerker zorgt voor een bescherming die daar niet onder blijft (art. 28 lid 3 onder c en 32 AVG):",
    certificates: "De verwerker heeft hiervan het bewijs laten zien:",
    certificate: (scope: string | null, date: string | null): string =>
      [...(scope === null ? [] : [scope]), ...(date === null ? [] : [`geldig tot en met ${date}`])].join("; "),
  },
  extract: {
    title: (customer: string): string => `Register als verwerker voor ${customer}`,
    intro: (service: string): string =>
      `Dit is wat het register van verwerkingen zegt over ${service} (art. 30 lid 2 AVG). Het gaat alleen over deze opdracht.`,
    introOpen: "Dit is wat het register van verwerkingen zegt over deze opdracht (art. 30 lid 2 AVG).",
    headings: {
      categories: "Wat de opdracht inhoudt",
      subProcessors: "Partijen die meewerken",
      transfers: "Doorgifte buiten de EER",
      security: "Beveiliging",
    },
    customer: "Verwerkingsverantwoordelijke (opdrachtgever)",
    customerRepresentative: "Vertegenwoordiger van de opdrachtgever",
    customerDpo: "Functionaris van de opdrachtgever",
    service: "Dienst",
    category: "Soort verwerking",
    people: "Betrokkenen",
    data: "Persoonsgegevens",
    instructions: "Opdracht",
    since: "Sinds",
    until: "Tot en met",
    agreement: "Verwerkersovereenkomst",
    hosting: "Plaats van opslag",
    measures: "Deze maatregelen beschermen de gegevens (art. 32 AVG):",
  },
  notice: {
    title: "Bericht over een nieuwe subverwerker",
    titleSeveral: "Bericht over nieuwe subverwerkers",
    titleList: "De subverwerkers die wij inschakelen",
    intro: (to: To, service: string): string =>
      `${Wij(to)} verwerken voor ${u(to)} persoonsgegevens met ${service}. Daarvoor willen ${wij(to)} een nieuwe partij inschakelen (art. 28 lid 2 AVG).`,
    introSeveral: (to: To, service: string): string =>
      `${Wij(to)} verwerken voor ${u(to)} persoonsgegevens met ${service}. Daarvoor willen ${wij(to)} nieuwe partijen inschakelen (art. 28 lid 2 AVG).`,
    introList: (to: To, service: string): string =>
      `${Wij(to)} verwerken voor ${u(to)} persoonsgegevens met ${service}. Dit zijn de partijen die daaraan meewerken (art. 28 lid 2 AVG).`,
    serviceOpen: "onze dienst",
    heading: "Om wie het gaat",
    columns: ["Partij", "Waarvoor", "Land", "Vanaf"] as ReadonlyArray<string>,
    duties: (to: To): string =>
      `${Wij(to)} leggen hun dezelfde plichten op als in de verwerkersovereenkomst met ${u(to)} (art. 28 lid 4 AVG). ${Wij(to)} blijven tegenover ${u(to)} verantwoordelijk voor wat zij doen.`,
    objection: "Bezwaar",
    until: (to: To, date: string): string =>
      say(
        to,
        `Hebt u bezwaar? Laat het ons dan weten, uiterlijk op ${date}.`,
        `Heb je bezwaar? Laat het ons dan weten, uiterlijk op ${date}.`,
      ),
    untilOpen: (to: To): string =>
      say(
        to,
        "Hebt u bezwaar? Laat het ons dan weten binnen de termijn van de verwerkersovereenkomst.",
        "Heb je bezwaar? Laat het ons dan weten binnen de termijn van de verwerkersovereenkomst.",
      ),
    silent: (to: To): string =>
      `Horen ${wij(to)} niets van ${u(to)}, dan schakelen ${wij(to)} deze partij na die dag in. ${say(to, "Maakt u", "Maak je")} bezwaar, dan zoeken ${wij(to)} met ${u(to)} naar een oplossing.`,
    reach: (to: To, reach: string): string => say(to, `Zo bereikt u ons: ${reach}.`, `Zo bereik je ons: ${reach}.`),
  },
};

export type AnnexesWords = typeof nlAnnexes;
