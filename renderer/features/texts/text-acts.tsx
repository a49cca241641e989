import type { Statement } from "../../../src/model/statement.ts";
import { Button } from "../../components/button.tsx";
import { Menu } from "../../components/menu.tsx";
import { removeEntity } from "../../controls/change-entity.ts";
import { DocumentActs } from "../../controls/document-acts.tsx";
import { useWords } from "../../store/words.ts";
import type { DocumentText } from "../../worker/document-text.ts";
import type { WantedDocument } from "../../worker/wanted-document.ts";

export type TextActsProps = {
  readonly statement: Statement;
  readonly wanted: WantedDocument;
  readonly text: DocumentText | null;
};

/** What one does with a kept text: print it, save it in one of its forms, delete it. */
export function TextActs({ statement, wanted, text }: TextActsProps) {
  const { texts: own } = useWords();
  return (
    <DocumentActs
      title={statement.name ?? own.newName}
      wanted={wanted}
      text={text}
      after={
        <Menu
          label={own.acts}
          acts={[
            {
              kind: "act",
              id: "delete",
              title: own.delete,
              onAct: () => void removeEntity("statement", statement.id),
            },
          ]}
        >
          <Button hasMenu>{own.acts}</Button>
        </Menu>
      }
    />
  );
}
