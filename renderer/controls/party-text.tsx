import { useEffect } from "react";
import type { PartyId } from "../../src/model/ids.ts";
import type { Sentence } from "../../src/statement/document.ts";
import type { DocumentKindId } from "../../src/statement/document-kinds.ts";
import { Button } from "../components/button.tsx";
import { goToField } from "../store/navigation.ts";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { todayIn } from "../store/today.ts";
import { useWords } from "../store/words.ts";
import type { WantedDocument } from "../worker/wanted-document.ts";
import { DocumentActs } from "./document-acts.tsx";
import { DocumentSheet } from "./document-sheet.tsx";
import { GapsPanel } from "./gaps-panel.tsx";
import { forgetPicked } from "./picked-sentence.ts";
import { useDocumentText } from "./use-document-text.ts";

export type PartyTextProps = {
  readonly kind: DocumentKindId;
  readonly party: PartyId;
  readonly onClose: () => void;
};

/** A document about a party on its paper, in place of the party's own: to look at, print and save. */
export function PartyText({ kind, party, onClose }: PartyTextProps) {
  const words = useWords();
  const { texts } = words;
  const language = useSettings((settings) => settings.language);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const wanted: WantedDocument = { kind, statementId: null, language, party };
  const text = useDocumentText(wanted, today);
  useEffect(() => forgetPicked, []);
  return (
    <div className="partytext">
      <DocumentActs
        title={words.documents.kinds[kind]}
        wanted={wanted}
        text={text}
        before={<Button onPress={onClose}>{words.controls.close}</Button>}
      />
      <div className="sheetwrap scroll fill" tabIndex={-1}>
        {text === null ? (
          <p className="quiet" role="status">
            {texts.looking}
          </p>
        ) : (
          <DocumentSheet document={text.document} state={text.document.dateInWords} onOpen={openFirst} />
        )}
        {text !== null && text.gaps.length > 0 && <GapsPanel gaps={text.gaps} />}
      </div>
    </div>
  );
}

const openFirst = ({ refs }: Sentence): void => {
  const [first] = refs;
  if (first !== undefined) goToField(first);
};
