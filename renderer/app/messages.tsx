import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { entityOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { clockOf } from "../components/instant-in-words.ts";
import { Popover } from "../components/popover.tsx";
import { wordMessage } from "../store/commit-label.ts";
import { goToField, hrefOfField } from "../store/navigation.ts";
import { type Message, useRegister, useRegisterStore } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { wordChange } from "../store/word-change.ts";
import { useWords } from "../store/words.ts";

/** How long a message stands in the status bar, unless a change comes first; the list keeps it. */
const newsMs = 60_000;

/** What just happened, as long as it is news; where it names a field, it leads there. */
export function LastMessage() {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const last = useRegisterStore((store) => store.messages.at(-1) ?? null);
  const open = useRegisterStore((store) => store.open);
  const [heardId, setHeard] = useState<string | null>(null);
  const id = last?.id ?? null;
  useEffect(() => {
    const timer = setTimeout(() => setHeard(id), newsMs);
    return () => clearTimeout(timer);
  }, [id]);
  if (last === null || last.id === heardId || (open !== null && open.head.seq > last.seq)) return null;
  const text = messageText(last, open?.register ?? null, words, language);
  const ref = last.changes.find((change) => open !== null && exists(open.register, change.ref))?.ref;
  if (ref === undefined) return <span title={text}>{text}</span>;
  return (
    <a
      href={hrefOfField(ref)}
      title={text}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goToField(ref);
      }}
    >
      {text}
    </a>
  );
}

/** Opens the list of all messages of this sitting, the newest first. */
export function MessagesButton() {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const messages = useRegisterStore((store) => store.messages);
  const register = useRegister((each) => each);
  if (messages.length === 0) return null;
  return (
    <Popover label={words.app.messageList} className="messages" trigger={<Button>{words.app.messageList}</Button>}>
      {() => (
        <ol className="log">
          {messages.toReversed().map((message) => (
            <li key={message.id}>
              <time dateTime={message.at}>{clockOf(message.at, register.register.timeZone)}</time>
              <div>{messageText(message, register, words, language)}</div>
            </li>
          ))}
        </ol>
      )}
    </Popover>
  );
}

const exists = (
  register: Register,
  { kind, id }: { readonly kind: Message["changes"][number]["ref"]["kind"]; readonly id: string },
): boolean => entityOf(register, kind, id) !== null;

/** "Ongedaan gemaakt: partij Postduif gewijzigd (land)". */
function messageText(message: Message, register: Register | null, words: Words, language: Language): string {
  const [first, ...others] = message.changes.filter(({ ref }) => ref.path !== "");
  if (first === undefined || register === null) return wordMessage(message, "", words);
  const { field, before } = wordChange(first, register, words, language);
  const said = message.code === "item-removed" && before !== null ? `${field}, ${before}` : field;
  const about = others.length === 0 ? said : `${said} ${words.history.moreFields(others.length)}`;
  return wordMessage(message, about, words);
}
