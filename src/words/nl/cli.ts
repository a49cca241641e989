/** What the command line prints. */
export const nlCli = {
  usage: "gebruik",
  commands: "opdrachten",
  common: "overal",
  commonOptions: [
    ["--lang nl|en", "taal van wat wordt gemaakt en gemeld (nl)"],
    ["--date JJJJ-MM-DD", "vandaag, voor afgeleide standen en datums (de dag zelf)"],
    ["--as-of JJJJ-MM-DD", "het register zoals het was aan het eind van die dag"],
    ["--reader internal|ap", "voor wie een export is (internal)"],
    ["-o BESTAND", "waarheen (standaarduitvoer)"],
    ["--help", "deze hulp"],
  ],
  about: {
    example: "maakt het voorbeeldregister",
    synth: "maakt een geloofwaardig register van elke grootte",
    validate: "zegt of een bestand een geldig register is, of wat er mis is",
    show: "vat een register samen",
    check: "noemt de bevindingen",
    rules: "noemt de regels waarmee wordt gecontroleerd",
    export: "maakt een export",
    text: "maakt een document",
    pack: "maakt van register.json een .verantwoord-bestand",
    unpack: "maakt van een .verantwoord-bestand weer register.json",
  },
  unknownCommand: (name: string): string => `verantwoord: de opdracht “${name}” bestaat niet; zie verantwoord --help`,
  unknownOption: (detail: string): string => `verantwoord: ${detail}; zie --help`,
  missingFile: (command: string): string => `verantwoord ${command}: noem één bestand, of - voor standaardinvoer`,
  missingOption: (command: string, option: string, expected: string): string =>
    `verantwoord ${command}: noem --${option} (${expected})`,
  wrongValue: (option: string, value: string, expected: string): string =>
    `verantwoord: --${option} ${value} kan niet; verwacht: ${expected}`,
  optionNotForKind: (option: string, kind: string): string =>
    `verantwoord text: --${option} hoort niet bij --kind ${kind}`,
  cannotRead: (file: string): string =>
    `${file}: kan niet worden gelezen; kijk of het bestand er is en of je het mag lezen`,
  cannotWrite: (file: string): string =>
    `${file}: kan niet worden geschreven; kijk of er ruimte is en of je daar mag schrijven`,
  standardInput: "standaardinvoer",
  standardOutput: "standaarduitvoer",
  notJson: (file: string): string => `${file}: is geen JSON en geen .verantwoord-bestand; er is niets gedaan`,
  history: {
    none: "dit bestand heeft geen geschiedenis, dus --as-of kan niet",
    before: (date: string): string => `op ${date} bestond dit register nog niet`,
    broken: (seq: number): string => `de geschiedenis klopt niet bij wijziging ${seq}`,
  },
  valid: "geldig",
  waived: "gemotiveerd afgeweken",
  counts: {
    controllers: (n: number): string =>
      n === 1 ? "1 verwerkingsverantwoordelijke" : `${n} verwerkingsverantwoordelijken`,
    units: (n: number): string => (n === 1 ? "1 afdeling" : `${n} afdelingen`),
    persons: (n: number): string => (n === 1 ? "1 persoon" : `${n} personen`),
    activities: (n: number): string => (n === 1 ? "1 verwerking" : `${n} verwerkingen`),
    retentionTerms: (n: number): string => (n === 1 ? "1 bewaartermijn" : `${n} bewaartermijnen`),
    parties: (n: number): string => (n === 1 ? "1 partij" : `${n} partijen`),
    agreements: (n: number): string => (n === 1 ? "1 overeenkomst" : `${n} overeenkomsten`),
    engagements: (n: number): string => (n === 1 ? "1 opdracht" : `${n} opdrachten`),
    systems: (n: number): string => (n === 1 ? "1 systeem" : `${n} systemen`),
    measures: (n: number): string => (n === 1 ? "1 maatregel" : `${n} maatregelen`),
    sites: (n: number): string => (n === 1 ? "1 website" : `${n} websites`),
    statements: (n: number): string => (n === 1 ? "1 tekst" : `${n} teksten`),
    publishedVersions: (n: number): string => (n === 1 ? "1 gepubliceerde versie" : `${n} gepubliceerde versies`),
    assessments: (n: number): string => (n === 1 ? "1 beoordeling" : `${n} beoordelingen`),
    destructions: (n: number): string =>
      n === 1 ? "1 verklaring van vernietiging" : `${n} verklaringen van vernietiging`,
    waivers: (n: number): string => (n === 1 ? "1 gemotiveerde afwijking" : `${n} gemotiveerde afwijkingen`),
    vocabulary: (n: number): string => (n === 1 ? "1 woord" : `${n} woorden`),
    customFields: (n: number): string => (n === 1 ? "1 eigen veld" : `${n} eigen velden`),
    attachments: (n: number): string => (n === 1 ? "1 bijlage" : `${n} bijlagen`),
  },
  show: {
    register: "Register",
    controllers: "Verwerkingsverantwoordelijken",
    contents: "Inhoud",
    states: "Stand van de verwerkingen",
    open: "Wat ontbreekt (art. 30)",
    openOf: (open: number, of: number): string => `${open} van ${of} niet ingevuld`,
    findings: "Bevindingen",
    history: "Geschiedenis",
    head: (seq: number, hash: string): string => `${seq} wijzigingen, hash ${hash}`,
    noHistory: "geen (alleen register.json)",
    hash: "Hash van het register",
  },
  noFindings: "geen bevindingen",
  attachmentsNeedFolder:
    "dit bestand heeft bijlagen of geschiedenis; noem met -o waar register.json moet komen, dan komt de rest in register.files ernaast",
  attachmentMissing: (sha256: string): string => `de bijlage ${sha256} ontbreekt in register.files`,
  notYet: (what: string): string => `${what} is er nog niet in deze versie`,
  notPacked: (code: string): string => `kan niet worden ingepakt (${code})`,
};

export type CliWords = typeof nlCli;
