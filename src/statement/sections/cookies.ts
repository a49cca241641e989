import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { AnalyticsSettings, Cookie, Site } from "../../model/site.ts";
import { durationInWords } from "../../retention/duration-words.ts";
import { capitalize } from "../../words/sentence.ts";
import type { Block, Cell, Section, Sentence } from "../document.ts";
import { list, ownName, ownWords, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import { asSentence, inline, isWholeSentence } from "../own-text.ts";

/** What sites place on a device, what they measure, and how one refuses. Art. 11.7a Telecommunicatiewet. */
export function cookiesSection(context: StatementContext): Section | null {
  const { cookies, headings } = context.words.statement;
  const { sites } = context;
  const blocksOf = (site: Site): ReadonlyArray<Block> => [
    ...cookieBlocks(site, context),
    paragraph(...refusal(site, context)),
    ...(site.analytics ?? []).map((settings) => paragraph(...analyticsSentences(site, settings, context))),
    paragraph(...socialSentences(site, context), ...locationSentences(site, context)),
  ];
  const [only, ...more] = sites;
  const short = [inShort(context)];
  if (only !== undefined && more.length === 0) return sectionOf("cookies", headings.cookies, blocksOf(only), [], short);
  const sections = sites.map((site) =>
    sectionOf(`site:${site.id}`, cookies.site(site.kind, siteName(site, context)), blocksOf(site)),
  );
  return sectionOf("cookies", headings.cookies, [], sections, short);
}

/** That there are cookies, and of which kinds when each is known. */
function inShort(context: StatementContext): Sentence | null {
  const { cookies, short } = context.words.statement;
  const all = context.sites.flatMap((site) =>
    (site.cookies ?? []).map(({ id, kind }) => ({ kind, ref: siteRef(site, `cookies/${id}/kind`) })),
  );
  if (all.length === 0) return null;
  const known = all.flatMap(({ kind }) => (kind === null ? [] : cookies.kind[kind]));
  const kinds = known.length < all.length ? "" : list([...new Set(known)], context);
  return sentence(short.cookies(context.to, kinds), ...all.map(({ ref }) => ref));
}

export const siteRef = (site: Site, path: string): FieldRef => fieldRef("site", site.id, path);

export const siteName = (site: Site, context: StatementContext): string | null =>
  ownName(site.name, siteRef(site, "name"), context) ??
  ownName(site.addresses?.[0] ?? null, siteRef(site, "addresses"), context);

function cookieBlocks(site: Site, context: StatementContext): ReadonlyArray<Block> {
  const { cookies } = context.words.statement;
  const { to } = context;
  if (site.cookies === null) {
    context.gaps.add("cookies-open", siteRef(site, "cookies"));
    return [];
  }
  if (site.cookies.length === 0) return [paragraph(sentence(cookies.none(to), siteRef(site, "cookies")))];
  const rows = site.cookies.map((cookie): ReadonlyArray<Cell> => {
    const at = (field: string): FieldRef => siteRef(site, `cookies/${cookie.id}/${field}`);
    const name = ownName(cookie.name, at("name"), context);
    const kind = cookie.kind === null ? null : cookies.kind[cookie.kind];
    if (kind === null) context.gaps.add("cookie-kind-open", at("kind"));
    const gap = consentGap(cookie);
    if (gap !== null) context.gaps.add(gap, at("consentAsked"));
    const purpose = ownWords(cookie.purpose, at("purpose"), context);
    if (purpose === null) context.gaps.add("cookie-purpose-open", at("purpose"));
    const lifetime = cookie.lifetime === null ? null : durationInWords(cookie.lifetime, "letters", context.words);
    if (lifetime === null) context.gaps.add("cookie-lifetime-open", at("lifetime"));
    const party = cookie.setById === null ? undefined : context.register.parties.get(cookie.setById);
    const setBy = party === undefined ? null : ownName(party.name, fieldRef("party", party.id, "name"), context);
    const what = purpose === null ? "" : inline(purpose);
    const by = setBy === null ? what : cookies.setBy(what, setBy).replace(/^, /, "");
    const consent = cookie.consentAsked === true ? cookies.consentMark(by).replace(/^; /, "") : by;
    return [
      sentence(
        capitalize(kind === null ? (name ?? cookies.plain) : name === null ? kind : cookies.named(kind, name)),
        ...(kind === null && name !== null ? [] : [at("kind")]),
        ...(name === null ? [] : [at("name")]),
      ),
      sentence(
        consent,
        at("purpose"),
        ...(setBy === null ? [] : [at("setById")]),
        ...(cookie.consentAsked === true ? [at("consentAsked")] : []),
      ),
      sentence(lifetime ?? "", at("lifetime")),
    ];
  });
  const isEmpty = (column: number): boolean => rows.every((row) => row[column]?.text === "");
  const shown = cookies.columns.map((_, column) => column).filter((column) => column === 0 || !isEmpty(column));
  return [
    paragraph(sentence(cookies.uses(to), siteRef(site, "cookies"))),
    {
      kind: "table",
      columns: shown.flatMap((column) => cookies.columns[column] ?? []),
      rows: rows.map((row) => shown.flatMap((column) => row[column] ?? [])),
    },
  ];
}

/** What is missing of the consent that a cookie needs: always for advertising and social networks. Art. 11.7a(1, 3) Tw. */
function consentGap({ kind, consentAsked }: Cookie): "cookie-consent-missing" | "cookie-consent-open" | null {
  if (consentAsked === true || kind === "necessary" || kind === "preferences") return null;
  return kind === "marketing" || kind === "social" ? "cookie-consent-missing" : "cookie-consent-open";
}

function refusal(site: Site, context: StatementContext): ReadonlyArray<Sentence> {
  const { cookies } = context.words.statement;
  const { to } = context;
  const said: Sentence[] = [];
  if (site.cookieNotice?.asksConsent === true) {
    said.push(sentence(cookies.noticeAsks(to), siteRef(site, "cookieNotice/asksConsent")));
  } else if (site.cookieNotice?.shown === true) {
    said.push(sentence(cookies.notice(to), siteRef(site, "cookieNotice/shown")));
  }
  const ref = siteRef(site, "howToRefuse");
  const how = ownWords(site.howToRefuse, ref, context);
  if (how !== null) {
    const isWhole = isWholeSentence(how, context.language) || cookies.refuseIsSentence.test(how);
    said.push(sentence(isWhole ? asSentence(how) : cookies.refuse(to, inline(how)), ref));
  }
  if (site.thirdPartyCookies?.placed === true) {
    const agreed = site.thirdPartyCookies.arrangementsMade === true;
    said.push(
      sentence(
        agreed ? cookies.thirdPartiesAgreed(to) : cookies.thirdParties,
        siteRef(site, "thirdPartyCookies/placed"),
        ...(agreed ? [siteRef(site, "thirdPartyCookies/arrangementsMade")] : []),
      ),
    );
  }
  if (site.thirdPartyCookies?.placed === false) {
    said.push(sentence(cookies.noThirdParties, siteRef(site, "thirdPartyCookies/placed")));
  }
  return said;
}

function analyticsSentences(
  site: Site,
  settings: AnalyticsSettings,
  context: StatementContext,
): ReadonlyArray<Sentence> {
  const { cookies } = context.words.statement;
  const { to } = context;
  const at = (field: string): FieldRef => siteRef(site, `analytics/${settings.id}/${field}`);
  const tool = toolName(site, settings, context);
  const when = <T>(value: T | null, wanted: T, text: string, field: string): ReadonlyArray<Sentence> =>
    value === wanted ? [sentence(text, at(field))] : [];
  const duration = settings.retention === null ? null : durationInWords(settings.retention, "letters", context.words);
  return [
    ...(tool === null
      ? []
      : [sentence((site.kind === "app" ? cookies.measureApp : cookies.measure)(to, tool), at("partyUseId"))]),
    ...when(settings.consentBeforeLoading, true, cookies.consentFirst(to), "consentBeforeLoading"),
    ...when(settings.ipAnonymised, true, cookies.anonymised(to), "ipAnonymised"),
    ...when(settings.ipAnonymised, false, cookies.notAnonymised(to), "ipAnonymised"),
    ...when(settings.encrypted, true, cookies.encrypted, "encrypted"),
    ...when(settings.dataSharing, false, cookies.sharingOff(to), "dataSharing"),
    ...when(settings.dataSharing, true, cookies.sharingOn, "dataSharing"),
    ...when(settings.otherServices, false, cookies.noOtherServices(to), "otherServices"),
    ...when(settings.otherServices, true, cookies.otherServices(to), "otherServices"),
    ...when(settings.signalsAndAds, false, cookies.noAds(to), "signalsAndAds"),
    ...when(settings.signalsAndAds, true, cookies.ads(to), "signalsAndAds"),
    ...(duration === null ? [] : [sentence(cookies.keepMeasures(to, duration), at("retention"))]),
  ];
}

/** "Google Analytics" rather than "Google", where the service says so. */
function toolName(site: Site, { partyUseId }: AnalyticsSettings, context: StatementContext): string | null {
  const who = site.partyUses?.find(({ id }) => id === partyUseId)?.who;
  if (who?.kind !== "party") return null;
  const party = context.register.parties.get(who.partyId);
  const service = party?.services?.find(({ id }) => id === who.serviceId)?.name ?? null;
  const name = party === undefined ? null : ownName(party.name, fieldRef("party", party.id, "name"), context);
  if (service === null || name === null) return name;
  return service.startsWith(name) ? service : context.words.statement.cookies.serviceOf(inline(service), name);
}

function socialSentences(site: Site, context: StatementContext): ReadonlyArray<Sentence> {
  const { cookies } = context.words.statement;
  const { to } = context;
  const buttons = site.socialButtons ?? [];
  if (buttons.length === 0) return [];
  const names = buttons.flatMap(({ partyId }) => {
    const party = partyId === null ? undefined : context.register.parties.get(partyId);
    return party === undefined ? [] : (ownName(party.name, fieldRef("party", party.id, "name"), context) ?? []);
  });
  const refs = buttons.map(({ id }) => siteRef(site, `socialButtons/${id}`));
  const after = buttons.every(({ consentBefore }) => consentBefore === true);
  return [
    sentence(names.length === 0 ? cookies.socialUnnamed(to) : cookies.social(to, list(names, context)), ...refs),
    ...(after ? [sentence(cookies.socialAfterConsent(to), ...refs)] : []),
  ];
}

function locationSentences(site: Site, context: StatementContext): ReadonlyArray<Sentence> {
  const { cookies } = context.words.statement;
  const { location } = site;
  if (location?.kind !== "used") return [];
  const at = (field: string): FieldRef => siteRef(site, `location/${field}`);
  const provider = location.mapProviderId === null ? undefined : context.register.parties.get(location.mapProviderId);
  const name = provider === undefined ? null : ownName(provider.name, fieldRef("party", provider.id, "name"), context);
  const isConsent = location.onlyWithConsent === true;
  return [
    sentence(
      (isConsent ? cookies.locationConsent : cookies.location)(context.to),
      isConsent ? at("onlyWithConsent") : siteRef(site, "location"),
    ),
    ...(location.askedSeparately === true ? [sentence(cookies.locationApart, at("askedSeparately"))] : []),
    ...(name === null ? [] : [sentence(cookies.map(name), at("mapProviderId"))]),
  ];
}
