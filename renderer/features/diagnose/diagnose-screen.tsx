import { useCallback, useEffect, useState } from "react";
import { Button } from "../../components/button.tsx";
import { classNames } from "../../components/class-names.ts";
import { useOpen } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { BrokenSection } from "./broken-section.tsx";
import { ClearSection } from "./clear-section.tsx";
import { DivergedSection } from "./diverged-section.tsx";
import { type FactList, factLists, factsAsText } from "./fact-lists.ts";
import { type Facts, readFacts } from "./read-facts.ts";

/** How the program, both copies of the register and the disk are doing; and what to do when they are not well. */
export function DiagnoseScreen() {
  const words = useWords();
  const own = words.diagnose;
  const open = useOpen((each) => each);
  const [facts, setFacts] = useState<Facts | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const look = useCallback(() => void readFacts().then(setFacts), []);
  useEffect(look, [look]);
  const lists = facts === null ? [] : factLists(facts, open, words);
  const copy = (): void => {
    void navigator.clipboard.writeText(factsAsText(lists, facts?.logLines ?? [])).then(
      () => setCopied(own.copied),
      () => setCopied(own.notCopied),
    );
  };
  return (
    <main className="main" data-pane="document" tabIndex={-1}>
      <div className="page scroll">
        <div className="wide">
          <h1 className="display">{own.title}</h1>
          <div className="setpart">
            <p className="lead">{own.lead}</p>
            <p className="acts">
              <Button isDisabled={facts === null} onPress={copy}>
                {own.copy}
              </Button>
              <Button look="bare" onPress={look}>
                {own.refresh}
              </Button>
              <span role="status">{facts === null ? own.looking : copied}</span>
            </p>
          </div>
          {open.readOnly === "diverged" && <DivergedSection />}
          {open.readOnly === "twin-broken" && <BrokenSection />}
          <div className="facts-grid">
            {lists.map((list) => (
              <FactSection key={list.id} list={list} />
            ))}
          </div>
          {facts !== null && <LogSection lines={facts.logLines} />}
          <ClearSection canClear={facts?.info?.can.clearProfile === true} />
        </div>
      </div>
    </main>
  );
}

function FactSection({ list }: { readonly list: FactList }) {
  return (
    <section className="block" aria-labelledby={`facts-${list.id}`}>
      <header>
        <h2 className="h" id={`facts-${list.id}`}>
          {list.title}
        </h2>
      </header>
      <dl className="pairs wide-terms">
        {list.facts.map(({ term, text, isBad }) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd className={classNames("path", isBad === true && "ferror")}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function LogSection({ lines }: { readonly lines: ReadonlyArray<string> }) {
  const own = useWords().diagnose.log;
  return (
    <section className="block setblock" aria-labelledby="facts-log">
      <header>
        <h2 className="h" id="facts-log">
          {own.title}
        </h2>
        <span className="sub">{own.lead}</span>
      </header>
      {lines.length === 0 ? (
        <p className="quiet spaced">{own.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
        <pre className="loglines scroll" tabIndex={0}>
          {lines.join("\n")}
        </pre>
      )}
    </section>
  );
}
