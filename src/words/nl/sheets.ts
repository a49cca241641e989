import { type ReaderAddress, say, U, u, uw, Wij, wij } from "./address.ts";

type To = ReaderAddress;

/** Texts about one activity: a sheet to sign, a sheet for the people concerned, a request for consent, a sign at a camera. */
export const nlSheets = {
  activity: {
    title: (name: string): string => `Verwerking: ${name}`,
    headings: {
      general: "Algemeen",
      purposes: "Doelen en grondslagen",
      data: "Betrokkenen en gegevens",
      recipients: "Ontvangers",
      transfers: "Doorgifte buiten de EER",
      retention: "Bewaartermijnen",
      systems: "Systemen",
      security: "Beveiliging",
      decisions: "Profielen en besluiten door een computer",
      sign: "Ondertekening",
    },
    code: "Code",
    description: "Omschrijving",
    role: "Onze rol",
    controller: "Verwerkingsverantwoordelijke",
    unit: "Afdeling",
    owner: "Eigenaar",
    status: "Status",
    since: "Sinds",
    review: "Volgende controle",
    purposeColumns: ["Doel", "Grondslag", "Toelichting"] as ReadonlyArray<string>,
    basis: (name: string, letter: string): string => `${name} (art. 6 lid 1 onder ${letter})`,
    recipientColumns: ["Partij", "Rol", "Waarvoor"] as ReadonlyArray<string>,
    systemColumns: ["Systeem", "Plaats van opslag", "Wie erbij kan"] as ReadonlyArray<string>,
    signText: "Wie hier tekent, heeft gelezen wat hierboven staat en vindt dat het klopt.",
    signColumns: ["Rol", "Naam", "Datum", "Handtekening"] as ReadonlyArray<string>,
    signOwner: "Eigenaar van de verwerking",
    signDpo: "Functionaris gegevensbescherming",
    signController: "Namens de verwerkingsverantwoordelijke",
  },
  concerned: {
    title: (name: string): string => `${name}: wat er met gegevens gebeurt`,
    intro: (to: To): string =>
      say(
        to,
        "Hier leest u welke gegevens wij hiervoor van u gebruiken, waarom, hoe lang en welke rechten u hebt.",
        "Hier lees je welke gegevens we hiervoor van je gebruiken, waarom, hoe lang en welke rechten je hebt.",
      ),
  },
  consent: {
    titleOf: (name: string): string => `Vraag om toestemming: ${name}`,
    intro: (to: To, names: string): string =>
      say(
        to,
        `${names} vraagt u om toestemming. Lees eerst waarvoor dat is.`,
        `${names} vraagt je om toestemming. Lees eerst waarvoor dat is.`,
      ),
    introSeveral: (to: To, names: string): string =>
      say(
        to,
        `${names} vragen u om toestemming. Lees eerst waarvoor dat is.`,
        `${names} vragen je om toestemming. Lees eerst waarvoor dat is.`,
      ),
    headings: {
      what: "Waarvoor het is",
      withdraw: "Toestemming intrekken",
      choose: (to: To): string => say(to, "Uw keuze", "Je keuze"),
    },
    free: (to: To): string =>
      `${U(to)} mag nee zeggen. Dat heeft geen nadeel, behalve dat ${wij(to)} dit dan niet doen.`,
    refusal: (to: To, consequence: string): string =>
      say(
        to,
        `Zegt u nee, dan is dit het gevolg: ${consequence}.`,
        `Zeg je nee, dan is dit het gevolg: ${consequence}.`,
      ),
    withdraw: (to: To): string =>
      `${U(to)} kunt ${uw(to)} toestemming altijd weer intrekken. Wat ${wij(to)} daarvoor al deden, blijft geldig (art. 7 lid 3 AVG).`,
    how: (how: string): string => `Dat gaat zo: ${how}.`,
    young: (to: To): string =>
      say(
        to,
        "Bent u jonger dan 16 jaar, dan geeft een ouder of verzorger toestemming (art. 8 AVG en art. 5 UAVG).",
        "Ben je jonger dan 16 jaar, dan geeft een ouder of verzorger toestemming (art. 8 AVG en art. 5 UAVG).",
      ),
    choose: (to: To): string =>
      say(
        to,
        "Kies per doel. Wat u niet aankruist, doen wij niet.",
        "Kies per doel. Wat je niet aankruist, doen we niet.",
      ),
    yes: (purpose: string): string => `ja, ik geef toestemming ${purpose}`,
    yesColon: (purpose: string): string => `ja, ik geef toestemming voor dit doel: ${purpose}`,
    signColumns: ["Naam", "Datum", "Handtekening"] as ReadonlyArray<string>,
  },
  camera: {
    title: "Hier hangen camera’s",
    who: (names: string): string => `De camera’s zijn van ${names}.`,
    purpose: (to: To, purposes: string): string => `${Wij(to)} filmen ${purposes}.`,
    purposeColon: (to: To, purpose: string): string => `${Wij(to)} filmen voor dit doel: ${purpose}.`,
    keep: (to: To, term: string): string => `${Wij(to)} bewaren de beelden ${term}.`,
    rights: (to: To): string =>
      `${U(to)} mag vragen of ${u(to)} op beeld staat, de beelden bekijken en vragen om ze te wissen.`,
    object: (to: To): string =>
      say(to, "U kunt ook bezwaar maken (art. 21 AVG).", "Je kunt ook bezwaar maken (art. 21 AVG)."),
    more: (to: To, reach: string): string =>
      say(
        to,
        `Wilt u meer weten of een recht gebruiken? ${reach}.`,
        `Wil je meer weten of een recht gebruiken? ${reach}.`,
      ),
    site: (url: string): string => `Alles over het cameratoezicht staat op ${url}.`,
  },
};

export type SheetsWords = typeof nlSheets;
