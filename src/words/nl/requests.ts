import { type ReaderAddress, say, U, u, uw, Wij, wij } from "./address.ts";

type To = ReaderAddress;

/** Answers and letters to people who use a right, and to those who got their data. Art. 12, 15 and 19 GDPR. */
export const nlRequests = {
  /** What somebody asked, after "uw verzoek". */
  right: {
    explanation: "om uitleg",
    access: "om inzage",
    rectification: "om verbetering",
    erasure: "om gegevens te wissen",
    restriction: "om het gebruik van gegevens te beperken",
    portability: "om gegevens mee te nemen",
    objection: "om te stoppen met het gebruik van gegevens (bezwaar)",
    "withdraw-consent": "om een toestemming in te trekken",
    "human-intervention": "om een mens naar een besluit te laten kijken",
  },
  /** "Op 3 november 2026 ontvingen wij uw verzoek om inzage." */
  received: (to: To, date: string | null, what: string): string =>
    date === null
      ? `${Wij(to)} hebben ${uw(to)} verzoek${what} ontvangen.`
      : `Op ${date} ontvingen ${wij(to)} ${uw(to)} verzoek${what}.`,

  access: {
    title: "Antwoord op een verzoek om inzage",
    titleFor: (people: string): string => `Antwoord op een verzoek om inzage: ${people}`,
    intro: (to: To, people: string): string =>
      `Hieronder staat welke gegevens ${wij(to)} gebruiken van ${people}, waarvoor, hoe lang, wie ze krijgen en welke rechten ${u(to)} hebt (art. 15 lid 1 en 2 AVG).`,
    copy: (to: To): string => `Een kopie van ${uw(to)} eigen gegevens hoort bij dit antwoord (art. 15 lid 3 AVG).`,
  },

  confirmation: {
    title: "Ontvangstbevestiging van een verzoek",
    answerBy: (to: To, date: string): string =>
      say(to, `U krijgt uiterlijk op ${date} antwoord van ons.`, `Je krijgt uiterlijk op ${date} antwoord van ons.`),
    answerWithin: (to: To, duration: string): string =>
      say(
        to,
        `U krijgt binnen ${duration} na ontvangst antwoord van ons.`,
        `Je krijgt binnen ${duration} na ontvangst antwoord van ons.`,
      ),
    longer: (to: To): string =>
      `Is ${uw(to)} verzoek ingewikkeld, of krijgen ${wij(to)} er veel, dan mag dat twee maanden langer duren. Dat laten ${wij(to)} ${u(to)} dan binnen een maand weten, met de reden (art. 12 lid 3 AVG).`,
    identity: (to: To): string =>
      `Twijfelen ${wij(to)} of het verzoek echt van ${u(to)} komt, dan vragen ${wij(to)} alleen wat nodig is om dat na te gaan (art. 12 lid 6 AVG).`,
    free: (to: To): string => say(to, "Het kost u niets.", "Het kost je niets."),
  },

  extension: {
    title: "Meer tijd voor een verzoek",
    longer: (to: To): string =>
      `${Wij(to)} hebben meer tijd nodig om het goed te beantwoorden. De wet geeft daarvoor twee maanden extra als een verzoek ingewikkeld is of als er veel verzoeken zijn (art. 12 lid 3 AVG).`,
    reason: (reason: string): string => `Dit is de reden: ${reason}.`,
    by: (to: To, date: string): string =>
      say(to, `U krijgt uiterlijk op ${date} antwoord.`, `Je krijgt uiterlijk op ${date} antwoord.`),
    byOpen: (to: To): string =>
      say(
        to,
        "U krijgt uiterlijk drie maanden na ontvangst van uw verzoek antwoord.",
        "Je krijgt uiterlijk drie maanden na ontvangst van je verzoek antwoord.",
      ),
    sooner: (to: To): string => `Kan het eerder, dan doen ${wij(to)} dat.`,
  },

  refusal: {
    title: "Antwoord op een verzoek",
    decision: "Besluit op een verzoek",
    no: (to: To, what: string): string => `${Wij(to)} wijzen ${uw(to)} verzoek${what} af.`,
    reason: (reason: string): string => `Dit is de reden: ${reason}.`,
    headings: {
      authority: (to: To): string => say(to, "Bent u het er niet mee eens?", "Ben je het er niet mee eens?"),
    },
    /** For the decision of an administrative authority. Art. 34 UAVG, 6:4, 6:5, 6:7 and 8:81 Awb. */
    awb: (to: To, names: string): string =>
      `Dit is een besluit in de zin van de Algemene wet bestuursrecht (art. 34 UAVG). Binnen zes weken na de dag waarop het is verzonden, ${say(to, "kunt u", "kun je")} bezwaar maken bij ${names}.`,
    awbContents: (to: To): string =>
      `Zet in ${uw(to)} bezwaarschrift ${uw(to)} naam en adres, de datum, tegen welk besluit ${u(to)} bezwaar maakt en waarom, en onderteken het (art. 6:5 Awb).`,
    awbWhere: (address: string): string => `Stuur het naar ${address}.`,
    awbUrgent: (to: To): string =>
      `Kan het niet wachten, dan ${say(to, "kunt u", "kun je")} daarnaast de voorzieningenrechter van de rechtbank om een voorlopige voorziening vragen (art. 8:81 Awb).`,
    /** For the decision of anybody else. Art. 35 UAVG. */
    court: (to: To): string =>
      `Binnen zes weken na dit antwoord ${say(to, "kunt u", "kun je")} de rechtbank met een verzoekschrift vragen ons op te dragen het verzoek toch in te willigen (art. 35 UAVG). Een advocaat is daarvoor niet nodig.`,
    authority: (to: To): string =>
      `${U(to)} kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, via autoriteitpersoonsgegevens.nl (art. 77 AVG).`,
    first: (to: To, reach: string): string =>
      say(to, `Hebt u een vraag over dit antwoord? ${reach}.`, `Heb je een vraag over dit antwoord? ${reach}.`),
  },

  notice: {
    title: "Bericht over een wijziging van persoonsgegevens",
    done: {
      rectification: (to: To, who: string): string =>
        `${Wij(to)} hebben gegevens van ${who} verbeterd. Eerder gaven ${wij(to)} ${u(to)} die gegevens.`,
      erasure: (to: To, who: string): string =>
        `${Wij(to)} hebben gegevens van ${who} gewist. Eerder gaven ${wij(to)} ${u(to)} die gegevens.`,
      restriction: (to: To, who: string): string =>
        `${Wij(to)} gebruiken gegevens van ${who} voorlopig niet. Eerder gaven ${wij(to)} ${u(to)} die gegevens.`,
    },
    doneOpen: (to: To, who: string): string =>
      `${Wij(to)} hebben gegevens van ${who} verbeterd, gewist of beperkt. Eerder gaven ${wij(to)} ${u(to)} die gegevens.`,
    somebody: "iemand",
    what: (text: string): string => `Het gaat hierom: ${text}.`,
    ask: {
      rectification: (to: To): string =>
        say(to, "Wilt u dat ook bij u aanpassen?", "Wil je dat ook bij jullie aanpassen?"),
      erasure: (to: To): string =>
        say(
          to,
          "Wilt u ze ook wissen, met alle kopieën en koppelingen?",
          "Wil je ze ook wissen, met alle kopieën en koppelingen?",
        ),
      restriction: (to: To): string =>
        say(to, "Wilt u ze ook voorlopig niet gebruiken?", "Wil je ze ook voorlopig niet gebruiken?"),
    },
    askOpen: (to: To): string => say(to, "Wilt u dat ook doen?", "Wil je dat ook doen?"),
    duty: (to: To): string =>
      `${Wij(to)} laten dit weten omdat de wet dat vraagt (art. 19 AVG). Vraagt die persoon ons aan wie ${wij(to)} het hebben verteld, dan noemen ${wij(to)} ook ${u(to)}.`,
  },
};

export type RequestsWords = typeof nlRequests;
