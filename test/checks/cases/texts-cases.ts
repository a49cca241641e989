import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { AnalyticsSettings, Cookie } from "../../../src/model/site.ts";
import type { StatementClaims } from "../../../src/model/statement.ts";
import { silent } from "../../registers/source/statement-register.ts";
import { type Builder, categoryIn, type Fill, partyIn, type RuleCases } from "./rule-case.ts";

const claims =
  (fields: Partial<StatementClaims>, ...also: ReadonlyArray<Fill>): Fill =>
  (b) => [b.statement({ name: "Privacyverklaring", claims: { ...silent, ...fields } }), ...also.map((fill) => fill(b))];

const allRights = ["access", "rectification", "erasure", "restriction", "objection", "portability"] as const;

const told =
  (fields: (b: Builder) => Partial<Omit<ProcessingActivity, "id">>): Fill =>
  (b) =>
    b.activity({ dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })], ...fields(b) });
const nothingShared = told(() => ({ name: "Vragen beantwoorden", partyUses: [] }));

const tracks =
  (basis: "consent" | null, asksConsent: boolean | null): Fill =>
  (b) => {
    const site = b.site({ cookieNotice: { shown: true, asksConsent } });
    return b.activity({
      siteIds: [site.id],
      purposes: [b.purpose({ legalBasis: basis })],
      dataGroups: [b.group({ items: b.uses(b.item("data-surfing-behaviour")) })],
    });
  };

const cookie =
  (fields: Partial<Omit<Cookie, "id">>, asksConsent: boolean | null = null): Fill =>
  (b) =>
    b.site({ cookies: [b.cookie(fields)], cookieNotice: { shown: null, asksConsent } });

const analytics =
  (fields: Partial<Omit<AnalyticsSettings, "id" | "partyUseId">>): Fill =>
  (b) => {
    const tool = b.partyUse({ role: "processor" });
    return b.site({ partyUses: [tool], analytics: [b.analytics(tool, fields)] });
  };

const serviceUsed =
  (name: string): Fill =>
  (b) => {
    const service = b.service(name);
    const party = b.party({ name: "Netwerk", services: [service] });
    return b.site({ partyUses: [b.partyUse({ who: partyIn(party, service), role: "controller" })] });
  };

