import { useCallback, useMemo } from "react";
import type { Added } from "../../src/edits/with-added.ts";
import type { PartyId } from "../../src/model/ids.ts";
import { TokenField } from "../components/token-field.tsx";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { type FoundParty, partyById, partyByName, suggestWholeParties } from "./party-at.tsx";

export type PartiesFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly ids: ReadonlyArray<PartyId> | null;
  readonly onCommit: (ids: ReadonlyArray<PartyId> | null, added: ReadonlyArray<Added>) => void;
  readonly anchor?: string | undefined;
};

/** Parties as chips: of the register, of the library, or new ones by their names. */
export function PartiesField({ label, placeholder, ids, onCommit, anchor }: PartiesFieldProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const present = useMemo(() => new Set<string>(ids ?? []), [ids]);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language).filter(({ id }) => !present.has(id)),
    [parties, present, words, language],
  );
  const add = (found: ReadonlyArray<FoundParty | null>): void => {
    const known = found.flatMap((each) => (each === null ? [] : [each]));
    if (known.length === 0) return;
    const all = new Set([...(ids ?? []), ...known.map(({ id }) => id)]);
    onCommit(
      [...all],
      known.flatMap(({ added }) => added),
    );
  };
  return (
    <TokenField
      label={label}
      placeholder={placeholder}
      tokens={(ids ?? []).map((id) => ({ id, title: parties.get(id)?.name ?? words.common.untitled }))}
      suggest={suggest}
      words={words.controls.suggest}
      anchor={anchor}
      onChoose={({ id }) => add([partyById(id, language)])}
      onTexts={(texts) => add(texts.map((text) => partyByName(text, language)))}
      onRemove={(id) => {
        const rest = (ids ?? []).filter((each) => each !== id);
        onCommit(rest.length === 0 ? null : rest, []);
      }}
    />
  );
}
