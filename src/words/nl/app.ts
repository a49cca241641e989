/** Words of the frame around the screens: sections, saving, first start, trouble at the start. */
export const nlApp = {
  productName: "Verantwoord",
  sections: {
    overview: "Overzicht",
    activities: "Verwerkingen",
    parties: "Partijen",
    agreements: "Overeenkomsten",
    retention: "Bewaartermijnen",
    sites: "Websites",
    systems: "Systemen",
    measures: "Beveiliging",
    organisation: "Organisatie",
    texts: "Teksten",
    history: "Geschiedenis",
    exports: "Exporteren",
    settings: "Instellingen",
    diagnose: "Diagnose",
  },
  profiles: {
    general: "Bedrijf of organisatie",
    "small-organisation": "Vereniging of kleine organisatie",
    school: "School",
    care: "Zorg",
    "public-authority": "Overheid",
    supplier: "Leverancier van software of diensten",
  },
  start: {
    title: "Waar wil je beginnen?",
    lead: "Je houdt hier bij wat je organisatie met persoonsgegevens doet. Alles blijft op deze computer.",
    newTitle: "Begin een nieuw register",
    newText: "Vertel wie je bent. Daarna leg je de eerste verwerking vast. Vijf minuten.",
    exampleTitle: "Kijk eerst rond in een voorbeeld",
    exampleText: "Een ingevuld register van een verzonnen organisatie. Je kunt niets stukmaken.",
    openTitle: "Open een bestand",
    openText: "Een register van Verantwoord dat je al hebt: een .verantwoord-bestand of register.json.",
    existing: "Registers op deze computer",
    opened: (name: string): string => `Open ${name}`,
    nameLabel: "Naam van de organisatie",
    nameMissing: "Vul de naam van je organisatie in.",
    kindLabel: "Wat voor organisatie is het?",
    begin: "Begin",
    back: "Terug",
    exampleName: "Voorbeeldregister",
  },
  opening: (done: number, total: number): string =>
    total === 0 ? "Register openen" : `Register terugzetten: ${done} van ${total}`,
  saved: {
    securedAt: (time: string): string => `bewaard ${time}`,
    secured: "bewaard",
    saving: "bewaren",
    notSecured: "nog niet veiliggesteld",
    notSaved: "niet bewaard",
    nothing: "nog niets te bewaren",
    readOnly: "alleen lezen",
    backupAt: (time: string): string => `reservekopie ${time}`,
    noBackup: "geen reservekopie in deze sessie",
    findings: (count: number): string => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
  },
  readOnly: {
    "disk-full":
      "De schijf van deze computer is vol. Je ziet het register zoals het is veiliggesteld; er is niets verloren. Maak ruimte en start opnieuw om verder te werken.",
    locked:
      "Iemand anders of een ander venster schrijft in dit register. Je ziet het zoals het is veiliggesteld en kunt het lezen.",
    diverged:
      "De twee bewaarplaatsen van dit register zijn uit elkaar gelopen. Je ziet de veiliggestelde versie. Kies in Diagnose welke je houdt; er is niets verloren.",
  },
  recovered: {
    rebuild:
      "De werkkopie in de browser was leeg of beschadigd. Je register is volledig teruggezet uit de veiliggestelde kopie. Er is niets verloren.",
    "database-behind": (count: number): string =>
      `De werkkopie in de browser liep achter. ${count} wijzigingen zijn teruggezet uit de veiliggestelde kopie. Er is niets verloren.`,
  },
  trouble: {
    title: "Het register is niet geopend",
    nothingLost: "Er is niets veranderd of verloren.",
    retry: "Probeer opnieuw",
    toStart: "Naar het begin",
    unreachable:
      "Het programma op deze computer antwoordt niet. Start Verantwoord opnieuw en open deze pagina via de link die je dan krijgt.",
    "not-admitted": "Verantwoord is opnieuw gestart. Open deze pagina via de link die bij het starten is gegeven.",
    "database-newer":
      "Een nieuwere versie van Verantwoord heeft dit register gemaakt. Installeer die versie om verder te gaan.",
    "newer-version":
      "Een nieuwere versie van Verantwoord heeft dit register gemaakt. Installeer die versie om verder te gaan.",
    "database-stuck":
      "De opslag van de browser zit vast. Maak die leeg; je register komt terug uit de veiliggestelde kopie.",
    "history-unreadable":
      "De veiliggestelde kopie kan niet helemaal worden gelezen. Zet in Diagnose een reservekopie terug.",
    "nothing-there": "Dit register is op deze computer niet gevonden.",
    other: (code: string): string => `Er ging iets mis (${code}). Probeer het opnieuw.`,
  },
  broken: {
    title: "Dit scherm werkt niet",
    lead: "Er zit een fout in het programma. Je register is niet veranderd; wat bewaard was, is bewaard. Probeer het opnieuw of laad de pagina opnieuw.",
  },
  messages: {
    undone: (what: string): string => `Ongedaan gemaakt: ${what}`,
    redone: (what: string): string => `Opnieuw gedaan: ${what}`,
    partlyUndone: (what: string): string => `Deels ongedaan gemaakt: ${what}. Wat later is gewijzigd, bleef staan.`,
    partlyRedone: (what: string): string => `Deels opnieuw gedaan: ${what}. Wat later is gewijzigd, bleef staan.`,
    conflictingChange: "Dit veld is intussen ergens anders gewijzigd. Kies welke tekst blijft.",
    draftRestored: "Wat je typte voor het programma stopte, is bewaard.",
    wrongValue: "Deze waarde past niet in dit veld. Er is niets gewijzigd.",
    forbiddenCharacter: "Deze tekst bevat een teken dat niet bewaard kan worden. Er is niets gewijzigd.",
    entityNotFound: "Dit bestaat niet meer. Er is niets gewijzigd.",
    watchingFailed: "Wijzigingen uit een ander venster worden niet meer gevolgd. Laad de pagina opnieuw.",
  },
  /** What a commit did, for undo and the history; `name` is "" when the thing has no name yet. */
  labels: {
    added: (kind: string, name: string): string => (name === "" ? `${kind} toegevoegd` : `${kind} ${name} toegevoegd`),
    edited: (kind: string, name: string): string => (name === "" ? `${kind} gewijzigd` : `${kind} ${name} gewijzigd`),
    deleted: (kind: string, name: string): string =>
      name === "" ? `${kind} verwijderd` : `${kind} ${name} verwijderd`,
    registerMade: "register gemaakt",
    registerOpened: "register geopend uit een bestand",
    other: "wijziging",
    /** Acts that touch several things at once, by code; each gets the names that the label carries. */
    acts: {
      "bulk-edit": (names: ReadonlyArray<string>): string => `${names[0] ?? ""} verwerkingen gewijzigd`,
      "file-taken-over": (names: ReadonlyArray<string>): string => `versie overgenomen uit ${names[0] ?? ""}`,
      "finding-fixed": (names: ReadonlyArray<string>): string => `hersteld: ${names[0] ?? ""}`,
    },
    kinds: {
      register: "register",
      controller: "organisatie",
      unit: "afdeling",
      person: "persoon",
      activity: "verwerking",
      "retention-term": "bewaartermijn",
      party: "partij",
      agreement: "overeenkomst",
      engagement: "opdracht",
      system: "systeem",
      measure: "maatregel",
      site: "website",
      statement: "tekst",
      "vocabulary-entry": "begrip",
      "custom-field": "eigen veld",
      attachment: "bijlage",
    },
  },
  palette: {
    parts: "Onderdelen",
    kinds: {
      register: "Register",
      controller: "Organisaties",
      unit: "Afdelingen",
      person: "Personen",
      activity: "Verwerkingen",
      "retention-term": "Bewaartermijnen",
      party: "Partijen",
      agreement: "Overeenkomsten",
      engagement: "Opdrachten",
      system: "Systemen",
      measure: "Maatregelen",
      site: "Websites",
      statement: "Teksten",
    },
  },
  conflict: {
    title: "Twee teksten voor hetzelfde veld",
    theirs: "Nu in het register",
    mine: "Wat jij typte",
    keepTheirs: "Houd wat er staat",
    takeMine: "Neem mijn tekst",
  },
  registerMenu: "Register",
  newRegister: "Ander register of bestand openen",
  needsAttention: "vragen aandacht",
};

export type AppWords = typeof nlApp;
