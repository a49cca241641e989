/** Names of documents, their readers and what one can choose in them. */
export const nlDocuments = {
  /** A name per kind of `src/statement/document-kinds.ts`. */
  kinds: {
    "privacy-statement": "Privacyverklaring",
    "letter-missing-agreement": "Brief: wat een verwerker nog moet sturen",
    "party-file": "Leveranciersblad",
    "cookie-statement": "Cookieverklaring",
    "retention-schedule": "Bewaartermijnenoverzicht",
    "processor-list": "Verwerkers en andere ontvangers",
    "retention-policy": "Bewaar- en vernietigingsbeleid",
    "privacy-policy": "Privacybeleid",
    "management-report": "Verslag voor het bestuur",
    "public-register": "Openbaar register van verwerkingen",
    "activity-sheet": "Blad van een verwerking",
    "consent-text": "Vraag om toestemming",
    "camera-sign": "Bord bij een camera",
    "letter-confirmation": "Brief: ontvangst van een verzoek",
    "letter-extension": "Brief: meer tijd voor een verzoek",
    "letter-refusal": "Brief: afwijzing van een verzoek",
    "letter-notice": "Brief: bericht aan een ontvanger (art. 19)",
    "access-answer": "Antwoord op een verzoek om inzage",
    "dpa-annex": "Bijlage bij een verwerkersovereenkomst",
    "processor-extract": "Register als verwerker voor een klant",
    "sub-processor-notice": "Brief: nieuwe subverwerker",
    "destruction-record": "Verklaring van vernietiging",
  },
  /** "Wat is er veranderd?", for the readers of a text. */
  changes: {
    title: (text: string): string => `${text}: wat is er veranderd?`,
    intro: (text: string, day: string): string =>
      `Op ${day} is onze tekst \u201c${text}\u201d aangepast. Hieronder staat wat er anders is.`,
    none: "Er is niets veranderd.",
    added: "Nieuw",
    removed: "Vervallen",
    was: "Eerst",
    becomes: "Nu",
  },
  allUpToDate: "alle gepubliceerde teksten zeggen wat het register zegt",
  textMissing: (title: string, number: number): string =>
    `de tekst van ${title}, versie ${number}, ontbreekt bij dit bestand of is beschadigd`,
  outOfDate: (title: string, number: number, date: string): string =>
    `${title}, versie ${number} van ${date}, klopt niet meer met het register:`,
  /** What the people concerned must be told of, with the article that asks it. */
  toTell: {
    "new-purpose": (name: string): string =>
      `vertel het de betrokkenen vooraf: nieuw doel, ${name} (art. 13 lid 3 AVG)`,
    "new-recipient": (name: string): string =>
      `vertel het de betrokkenen: nieuwe ontvanger, ${name} (art. 13 lid 1 onder e AVG)`,
    "new-destination": (name: string): string =>
      `vertel het de betrokkenen: doorgifte naar ${name} (art. 13 lid 1 onder f AVG)`,
    "longer-term": (name: string): string =>
      `vertel het de betrokkenen: langere bewaartermijn, ${name} (art. 13 lid 2 onder a AVG)`,
    "open-term": (name: string): string => `de bewaartermijn is nu open: ${name} (art. 13 lid 2 onder a AVG)`,
  },
  notReady: "deze tekst kan nog niet naar buiten: hierboven staat wat er eerst moet worden aangevuld of bevestigd",
  /** As they stand in a sentence: "Privacyverklaring voor leerlingen en ouders". */
  audiences: {
    "visitors-and-customers": "bezoekers en klanten",
    "pupils-and-parents": "leerlingen en ouders",
    applicants: "sollicitanten",
    staff: "medewerkers",
    "members-and-donors": "leden en donateurs",
    patients: "patiënten",
    suppliers: "leveranciers",
  },
};

export type DocumentsWords = typeof nlDocuments;
