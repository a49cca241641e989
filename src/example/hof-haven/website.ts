import { consent } from "../nested-records.ts";
import { type ExampleContext, withService, yearlyReview } from "./context.ts";

/** The shop's website with its cookies and statistics, the map of sales points, and the statement that tells about it all. */
export function exampleWebsite(context: ExampleContext): void {
  const site = shopSite(context);
  statistics(context, site);
  salesPoints(context, site);
  statements(context, site);
}

type Site = ReturnType<ExampleContext["b"]["site"]>;

function shopSite({ b, organisation, parties, agreements }: ExampleContext): Site {
  const tool = b.partyUse({
    who: withService(parties.analytics, "Websitestatistiek"),
    role: "processor",
    description: "bezoeken tellen",
    agreementIds: [agreements.analytics.id],
    transfers: [],
  });
  return b.site({
    name: "Webwinkel Hof & Haven",
    kind: "website",
    addresses: ["https://www.hofenhaven.example"],
    controllerIds: [organisation.publisher.id],
    partyUses: [tool],
    cookies: [
      b.cookie({
        name: "mandje",
        kind: "necessary",
        purpose: "onthouden wat er in het winkelmandje ligt",
        lifetime: "P7D",
        consentAsked: false,
      }),
      b.cookie({
        name: "keuze",
        kind: "preferences",
        purpose: "de cookiekeuze onthouden",
        lifetime: "P6M",
        consentAsked: false,
      }),
      b.cookie({
        name: "bw_bezoek",
        kind: "statistics",
        purpose: "bezoeken tellen",
        lifetime: "P14M",
        setById: parties.analytics.id,
        consentAsked: true,
      }),
      b.cookie({
        name: "prikbord",
        kind: "social",
        purpose: "berichten delen op Prikbord",
        setById: parties.social.id,
        consentAsked: false,
      }),
    ],
    cookieNotice: { shown: true, asksConsent: true },
    howToRefuse: "weigeren in de cookiemelding of in de instellingen van de browser",
    thirdPartyCookies: { placed: true, arrangementsMade: null },
    analytics: [
      b.analytics(tool, {
        ipAnonymised: true,
        encrypted: true,
        dataSharing: false,
        otherServices: false,
        signalsAndAds: false,
        consentBeforeLoading: true,
        retention: "P14M",
      }),
    ],
    socialButtons: [b.socialButton(parties.social.id, false)],
    location: { kind: "used", askedSeparately: true, onlyWithConsent: true, mapProviderId: parties.maps.id },
  });
}

function statistics({ b, days, organisation, parties, agreements, terms }: ExampleContext, site: Site): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-022",
    name: "Websitestatistiek",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    ownerId: people.smit.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "te zien hoe de website wordt gebruikt en die te verbeteren",
        libraryId: "purpose-web-analytics",
        legalBasis: "consent",
        consent: consent({
          obtained: "in de cookiemelding",
          enrolment: "opt-in",
          proof: "de keuze wordt met tijdstip bewaard",
          withdrawal: "via de link onder aan elke pagina",
          parental: "not-applicable",
        }),
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-website-visitors")],
        items: b.uses(
          b.item("data-ip-address"),
          b.item("data-cookie-data"),
          b.item("data-browser-data"),
          b.item("data-device-type"),
          b.item("data-click-behaviour"),
        ),
        sources: [b.source("own-observation")],
        provision: { kind: "voluntary", consequence: null },
        minors: null,
        retentionUses: [b.keeps(terms.statistics)],
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.analytics, "Websitestatistiek"),
        role: "processor",
        description: "bezoeken tellen",
        agreementIds: [agreements.analytics.id],
        transfers: [],
      }),
    ],
    systemIds: [],
    siteIds: [site.id],
    measureIds: [],
    informing: { how: "in de cookiemelding", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["website"],
    ...yearlyReview(days, 9),
  });
}

function salesPoints({ b, days, organisation, parties }: ExampleContext, site: Site): void {
  const { publisher, units, people } = organisation;
  b.activity({
    code: "V-023",
    name: "Verkooppunten in de buurt",
    controllerIds: [publisher.id],
    unitId: units.marketing.id,
    ownerId: people.smit.id,
    status: "active",
    purposes: [
      b.purpose({
        description: "boekhandels in de buurt te tonen",
        legalBasis: "consent",
        consent: consent({
          obtained: "de browser vraagt het apart",
          enrolment: "opt-in",
          withdrawal: "in de instellingen van de browser",
          parental: "not-applicable",
        }),
      }),
    ],
    dataGroups: [
      b.group({
        subjectIds: [b.subject("subject-website-visitors")],
        items: b.uses(b.item("data-location-data"), b.item("data-ip-address")),
        sources: [b.source("data-subject")],
        provision: { kind: "voluntary", consequence: "zonder locatie kan de bezoeker zelf een plaats invullen" },
        minors: null,
        // Honest gap: a term was never chosen.
        retentionUses: null,
      }),
    ],
    partyUses: [
      b.partyUse({
        who: withService(parties.maps, "Kaarten"),
        role: "controller",
        description: "de kaart tonen",
        disclosureBasis: "consent",
        transfers: [
          b.transfer({
            exporter: "controller",
            destination: { kind: "country", country: "US" },
            instrument: { kind: "data-privacy-framework" },
            checkedOn: days.inDays(-53),
            copyObtainable: "op de lijst van het Data Privacy Framework",
          }),
        ],
      }),
    ],
    systemIds: [],
    siteIds: [site.id],
    measureIds: [],
    informing: { how: "naast de kaart", statementIds: null, exception: null },
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    publish: true,
    tags: ["website"],
    ...yearlyReview(days, 9),
  });
}

function statements({ b, organisation }: ExampleContext, site: Site): void {
  const { publisher, schools } = organisation;
  b.statement({
    name: "Privacyverklaring voor klanten",
    controllerIds: [publisher.id],
    siteIds: [site.id],
    audienceIds: null,
    language: "nl",
    address: "informal",
    url: "https://www.hofenhaven.example/privacy",
  });
  b.statement({
    name: "Privacyverklaring voor ouders",
    controllerIds: [schools.id],
    audienceIds: [b.subject("subject-parents"), b.subject("subject-pupils")],
    language: "nl",
    address: "formal",
    url: "https://scholen.hofenhaven.example/privacy",
  });
}
