import { figures } from "../figures.ts";

/** Words of the diagnosis: how the program, its two copies and the disk are doing. */
export const nlDiagnose = {
  title: "Diagnose",
  lead: "Hier staat hoe het met de bewaarplaatsen van je register is. Vraag je iemand om hulp, geef dan dit mee: er staat niets in van wat je hebt vastgelegd.",
  copy: "Kopieer alles",
  copied: "Gekopieerd.",
  notCopied: "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.",
  refresh: "Kijk opnieuw",
  looking: "Er wordt gekeken.",
  unknown: "niet bekend",
  none: "geen",
  program: {
    title: "Programma",
    form: "vorm",
    forms: { desktop: "bureaubladprogramma", served: "in de browser, via dit programma op je computer" },
    version: "versie",
    schema: "vorm van het register",
    runtime: "draait op",
    platform: "besturingssysteem",
    browser: "browser",
  },
  register: {
    title: "Register",
    changes: "wijzigingen",
    head: "kop van de geschiedenis",
    hash: "vingerafdruk van het register",
    parts: "onderdelen",
    saved: "bewaard",
    lag: "nog niet veiliggesteld",
    lagOf: (commits: number): string =>
      commits === 0
        ? "niets, beide kopieën zijn gelijk"
        : commits === 1
          ? "1 wijziging"
          : `${figures(commits, ".")} wijzigingen`,
    undo: "terug te nemen handelingen",
  },
  start: {
    title: "Bij het starten",
    decision: "wat er is gedaan",
    decisions: {
      equal: "beide kopieën waren gelijk",
      "database-behind": "de werkkopie liep achter en is bijgewerkt",
      "twin-behind": "de veiliggestelde kopie liep achter en is bijgewerkt",
      rebuild: "de werkkopie is opgebouwd uit de veiliggestelde kopie",
      nothing: "er was nog niets",
      diverged: "de kopieën zijn uit elkaar gelopen",
      "disk-full": "de schijf was vol, dus de werkkopie is niet geopend",
    } as { readonly [decision: string]: string },
    probe: "werkkopie in de browser",
    probes: {
      absent: "was er niet",
      lost: "was door de browser weggegooid",
      present: "was er",
      newer: "was van een nieuwere versie",
      unreadable: "was niet te lezen",
      silent: "gaf geen antwoord",
      "not-looked": "niet bekeken",
    } as { readonly [probe: string]: string },
    replayed: "teruggezette wijzigingen",
    recovered: "hersteld",
  },
  places: {
    title: "Bewaarplaatsen",
    data: "veiliggestelde kopie",
    backups: "reservekopieën",
    secondBackups: "tweede map",
    unreachable: "niet te bereiken",
    space: "ruimte op die schijf",
    rooms: { enough: "genoeg", low: "weinig", full: "vol", unknown: "niet bekend" },
    free: (gigabytes: string): string => `${gigabytes} GB vrij`,
    log: "grootte van de geschiedenis",
    snapshots: "momentopnamen",
    damaged: "beschadigde plek in de geschiedenis",
    atChange: (seq: number): string => `bij wijziging ${figures(seq, ".")}`,
  },
  browserStore: {
    title: "Werkkopie",
    persistent: "tegen opruimen beschermd",
    persistents: {
      yes: "ja",
      no: "nee, de browser mag de werkkopie opruimen als de schijf vol raakt; dan komt zij terug uit de veiliggestelde kopie",
    },
    used: "gebruikt",
    megabytes: (megabytes: string): string => `${megabytes} MB`,
    engine: "opslag van de browser",
    engines: { leveldb: "LevelDB", sqlite: "SQLite", none: "nog niets", unknown: "niet bekend" },
    engineSwitched: "de browser bewaart zijn gegevens nu anders dan eerst",
    profile: "map van de browser",
    profiles: {
      known: "bekend: schijf en bestanden worden nagekeken bij het starten",
      unknown:
        "niet bekend. In een gewone browser kan Verantwoord die map en haar schijf niet nakijken; het vergelijkt de twee kopieën bij elk begin.",
    },
    lastDamage: "laatste schade",
  },
  log: {
    title: "Logboek",
    lead: "De laatste regels. Er staan codes en getallen in, nooit wat je hebt vastgelegd.",
    empty: "Het logboek is leeg.",
  },
  diverged: {
    title: "Kies welke versie je houdt",
    text: "De veiliggestelde kopie en de werkkopie in deze browser zijn vanaf een bepaald moment verschillend verdergegaan, bijvoorbeeld doordat er een oude map is teruggezet. Bewaar eerst van beide een bestand. Daarna kies je. De andere versie kun je later nog openen uit dat bestand.",
    secured: "Veiliggestelde versie",
    working: "Werkkopie in deze browser",
    about: (changes: number, when: string): string =>
      `${figures(changes, ".")} ${changes === 1 ? "wijziging" : "wijzigingen"}, de laatste op ${when}`,
    unreadable: "Deze kopie kan niet worden gelezen.",
    save: "Bewaar als bestand",
    saveOf: (name: string): string => `Bewaar als bestand, ${name}`,
    saved: "bewaard",
    keep: "Houd deze",
    keepOf: (name: string): string => `Houd deze, ${name}`,
    saveFirst: "Bewaar eerst van beide een bestand.",
    fileName: { secured: "register-veiliggesteld.json", working: "register-werkkopie.json" },
    failed: "Het lukte niet. Er is niets verloren; de bestanden die je bewaarde zijn heel.",
  },
  broken: {
    title: "Zet een reservekopie terug",
    text: "De veiliggestelde kopie is beschadigd. Een hele reservekopie komt ervoor in de plaats; wat er nu nog van over is, wordt apart bewaard.",
    none: "Er is geen reservekopie van dit register. Exporteer wat je ziet, en vraag om hulp.",
  },
  clear: {
    title: "Werkkopie leegmaken",
    text: "Zit de opslag van de browser vast, maak haar dan leeg. Je register wordt daarna opgebouwd uit de veiliggestelde kopie. Alleen wat je voor deze computer instelde (taal, kleuren, namen) zet je opnieuw.",
    act: "Maak leeg en begin opnieuw",
    notYet: "Dat kan pas als alles is veiliggesteld: anders gaan de laatste wijzigingen verloren.",
    notHere: "Dat kan in deze vorm van het programma niet.",
    failed: "Leegmaken lukte niet. Er is niets veranderd.",
  },
};

export type DiagnoseWords = typeof nlDiagnose;
