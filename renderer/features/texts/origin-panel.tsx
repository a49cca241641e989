import type { Sentence } from "../../../src/statement/document.ts";
import { Button } from "../../components/button.tsx";
import { usePicked } from "../../controls/picked-sentence.ts";
import { goToField, hrefOfField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { traceOf } from "./trace-of.ts";

/** Where the sentence comes from that is pointed at, else the one that was chosen: names of the register that lead there. */
export function OriginPanel() {
  const own = useWords().texts.origin;
  const picked = usePicked(({ hovered, chosen }) => hovered ?? chosen);
  return (
    <section className="side-b" aria-labelledby="origin">
      <h2 className="h" id="origin">
        {own.title}
      </h2>
      {picked === null ? <p className="quiet small">{own.none}</p> : <Trace sentence={picked.sentence} />}
    </section>
  );
}

function Trace({ sentence }: { readonly sentence: Sentence }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const lines = traceOf(sentence, register, words, language);
  const [first] = lines;
  return (
    <>
      <ol className="trace">
        {lines.map(({ ref, name, fields }) => (
          <li key={ref.id}>
            <a href={hrefOfField(ref)}>
              <b>{name}</b>
            </a>
            {fields}
          </li>
        ))}
      </ol>
      {first !== undefined && (
        <div className="acts spaced">
          <Button isLow onPress={() => goToField(first.ref)}>
            {words.texts.origin.go}
          </Button>
        </div>
      )}
    </>
  );
}
