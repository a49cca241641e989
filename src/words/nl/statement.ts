import { type ReaderAddress, say, U, u, uw, Wij, wij } from "./address.ts";

type To = ReaderAddress;
type TermSpec = { readonly [key in "label" | "text"]: string };

/** The sentences of the privacy statement. Functions take how the reader is addressed first; what follows is put in as it is. */
export const nlStatement = {
  title: "Privacyverklaring",
  titleFor: (audience: string): string => `Privacyverklaring voor ${audience}`,
  version: (date: string): string => `versie van ${date}`,
  contents: "Inhoud",
  page: "bladzijde",
  introWhat: (name: string, does: string): string => `${name} ${does}.`,
  introRead: (to: To): string =>
    say(
      to,
      "Hier leest u welke gegevens wij van u gebruiken, waarom wij dat doen, hoe lang wij ze bewaren en welke rechten u hebt.",
      "Hier lees je welke gegevens we van je gebruiken, waarom we dat doen, hoe lang we ze bewaren en welke rechten je hebt.",
    ),

  headings: {
    who: (to: To): string => `Wie ${wij(to)} zijn`,
    what: (to: To): string => `Waarvoor ${wij(to)} ${uw(to)} gegevens gebruiken`,
    forCustomers: (to: To): string => `Wat ${wij(to)} voor onze klanten doen`,
    recipients: (to: To): string => `Met wie ${wij(to)} gegevens delen`,
    transfers: "Gegevens buiten de EER",
    decisions: "Profielen en besluiten door een computer",
    cookies: "Cookies en statistieken",
    security: (to: To): string => `Hoe ${wij(to)} ${uw(to)} gegevens beveiligen`,
    rights: (to: To): string => say(to, "Uw rechten", "Je rechten"),
    objection: (to: To): string => say(to, "Uw recht om bezwaar te maken", "Je recht om bezwaar te maken"),
    minors: "Kinderen en jongeren",
    complaint: (to: To): string => say(to, "Hebt u een klacht?", "Heb je een klacht?"),
    changes: "Wijzigingen",
  },
  /** The heading of activities that are told together: "A, B en nog twee doelen". */
  moreActivities: (count: string, isOne: boolean): string => `nog ${count} ${isOne ? "doel" : "doelen"}`,

  who: {
    responsible: (to: To, names: string, several: boolean): string =>
      several
        ? `${names} zijn verantwoordelijk voor het gebruik van ${uw(to)} gegevens.`
        : `${names} is verantwoordelijk voor het gebruik van ${uw(to)} gegevens.`,
    also: (to: To, names: string): string => `${Wij(to)} gebruiken ook de naam ${names}.`,
    alsoSeveral: (to: To, names: string): string => `${Wij(to)} gebruiken ook de namen ${names}.`,
    reach: (to: To): string => say(to, "Zo bereikt u ons:", "Zo bereik je ons:"),
    reachName: (to: To, name: string): string => say(to, `Zo bereikt u ${name}:`, `Zo bereik je ${name}:`),
    address: "Adres",
    email: "E-mail",
    phone: "Telefoon",
    website: "Website",
    chamberOfCommerce: "KvK-nummer",
    representative: (contact: string): string => `Onze vertegenwoordiger in de Europese Unie is ${contact}.`,
    dpo: (to: To, name: string | null, reach: string): string =>
      `${Wij(to)} hebben een functionaris gegevensbescherming (FG)${name === null ? "" : `: ${name}`}. Deze let erop dat ${wij(to)} ons aan de privacyregels houden. ${reach}.`,
    dpoOf: (organisations: string, several: boolean, name: string | null, reach: string): string =>
      `${organisations} ${several ? "hebben samen" : "heeft"} een functionaris gegevensbescherming (FG)${name === null ? "" : `: ${name}`}. Deze let erop dat ${several ? "zij zich aan de privacyregels houden" : "de organisatie zich aan de privacyregels houdt"}. ${reach}.`,
    questions: (to: To, contact: string): string =>
      say(to, `Hebt u een vraag over uw gegevens? ${contact}.`, `Heb je een vraag over je gegevens? ${contact}.`),
    mail: (email: string): string => `mail naar ${email}`,
    call: (phone: string): string => `bel ${phone}`,
    write: (address: string): string => `schrijf naar ${address}`,
    named: (reach: string, name: string): string => `${reach} (${name})`,
  },

  /** Purposes. An infinitive follows "om", a thing follows "voor", anything else a colon. */
  purpose: {
    /** Joins people of whom one name holds "en" itself: "contactpersonen van scholen, en van eenmanszaken en vennoten". */
    andOf: ", en van ",
    /** A purpose that can stand in front: it ends in its verb, so that the next verb does not follow another one. */
    endsInVerb: /(?<!\p{L})te \p{L}+n$/iu,
    /** How a description begins that needs what was said before it. */
    refersBack: /^(daar\p{L}*|hier\p{L}*|dat|deze|die|dit|zo|dan|ook|wie|gegevens)\s/iu,
    infinitive: (text: string): string => `om ${text}`,
    phrase: (text: string): string => `voor ${text}`,
    firstOf: (to: To, purposes: string, people: string): string =>
      `${purposes} gebruiken ${wij(to)} gegevens van ${people}.`,
    lastOf: (to: To, purposes: string, people: string): string =>
      `${Wij(to)} gebruiken gegevens van ${people}${/ (die|dat) /.test(people) ? "," : ""} ${purposes}.`,
    last: (to: To, purposes: string): string => `${Wij(to)} gebruiken ${uw(to)} gegevens ${purposes}.`,
    about: (people: string): string => `Dit gaat over ${people}.`,
    first: (to: To, purposes: string): string => `${purposes} gebruiken ${wij(to)} ${uw(to)} gegevens.`,
    colonOf: (to: To, purpose: string, people: string): string =>
      `${Wij(to)} gebruiken gegevens van ${people} voor dit doel: ${purpose}.`,
    colon: (to: To, purpose: string): string => `${Wij(to)} gebruiken ${uw(to)} gegevens voor dit doel: ${purpose}.`,
    listOf: (to: To, people: string): string => `${Wij(to)} gebruiken gegevens van ${people} voor deze doelen:`,
    list: (to: To): string => `${Wij(to)} gebruiken ${uw(to)} gegevens voor deze doelen:`,
    none: (to: To, people: string): string => `${Wij(to)} gebruiken gegevens van ${people}.`,
    only: (to: To, purposes: string): string => `Die gebruiken ${wij(to)} alleen ${purposes}.`,
    responsible: (names: string): string => `Voor wat hieronder staat, is ${names} verantwoordelijk.`,
    responsibleSeveral: (names: string): string => `Voor wat hieronder staat, zijn ${names} verantwoordelijk.`,
    joint: (to: To, names: string): string =>
      `Dit doen ${wij(to)} samen met ${names}; ${wij(to)} zijn er samen verantwoordelijk voor.`,
    jointAlone: (to: To): string =>
      `Dit doen ${wij(to)} samen met een andere organisatie; ${wij(to)} zijn er samen verantwoordelijk voor.`,
  },

  basis: {
    /** A contract that can be named as one says it: "de koopovereenkomst". */
    isContract: /^(de|het|een)\s[^.;:]{0,60}(overeenkomst|contract)$/i,
    // Forms differ for the rhythm only: none of them says more than the basis itself.
    consent: [
      (to: To): string => `Dat doen ${wij(to)} alleen met ${uw(to)} toestemming.`,
      (to: To): string => `${Wij(to)} hebben daar ${uw(to)} toestemming voor nodig.`,
      (to: To): string => `Dat mag alleen als ${u(to)} daar toestemming voor geeft.`,
    ],
    contract: [
      (to: To): string => `Dat is nodig om een overeenkomst met ${u(to)} te sluiten of uit te voeren.`,
      (to: To): string =>
        `${Wij(to)} hebben dit nodig voor de overeenkomst die ${wij(to)} met ${u(to)} hebben of willen sluiten.`,
      (to: To): string =>
        `Dat hoort bij de overeenkomst die ${say(to, "u met ons hebt", "je met ons hebt")} of wilt sluiten.`,
    ],
    /** About people whom the text does not speak to: pupils, in a text that their parents read. */
    people: {
      consent: [
        (to: To): string => `Dat doen ${wij(to)} alleen met toestemming.`,
        (to: To): string => `${Wij(to)} hebben daar toestemming voor nodig.`,
      ],
      contract: [(_to: To): string => "Dat is nodig om een overeenkomst te sluiten of uit te voeren."],
      obtained: (_to: To, how: string): string => `Toestemming geven gaat zo: ${how}.`,
      automatic: (_to: To): string => "Zij zijn automatisch aangemeld.",
      parental: (to: To): string =>
        `Zijn zij jonger dan 16 jaar? Dan vragen ${wij(to)} toestemming aan hun ouders of verzorgers.`,
      withdrawBy: (_to: To, how: string): string => `Wie toestemming gaf, kan die altijd weer intrekken, ${how}.`,
      withdrawColon: (_to: To, how: string): string =>
        `Wie toestemming gaf, kan die altijd weer intrekken. Dat gaat zo: ${how}.`,
    },
    contractNamed: (contract: string): string => `Dat is nodig voor ${contract}.`,
    "legal-obligation": [
      (to: To, law: string): string => `Dat moeten ${wij(to)} van de wet${law}.`,
      (_to: To, law: string): string => `De wet verplicht ons daartoe${law}.`,
      (to: To, law: string): string => `${Wij(to)} zijn daartoe wettelijk verplicht${law}.`,
    ],
    "vital-interests": [
      (to: To): string => `Dat doen ${wij(to)} alleen als het leven of de gezondheid van iemand in gevaar is.`,
    ],
    "public-task": [
      (_to: To, law: string): string => `Dat hoort bij onze publieke taak${law}.`,
      (to: To, law: string): string => `${Wij(to)} hebben dit nodig voor onze taak van algemeen belang${law}.`,
    ],
    "legitimate-interests": [
      (to: To, interest: string): string => `${Wij(to)} hebben daar een gerechtvaardigd belang bij${interest}.`,
      (_to: To, interest: string): string => `Dat mag omdat het nodig is voor ons gerechtvaardigd belang${interest}.`,
    ],
    "legitimate-interests-other": (_to: To, interest: string): string =>
      `Dat mag omdat het nodig is voor het gerechtvaardigd belang van een ander${interest}.`,
    law: (statutes: string): string => ` (${statutes})`,
    interest: (text: string): string => `: ${text}`,
    obtained: (to: To, how: string): string =>
      say(to, `Zo geeft u toestemming: ${how}.`, `Zo geef je toestemming: ${how}.`),
    automatic: (to: To): string =>
      say(to, "U bent daarvoor automatisch aangemeld.", "Je bent daarvoor automatisch aangemeld."),
    /** Who was signed up automatically gave no consent that he could withdraw. */
    stop: (to: To): string => say(to, "U kunt daar altijd mee stoppen.", "Je kunt daar altijd mee stoppen."),
    stopBy: (to: To, how: string): string =>
      say(to, `U kunt daar altijd mee stoppen, ${how}.`, `Je kunt daar altijd mee stoppen, ${how}.`),
    stopColon: (to: To, how: string): string =>
      say(
        to,
        `U kunt daar altijd mee stoppen. Dat gaat zo: ${how}.`,
        `Je kunt daar altijd mee stoppen. Dat gaat zo: ${how}.`,
      ),
    parental: (to: To): string =>
      say(
        to,
        "Bent u jonger dan 16 jaar? Dan vragen wij toestemming aan uw ouders of verzorgers.",
        "Ben je jonger dan 16 jaar? Dan vragen we toestemming aan je ouders of verzorgers.",
      ),
    /** How a way to withdraw begins that follows a comma, and a thing that needs "met" first. */
    isHow: /^(met|via|door|in|per|onder|bij|op|naar|aan)\s/i,
    isThing: /^(de|het|een)\s/i,
    withThing: (thing: string): string => `met ${thing}`,
    atAnyTime: /^(op\s(ieder|elk)\smoment|altijd|te allen tijde)\s*[,:]?\s*/i,
    withdrawBy: (to: To, how: string): string => `${U(to)} kunt die toestemming altijd weer intrekken, ${how}.`,
    withdrawColon: (to: To, how: string): string =>
      `${U(to)} kunt die toestemming altijd weer intrekken. Dat gaat zo: ${how}.`,
  },

  data: {
    /** "Uw naam, adres en e-mailadres": things that take one possessive together. */
    yours: (to: To, items: string): string => `${uw(to)} ${items}`,
    /** A plural by its first words, whatever the word list says. */
    isPlural: /^(\p{L}+ )?gegevens\b/iu,
    oneThing: (item: string): string => `dit gegeven: ${item}`,
    /** Without possessive: of people who were just named, or whom the text does not speak to. */
    listed: (items: string, isOne: boolean): string => `${isOne ? "dit gegeven" : "deze gegevens"}: ${items}`,
    itIs: [
      (_to: To, items: string): string => `Het gaat om ${items}.`,
      (to: To, items: string): string => `Daarvoor gebruiken ${wij(to)} ${items}.`,
    ],
    itIsList: (to: To): string => `Deze gegevens gebruiken ${wij(to)}:`,
    ofPeople: (to: To, people: string, items: string): string => `Van ${people} gebruiken ${wij(to)} ${items}.`,
    ofPeopleList: (to: To, people: string): string => `Van ${people} gebruiken ${wij(to)} deze gegevens:`,
    ofPeopleAlso: (to: To, people: string, items: string): string => `Van ${people} gebruiken ${wij(to)} ook ${items}.`,
    ofPeopleAlsoList: (to: To, people: string): string => `Van ${people} gebruiken ${wij(to)} ook deze gegevens:`,
    sameAs: (to: To, activity: string): string => `${Wij(to)} gebruiken dezelfde gegevens als bij “${activity}”.`,
    optionalMark: "niet verplicht",
    withMark: (item: string, mark: string): string => `${item} (${mark})`,
  },

  special: {
    special: (items: string): string => `Bijzondere persoonsgegevens zijn extra beschermd. Hier gaat het om: ${items}.`,
    criminal: (items: string): string => `Strafrechtelijke gegevens zijn extra beschermd. Hier gaat het om: ${items}.`,
    "national-id": (items: string): string =>
      `Sommige nummers en documenten van de overheid zijn extra beschermd. Hier gaat het om: ${items}.`,
    may: (reason: string, law: string): string => `Dat mag ${reason}${law}.`,
    unnamed: "een deel van deze gegevens",
    ground: {
      "explicit-consent": (to: To): string => `omdat ${u(to)} daar uitdrukkelijk toestemming voor geeft`,
      "employment-social-law": (_to: To): string => "omdat het arbeidsrecht of de sociale zekerheid dat nodig maakt",
      "vital-interests": (_to: To): string => "om iemand te beschermen van wie het leven of de gezondheid in gevaar is",
      "non-profit-body": (_to: To): string => "omdat het om eigen leden van een organisatie zonder winstdoel gaat",
      "made-public": (to: To): string =>
        `omdat ${say(to, "u deze gegevens zelf openbaar hebt gemaakt", "je deze gegevens zelf openbaar hebt gemaakt")}`,
      "legal-claims": (_to: To): string => "omdat het nodig is voor een rechtszaak of een juridisch geschil",
      "substantial-public-interest": (_to: To): string => "om een reden van zwaarwegend algemeen belang",
      "health-care": (_to: To): string =>
        "omdat het nodig is voor zorg of voor de beoordeling van werknemers door een arts",
      "public-health": (_to: To): string => "omdat het nodig is voor de volksgezondheid",
      "archiving-research": (_to: To): string => "omdat het nodig is voor een archief, onderzoek of statistiek",
      "criminal-official-authority": (_to: To): string => "omdat het onder toezicht van de overheid gebeurt",
      "criminal-national-law": (_to: To): string => "omdat de Nederlandse wet het toestaat",
      "national-id-statute": (_to: To): string => "omdat de wet het voorschrijft",
    },
  },

  source: {
    /** From the person alone. */
    self: [
      (to: To): string => say(to, "Die geeft u zelf aan ons.", "Die geef je zelf aan ons."),
      (to: To): string => say(to, "U geeft ze zelf aan ons.", "Je geeft ze zelf aan ons."),
    ],
    /** Words for the person that name somebody: "de leerkracht, namens de klas". */
    isSomebody: /^(de|een|ouders?|verzorgers?|leerling(en)?|leerkracht(en)?|klant(en)?|collega's?)\s/i,
    you: (to: To): string => say(to, "van uzelf", "van jezelf"),
    youVia: (to: To, how: string): string => say(to, `van uzelf (${how})`, `van jezelf (${how})`),
    them: "van henzelf",
    themVia: (how: string): string => `van henzelf (${how})`,
    party: (name: string): string => `van ${name}`,
    partyVia: (name: string, how: string): string => `van ${name} (${how})`,
    publicSource: "uit een openbare bron",
    publicSourceVia: (how: string): string => `uit een openbare bron (${how})`,
    get: (to: To, from: string): string => `${Wij(to)} krijgen deze gegevens ${from}.`,
    observe: (to: To): string => `Deze gegevens leggen ${wij(to)} zelf vast.`,
    observeVia: (to: To, how: string): string => `Deze gegevens leggen ${wij(to)} zelf vast: ${how}.`,
    observePart: (to: To): string => `Een deel leggen ${wij(to)} zelf vast.`,
    observePartVia: (to: To, how: string): string => `Een deel leggen ${wij(to)} zelf vast: ${how}.`,
  },

  provision: {
    statutory: (to: To): string => `${say(to, "U bent", "Je bent")} wettelijk verplicht deze gegevens te geven.`,
    contractual: (to: To): string =>
      `Volgens de overeenkomst ${say(to, "bent u", "ben je")} verplicht deze gegevens te geven.`,
    "needed-for-contract": (to: To): string =>
      `Deze gegevens zijn nodig om een overeenkomst met ${u(to)} te kunnen sluiten.`,
    voluntary: (to: To): string =>
      say(to, "U bent niet verplicht deze gegevens te geven.", "Je bent niet verplicht deze gegevens te geven."),
    /** Where no contract is what the data are used for. */
    needed: "Deze gegevens zijn hiervoor nodig.",
    /** Of people whom the text does not speak to. */
    people: {
      statutory: (_to: To): string => "De wet verplicht hen deze gegevens te geven.",
      contractual: (_to: To): string => "Volgens de overeenkomst zijn zij verplicht deze gegevens te geven.",
      "needed-for-contract": (_to: To): string => "Deze gegevens zijn nodig om een overeenkomst te kunnen sluiten.",
      voluntary: (_to: To): string => "Zij zijn niet verplicht deze gegevens te geven.",
    },
    consequence: (to: To, what: string): string =>
      say(to, `Geeft u ze niet, dan is dit het gevolg: ${what}.`, `Geef je ze niet, dan is dit het gevolg: ${what}.`),
  },

  retention: {
    keep: [
      (to: To, term: string): string => `${Wij(to)} bewaren deze gegevens ${term}.`,
      (to: To, term: string): string => `Deze gegevens bewaren ${wij(to)} ${term}.`,
    ],
    keepAll: (to: To, term: string): string => `Al deze gegevens bewaren ${wij(to)} ${term}.`,
    keepAlso: (term: string): string => `Daarnaast geldt deze termijn: ${term}.`,
    keepSome: (to: To, items: string, term: string): string => `${Wij(to)} bewaren ${items} ${term}.`,
    keepRest: (to: To, term: string): string => `De andere gegevens bewaren ${wij(to)} ${term}.`,
    restCell: "de andere gegevens",
    after: {
      delete: (to: To): string => `Daarna verwijderen ${wij(to)} ze.`,
      anonymise: (to: To): string => `Daarna maken ${wij(to)} ze anoniem.`,
      "transfer-to-archive": (_to: To): string => "Daarna gaan ze naar een archief.",
      review: (to: To): string => `Daarna beoordelen ${wij(to)} of ${wij(to)} ze nog nodig hebben.`,
    },
    hold: (to: To): string =>
      `Op dit moment vernietigen ${wij(to)} deze gegevens niet, ook niet als deze termijn voorbij is.`,
    columns: ["Gegevens", "Hoe lang"] as ReadonlyArray<string>,
  },

  recipients: {
    nobody: (to: To): string => `${Wij(to)} geven ${uw(to)} gegevens niet aan anderen.`,
    onlyWhenNeeded: (to: To): string =>
      `${Wij(to)} delen ${uw(to)} gegevens alleen als dat nodig is voor wat ${u(to)} met ons afspreekt, of als de wet dat vraagt.`,
    neverSold: (to: To): string => `${Wij(to)} verkopen ${uw(to)} gegevens niet.`,
    processors: "Deze partijen werken in onze opdracht:",
    processor: "Deze partij werkt in onze opdracht:",
    /** After those with an agreement. */
    moreProcessors: "Ook deze partijen werken in onze opdracht:",
    moreProcessor: "Ook deze partij werkt in onze opdracht:",
    /** What a processor agreement says, in a few words. Art. 28(3)(a) GDPR. */
    agreedProcessors: (to: To): string =>
      `Deze partijen werken in onze opdracht. In een verwerkersovereenkomst hebben ${wij(to)} afgesproken dat zij ${uw(to)} gegevens alleen gebruiken voor wat ${wij(to)} vragen:`,
    agreedProcessor: (to: To): string =>
      `Deze partij werkt in onze opdracht. In een verwerkersovereenkomst hebben ${wij(to)} afgesproken dat zij ${uw(to)} gegevens alleen gebruikt voor wat ${wij(to)} vragen:`,
    controllers: (to: To): string =>
      `Deze partijen zijn zelf verantwoordelijk voor wat zij met ${uw(to)} gegevens doen:`,
    controller: (to: To): string => `Deze partij is zelf verantwoordelijk voor wat zij met ${uw(to)} gegevens doet:`,
    joint: (to: To): string => `Met deze partijen zijn ${wij(to)} samen verantwoordelijk:`,
    jointOne: (to: To): string => `Met deze partij zijn ${wij(to)} samen verantwoordelijk:`,
    essence: (to: To, name: string, essence: string): string =>
      `Dit hebben ${wij(to)} met ${name} afgesproken: ${essence}.`,
    unknown: (to: To): string => `Ook deze partijen kunnen ${uw(to)} gegevens krijgen:`,
    authority: (to: To, names: string): string =>
      `Alleen als de wet ons daartoe verplicht, geven ${wij(to)} gegevens aan ${names}.`,
    authorityFor: (to: To, names: string, inquiry: string): string =>
      `Alleen als de wet ons daartoe verplicht, geven ${wij(to)} gegevens aan ${names}. Het gaat dan om ${inquiry}.`,
    inquiry: (to: To, names: string): string =>
      `In een bepaald onderzoek kunnen ${wij(to)} gegevens geven aan ${names}.`,
    inquiryFor: (to: To, names: string, inquiry: string): string =>
      `In een bepaald onderzoek kunnen ${wij(to)} gegevens geven aan ${names}. Het gaat dan om ${inquiry}.`,
    forActivities: (activities: string): string => `bij ${activities}`,
    byLaw: "dat moet van de wet",
    byLawOf: (statute: string): string => `dat moet van de wet (${statute})`,
    withConsent: (to: To): string => `alleen met ${uw(to)} toestemming`,
    suppliesToo: (to: To): string => `daar krijgen ${wij(to)} ook gegevens van`,
  },

  transfers: {
    inside: (to: To): string => `${say(to, "Uw", "Je")} gegevens blijven binnen de Europese Economische Ruimte (EER).`,
    /** `areProtected`: each of them rests on something that keeps the data protected there. */
    intro: (to: To, areProtected: boolean): string =>
      `Sommige gegevens gaan naar landen buiten de Europese Economische Ruimte (EER: de Europese Unie, IJsland, Liechtenstein en Noorwegen)${areProtected ? `. Dan zorgen ${wij(to)} ervoor dat ze beschermd blijven:` : ":"}`,
    place: (party: string, place: string): string => `${party} verwerkt gegevens in ${place}`,
    remote: (party: string, place: string): string => `${party} kan vanuit ${place} bij gegevens`,
    organisation: (party: string, name: string): string => `${party} geeft gegevens door aan ${name}`,
    instrument: {
      adequacy: "De Europese Commissie heeft besloten dat gegevens daar goed genoeg beschermd zijn",
      "data-privacy-framework":
        "Dat bedrijf doet mee aan het Data Privacy Framework; volgens de Europese Commissie zijn gegevens dan goed genoeg beschermd",
      "standard-contractual-clauses":
        "De bescherming is geregeld met de modelcontractbepalingen van de Europese Commissie",
      "binding-corporate-rules":
        "De bescherming is geregeld met bindende regels binnen het concern, die een toezichthouder heeft goedgekeurd",
      "other-safeguard": "De bescherming is apart geregeld",
    },
    /** Who takes part is not known: the party itself sits in the EEA, so it cannot be that one. */
    frameworkUnnamed:
      "Dat mag alleen als de ontvanger daar meedoet aan het Data Privacy Framework; volgens de Europese Commissie zijn gegevens dan goed genoeg beschermd",
    otherSafeguard: (text: string): string => `De bescherming is zo geregeld: ${text}`,
    derogation: {
      a: (to: To): string => `Dat gebeurt alleen als ${u(to)} daar uitdrukkelijk mee instemt`,
      b: (to: To): string => `Dat is nodig voor een overeenkomst met ${u(to)}`,
      c: (to: To): string => `Dat is nodig voor een overeenkomst in ${say(to, "uw", "jouw")} belang`,
      d: (_to: To): string => "Dat is nodig om een gewichtige reden van algemeen belang",
      e: (_to: To): string => "Dat is nodig voor een rechtszaak of een juridisch geschil",
      f: (_to: To): string => "Dat is nodig om iemand te beschermen van wie het leven of de gezondheid in gevaar is",
      g: (_to: To): string => "Het gaat om een openbaar register",
      "second-paragraph": (to: To): string =>
        `Dat gebeurt bij uitzondering, voor een dwingend belang van ons; ${wij(to)} melden het aan de toezichthouder`,
    },
    copy: (to: To, how: string): string =>
      say(to, `Een kopie van deze afspraken krijgt u zo: ${how}`, `Een kopie van deze afspraken krijg je zo: ${how}`),
    lookup: (to: To, how: string): string => say(to, `U kunt dat nakijken: ${how}`, `Je kunt dat nakijken: ${how}`),
  },

  decisions: {
    noDecisions: (to: To): string => `Een computer neemt bij ons nooit alleen een besluit over ${u(to)}.`,
    noProfiling: (to: To): string => `${Wij(to)} maken geen profielen van ${u(to)}.`,
    profiling: (to: To, activity: string): string => `Bij “${activity}” maken ${wij(to)} een profiel van ${u(to)}.`,
    how: (logic: string): string => `Dat gaat zo: ${logic}.`,
    decision: (to: To, activity: string): string =>
      `Bij “${activity}” neemt een computer een besluit over ${u(to)}, zonder dat daar een mens aan te pas komt.`,
    consequences: (text: string): string => `Dit kan het gevolg zijn: ${text}.`,
    exception: {
      contract: (to: To): string => `Dat mag omdat het nodig is voor een overeenkomst met ${u(to)}.`,
      law: (_to: To): string => "Dat mag omdat de wet het toestaat.",
      "explicit-consent": (to: To): string => `Dat mag omdat ${u(to)} daar uitdrukkelijk toestemming voor geeft.`,
    },
    safeguards: (text: string): string => `Zo kan een mens ernaar kijken: ${text}.`,
  },

  cookies: {
    site: (kind: "website" | "app" | "portal" | null, name: string | null): string =>
      `${kind === "app" ? "App" : kind === "portal" ? "Portaal" : "Website"}${name === null ? "" : `: ${name}`}`,
    uses: (to: To): string =>
      say(
        to,
        "Cookies zijn kleine bestanden op uw computer of telefoon. Wij gebruiken deze:",
        "Cookies zijn kleine bestanden op je computer of telefoon. We gebruiken deze:",
      ),
    none: (to: To): string => `${Wij(to)} gebruiken geen cookies.`,
    columns: ["Soort", "Waarvoor", "Hoe lang"] as ReadonlyArray<string>,
    kind: {
      necessary: "noodzakelijk",
      preferences: "voorkeuren",
      statistics: "statistiek",
      marketing: "marketing",
      social: "sociale media",
    },
    /** A cookie of which nobody said what kind it is. */
    plain: "cookie",
    named: (kind: string, name: string): string => `${kind} (${name})`,
    setBy: (purpose: string, party: string): string => `${purpose}, door ${party}`,
    consentMark: (purpose: string): string => `${purpose}; alleen met toestemming`,
    notice: (to: To): string =>
      say(
        to,
        "Bij uw eerste bezoek ziet u een melding over cookies.",
        "Bij je eerste bezoek zie je een melding over cookies.",
      ),
    noticeAsks: (to: To): string =>
      say(
        to,
        "Bij uw eerste bezoek vragen wij toestemming voor cookies.",
        "Bij je eerste bezoek vragen we toestemming voor cookies.",
      ),
    refuse: (to: To, how: string): string => say(to, `Zo weigert u cookies: ${how}.`, `Zo weiger je cookies: ${how}.`),
    refuseIsSentence: /^(cookies|u|je|wie|in de browser|via)\s/i,
    thirdParties: "Ook andere partijen plaatsen cookies.",
    thirdPartiesAgreed: (to: To): string =>
      `Ook andere partijen plaatsen cookies. Daarover hebben ${wij(to)} afspraken met hen gemaakt.`,
    noThirdParties: "Andere partijen plaatsen geen cookies.",
    measure: (to: To, tool: string): string => `Met ${tool} meten ${wij(to)} hoe bezoekers de site gebruiken.`,
    measureApp: (to: To, tool: string): string => `Met ${tool} meten ${wij(to)} hoe mensen de app gebruiken.`,
    anonymised: (to: To): string => `Daarbij is ${uw(to)} IP-adres anoniem.`,
    notAnonymised: (to: To): string => `Daarbij is ${uw(to)} IP-adres niet anoniem.`,
    encrypted: "De meetgegevens zijn versleuteld.",
    sharingOff: (to: To): string => `Het delen van meetgegevens met andere partijen hebben ${wij(to)} uitgezet.`,
    sharingOn: "De maker van deze dienst krijgt de meetgegevens ook.",
    noOtherServices: (to: To): string => `${Wij(to)} gebruiken dit niet samen met andere diensten van dezelfde maker.`,
    otherServices: (to: To): string => `${Wij(to)} gebruiken dit samen met andere diensten van dezelfde maker.`,
    noAds: (to: To): string => `${Wij(to)} gebruiken de meetgegevens niet voor advertenties.`,
    ads: (to: To): string => `${Wij(to)} gebruiken de meetgegevens ook voor advertenties.`,
    consentFirst: (to: To): string =>
      say(to, "Het meten begint pas als u toestemming geeft.", "Het meten begint pas als je toestemming geeft."),
    keepMeasures: (to: To, duration: string): string => `${Wij(to)} bewaren de meetgegevens ${duration}.`,
    social: (to: To, names: string): string =>
      `Op de site staan knoppen van ${names}. Zij kunnen daarmee zelf gegevens van ${u(to)} verzamelen.`,
    socialUnnamed: (to: To): string =>
      `Op de site staan knoppen van sociale netwerken. Zij kunnen daarmee zelf gegevens van ${u(to)} verzamelen.`,
    socialAfterConsent: (to: To): string => `Dat gebeurt pas als ${u(to)} daar toestemming voor geeft.`,
    location: (to: To): string => say(to, "De site kan vragen waar u bent.", "De site kan vragen waar je bent."),
    locationConsent: (to: To): string =>
      say(
        to,
        "De site kan vragen waar u bent. Dat gebeurt alleen als u daar toestemming voor geeft.",
        "De site kan vragen waar je bent. Dat gebeurt alleen als je daar toestemming voor geeft.",
      ),
    locationApart: "Die vraag staat los van andere vragen.",
    serviceOf: (service: string, party: string): string => `${service} van ${party}`,
    map: (name: string): string => `De kaart is van ${name}.`,
  },

  security: {
    general: (to: To, text: string): string => `${Wij(to)} beveiligen ${uw(to)} gegevens. In het kort: ${text}.`,
    measures: (to: To): string => `Dit doen ${wij(to)} onder meer om ${uw(to)} gegevens te beschermen:`,
    breach: (to: To): string =>
      `Gaat er iets mis met ${uw(to)} gegevens en is het risico voor ${u(to)} groot? Dan laten ${wij(to)} ${u(to)} dat weten.`,
  },

  rights: {
    intro: (to: To): string => say(to, "U hebt deze rechten:", "Je hebt deze rechten:"),
    of: {
      access: (to: To): TermSpec => ({
        label: "Inzien",
        text: `${u(to)} mag weten welke gegevens ${wij(to)} van ${u(to)} hebben, en er een kopie van krijgen.`,
      }),
      rectification: (to: To): TermSpec => ({
        label: "Verbeteren",
        text: `kloppen ${uw(to)} gegevens niet of zijn ze niet volledig, dan passen ${wij(to)} ze aan.`,
      }),
      erasure: (to: To): TermSpec => ({
        label: "Wissen",
        text: `${u(to)} kunt ons vragen gegevens te wissen. ${say(to, "Dat doen wij", "Dat doen we")}, tenzij ${wij(to)} ze nog nodig hebben of moeten bewaren.`,
      }),
      restriction: (to: To): TermSpec => ({
        label: "Beperken",
        text: `${u(to)} kunt ons vragen gegevens tijdelijk niet te gebruiken, bijvoorbeeld zolang niet zeker is of ze kloppen.`,
      }),
      portability: (to: To): TermSpec => ({
        label: "Meenemen",
        text: `sommige gegevens ${say(to, "kunt u", "kun je")} krijgen in een bestand, of laten doorsturen naar een ander. Dat geldt voor gegevens die ${u(to)} ons gaf met toestemming of voor een overeenkomst, en die ${wij(to)} met een computer verwerken.`,
      }),
      "withdraw-consent": (to: To): TermSpec => ({
        label: "Toestemming intrekken",
        text: `${say(to, "hebt u", "heb je")} toestemming gegeven, dan ${say(to, "kunt u", "kun je")} die altijd weer intrekken. Dat geldt dan voor de toekomst.`,
      }),
      "human-intervention": (to: To): TermSpec => ({
        label: "Een mens laten kijken",
        text: `heeft een computer een besluit over ${u(to)} genomen, dan ${say(to, "kunt u", "kun je")} vragen of een mens ernaar kijkt, ${say(to, "uw", "je")} mening geven en het besluit aanvechten.`,
      }),
    },
    how: (to: To, contact: string): string =>
      say(to, `Wilt u een recht gebruiken? ${contact}.`, `Wil je een recht gebruiken? ${contact}.`),
    howSeveral: (to: To): string =>
      say(
        to,
        "Wilt u een recht gebruiken? Vraag het aan de organisatie die verantwoordelijk is; hierboven staat hoe u die bereikt.",
        "Wil je een recht gebruiken? Vraag het aan de organisatie die verantwoordelijk is; hierboven staat hoe je die bereikt.",
      ),
    howPlain: (to: To): string =>
      say(
        to,
        "Wilt u een recht gebruiken? Laat het ons dan weten.",
        "Wil je een recht gebruiken? Laat het ons dan weten.",
      ),
    term: (to: To, duration: string): string =>
      say(to, `U krijgt binnen ${duration} antwoord.`, `Je krijgt binnen ${duration} antwoord.`),
    longer: (to: To): string =>
      `Is ${uw(to)} verzoek ingewikkeld, dan kan het twee maanden langer duren. Dat laten ${wij(to)} ${u(to)} dan op tijd weten.`,
    free: (to: To): string => say(to, "Het kost u niets.", "Het kost je niets."),
    /** Where it applies: for which activities, and on which of both bases. */
    objectionInterest: (to: To, activities: string): string =>
      `Bij ${activities} gebruiken ${wij(to)} gegevens omdat ${wij(to)} of een ander daar een gerechtvaardigd belang bij hebben.`,
    objectionTask: (to: To, activities: string): string =>
      `Bij ${activities} gebruiken ${wij(to)} gegevens omdat het hoort bij een publieke taak.`,
    objectionInterestList: (to: To): string =>
      `Hierbij gebruiken ${wij(to)} gegevens omdat ${wij(to)} of een ander daar een gerechtvaardigd belang bij hebben:`,
    objectionTaskList: (to: To): string =>
      `Hierbij gebruiken ${wij(to)} gegevens omdat het hoort bij een publieke taak:`,
    /** Where the basis of something is still open, the right is told in general terms. */
    objectionOpen: (to: To): string =>
      `Gebruiken ${wij(to)} gegevens voor een gerechtvaardigd belang of een publieke taak? Dan ${say(to, "kunt u", "kun je")} daar bezwaar tegen maken als ${say(to, "uw", "jouw")} situatie daar een reden voor geeft. ${Wij(to)} stoppen dan, tenzij ${wij(to)} een reden hebben die zwaarder weegt.`,
    objectionHow: (to: To): string =>
      `Daar ${say(to, "kunt u", "kun je")} bezwaar tegen maken als ${say(to, "uw", "jouw")} situatie daar een reden voor geeft. ${Wij(to)} stoppen dan, tenzij ${wij(to)} een reden hebben die zwaarder weegt.`,
    /** A purpose that is direct marketing, by its words. */
    isMarketing: /reclame|nieuwsbrie|aanbieding|marketing|commerci|advertent|aan te prijzen|direct mail/i,
    objectionMarketing: (to: To): string =>
      `Wil${say(to, "t u", " je")} geen reclame van ons? Daar ${say(to, "kunt u", "kun je")} altijd bezwaar tegen maken. Dan stoppen ${wij(to)} er meteen mee.`,
  },

  forCustomers: {
    text: (to: To, activities: string): string =>
      `Bij ${activities} werken ${wij(to)} in opdracht van onze klanten. De klant is dan verantwoordelijk voor ${uw(to)} gegevens. Met vragen daarover ${say(to, "kunt u", "kun je")} bij die klant terecht.`,
  },

  minors: {
    used: (to: To, activities: string): string =>
      `Bij ${activities} gebruiken ${wij(to)} ook gegevens van kinderen of jongeren.`,
    usedList: (to: To): string => `Hierbij gebruiken ${wij(to)} ook gegevens van kinderen of jongeren:`,
    "not-intended": (_to: To): string => "Onze diensten zijn niet bedoeld voor kinderen onder de 16 jaar.",
    "with-parental-consent": (to: To): string =>
      `Gegevens van kinderen onder de 16 jaar gebruiken ${wij(to)} alleen als hun ouders of verzorgers dat goedvinden.`,
    "not-collected": (to: To): string => `${Wij(to)} verzamelen geen gegevens van kinderen onder de 16 jaar.`,
  },

  complaint: {
    us: (to: To, contact: string): string =>
      `${say(to, "Bent u", "Ben je")} niet tevreden over hoe ${wij(to)} met ${uw(to)} gegevens omgaan? ${contact}.`,
    usAbove: (to: To): string =>
      `${say(to, "Bent u", "Ben je")} niet tevreden over hoe ${wij(to)} met ${uw(to)} gegevens omgaan? Laat het ons dan weten.`,
    authority: (to: To): string =>
      `${U(to)} kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, via autoriteitpersoonsgegevens.nl.`,
  },

  changes: {
    may: (to: To): string =>
      `Verandert er iets in wat ${wij(to)} met ${uw(to)} gegevens doen, dan passen ${wij(to)} deze verklaring aan.`,
    announced: (to: To): string => `Belangrijke wijzigingen laten ${wij(to)} ${u(to)} weten.`,
    date: (date: string): string => `Deze versie is van ${date}.`,
  },

  /** The first layer of a layered text: each section in a sentence or two. */
  short: {
    heading: "In het kort",
    more: "Lees meer",
    andMore: (count: string): string => `nog ${count}`,
    purposes: (to: To, names: string): string => `${Wij(to)} gebruiken ${uw(to)} gegevens hiervoor: ${names}.`,
    guarded: (items: string): string => `Daar zijn gegevens bij die de wet extra beschermt: ${items}.`,
    terms: (to: To): string => `Hoe lang ${wij(to)} gegevens bewaren, staat bij elk doel.`,
    processors: (names: string): string => `In onze opdracht werken ${names}.`,
    processor: (name: string): string => `In onze opdracht werkt ${name}.`,
    others: (names: string): string => `Ook deze anderen krijgen gegevens: ${names}.`,
    transfers: (places: string): string => `Sommige gegevens gaan naar plaatsen buiten de EER: ${places}.`,
    cookies: (to: To, kinds: string): string => `${Wij(to)} gebruiken cookies${kinds === "" ? "" : ` (${kinds})`}.`,
    security: (to: To, measures: string): string =>
      `Dit doen ${wij(to)} onder meer om ${uw(to)} gegevens te beschermen: ${measures}.`,
    rights: (to: To, names: string): string =>
      `${say(to, "Dit kunt u ons vragen", "Dit kun je ons vragen")}: ${names}.`,
    objection: (to: To): string => say(to, "U kunt ook bezwaar maken.", "Je kunt ook bezwaar maken."),
  },

  quoted: (name: string): string => `“${name}”`,

  /** What is missing, for the list beside the text. `where` names the entity. */
  gaps: {
    "controller-missing": "er staat geen verwerkingsverantwoordelijke in het register",
    "controller-name-open": "de naam van de verwerkingsverantwoordelijke ontbreekt",
    "contact-open": "er is geen adres, e-mailadres of telefoonnummer om de organisatie te bereiken",
    "representative-open": "de organisatie zit buiten de EER; een vertegenwoordiger in de Unie ontbreekt",
    "dpo-open": "of er een FG is, is niet ingevuld",
    "dpo-contact-open": "hoe de FG te bereiken is, ontbreekt",
    "no-activities": "er is geen verwerking die bij deze tekst hoort",
    "audience-open": "over wie dit gaat is niet ingevuld, dus het staat niet in een tekst voor één doelgroep",
    "told-elsewhere": "er geldt een uitzondering op het informeren; deze verwerking staat niet in de tekst",
    "concept-told": "deze verwerking is nog een concept; de tekst vertelt haar alsof zij gebeurt",
    "purpose-open": "het doel ontbreekt",
    "basis-open": "de grondslag ontbreekt",
    "statute-open": "de wet achter de wettelijke plicht of publieke taak ontbreekt",
    "interest-open": "welk gerechtvaardigd belang het is, ontbreekt",
    "withdrawal-open": "hoe iemand de toestemming intrekt, ontbreekt",
    "consent-but-automatic": "wie automatisch is aangemeld, heeft geen toestemming gegeven",
    "special-ground-open": "de uitzondering voor deze extra beschermde gegevens ontbreekt",
    "data-open": "welke gegevens het zijn, ontbreekt",
    "source-open": "waar de gegevens vandaan komen, ontbreekt",
    "provision-open": "of iemand verplicht is deze gegevens te geven, ontbreekt",
    "provision-without-contract":
      "de gegevens heten nodig voor een overeenkomst, maar geen doel rust op een overeenkomst",
    "consequence-open": "wat er gebeurt als iemand ze niet geeft, ontbreekt",
    "retention-open": "de bewaartermijn ontbreekt of is niet volledig",
    "retention-maximum-open": "er is alleen een minimum; tot wanneer de gegevens hoogstens worden bewaard, ontbreekt",
    "retention-vague": "de bewaartermijn is vaag: noem een tijd of een criterium dat na te gaan is",
    "recipients-open": "wie de gegevens krijgen, ontbreekt",
    "recipient-unnamed": "welke partij dit is, ontbreekt",
    "recipient-role-open": "of deze partij voor ons werkt of zelf verantwoordelijk is, ontbreekt",
    "sharing-never-said":
      "de oude tekst zegt dat er nooit gegevens naar anderen gaan, maar het register noemt ontvangers of laat ze open",
    "sharing-claim-doubtful":
      "de oude tekst zegt dat delen alleen gebeurt als het nodig is, maar de site gebruikt statistiek of sociale netwerken; de tekst zegt het niet meer",
    "agreement-missing": "er is geen geldige verwerkersovereenkomst, dus die noemt de tekst niet",
    "essence-open": "de kern van de onderlinge regeling ontbreekt",
    "transfer-open": "of gegevens naar een land buiten de EER gaan, ontbreekt",
    "transfer-instrument-open":
      "waar deze doorgifte op rust, ontbreekt; de tekst noemt de doorgifte zonder haar bescherming",
    "transfer-importer-open":
      "de partij zit in de EER; welk Amerikaans bedrijf op de lijst van het Data Privacy Framework staat, ontbreekt",
    "transfer-copy-open": "hoe iemand een kopie van de waarborgen krijgt, ontbreekt",
    "decisions-open": "of er besluiten door een computer worden genomen, is niet ingevuld",
    "logic-open": "hoe het profiel of besluit tot stand komt, ontbreekt",
    "decision-exception-open":
      "waarom een computer dit besluit mag nemen, ontbreekt: overeenkomst, wet of uitdrukkelijke toestemming",
    "decision-safeguards-open": "hoe iemand een mens naar het besluit laat kijken, ontbreekt",
    "parental-consent-open": "er zijn kinderen onder de 16 bij; of hun ouders toestemming geven, ontbreekt",
    "cookies-open": "welke cookies er zijn, is niet ingevuld",
    "cookie-purpose-open": "waarvoor deze cookie dient, ontbreekt",
    "cookie-kind-open": "welke soort cookie dit is, ontbreekt",
    "cookie-consent-missing": "deze cookie mag pas na toestemming, en die wordt niet gevraagd",
    "cookie-consent-open":
      "of deze cookie toestemming vraagt, ontbreekt; zonder toestemming mag hij alleen als hij de privacy nauwelijks raakt",
    "cookie-lifetime-open": "hoe lang deze cookie blijft staan, ontbreekt",
    "no-sites": "er staat geen website of app in het register",
    "sub-processor-country-open": "in welk land deze subverwerker zit, ontbreekt",
    "measures-open": "er zijn geen beveiligingsmaatregelen",
    "no-processing": "deze partij is bij geen verwerking verwerker",
    "annex-subject-open": "het onderwerp van de overeenkomst ontbreekt",
    "annex-duration-open": "de duur van de overeenkomst ontbreekt",
    "annex-nature-open": "de aard van de verwerking ontbreekt",
    "annex-purpose-open": "het doel van de verwerking ontbreekt in de overeenkomst",
    "sub-processors-open": "of de verwerker anderen inschakelt, is niet ingevuld",
    "customer-open": "voor welke klant dit is, ontbreekt",
    "category-open": "welke verwerking bij deze opdracht hoort, ontbreekt",
    "no-new-sub-processor": "er is geen nieuwe subverwerker om te melden; de brief noemt wie er nu meewerken",
    "objection-period-open": "tot wanneer de klant bezwaar kan maken, ontbreekt",
    "record-open": "dit staat nog niet in de verklaring van vernietiging",
    "letter-reason-open": "de reden ontbreekt; vul haar in voordat je de brief verstuurt",
    "authority-open":
      "of dit een overheid is, is niet ingevuld; daarvan hangt af of de brief de weg van bezwaar moet wijzen",
    "recipient-not-named":
      "alleen de soort ontvanger staat in het register; in een antwoord noem je de ontvanger bij naam, als je die kent (C-154/21)",
    "owner-open": "wie de eigenaar van de verwerking is, ontbreekt",
    "no-consent": "geen doel van deze verwerking rust op toestemming",
    "no-camera": "bij deze verwerking horen geen camerabeelden",
    "deletion-open": "hoe wissen in dit systeem gaat, ontbreekt",
    "publish-open": "of deze verwerking in het openbare register mag, is niet beslist; zij staat er niet in",
    "to-confirm": "dit is nog te bevestigen",
    placeholder: "hier staat een invulplek en geen antwoord",
    "other-language": "deze woorden lijken in een andere taal dan de tekst",
    "other-address": "deze woorden spreken de lezer anders aan dan de tekst (u of je)",
  },
};

export type StatementWords = typeof nlStatement;
