import type { ReaderAddress } from "./address.ts";

const you = (to: ReaderAddress): string => (to === "formal" ? "u" : "je");
const You = (to: ReaderAddress): string => (to === "formal" ? "U" : "Je");
const your = (to: ReaderAddress): string => (to === "formal" ? "uw" : "je");

/** Sentences of letters to other organisations. */
export const nlLetters = {
  to: (name: string): string => `Aan ${name}`,
  greeting: (to: ReaderAddress): string => (to === "formal" ? "Geachte heer, mevrouw," : "Beste,"),
  greetingOf: (to: ReaderAddress, name: string): string => (to === "formal" ? `Geachte ${name},` : `Beste ${name},`),
  regards: "Met vriendelijke groet,",
  missingAgreement: {
    title: (party: string): string => `Verzoek aan ${party} over de verwerking van persoonsgegevens`,
    opening: (to: ReaderAddress): string =>
      `${You(to)} verwerkt persoonsgegevens voor ons. Artikel 28 van de AVG vraagt dat wij daarover een schriftelijke overeenkomst hebben, en dat wij alleen verwerkers inschakelen die voldoende garanties bieden.`,
    nothing: (to: ReaderAddress): string =>
      `In onze administratie ontbreekt op dit moment niets wat wij van ${you(to)} nodig hebben.`,
    subject: "Waar het om gaat",
    data: (items: string, subjects: string): string =>
      items === "" ? `gegevens van ${subjects}` : subjects === "" ? items : `${items}, van ${subjects}`,
    dataOpen: "de gegevens die bij deze dienst horen",
    unnamedService: "Dienst",
    missing: "Wat wij missen",
    noAgreement: "Verwerkersovereenkomst",
    noAgreementText: (services: string): string =>
      services === ""
        ? "in onze administratie is er geen die geldt"
        : `in onze administratie is er voor ${services} geen die geldt`,
    ended: (name: string, date: string | null): string =>
      date === null ? `${name} is beëindigd` : `${name} is op ${date} geëindigd`,
    concept: (name: string): string => `${name} is bij ons nog een concept`,
    notKnown: (name: string): string => `van ${name} hebben wij geen getekende versie of einddatum`,
    renew: "Nieuwe overeenkomst",
    points: (name: string): string => `In ${name} ontbreekt`,
    habits: (name: string): string => `In ${name} willen wij ook regelen`,
    fewer: (name: string): string => `${name} noemt niet`,
    subProcessors: "Lijst van subverwerkers",
    subProcessorsText: (to: ReaderAddress): string =>
      `de namen van wie ${you(to)} inschakelt, met wat zij doen en in welk land (art. 28 lid 2 en 4 AVG)`,
    certificate: (name: string): string => `Nieuw certificaat ${name}`,
    certificateText: (date: string): string => `het certificaat dat wij hebben, liep tot en met ${date}`,
    guarantees: "Bewijs van garanties",
    guaranteesText: "een certificaat of verslag van een audit, met wat het dekt en tot wanneer (art. 28 lid 1 AVG)",
    deletion: "Bewijs van wissen",
    deletionText: (name: string): string =>
      `${name} is beëindigd: dat alle gegevens en kopieën zijn gewist of teruggegeven (art. 28 lid 3 onder g AVG)`,
    request: "Wat wij vragen",
    requestText: (to: ReaderAddress): string =>
      to === "formal"
        ? "Wilt u ons dit binnen vier weken sturen, of laten weten wanneer wij het kunnen verwachten?"
        : "Wil je ons dit binnen vier weken sturen, of laten weten wanneer wij het kunnen verwachten?",
    proposal: (to: ReaderAddress): string =>
      to === "formal"
        ? "Heeft u een eigen model voor de verwerkersovereenkomst, dan bekijken wij dat graag."
        : "Heb je een eigen model voor de verwerkersovereenkomst, dan bekijken wij dat graag.",
    reply: (to: ReaderAddress, way: string): string => `Voor ${your(to)} antwoord en voor vragen: ${way}`,
    agreementName: (to: ReaderAddress): string => `de overeenkomst met ${you(to)}`,
  },
};

export type LettersWords = typeof nlLetters;
