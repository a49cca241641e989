import type { StatementWords } from "../nl/statement.ts";

export const enStatement: StatementWords = {
  title: "Privacy statement",
  titleFor: (audience) => `Privacy statement for ${audience}`,
  version: (date) => `version of ${date}`,
  page: "page",
  introWhat: (name, does) => `${name} ${does}.`,
  introRead: () =>
    "Here you can read which data about you we use, why we do so, how long we keep them and which rights you have.",

  headings: {
    who: () => "Who we are",
    what: () => "What we use your data for",
    forCustomers: () => "What we do for our customers",
    recipients: () => "With whom we share data",
    transfers: "Data outside the EEA",
    decisions: "Profiles and decisions by a computer",
    cookies: "Cookies and statistics",
    security: () => "How we protect your data",
    rights: () => "Your rights",
    objection: () => "Your right to object",
    minors: "Children and young people",
    complaint: () => "Do you have a complaint?",
    changes: "Changes",
  },
  moreActivities: (count, isOne) => `${count} more ${isOne ? "purpose" : "purposes"}`,

  who: {
    responsible: (_to, names, several) =>
      several
        ? `${names} are responsible for the use of your data.`
        : `${names} is responsible for the use of your data.`,
    also: (_to, names) => `We also use the name ${names}.`,
    alsoSeveral: (_to, names) => `We also use the names ${names}.`,
    reach: () => "You can reach us here:",
    reachName: (_to, name) => `You can reach ${name} here:`,
    address: "Address",
    email: "E-mail",
    phone: "Telephone",
    website: "Website",
    chamberOfCommerce: "Chamber of Commerce number",
    representative: (contact) => `Our representative in the European Union is ${contact}.`,
    dpo: (_to, name, reach) =>
      `We have a data protection officer${name === null ? "" : `: ${name}`}. The officer sees to it that we follow the privacy rules. ${reach}.`,
    dpoOf: (organisations, several, name, reach) =>
      `${organisations} ${several ? "together have" : "has"} a data protection officer${name === null ? "" : `: ${name}`}. The officer sees to it that ${several ? "they follow" : "the organisation follows"} the privacy rules. ${reach}.`,
    questions: (_to, contact) => `Do you have a question about your data? ${contact}.`,
    mail: (email) => `send an e-mail to ${email}`,
    call: (phone) => `call ${phone}`,
    write: (address) => `write to ${address}`,
    named: (reach, name) => `${reach} (${name})`,
  },

  purpose: {
    andOf: ", and about ",
    endsInVerb: /./u,
    refersBack: /^(these|this|that|those|so|then|also|whoever|anyone|it)\s/iu,
    infinitive: (text) => `to ${text}`,
    phrase: (text) => `for ${text}`,
    firstOf: (_to, purposes, people) => `${purposes}, we use data about ${people}.`,
    lastOf: (_to, purposes, people) =>
      `We use data about ${people}${/ (who|that) /.test(people) ? "," : ""} ${purposes}.`,
    last: (_to, purposes) => `We use your data ${purposes}.`,
    about: (people) => `This is about ${people}.`,
    first: (_to, purposes) => `${purposes}, we use your data.`,
    colonOf: (_to, purpose, people) => `We use data about ${people} for this purpose: ${purpose}.`,
    colon: (_to, purpose) => `We use your data for this purpose: ${purpose}.`,
    listOf: (_to, people) => `We use data about ${people} for these purposes:`,
    list: () => "We use your data for these purposes:",
    none: (_to, people) => `We use data about ${people}.`,
    only: (_to, purposes) => `We use those only ${purposes}.`,
    responsible: (names) => `${names} is responsible for this.`,
    responsibleSeveral: (names) => `${names} are responsible for this.`,
    joint: (_to, names) => `We do this together with ${names}; we are jointly responsible for it.`,
    jointAlone: () => "We do this together with another organisation; we are jointly responsible for it.",
  },

  basis: {
    isContract: /^(the|an?)\s[^.;:]{0,60}(agreement|contract)$/i,
    consent: [
      () => "We do this only with your consent.",
      () => "We need your consent for that.",
      () => "We may do this only if you give your consent.",
    ],
    contract: [
      () => "This is needed to enter into a contract with you or to perform it.",
      () => "We need this for the contract that we have or want to have with you.",
      () => "This is part of the contract that you have or want to have with us.",
    ],
    people: {
      consent: [() => "We do this only with consent.", () => "We need consent for that."],
      contract: [() => "This is needed to enter into a contract or to perform it."],
      obtained: (_to, how) => `This is how consent is given: ${how}.`,
      automatic: () => "They were signed up automatically.",
      parental: () => "Are they under 16? Then we ask their parents or guardians for consent.",
      withdrawBy: (_to, how) => `Whoever gave consent can withdraw it at any time, ${how}.`,
      withdrawColon: (_to, how) => `Whoever gave consent can withdraw it at any time. This is how: ${how}.`,
    },
    contractNamed: (contract) => `This is needed for ${contract}.`,
    "legal-obligation": [
      (_to, law) => `The law requires us to do so${law}.`,
      (_to, law) => `We have a legal obligation to do so${law}.`,
      (_to, law) => `We must do this by law${law}.`,
    ],
    "vital-interests": [() => "We do this only when someone's life or health is in danger."],
    "public-task": [
      (_to, law) => `This is part of our public task${law}.`,
      (_to, law) => `We need this for our task in the public interest${law}.`,
    ],
    "legitimate-interests": [
      (_to, interest) => `We have a legitimate interest in this${interest}.`,
      (_to, interest) => `We may do this because our legitimate interest needs it${interest}.`,
    ],
    "legitimate-interests-other": (_to, interest) =>
      `We may do this because the legitimate interest of someone else needs it${interest}.`,
    law: (statutes) => ` (${statutes})`,
    interest: (text) => `: ${text}`,
    obtained: (_to, how) => `This is how you give your consent: ${how}.`,
    automatic: () => "You were signed up for this automatically.",
    stop: () => "You can stop this at any time.",
    stopBy: (_to, how) => `You can stop this at any time, ${how}.`,
    stopColon: (_to, how) => `You can stop this at any time. This is how: ${how}.`,
    parental: () => "Are you under 16? Then we ask your parents or guardians for consent.",
    isHow: /^(with|via|through|by|in|on|at|under)\s/i,
    isThing: /^(the|an?)\s/i,
    withThing: (thing) => `with ${thing}`,
    atAnyTime: /^(at any (time|moment)|always)\s*[,:]?\s*/i,
    withdrawBy: (_to, how) => `You can withdraw that consent at any time, ${how}.`,
    withdrawColon: (_to, how) => `You can withdraw that consent at any time. This is how: ${how}.`,
  },

  data: {
    yours: (_to, items) => `your ${items}`,
    isPlural: /^(\p{L}+ )?(data|details)\b/iu,
    oneThing: (item) => `this: ${item}`,
    listed: (items, isOne) => `${isOne ? "this" : "these data"}: ${items}`,
    itIs: [(_to, items) => `This concerns ${items}.`, (_to, items) => `For this we use ${items}.`],
    itIsList: () => "We use these data:",
    ofPeople: (_to, people, items) => `For ${people} we use ${items}.`,
    ofPeopleList: (_to, people) => `For ${people} we use these data:`,
    ofPeopleAlso: (_to, people, items) => `For ${people} we also use ${items}.`,
    ofPeopleAlsoList: (_to, people) => `For ${people} we also use these data:`,
    sameAs: (_to, activity) => `We use the same data as for “${activity}”.`,
    optionalMark: "optional",
    withMark: (item, mark) => `${item} (${mark})`,
  },

  special: {
    special: (items) => `Special categories of personal data have extra protection. Here that means: ${items}.`,
    criminal: (items) => `Data on criminal matters have extra protection. Here that means: ${items}.`,
    "national-id": (items) =>
      `Some numbers and documents of the state have extra protection. Here that means: ${items}.`,
    may: (reason, law) => `This is allowed ${reason}${law}.`,
    unnamed: "part of these data",
    ground: {
      "explicit-consent": () => "because you give your explicit consent",
      "employment-social-law": () => "because employment law or social security law makes it necessary",
      "vital-interests": () => "to protect someone whose life or health is in danger",
      "non-profit-body": () => "because it concerns the members of a body that does not seek profit",
      "made-public": () => "because you made these data public yourself",
      "legal-claims": () => "because it is needed for a court case or a legal dispute",
      "substantial-public-interest": () => "for a reason of substantial public interest",
      "health-care": () => "because it is needed for health care or for a doctor's assessment of employees",
      "public-health": () => "because it is needed for public health",
      "archiving-research": () => "because it is needed for an archive, research or statistics",
      "criminal-official-authority": () => "because it takes place under the control of the authorities",
      "criminal-national-law": () => "because Dutch law allows it",
      "national-id-statute": () => "because the law prescribes it",
    },
  },

  source: {
    self: [() => "You give them to us yourself.", () => "You yourself give them to us."],
    isSomebody: /^(the|an?|parents?|guardians?|pupils?|customers?)\s/i,
    you: () => "from you",
    youVia: (_to, how) => `from you (${how})`,
    them: "from the people themselves",
    themVia: (how) => `from the people themselves (${how})`,
    party: (name) => `from ${name}`,
    partyVia: (name, how) => `from ${name} (${how})`,
    publicSource: "from a public source",
    publicSourceVia: (how) => `from a public source (${how})`,
    get: (_to, from) => `We get these data ${from}.`,
    observe: () => "We record these data ourselves.",
    observeVia: (_to, how) => `We record these data ourselves: ${how}.`,
    observePart: () => "Part of them we record ourselves.",
    observePartVia: (_to, how) => `Part of them we record ourselves: ${how}.`,
  },

  provision: {
    statutory: () => "You are required by law to give these data.",
    contractual: () => "Under the contract you are required to give these data.",
    "needed-for-contract": () => "These data are needed to enter into a contract with you.",
    voluntary: () => "You are not required to give these data.",
    needed: "These data are needed for this.",
    people: {
      statutory: () => "They are required by law to give these data.",
      contractual: () => "Under the contract they are required to give these data.",
      "needed-for-contract": () => "These data are needed to enter into a contract.",
      voluntary: () => "They are not required to give these data.",
    },
    consequence: (_to, what) => `If you do not give them, this is what follows: ${what}.`,
  },

  retention: {
    keep: [(_to, term) => `We keep these data ${term}.`, (_to, term) => `These data we keep ${term}.`],
    keepAll: (_to, term) => `We keep all these data ${term}.`,
    keepAlso: (term) => `This term applies as well: ${term}.`,
    keepSome: (_to, items, term) => `We keep ${items} ${term}.`,
    keepRest: (_to, term) => `The other data we keep ${term}.`,
    restCell: "the other data",
    after: {
      delete: () => "After that we delete them.",
      anonymise: () => "After that we make them anonymous.",
      "transfer-to-archive": () => "After that they go to an archive.",
      review: () => "After that we assess whether we still need them.",
    },
    hold: () => "At the moment we do not destroy these data, even when this term is over.",
    columns: ["Data", "How long"],
  },

  recipients: {
    nobody: () => "We do not give your data to others.",
    onlyWhenNeeded: () =>
      "We share your data only when that is needed for what you agree with us, or when the law requires it.",
    neverSold: () => "We do not sell your data.",
    processors: "These parties work on our instructions:",
    processor: "This party works on our instructions:",
    moreProcessors: "These parties work on our instructions as well:",
    moreProcessor: "This party works on our instructions as well:",
    agreedProcessors: () =>
      "These parties work on our instructions. In a processing agreement they promised to use your data only for what we ask of them:",
    agreedProcessor: () =>
      "This party works on our instructions. In a processing agreement it promised to use your data only for what we ask of it:",
    controllers: () => "These parties are themselves responsible for what they do with your data:",
    controller: () => "This party is itself responsible for what it does with your data:",
    joint: () => "With these parties we are jointly responsible:",
    jointOne: () => "With this party we are jointly responsible:",
    essence: (_to, name, essence) => `This is what we agreed with ${name}: ${essence}.`,
    unknown: () => "These parties may receive your data as well:",
    authority: (_to, names) => `Only when the law requires us to, we give data to ${names}.`,
    authorityFor: (_to, names, inquiry) =>
      `Only when the law requires us to, we give data to ${names}. This concerns: ${inquiry}.`,
    inquiry: (_to, names) => `In a particular inquiry we may give data to ${names}.`,
    inquiryFor: (_to, names, inquiry) =>
      `In a particular inquiry we may give data to ${names}. This concerns: ${inquiry}.`,
    forActivities: (activities) => `for ${activities}`,
    byLaw: "the law requires this",
    byLawOf: (statute) => `the law requires this (${statute})`,
    withConsent: () => "only with your consent",
    suppliesToo: () => "we get data from them as well",
  },

  transfers: {
    inside: () => "Your data stay within the European Economic Area (EEA).",
    intro: (_to, areProtected) =>
      `Some data go to countries outside the European Economic Area (EEA: the European Union, Iceland, Liechtenstein and Norway)${areProtected ? ". We then see to it that they stay protected:" : ":"}`,
    place: (party, place) => `${party} processes data in ${place}`,
    remote: (party, place) => `${party} has access to data from ${place}`,
    organisation: (party, name) => `${party} passes data on to ${name}`,
    instrument: {
      adequacy: "The European Commission has decided that data are protected well enough there",
      "data-privacy-framework":
        "That company takes part in the Data Privacy Framework; according to the European Commission data are then protected well enough",
      "standard-contractual-clauses": "The standard contractual clauses of the European Commission protect them",
      "binding-corporate-rules":
        "Binding rules within the group of companies, approved by a supervisory authority, protect them",
      "other-safeguard": "Their protection was arranged separately",
    },
    frameworkUnnamed:
      "That is allowed only if the recipient there takes part in the Data Privacy Framework; according to the European Commission data are then protected well enough",
    otherSafeguard: (text) => `This is how they are protected: ${text}`,
    derogation: {
      a: () => "This happens only if you explicitly agree to it",
      b: () => "This is needed for a contract with you",
      c: () => "This is needed for a contract in your interest",
      d: () => "This is needed for an important reason of public interest",
      e: () => "This is needed for a court case or a legal dispute",
      f: () => "This is needed to protect someone whose life or health is in danger",
      g: () => "This concerns a public register",
      "second-paragraph": () =>
        "This happens by way of exception, for a compelling interest of ours; we report it to the supervisory authority",
    },
    copy: (_to, how) => `This is how you get a copy of these arrangements: ${how}`,
    lookup: (_to, how) => `You can look this up: ${how}`,
  },

  decisions: {
    noDecisions: () => "With us a computer never takes a decision about you alone.",
    noProfiling: () => "We make no profiles of you.",
    profiling: (_to, activity) => `For “${activity}” we make a profile of you.`,
    how: (logic) => `This is how it works: ${logic}.`,
    decision: (_to, activity) =>
      `For “${activity}” a computer takes a decision about you without any human taking part.`,
    consequences: (text) => `This may be the result: ${text}.`,
    exception: {
      contract: () => "This is allowed because it is needed for a contract with you.",
      law: () => "This is allowed by law.",
      "explicit-consent": () => "This is allowed because you give your explicit consent.",
    },
    safeguards: (text) => `This is how you can have a human look at it: ${text}.`,
  },

  cookies: {
    site: (kind, name) =>
      `${kind === "app" ? "App" : kind === "portal" ? "Portal" : "Website"}${name === null ? "" : `: ${name}`}`,
    uses: () => "Cookies are small files on your computer or telephone. We use these:",
    none: () => "We use no cookies.",
    columns: ["Kind", "What for", "How long"],
    kind: {
      necessary: "necessary",
      preferences: "preferences",
      statistics: "statistics",
      marketing: "marketing",
      social: "social media",
    },
    plain: "cookie",
    named: (kind, name) => `${kind} (${name})`,
    setBy: (purpose, party) => `${purpose}, by ${party}`,
    consentMark: (purpose) => `${purpose}; only with consent`,
    notice: () => "At your first visit you see a notice about cookies.",
    noticeAsks: () => "At your first visit we ask for your consent to cookies.",
    refuse: (_to, how) => `This is how you refuse cookies: ${how}.`,
    refuseIsSentence: /^(cookies|you|anyone)\s/i,
    thirdParties: "Other parties place cookies as well.",
    thirdPartiesAgreed: () => "Other parties place cookies as well. We have made arrangements with them about that.",
    noThirdParties: "Other parties place no cookies.",
    measure: (_to, tool) => `With ${tool} we measure how visitors use the site.`,
    measureApp: (_to, tool) => `With ${tool} we measure how people use the app.`,
    anonymised: () => "Your IP address is anonymous there.",
    notAnonymised: () => "Your IP address is not anonymous there.",
    encrypted: "The measurements are encrypted.",
    sharingOff: () => "We have switched off sharing the measurements with other parties.",
    sharingOn: "The maker of this service receives the measurements as well.",
    noOtherServices: () => "We do not use this together with other services of the same maker.",
    otherServices: () => "We use this together with other services of the same maker.",
    noAds: () => "We do not use the measurements for advertisements.",
    ads: () => "We also use the measurements for advertisements.",
    consentFirst: () => "Measuring starts only once you give your consent.",
    keepMeasures: (_to, duration) => `We keep the measurements for ${duration}.`,
    social: (_to, names) => `The site has buttons of ${names}. With those they can collect data about you themselves.`,
    socialUnnamed: () =>
      "The site has buttons of social networks. With those they can collect data about you themselves.",
    socialAfterConsent: () => "That happens only once you give your consent.",
    location: () => "The site may ask where you are.",
    locationConsent: () => "The site may ask where you are. It does so only if you give your consent.",
    locationApart: "That question is asked apart from others.",
    serviceOf: (service, party) => `${service} by ${party}`,
    map: (name) => `The map comes from ${name}.`,
  },

  security: {
    general: (_to, text) => `We protect your data. In short: ${text}.`,
    measures: () => "This is some of what we do to protect your data:",
    breach: () => "If something goes wrong with your data and the risk for you is high, we let you know.",
  },

  rights: {
    intro: () => "You have these rights:",
    of: {
      access: () => ({
        label: "Access",
        text: "you may know which data about you we have, and get a copy of them.",
      }),
      rectification: () => ({
        label: "Rectification",
        text: "if your data are wrong or incomplete, we correct them.",
      }),
      erasure: () => ({
        label: "Erasure",
        text: "you can ask us to erase data. We do so, unless we still need them or must keep them.",
      }),
      restriction: () => ({
        label: "Restriction",
        text: "you can ask us not to use data for a while, for instance as long as it is not certain that they are right.",
      }),
      portability: () => ({
        label: "Portability",
        text: "some data you can get in a file, or have sent to someone else. This holds for data that you gave us with consent or for a contract, and that we process by computer.",
      }),
      "withdraw-consent": () => ({
        label: "Withdrawing consent",
        text: "if you gave consent, you can withdraw it at any time. That then holds for the future.",
      }),
      "human-intervention": () => ({
        label: "Having a human look",
        text: "if a computer took a decision about you, you can ask for a human to look at it, give your view and contest the decision.",
      }),
    },
    how: (_to, contact) => `Do you want to use a right? ${contact}.`,
    howSeveral: () =>
      "Do you want to use a right? Ask the organisation that is responsible; above you find how to reach it.",
    howPlain: () => "Do you want to use a right? Let us know.",
    term: (_to, duration) => `You get an answer within ${duration}.`,
    longer: () => "If your request is complex, it may take two months longer. We will let you know in time.",
    free: () => "It costs you nothing.",
    objectionInterest: (_to, activities) =>
      `For ${activities} we use data because we or someone else have a legitimate interest in it.`,
    objectionTask: (_to, activities) => `For ${activities} we use data because it is part of a public task.`,
    objectionInterestList: () => "For these we use data because we or someone else have a legitimate interest in it:",
    objectionTaskList: () => "For these we use data because it is part of a public task:",
    objectionOpen: () =>
      "Do we use data for a legitimate interest or a public task? Then you can object to that if your situation gives reason to. We then stop, unless we have a reason that weighs more.",
    objectionHow: () =>
      "You can object to that if your situation gives reason to. We then stop, unless we have a reason that weighs more.",
    isMarketing: /advert|newsletter|marketing|promotion|commercial|offers/i,
    objectionMarketing: () =>
      "Do you not want advertising from us? You can always object to it. We then stop straight away.",
  },

  forCustomers: {
    text: (_to, activities) =>
      `For ${activities} we work on the instructions of our customers. The customer is then responsible for your data. With questions about it you can turn to that customer.`,
  },

  minors: {
    used: (_to, activities) => `For ${activities} we also use data of children or young people.`,
    usedList: () => "For these we also use data of children or young people:",
    "not-intended": () => "Our services are not meant for children under 16.",
    "with-parental-consent": () => "We use data of children under 16 only if their parents or guardians agree to it.",
    "not-collected": () => "We do not collect data of children under 16.",
  },

  complaint: {
    us: (_to, contact) => `Are you not satisfied with how we treat your data? ${contact}.`,
    usAbove: () => "Are you not satisfied with how we treat your data? Let us know.",
    authority: () =>
      "You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens), at autoriteitpersoonsgegevens.nl.",
  },

  changes: {
    may: () => "If anything changes in what we do with your data, we adapt this statement.",
    announced: () => "We let you know about important changes.",
    date: (date) => `This version is of ${date}.`,
  },

  short: {
    heading: "In short",
    more: "Read more",
    andMore: (count) => `${count} more`,
    purposes: (_to, names) => `We use your data for: ${names}.`,
    guarded: (items) => `Among them are data that the law protects more: ${items}.`,
    terms: () => "How long we keep data is said with each purpose.",
    processors: (names) => `${names} work on our instructions.`,
    processor: (name) => `${name} works on our instructions.`,
    others: (names) => `These others receive data as well: ${names}.`,
    transfers: (places) => `Some data go to places outside the EEA: ${places}.`,
    cookies: (_to, kinds) => `We use cookies${kinds === "" ? "" : ` (${kinds})`}.`,
    security: (_to, measures) => `This is some of what we do to protect your data: ${measures}.`,
    rights: (_to, names) => `This you can ask of us: ${names}.`,
    objection: () => "You can also object.",
  },

  quoted: (name) => `“${name}”`,

  gaps: {
    "controller-missing": "the register holds no controller",
    "controller-name-open": "the name of the controller is missing",
    "contact-open": "there is no address, e-mail address or telephone number to reach the organisation",
    "representative-open": "the organisation sits outside the EEA; a representative in the Union is missing",
    "dpo-open": "whether there is a DPO is not filled in",
    "dpo-contact-open": "how to reach the DPO is missing",
    "no-activities": "no activity belongs to this text",
    "audience-open": "whom this is about is not filled in, so a text for one audience leaves it out",
    "told-elsewhere": "an exception to informing applies; the text leaves this activity out",
    "concept-told": "this activity is still a concept; the text tells it as if it takes place",
    "purpose-open": "the purpose is missing",
    "basis-open": "the legal basis is missing",
    "statute-open": "the law behind the legal obligation or public task is missing",
    "interest-open": "which legitimate interest it is, is missing",
    "withdrawal-open": "how someone withdraws consent is missing",
    "consent-but-automatic": "who was signed up automatically gave no consent",
    "special-ground-open": "the exception for these specially protected data is missing",
    "data-open": "which data these are is missing",
    "source-open": "where the data come from is missing",
    "provision-open": "whether someone must give these data is missing",
    "provision-without-contract": "the data are said to be needed for a contract, but no purpose rests on a contract",
    "consequence-open": "what happens if someone does not give them is missing",
    "retention-open": "the retention term is missing or incomplete",
    "retention-maximum-open": "there is a minimum only; until when the data are kept at most is missing",
    "retention-vague": "the retention term is vague: give a time or a criterion that can be checked",
    "recipients-open": "who receives the data is missing",
    "recipient-unnamed": "which party this is, is missing",
    "recipient-role-open": "whether this party works for us or is responsible itself is missing",
    "sharing-never-said":
      "the old text says that data never go to others, but the register names recipients or leaves them open",
    "sharing-claim-doubtful":
      "the old text says that data are shared only when needed, but the site uses statistics or social networks; the text does not say so any more",
    "agreement-missing": "there is no valid processing agreement, so the text does not mention one",
    "essence-open": "the essence of the joint arrangement is missing",
    "transfer-open": "whether data go to a country outside the EEA is missing",
    "transfer-instrument-open":
      "what this transfer rests on is missing; the text tells the transfer without its protection",
    "transfer-importer-open":
      "the party sits in the EEA; which US company is on the list of the Data Privacy Framework is missing",
    "transfer-copy-open": "how someone gets a copy of the safeguards is missing",
    "decisions-open": "whether a computer takes decisions is not filled in",
    "logic-open": "how the profile or decision comes about is missing",
    "decision-exception-open":
      "why a computer may take this decision is missing: a contract, the law or explicit consent",
    "decision-safeguards-open": "how someone has a human look at the decision is missing",
    "parental-consent-open": "children under 16 are among them; whether their parents consent is missing",
    "cookies-open": "which cookies there are is not filled in",
    "cookie-purpose-open": "what this cookie is for is missing",
    "cookie-kind-open": "which kind of cookie this is, is missing",
    "cookie-consent-missing": "this cookie is allowed only after consent, and nobody asks for it",
    "cookie-consent-open":
      "whether this cookie asks for consent is missing; without it the cookie is allowed only if it hardly touches privacy",
    "cookie-lifetime-open": "how long this cookie stays is missing",
    "no-sites": "the register has no website or app",
    "sub-processor-country-open": "the country of this sub-processor is missing",
    "to-confirm": "this is still to be confirmed",
    placeholder: "this is a place to fill in and no answer",
    "other-language": "these words seem to be in another language than the text",
    "other-address": "these words address the reader differently than the text (u or je)",
  },
};
