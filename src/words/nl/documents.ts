/** Names of documents, their readers and what one can choose in them. */
export const nlDocuments = {
  /** A name per kind of `src/statement/document-kinds.ts`. */
  kinds: {
    "privacy-statement": "Privacyverklaring",
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
