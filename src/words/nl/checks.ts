import { nlBasesChecks } from "./checks/bases.ts";
import { nlGovernanceChecks, nlGovernanceGathered } from "./checks/governance.ts";
import { nlGuardedDataChecks } from "./checks/guarded-data.ts";
import { day, type Gathered, list, or, quoted, some, times } from "./checks/phrases.ts";
import { nlRetentionChecks, nlRetentionGathered } from "./checks/retention.ts";
import { nlRightsChecks, nlRightsGathered } from "./checks/rights.ts";
import { nlTextsChecks, nlTextsGathered } from "./checks/texts.ts";

/** A rule's words: `title` for lists, `message` as a whole sentence, `fix` on the button where a rule has a fix. */
export const nlChecks = {
  severities: { error: "Tekort", warning: "Let op", advice: "Advies" },
  severityCounts: {
    error: (count: number): string => times(count, "tekort", "tekorten"),
    warning: (count: number): string => times(count, "punt om op te letten", "punten om op te letten"),
    advice: (count: number): string => times(count, "advies", "adviezen"),
  },
  /** After a message of which the place is in sight, the other places: "Ook bij V-019 en V-026." */
  alsoAt: (names: ReadonlyArray<string>): string => `Ook bij ${list(names)}.`,
  alsoAtMany: (count: number): string => `Ook op ${count} andere plaatsen.`,
  none: "Geen bevindingen.",
  /** The same gap in many entities, told as one: `names` are the first few, `count` says of how many. */
  gathered: {
    ...nlGovernanceGathered,
    ...nlTextsGathered,
    ...nlRightsGathered,
    ...nlRetentionGathered,
    "recipients-not-answered": (f: Gathered): string =>
      `Bij ${f.count} verwerkingen staat niet wie de gegevens krijgt: ${some(f)}. Ook “niemand” is een antwoord.`,
    "party-role-missing": (f: Gathered): string =>
      `Bij ${f.count} partijen staat niet of het een verwerker is, of zelf verantwoordelijk: ${some(f)}.`,
    "transfer-not-answered": (f: Gathered): string =>
      `${f.count} partijen zitten of bewaren buiten de EER: ${some(f)}. Vul in of daar gegevens heen gaan, en waarop dat rust.`,
    "retention-maximum-missing": (f: Gathered): string =>
      `${f.count} bewaartermijnen hebben een minimum en geen maximum: ${some(f)}. Dan is niet bekend wanneer je uiterlijk wist.`,
    "retention-end-open": (f: Gathered): string =>
      `${f.count} bewaartermijnen lopen tot een gebeurtenis, en er staat niet wat er daarna met de gegevens gebeurt: ${some(f)}.`,
    "measures-missing": (f: Gathered): string =>
      `Bij ${f.count} verwerkingen staat geen enkele beveiligingsmaatregel: ${some(f)}.`,
    "review-overdue": (f: Gathered): string => `Bij ${f.count} verwerkingen is de controle verlopen: ${some(f)}.`,
  },
  rules: {
    ...nlBasesChecks,
    ...nlGovernanceChecks,
    ...nlTextsChecks,
    ...nlRightsChecks,
    ...nlRetentionChecks,
    ...nlGuardedDataChecks,
    "controller-missing": {
      title: "Organisatie ontbreekt",
      message: (_: object): string => "Er staat geen organisatie in het register die verantwoordelijk is.",
      fix: null,
    },
    "controller-contact-missing": {
      title: "Naam of contactgegevens ontbreken",
      message: (f: { controller: string; missing: "name" | "contact" | "both" }): string =>
        f.missing === "contact"
          ? `Bij ${f.controller} staat geen adres, e-mailadres of telefoonnummer.`
          : f.missing === "name"
            ? "Een organisatie heeft geen naam."
            : "Een organisatie heeft geen naam en geen contactgegevens.",
      fix: null,
    },
    "activity-controller-missing": {
      title: "Verantwoordelijke niet gekozen",
      message: (f: { activity: string; count: number }): string =>
        `Je hebt ${f.count} organisaties. Kies welke verantwoordelijk is voor ${quoted(f.activity)}.`,
      fix: null,
    },
    "joint-controllers-missing": {
      title: "Gezamenlijk verantwoordelijken ontbreken",
      message: (f: { activity: string }): string =>
        `${quoted(f.activity)} doe je samen met een ander, maar er staat niet met wie.`,
      fix: null,
    },
    "joint-arrangement-missing": {
      title: "Onderlinge regeling ontbreekt",
      message: (f: { party: string }): string =>
        `Je bent samen met ${f.party} verantwoordelijk, en er is geen geldige onderlinge regeling.`,
      fix: "Leg regeling vast",
    },
    "representative-missing": {
      title: "Vertegenwoordiger in de Unie niet ingevuld",
      message: (f: { controller: string }): string =>
        `${f.controller} zit buiten de EER. Vul in wie de vertegenwoordiger in de Unie is, of dat die niet nodig is.`,
      fix: null,
    },
    "dpo-required": {
      title: "FG ontbreekt",
      message: (f: { controller: string }): string =>
        `${f.controller} is een overheidsinstantie en moet een functionaris gegevensbescherming (FG) hebben.`,
      fix: null,
    },
    "dpo-not-answered": {
      title: "FG niet ingevuld",
      message: (f: { controller: string }): string =>
        `Vul in of ${f.controller} een functionaris gegevensbescherming (FG) heeft, of waarom die niet nodig is.`,
      fix: null,
    },
    "dpo-contact-missing": {
      title: "Gegevens van de FG ontbreken",
      message: (f: { controller: string; missing: "name" | "contact" | "both" }): string =>
        `Van de FG van ${f.controller} ${f.missing === "name" ? "ontbreekt de naam" : f.missing === "contact" ? "ontbreken de contactgegevens" : "ontbreken naam en contactgegevens"}.`,
      fix: null,
    },
    "purpose-missing": {
      title: "Doel ontbreekt",
      message: (f: { activity: string }): string =>
        `Bij ${quoted(f.activity)} staat niet waarvoor je de gegevens gebruikt.`,
      fix: null,
    },
    "purpose-without-description": {
      title: "Doel niet beschreven",
      message: (f: { activity: string; count: number }): string =>
        `Bij ${quoted(f.activity)} ${f.count === 1 ? "is een doel" : `zijn ${f.count} doelen`} niet beschreven.`,
      fix: null,
    },
    "purpose-without-basis": {
      title: "Grondslag ontbreekt",
      message: (f: { activity: string; purposes: ReadonlyArray<string>; unnamed: number }): string => {
        const count = f.purposes.length + f.unnamed;
        const named = f.purposes.length > 0 && f.unnamed === 0 ? `: ${list(f.purposes.map(quoted))}` : "";
        return `Bij ${quoted(f.activity)} ${count === 1 ? "heeft een doel" : `hebben ${count} doelen`} geen grondslag${named}.`;
      },
      fix: null,
    },
    "data-missing": {
      title: "Gegevens ontbreken",
      message: (f: { activity: string }): string =>
        `Bij ${quoted(f.activity)} staat niet van wie je gegevens verwerkt en welke gegevens dat zijn.`,
      fix: null,
    },
    "data-subjects-missing": {
      title: "Betrokkenen ontbreken",
      message: (f: { activity: string }): string =>
        `Bij ${quoted(f.activity)} staat niet van wie je de gegevens verwerkt.`,
      fix: null,
    },
    "data-items-missing": {
      title: "Soorten gegevens ontbreken",
      message: (f: { activity: string }): string => `Bij ${quoted(f.activity)} staat niet welke gegevens je verwerkt.`,
      fix: null,
    },
    "special-data-without-ground": {
      title: "Uitzondering voor bijzondere gegevens ontbreekt",
      message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
        `Bij ${quoted(f.activity)} verwerk je bijzondere gegevens (${list(f.items)}) zonder uitzondering op het verbod.`,
      fix: null,
    },
    "criminal-data-without-ground": {
      title: "Uitzondering voor strafrechtelijke gegevens ontbreekt",
      message: (f: { activity: string; items: ReadonlyArray<string> }): string =>
        `Bij ${quoted(f.activity)} verwerk je strafrechtelijke gegevens (${list(f.items)}). Er staat niet waarom dat mag.`,
      fix: null,
    },
    "national-id-without-ground": {
      title: "Wet voor het BSN ontbreekt",
      message: (f: { activity: string; items: ReadonlyArray<string>; otherGround: boolean }): string =>
        f.otherGround
          ? `Bij ${quoted(f.activity)} rust het gebruik van ${list(f.items)} niet op een wet. Een andere reden, zoals toestemming, is niet genoeg.`
          : `Bij ${quoted(f.activity)} verwerk je ${list(f.items)}. Er staat niet welke wet dat toestaat.`,
      fix: null,
    },
    "recipients-not-answered": {
      title: "Ontvangers niet ingevuld",
      message: (f: { activity: string }): string =>
        `Bij ${quoted(f.activity)} staat niet wie de gegevens krijgt. Ook “niemand” is een antwoord.`,
      fix: "Niemand krijgt de gegevens",
    },
    "recipient-unnamed": {
      title: "Ontvanger zonder naam",
      message: (f: { activity: string; count: number }): string =>
        `Bij ${quoted(f.activity)} ${f.count === 1 ? "staat een ontvanger" : `staan ${f.count} ontvangers`} zonder naam of soort.`,
      fix: null,
    },
    "party-role-missing": {
      title: "Rol niet ingevuld",
      message: (f: { party: string }): string =>
        `Vul bij ${f.party} in of het een verwerker is, of zelf verantwoordelijk. Daarvan hangt af of je een overeenkomst nodig hebt.`,
      fix: "Neem de gebruikelijke rol over",
    },
    "processor-unnamed": {
      title: "Verwerker niet bij naam bekend",
      message: (f: { category: string }): string =>
        `${quoted(f.category)} staat in het register als verwerker, zonder naam. Zonder naam kun je geen verwerkersovereenkomst aantonen.`,
      fix: null,
    },
    "processor-agreement-missing": {
      title: "Verwerkersovereenkomst ontbreekt",
      message: (f: { party: string; begun: boolean }): string =>
        f.begun
          ? `${f.party} verwerkt gegevens voor je, en er is geen verwerkersovereenkomst.`
          : `${f.party} gaat gegevens voor je verwerken, en er is nog geen verwerkersovereenkomst.`,
      fix: "Leg overeenkomst vast",
    },
    "processor-agreement-concept": {
      title: "Verwerkersovereenkomst is nog een concept",
      message: (f: { party: string; agreement: string }): string =>
        `${f.party} verwerkt gegevens voor je, maar de overeenkomst (${f.agreement}) is nog niet gesloten.`,
      fix: null,
    },
    "processor-agreement-not-started": {
      title: "Verwerkersovereenkomst begint later",
      message: (f: { party: string; startsOn: string }): string =>
        `${f.party} verwerkt al gegevens voor je, maar de verwerkersovereenkomst begint pas op ${day(f.startsOn)}.`,
      fix: null,
    },
    "processor-agreement-ended": {
      title: "Verwerkersovereenkomst is afgelopen",
      message: (f: { party: string; endedOn: string }): string =>
        `De verwerkersovereenkomst met ${f.party} liep af op ${day(f.endedOn)}, en de verwerking gaat door.`,
      fix: null,
    },
    "processor-agreement-unclear": {
      title: "Onbekend of de overeenkomst is gesloten",
      message: (f: { party: string; agreement: string }): string =>
        `Van de overeenkomst met ${f.party} (${f.agreement}) is niet ingevuld of en wanneer die is gesloten.`,
      fix: "Deze overeenkomst is gesloten",
    },
    "processor-agreement-ends-soon": {
      title: "Verwerkersovereenkomst loopt af",
      message: (f: { party: string; endsOn: string }): string =>
        `De verwerkersovereenkomst met ${f.party} loopt af op ${day(f.endsOn)}, en er is geen volgende.`,
      fix: null,
    },
    "agreement-outdated": {
      title: "Overeenkomst is verouderd",
      message: (f: { agreement: string; why: "before-gdpr" | "old-clauses" }): string =>
        f.why === "old-clauses"
          ? `${f.agreement} is van voor 27 juni 2021. Modelcontractbepalingen van toen gelden niet meer.`
          : `${f.agreement} is gesloten voor de AVG gold (25 mei 2018). Kijk na of alles erin staat wat nu moet.`,
      fix: null,
    },
    "agreement-points-absent": {
      title: "Afspraken ontbreken in de overeenkomst",
      message: (f: { agreement: string; letters: ReadonlyArray<string> }): string =>
        `In ${f.agreement} ontbreekt wat art. 28 lid 3 onder ${list(f.letters)} vraagt. Vraag de verwerker om een aanvulling.`,
      fix: null,
    },
    "deletion-unproven": {
      title: "Wissen na afloop niet aangetoond",
      message: (f: { agreement: string }): string =>
        `${f.agreement} is beëindigd, en niets laat zien dat de gegevens zijn gewist of teruggegeven.`,
      fix: null,
    },
    "joint-arrangement-incomplete": {
      title: "Onderlinge regeling is niet volledig",
      message: (f: { agreement: string; lacks: "duties" | "essence" | "both" }): string =>
        f.lacks === "both"
          ? `In ${f.agreement} staat niet wie wat doet, en niet wat de betrokkenen ervan te zien krijgen.`
          : f.lacks === "duties"
            ? `In ${f.agreement} staat niet wie wat doet.`
            : `Vul de kern van ${f.agreement} in: die moet voor de betrokkenen te lezen zijn.`,
      fix: null,
    },
    "activity-untold": {
      title: "Betrokkenen worden niet geïnformeerd",
      message: (f: { activity: string }): string =>
        `Geen tekst vertelt van ${f.activity}, en er staat niet hoe mensen anders worden geïnformeerd of waarom dat niet hoeft.`,
      fix: null,
    },
    "dpo-not-notified": {
      title: "FG niet aangemeld",
      message: (f: { controller: string }): string =>
        `Er staat niet dat ${f.controller} de FG bij de AP heeft aangemeld. Vul de datum of het nummer in.`,
      fix: null,
    },
    "transfer-not-answered": {
      title: "Doorgifte niet ingevuld",
      message: (f: { party: string; country: string }): string =>
        `${f.party} zit of bewaart in ${f.country}. Vul in of daar gegevens heen gaan, en waarop dat rust.`,
      fix: "Leg doorgifte vast",
    },
    "transfer-without-destination": {
      title: "Land van doorgifte ontbreekt",
      message: (f: { party: string }): string => `Bij een doorgifte aan ${f.party} staat niet naar welk land.`,
      fix: null,
    },
    "transfer-without-instrument": {
      title: "Doorgifte zonder instrument",
      message: (f: { party: string; country: string; standing: "some" | "none" | "organisation" }): string =>
        f.standing === "some"
          ? `Gegevens gaan via ${f.party} naar ${f.country}. Dat land is maar voor een deel van de ontvangers adequaat: vul in waarop de doorgifte rust.`
          : `Gegevens gaan via ${f.party} naar ${f.country}, en er staat niet waarop die doorgifte rust.`,
      fix: null,
    },
    "transfer-adequacy-unfounded": {
      title: "Adequaatheidsbesluit bestaat niet",
      message: (f: { party: string; country: string; instrument: "adequacy" | "data-privacy-framework" }): string =>
        f.instrument === "adequacy"
          ? `De doorgifte via ${f.party} rust op een adequaatheidsbesluit, maar voor ${f.country} geldt er nu geen.`
          : `De doorgifte via ${f.party} rust op het Data Privacy Framework, maar dat geldt niet voor ${f.country}.`,
      fix: null,
    },
    "retention-missing": {
      title: "Bewaartermijn ontbreekt",
      message: (f: { activity: string; open: number; total: number }): string =>
        f.open === f.total
          ? `Bij ${quoted(f.activity)} staat niet hoelang je de gegevens bewaart.`
          : `Bij ${quoted(f.activity)} staat voor ${f.open} van de ${f.total} gegevens niet hoelang je ze bewaart.`,
      fix: null,
    },
    "retention-term-empty": {
      title: "Bewaartermijn zonder inhoud",
      message: (f: { term: string }): string => `De bewaartermijn ${quoted(f.term)} zegt niet hoelang.`,
      fix: null,
    },
    "retention-duration-open": {
      title: "Bewaartermijn is open",
      message: (f: { term: string; what: "duration" | "event" | "both" }): string =>
        `In de bewaartermijn ${quoted(f.term)} ${
          f.what === "both"
            ? "ontbreken een duur en een gebeurtenis"
            : f.what === "duration"
              ? "ontbreekt een duur"
              : "ontbreekt een gebeurtenis"
        }, zodat niet is uit te rekenen wanneer je wist.`,
      fix: null,
    },
    "retention-criterion-vague": {
      title: "Bewaartermijn is vaag",
      message: (f: { term: string; phrases: ReadonlyArray<string> }): string =>
        `De bewaartermijn ${quoted(f.term)} zegt niets waaraan je kunt toetsen (${or(f.phrases.map(quoted))}). Noem een termijn of wat het einde bepaalt.`,
      fix: null,
    },
    "retention-maximum-missing": {
      title: "Bewaartermijn zonder maximum",
      message: (f: { term: string }): string =>
        `De bewaartermijn ${quoted(f.term)} heeft een minimum. Dat zegt niet wanneer je uiterlijk wist.`,
      fix: "Wis na het minimum",
    },
    "retention-end-open": {
      title: "Wat er na de termijn gebeurt is open",
      message: (f: { term: string }): string =>
        `De bewaartermijn ${quoted(f.term)} loopt tot een gebeurtenis. Vul in wat er daarna met de gegevens gebeurt.`,
      fix: "Daarna verwijderen",
    },
    "measures-none": {
      title: "Geen beveiliging vastgelegd",
      message: (_: object): string => "Er staat nog geen enkele beveiligingsmaatregel in het register.",
      fix: null,
    },
    "measures-missing": {
      title: "Beveiliging ontbreekt",
      message: (f: { activity: string }): string =>
        `Bij ${quoted(f.activity)} staat geen enkele beveiligingsmaatregel.`,
      fix: "Neem over wat overal geldt",
    },
    "engagement-missing": {
      title: "Opdrachtgever ontbreekt",
      message: (f: { activity: string }): string =>
        `${quoted(f.activity)} doe je als verwerker, maar er staat niet voor welke opdrachtgevers.`,
      fix: "Leg opdracht vast",
    },
    "engagement-customer-missing": {
      title: "Opdracht zonder opdrachtgever",
      message: (f: { engagement: string }): string =>
        `Bij de opdracht ${quoted(f.engagement)} staat niet voor wie je verwerkt.`,
      fix: null,
    },
    "duplicate-code": {
      title: "Code komt vaker voor",
      message: (f: { code: string; entities: ReadonlyArray<string> }): string =>
        `De code ${f.code} komt ${f.entities.length} keer voor: bij ${list(f.entities)}.`,
      fix: "Geef nieuwe codes",
    },
    "review-overdue": {
      title: "Controle is verlopen",
      message: (f: { activity: string; dueOn: string }): string =>
        `De volgende controle van ${quoted(f.activity)} was op ${day(f.dueOn)}.`,
      fix: "Vandaag gecontroleerd",
    },
    "library-entry-changed": {
      title: "Bibliotheek bijgewerkt",
      message: (f: { entry: string; before: string; after: string; why: string; source: string }): string =>
        `De bibliotheek zegt nu iets anders over “${f.entry}”: eerst ${f.before}, nu ${f.after}, want ${f.why} (${f.source}).`,
      fix: "Neem over",
    },
    "unconfirmed-values": {
      title: "Nog te bevestigen",
      message: (f: { values: number; entities: number }): string =>
        `${times(f.values, "waarde is", "waarden zijn")} overgenomen en nog niet bevestigd, in ${times(f.entities, "onderdeel", "onderdelen")} van het register.`,
      fix: null,
    },
  },
};

export type ChecksWords = typeof nlChecks;
