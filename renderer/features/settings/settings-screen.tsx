import type { ReactNode } from "react";
import { goTo, hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { BackupsPart } from "./backups-part.tsx";
import { ComputerPart } from "./computer-part.tsx";
import { OwnFieldsPart } from "./own-fields-part.tsx";
import { RegisterPart } from "./register-part.tsx";
import { partOf, settingsParts } from "./settings-parts.ts";
import { WordsPart } from "./words-part.tsx";

export type SettingsScreenProps = { readonly entityId: string | null; readonly field: string | null };

/** What holds for the register and for this computer, the backups, and the register's own words and fields. */
export function SettingsScreen({ entityId }: SettingsScreenProps) {
  const own = useWords().settings;
  const vocabulary = useRegister((register) => register.vocabulary);
  const customFields = useRegister((register) => register.customFields);
  const current = partOf(entityId, vocabulary, customFields);
  return (
    <main className="main" data-pane="document" tabIndex={-1}>
      <div className="page scroll">
        <div className="wide">
          <h1 className="display">{own.title}</h1>
          <nav className="toc" aria-label={own.contents}>
            {settingsParts.map((part) => (
              <a
                key={part}
                href={hrefOf("settings", part)}
                aria-current={part === current ? "page" : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo("settings", part);
                }}
              >
                {own.parts[part]}
              </a>
            ))}
          </nav>
          <section className="setpart" aria-label={own.parts[current]}>
            {content(current, entityId)}
          </section>
        </div>
      </div>
    </main>
  );
}

function content(part: (typeof settingsParts)[number], entityId: string | null): ReactNode {
  switch (part) {
    case "register":
      return <RegisterPart />;
    case "computer":
      return <ComputerPart />;
    case "backups":
      return <BackupsPart />;
    case "words":
      return <WordsPart entityId={entityId} />;
    case "fields":
      return <OwnFieldsPart />;
    default:
      return part satisfies never;
  }
}
