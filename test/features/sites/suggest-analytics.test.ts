import { expect, test } from "vitest";
import { suggestAnalytics } from "../../../renderer/features/sites/suggest-analytics.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { nl } from "../../../src/words/nl.ts";
import { testBuilder } from "../../support/test-builder.ts";

const b = testBuilder();
const map = b.party({ name: "Kaartmaker" });
const use = b.partyUse({ who: { kind: "party", partyId: map.id, serviceId: null } });
const site = b.site({ partyUses: [use] });
const register = b.build();
const titles = (text: string, of = site) => suggestAnalytics(of, register, text, nl, "nl").map(({ title }) => title);

test("an empty field offers the site's own tools and what is known to measure", () => {
  expect(titles("")).toEqual(expect.arrayContaining(["Kaartmaker", "Google Analytics"]));
  expect(titles("")).not.toContain("Mailchimp");
});

test("a name finds any party", () => {
  expect(titles("mailch")).toContain("Mailchimp");
});

test("a tool that is measured already is not offered again", () => {
  const open = { encrypted: null, ipAnonymised: null, dataSharing: null, otherServices: null } as const;
  const settings = { ...open, signalsAndAds: null, consentBeforeLoading: null, retention: null };
  const id = ItemId.parse("00000000-0000-4000-8000-000000000001");
  expect(titles("", { ...site, analytics: [{ id, partyUseId: use.id, ...settings }] })).not.toContain("Kaartmaker");
});
