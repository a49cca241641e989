import { useCallback } from "react";
import { PartyId } from "../../../src/model/ids.ts";
import { newParty } from "../../../src/model/new-entity.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { NewDialog } from "../../controls/new-dialog.tsx";
import { suggestWholeParties } from "../../controls/party-at.tsx";
import { takeParty } from "../../controls/take-from-library.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type NewPartyDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** A new party: one of the library with the role per service, or one by its name. One that is there already is opened. */
export function NewPartyDialog({ isOpen, onClose }: NewPartyDialogProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  return (
    <NewDialog
      words={words.parties.add}
      isOpen={isOpen}
      onClose={onClose}
      suggest={suggest}
      onChoose={(id) => takeParty(id, language)}
      onText={(name) => void addAndOpen("party", { ...newParty(PartyId.parse(newId())), name }, [], "kind")}
    />
  );
}
