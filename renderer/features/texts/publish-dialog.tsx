import { useState } from "react";
import { joinEdits } from "../../../src/edits/edit.ts";
import { AttachmentId, PublishedVersionId } from "../../../src/model/ids.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { ok } from "../../../src/result.ts";
import { publishText } from "../../../src/statement/published/publish-text.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea } from "../../components/text-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { commitOn, currentSession } from "../../store/current-session.ts";
import { flushDrafts } from "../../store/field-drafts.ts";
import { useRegisterStore } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentText } from "../../worker/document-text.ts";
import { wantedStatement } from "../../worker/wanted-document.ts";

export type PublishDialogProps = {
  readonly statement: Statement;
  readonly text: DocumentText;
  readonly number: number;
  readonly isReady: boolean;
  readonly onClose: () => void;
};

/** Freezes the text as the next version, with what is told of the change. Undo takes it back. */
export function PublishDialog({ statement, text, number, isReady, onClose }: PublishDialogProps) {
  const words = useWords();
  const { publish: own } = words.texts;
  const [note, setNote] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const publish = async (): Promise<void> => {
    const failed = await publishNow(statement, text.document.date, note.trim() === "" ? null : note.trim());
    if (failed === null) onClose();
    else setTrouble(failed);
  };
  return (
    <Dialog
      title={own.dialogTitle(number)}
      isOpen
      onClose={onClose}
      closeLabel={words.controls.close}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button look="go" onPress={() => void publish()}>
            {own.confirm}
          </Button>
        </>
      }
    >
      <p>{own.dialogText}</p>
      {!isReady && <p className="soft">{own.dialogNotReady}</p>}
      <TextArea
        label={own.note}
        showsLabel
        placeholder={own.notePlaceholder}
        value={note}
        onDraft={setNote}
        onCommit={setNote}
      />
      {trouble !== null && (
        <p className="wrong" role="alert">
          {own.failed(trouble)}
        </p>
      )}
    </Dialog>
  );
}

/** Publishes what stands in the register now; gives the code of what went wrong, or null. The text lies safe before the commit. */
async function publishNow(statement: Statement, today: string, changeNote: string | null): Promise<string | null> {
  await flushDrafts();
  await currentSession().settled();
  const text = await registerWorker().documentText(wantedStatement(statement), today);
  const { open } = useRegisterStore.getState();
  if (text === null || open === null) return "entity-not-found";
  const publication = publishText(open.register, statement, text.document, {
    id: PublishedVersionId.parse(newId()),
    attachmentId: AttachmentId.parse(newId()),
    today,
    at: new Date().toISOString(),
    seq: open.head.seq,
    changeNote,
  });
  const put = await currentSession().putAttachment(publication.attachment.sha256, publication.bytes);
  if (!put.ok) return put.error;
  const { label } = publication.edit;
  const done = await commitOn(() => ok(joinEdits(label, [publication.edit])));
  return done.ok ? null : done.error;
}
