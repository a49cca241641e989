import { Button } from "react-aria-components/Button";
import { clockOf } from "../components/instant-in-words.ts";
import { Popover } from "../components/popover.tsx";
import { wordMessage } from "../store/commit-label.ts";
import { useRegister, useRegisterStore } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";

/** The last message as a button in the status bar; all messages of this sitting stand in its panel, the newest first. */
export function MessagesList() {
  const words = useWords();
  const messages = useRegisterStore((store) => store.messages);
  const timeZone = useRegister((register) => register.register.timeZone);
  const last = messages.at(-1);
  if (last === undefined) return null;
  return (
    <Popover label={words.app.messageList} className="messages" trigger={<Button>{wordMessage(last, words)}</Button>}>
      {() => (
        <ol className="log">
          {messages.toReversed().map((message) => (
            <li key={message.id}>
              <time dateTime={message.at}>{clockOf(message.at, timeZone)}</time>
              <div>{wordMessage(message, words)}</div>
            </li>
          ))}
        </ol>
      )}
    </Popover>
  );
}
