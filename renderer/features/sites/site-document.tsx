import type { Site } from "../../../src/model/site.ts";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { useWords } from "../../store/words.ts";
import { AddressSection } from "./address-section.tsx";
import { AnalyticsSection } from "./analytics-section.tsx";
import { CookiesSection } from "./cookies-section.tsx";
import { SocialSection } from "./social-section.tsx";
import { ToolsSection } from "./tools-section.tsx";

export type SiteDocumentProps = {
  readonly site: Site;
  readonly field: string | null;
  readonly onShowList: () => void;
};

/** A website as a document: its addresses, what of others runs on it, what it places on a device, how it measures. */
export function SiteDocument({ site, field, onShowList }: SiteDocumentProps) {
  const words = useWords();
  const own = words.sites;
  return (
    <RecordDocument
      kind="site"
      id={site.id}
      field={field}
      nameLabel={own.name}
      onShowList={onShowList}
      sections={[
        {
          id: "site-address",
          title: own.address.title,
          keys: ["name", "kind", "addresses", "controllerIds"],
          content: <AddressSection site={site} />,
        },
        { id: "site-tools", title: own.tools.title, keys: ["partyUses"], content: <ToolsSection site={site} /> },
        {
          id: "site-cookies",
          title: own.cookies.title,
          keys: ["cookies", "cookieNotice", "howToRefuse", "thirdPartyCookies"],
          content: <CookiesSection site={site} />,
        },
        {
          id: "site-analytics",
          title: own.analytics.title,
          keys: ["analytics"],
          content: <AnalyticsSection site={site} />,
        },
        {
          id: "site-social",
          title: own.social.title,
          keys: ["socialButtons", "location"],
          content: <SocialSection site={site} />,
        },
        {
          id: "site-used",
          title: own.usedBy.title,
          keys: [],
          takesRest: true,
          content: <UsedBy id={site.id} none={own.usedBy.none} />,
        },
        {
          id: "site-rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="site" record={site} />,
        },
      ]}
    />
  );
}
