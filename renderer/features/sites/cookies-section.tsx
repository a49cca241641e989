import type { Added } from "../../../src/edits/with-added.ts";
import { libraryCookieRules } from "../../../src/library/cookie-rules.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ItemId } from "../../../src/model/ids.ts";
import type { Cookie, Site } from "../../../src/model/site.ts";
import { IconButton } from "../../components/button.tsx";
import { parsePastedList } from "../../components/parse-pasted-list.ts";
import { Pairs } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { AnswerSelect, choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { DurationAt } from "../../controls/duration-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { AreaAt, TextAt } from "../../controls/text-at.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

const noSuggestions = () => [];

/** What the site places or reads on a device, and what it tells a visitor of that. Art. 11.7a Telecommunicatiewet. */
export function CookiesSection({ site }: { readonly site: Site }) {
  const words = useWords();
  const { cookies: own } = words.sites;
  const change = (update: (cookies: Site["cookies"]) => Site["cookies"], added?: ReadonlyArray<Added>): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, cookies: update(each.cookies) }), added);
  const cookies = site.cookies ?? [];
  return (
    <div data-margin-anchor="cookies">
      {cookies.length > 0 && (
        <table className="tbl cookies">
          <thead>
            <tr>
              <th scope="col">{own.name}</th>
              <th scope="col">{own.kind}</th>
              <th scope="col">{own.lifetime}</th>
              <th scope="col">{own.setBy}</th>
              <th scope="col">{own.consent}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {cookies.map((cookie) => (
              <CookieRow key={cookie.id} site={site} cookie={cookie} onChange={change} />
            ))}
          </tbody>
        </table>
      )}
      <div className="adders">
        <TokenField
          label={own.add}
          placeholder={own.addPlaceholder}
          tokens={[]}
          suggest={noSuggestions}
          words={words.controls.suggest}
          onChoose={() => undefined}
          onTexts={(texts) =>
            change((list) => [
              ...(list ?? []),
              ...texts.flatMap((text) => parsePastedList(text)).map((name) => newCookie(name)),
            ])
          }
          onRemove={() => undefined}
        />
      </div>
      <NoneAnswer
        list={site.cookies}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
      <Notice site={site} />
    </div>
  );
}

const newCookie = (name: string): Cookie => ({
  id: ItemId.parse(newId()),
  name,
  kind: null,
  purpose: null,
  lifetime: null,
  setById: null,
  consentAsked: null,
});

type CookieRowProps = {
  readonly site: Site;
  readonly cookie: Cookie;
  readonly onChange: (update: (cookies: Site["cookies"]) => Site["cookies"], added?: ReadonlyArray<Added>) => void;
};

/** The rule of the library that goes with a kind of cookie. */
const ruleOfKind = {
  necessary: "strictly-necessary",
  preferences: "preference",
  statistics: "analytics-privacy-friendly",
  marketing: "advertising",
  social: "social-embed",
} as const;

function CookieRow({ site, cookie, onChange }: CookieRowProps) {
  const words = useWords();
  const { cookies: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const name = cookie.name ?? words.common.untitled;
  const path = `cookies/${cookie.id}`;
  const at = (key: string) => fieldRef("site", site.id, `${path}/${key}`);
  const set = (update: Partial<Cookie>, added?: ReadonlyArray<Added>): void =>
    onChange((list) => withItem(list, cookie.id, (each) => ({ ...each, ...update })), added);
  const rule =
    cookie.kind === null
      ? undefined
      : libraryCookieRules.find(({ id }) => id === ruleOfKind[cookie.kind ?? "necessary"]);
  return (
    <tr data-margin-anchor={path}>
      <td>
        <TextAt at={at("name")} label={own.name} />
        <span className="cap below">
          <TextAt at={at("purpose")} label={`${own.purpose}, ${name}`} placeholder={own.purpose} />
        </span>
        {rule !== undefined && <span className="cap below">{rule.note[language]}</span>}
      </td>
      <td>
        <AnswerSelect
          label={`${own.kind}, ${name}`}
          value={cookie.kind}
          choices={choicesOf(words.record.cookieKind)}
          onCommit={(kind) => set({ kind })}
        />
      </td>
      <td>
        <DurationAt
          label={`${own.lifetime}, ${name}`}
          value={cookie.lifetime}
          onCommit={(lifetime) => set({ lifetime })}
        />
      </td>
      <td className="narrow">
        <PartyAt
          label={`${own.setBy}, ${name}`}
          value={cookie.setById}
          onCommit={(setById, added) => set({ setById }, added)}
        />
      </td>
      <td>
        <YesNo
          label={`${own.consent}, ${name}`}
          value={cookie.consentAsked}
          onCommit={(consentAsked) => set({ consentAsked })}
        />
      </td>
      <td className="act">
        <IconButton
          icon="cross"
          label={own.remove(name)}
          isLow
          onPress={() => onChange((list) => withoutItem(list, cookie.id))}
        />
      </td>
    </tr>
  );
}

/** The notice at the first visit, how to refuse, and cookies of others. */
function Notice({ site }: { readonly site: Site }) {
  const { cookies: own } = useWords().sites;
  const notice = site.cookieNotice ?? { shown: null, asksConsent: null };
  const others = site.thirdPartyCookies ?? { placed: null, arrangementsMade: null };
  const setNotice = (change: Partial<typeof notice>): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, cookieNotice: answered({ ...notice, ...change }) }));
  const setOthers = (change: Partial<typeof others>): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, thirdPartyCookies: answered({ ...others, ...change }) }));
  return (
    <Pairs
      hasWideTerms
      pairs={[
        {
          term: own.noticeShown,
          value: (
            <YesNo
              label={own.noticeShown}
              anchor="cookieNotice"
              value={notice.shown}
              onCommit={(shown) => setNotice({ shown })}
            />
          ),
        },
        {
          term: own.noticeAsks,
          value: (
            <YesNo
              label={own.noticeAsks}
              value={notice.asksConsent}
              onCommit={(asksConsent) => setNotice({ asksConsent })}
            />
          ),
        },
        {
          term: own.refuse,
          value: <AreaAt at={fieldRef("site", site.id, "howToRefuse")} label={own.refuse} isOneParagraph />,
        },
        {
          term: own.others,
          value: (
            <YesNo
              label={own.others}
              anchor="thirdPartyCookies"
              value={others.placed}
              onCommit={(placed) => setOthers({ placed })}
            />
          ),
        },
        {
          term: own.arrangements,
          value: (
            <YesNo
              label={own.arrangements}
              value={others.arrangementsMade}
              onCommit={(arrangementsMade) => setOthers({ arrangementsMade })}
            />
          ),
        },
      ]}
    />
  );
}

const answered = <T extends object>(value: T): T | null =>
  Object.values(value).every((each) => each === null) ? null : value;