export const textsCases: RuleCases = {
  "statement-complaint-missing": {
    triggers: { "a text that is silent": claims({}), "a text that denies it": claims({ complaintToAuthority: false }) },
    nearly: {
      "a text that tells it": claims({ complaintToAuthority: true }),
      "a text that the app writes": (b) => b.statement({}),
    },
  },
  "statement-rights-missing": {
    triggers: {
      "three of six": claims({ rights: ["access", "rectification", "erasure"] }),
      none: claims({ rights: null }),
    },
    nearly: { "all of them": claims({ rights: [...allRights] }), "a text that the app writes": (b) => b.statement({}) },
  },
  "statement-not-reviewed": {
    triggers: { "of the first day of the GDPR": claims({ datedOn: "2018-05-25" }) },
    nearly: { "of last year": claims({ datedOn: "2025-06-01" }), undated: claims({}) },
  },
  "statement-names-differ": {
    triggers: { "a trade name beside it": claims({ namesUsed: ["Extraklas", "Bollentoren.example"] }) },
    nearly: {
      "with and without its legal form": claims({ namesUsed: ["Vlotdoen bv", "Vlotdoen"] }),
      "one for each of two controllers": (b) => {
        const ids = [b.controller({}).id, b.controller({}).id];
        return b.statement({ controllerIds: ids, claims: { ...silent, ...{ namesUsed: ["School", "Stichting"] } } });
      },
    },
  },
  "sharing-claim-contradicted": {
    triggers: {
      "never, and there is a recipient": claims(
        { sharing: ["never"] },
        told((b) => ({ partyUses: [b.partyUse({ who: partyIn(b.party({})), role: "controller" })] })),
      ),
      "never, and payments are handled": claims(
        { sharing: ["never"] },
        told((b) => ({ partyUses: [], purposes: [b.purpose({ description: "betalingen af te handelen" })] })),
      ),
    },
    nearly: {
      "never, and nobody gets anything": claims({ sharing: ["never"] }, nothingShared),
      "never, and the police in an inquiry, which is no recipient": claims(
        { sharing: ["never"] },
        told((b) => ({
          partyUses: [
            b.partyUse({ who: categoryIn(b.recipient("recipient-police-justice")), role: "authority-inquiry" }),
          ],
        })),
      ),
      "never sold": claims(
        { sharing: ["never-sold"] },
        told(() => ({ name: "Betalingen" })),
      ),
    },
  },
  "processor-with-own-basis": {
    triggers: {
      "accounts of pupils on consent": (b) =>
        b.activity({ role: "processor", purposes: [b.purpose({ legalBasis: "consent" })] }),
    },
    nearly: {
      "a purpose without a basis": (b) => b.activity({ role: "processor", purposes: [b.purpose({})] }),
      "what we do for ourselves": (b) => b.activity({ purposes: [b.purpose({ legalBasis: "consent" })] }),
    },
    fixed: ["accounts of pupils on consent"],
  },
  "tracking-without-consent": {
    triggers: { "no basis, and the site does not ask": tracks(null, null) },
    nearly: { "with consent": tracks("consent", null), "the site asks": tracks(null, true) },
  },
  "cookie-without-consent": {
    triggers: {
      "advertising, not asked": cookie({ kind: "marketing", consentAsked: false }),
      "advertising, not answered": cookie({ kind: "marketing" }),
      "a notice that only tells": cookie({ kind: "social" }, false),
    },
    nearly: {
      asked: cookie({ kind: "marketing", consentAsked: true }),
      "asked by the notice": cookie({ kind: "marketing" }, true),
      "needed for the basket": cookie({ kind: "necessary", consentAsked: false }),
      "own statistics": cookie({ kind: "statistics", consentAsked: false }),
    },
  },
  "social-buttons-unasked": {
    triggers: {
      "not answered": (b) => b.site({ socialButtons: [b.socialButton(null)] }),
      "loaded at once": (b) => b.site({ socialButtons: [b.socialButton(b.party({}).id, false)] }),
    },
    nearly: {
      "after a click": (b) => b.site({ socialButtons: [b.socialButton(null, true)] }),
      "no buttons": (b) => b.site({ socialButtons: [] }),
    },
  },
  "analytics-needs-consent": {
    triggers: { "shared with the provider": analytics({ dataSharing: true, consentBeforeLoading: false }) },
    nearly: {
      "shared, after consent": analytics({ dataSharing: true, consentBeforeLoading: true }),
      "own statistics": analytics({ dataSharing: false, signalsAndAds: false, otherServices: false }),
    },
  },
  "analytics-settings-outdated": {
    triggers: {
      "only the IP address": analytics({ ipAnonymised: true }),
      "the IP address not shortened": analytics({ ipAnonymised: false, otherServices: false }),
    },
    nearly: {
      "what GA4 asks": analytics({ ipAnonymised: true, consentBeforeLoading: true, signalsAndAds: false }),
      "nothing filled in": analytics({}),
    },
  },
  "cookies-open": {
    triggers: { "not filled in": (b) => b.site({}) },
    nearly: { none: (b) => b.site({ cookies: [] }) },
    fixed: ["not filled in"],
  },
  "outdated-word": {
    triggers: {
      "a title": (b) => b.agreement({ name: "Bewerkersovereenkomst met Google" }),
      "a description": (b) => b.activity({ description: "Onder een bewerkersovereenkomst, volgens de Wbp." }),
      "law that was struck down": (b) => b.agreement({ name: "A", subject: "doorgifte onder het Privacy Shield" }),
    },
    nearly: {
      "the word of today": (b) => b.agreement({ name: "Verwerkersovereenkomst met Google" }),
      history: (b) => b.activity({ description: "Vervangt de bewerkersovereenkomst van 2016." }),
      "a quotation": (b) => b.activity({ description: "Het contract heet “bewerkersovereenkomst”." }),
      "a word that only looks like it": (b) => b.activity({ description: "metaalbewerking" }),
    },
    fixed: ["a description"],
  },
  "renamed-thing": {
    triggers: {
      "SSL as a measure": (b) => b.measure({ name: "Beveiligde verbinding", description: "SSL op de website" }),
      Twitter: (b) => b.party({ name: "Twitter" }),
    },
    nearly: { TLS: (b) => b.measure({ name: "TLS" }), X: (b) => b.party({ name: "X" }) },
  },
  "dead-network": {
    triggers: { "Google+": serviceUsed("Google+") },
    nearly: {
      LinkedIn: serviceUsed("LinkedIn"),
      "a service that nothing uses": (b) => b.party({ services: [b.service("Google+")] }),
    },
  },
};
