import { fieldRef } from "../../model/field-ref.ts";
import type { ListItem, Section } from "../document.ts";
import { list, paragraph, type StatementContext, sectionOf, sentence } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, publicContext, speakerRefs } from "../make-text.ts";
import { cookiesSection, siteRef } from "../sections/cookies.ts";
import { byParty, partyItem, toldUses } from "../sections/recipients.ts";
import { requestContact } from "../sections/rights.ts";

/**
 * What the sites place and read on a device, for what, how long, and how one refuses it. Art. 11.7a Telecommunicatiewet. It tells what
 * was recorded and says so: a register cannot know what a site does beside it.
 */
export const cookieStatement: DocumentKind = {
  takes: { audience: "optional" },
  plan: (register, request) => {
    const context = publicContext(register, request);
    const { schedules, documents } = context.words;
    if (context.sites.length === 0) context.gaps.add("no-sites", fieldRef("register", register.register.id, ""));
    const refs = context.sites.map((site) => siteRef(site, "cookies"));
    const intro = refs.length === 0 ? null : sentence(schedules.cookies.intro(context.to), ...refs);
    return madeText(
      context,
      documents.kinds["cookie-statement"],
      [paragraph(intro)],
      [cookiesSection(context), toolsSection(context), consentSection(context), missingSection(context)],
    );
  },
};

/** The services of others that the sites use. */
function toolsSection(context: StatementContext): Section | null {
  const { cookies } = context.words.schedules;
  const onSites = toldUses({ ...context, activities: [] });
  const items = byParty(onSites).map((party) => partyItem(party, context));
  return sectionOf("tools", cookies.headings.tools, [
    paragraph(items.length === 0 ? null : sentence(cookies.tools(context.to), ...refsOf(items))),
    { kind: "list", items },
  ]);
}

const refsOf = (items: ReadonlyArray<ListItem>): ListItem["refs"] => items.flatMap(({ refs }) => refs.slice(0, 1));

/** For which cookies consent is asked, and that one may take it back. Art. 11.7a(1, 3) Tw and 7(3) GDPR. */
function consentSection(context: StatementContext): Section | null {
  const own = context.words.schedules.cookies;
  const { kind: kinds } = context.words.statement.cookies;
  const all = context.sites.flatMap((site) =>
    (site.cookies ?? []).map((cookie) => ({
      cookie,
      at: (field: string) => siteRef(site, `cookies/${cookie.id}/${field}`),
    })),
  );
  const needed = all.filter(({ cookie }) => cookie.kind === "necessary");
  const asked = all.filter(
    ({ cookie }) => cookie.consentAsked === true && cookie.kind !== null && cookie.kind !== "necessary",
  );
  const names = [...new Set(asked.flatMap(({ cookie }) => (cookie.kind === null ? [] : kinds[cookie.kind])))];
  const askedRefs = asked.flatMap(({ at }) => [at("consentAsked"), at("kind")]);
  return sectionOf("consent", own.headings.consent(context.to), [
    paragraph(
      needed.length === 0 ? null : sentence(own.needed(context.to), ...needed.map(({ at }) => at("kind"))),
      ...(asked.length === 0
        ? []
        : [
            sentence(own.asked(context.to, list(names, context)), ...askedRefs),
            sentence(own.withdraw(context.to), ...asked.map(({ at }) => at("consentAsked"))),
          ]),
    ),
  ]);
}

/** That the text knows no more than the register, and where to tell what it misses. */
function missingSection(context: StatementContext): Section | null {
  const own = context.words.schedules.cookies;
  if (context.sites.length === 0) return null;
  const contact = requestContact(context);
  const privacy = [...context.register.statements.values()].find(({ kind }) => kind === "privacy-statement");
  return sectionOf("missing", own.headings.missing(context.to), [
    paragraph(
      sentence(own.missing(context.to), ...speakerRefs(context)),
      contact === null
        ? sentence(own.reportPlain(context.to), ...speakerRefs(context))
        : sentence(own.report(context.to, contact.text), contact.ref),
    ),
    paragraph(
      privacy === undefined ? null : sentence(own.privacy(context.to), fieldRef("statement", privacy.id, "kind")),
    ),
  ]);
}
