import { useRef, useState } from "react";
import type { AttachmentId } from "../../src/model/ids.ts";
import type { CollectedKind } from "../../src/model/kinds.ts";
import { Button, IconButton } from "../components/button.tsx";
import { useRegister } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";
import { attachFiles, type FileTrouble, saveCopy } from "./attach-files.ts";
import { changeEntity } from "./change-entity.ts";

export type AttachmentsProps = {
  readonly kind: CollectedKind;
  readonly id: string;
  readonly attachmentIds: ReadonlyArray<AttachmentId>;
};

/** The files of an entity: add, save a copy, take away. Undo brings back what was taken away. */
export function Attachments({ kind, id, attachmentIds }: AttachmentsProps) {
  const words = useWords();
  const { files } = words.fields;
  const attachments = useRegister((register) => register.attachments);
  const input = useRef<HTMLInputElement>(null);
  const [troubles, setTroubles] = useState<ReadonlyArray<{ readonly name: string; readonly trouble: FileTrouble }>>([]);
  const [isBusy, setBusy] = useState(false);
  const add = async (chosen: ReadonlyArray<File>): Promise<void> => {
    setBusy(true);
    setTroubles(await attachFiles(kind, id, chosen));
    setBusy(false);
  };
  const save = async (attachmentId: AttachmentId): Promise<void> => {
    const attachment = attachments.get(attachmentId);
    if (attachment === undefined) return;
    const trouble = await saveCopy(attachment);
    setTroubles(trouble === null ? [] : [{ name: attachment.name, trouble }]);
  };
  return (
    <div data-margin-anchor="attachmentIds">
      <ul className="files">
        {attachmentIds.map((attachmentId) => {
          const attachment = attachments.get(attachmentId);
          if (attachment === undefined) return null;
          return (
            <li key={attachmentId}>
              <button type="button" className="linkish" onClick={() => void save(attachmentId)}>
                {attachment.name}
              </button>
              <span className="cap">{files.size(attachment.sizeBytes)}</span>
              <IconButton
                icon="cross"
                label={files.remove(attachment.name)}
                isLow
                onPress={() =>
                  void changeEntity(kind, id, (entity) => ({
                    ...entity,
                    attachmentIds: entity.attachmentIds.filter((each) => each !== attachmentId),
                  }))
                }
              />
            </li>
          );
        })}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={files.add}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          void add(chosen);
        }}
      />
      <Button isLow isDisabled={isBusy} onPress={() => input.current?.click()}>
        {isBusy ? files.adding : files.add}
      </Button>
      {troubles.length > 0 && (
        <ul className="ferror" role="alert">
          {troubles.map(({ name, trouble }) => (
            <li key={name}>{files.trouble(name, files.why[trouble as keyof typeof files.why] ?? files.why.other)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
