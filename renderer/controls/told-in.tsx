import { useState } from "react";
import { type FieldRef, fieldRefKey } from "../../src/model/field-ref.ts";
import { Button } from "../components/button.tsx";
import { hrefOf } from "../store/navigation.ts";
import { useOpen, useRegister } from "../store/register-store.ts";
import { registerWorker } from "../store/register-worker.ts";
import { todayIn } from "../store/today.ts";
import { useWords } from "../store/words.ts";
import type { TextTelling } from "../worker/document-text.ts";

/** So many sentences of a text are shown; the rest stands in the text. */
const sentencesShown = 3;

/** Which kept texts tell this, and what they say of it. Asked for by a button: it takes planning every text. */
export function ToldIn({ field }: { readonly field: FieldRef }) {
  const own = useWords().texts.toldIn;
  const seq = useOpen((open) => open.head.seq);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const statements = useRegister((register) => register.statements);
  const of = `${fieldRefKey(field)} ${seq}`;
  const [answer, setAnswer] = useState<{ readonly of: string; readonly texts: ReadonlyArray<TextTelling> } | null>(
    null,
  );
  const texts = answer?.of === of ? answer.texts : null;
  const ask = async (): Promise<void> => setAnswer({ of, texts: await registerWorker().textsTelling(field, today) });
  return (
    <div role="status">
      {texts === null ? (
        <Button look="bare" isLow onPress={() => void ask()}>
          {own.ask}
        </Button>
      ) : texts.length === 0 ? (
        <p className="quiet small">{own.none}</p>
      ) : (
        <ul className="usedby">
          {texts.map(({ statementId, sentences }) => (
            <li key={statementId}>
              <a href={hrefOf("texts", statementId)}>{statements.get(statementId)?.name ?? own.unnamed}</a>
              <span className="cap">{own.sentences(sentences.length)}</span>
              {sentences.slice(0, sentencesShown).map((sentence) => (
                <p key={sentence} className="quiet small">
                  {sentence}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
