import { Dialog } from "../../components/dialog.tsx";
import { type KeyGroup, type KeyId, type KeyNames, keyCaps, keyMap } from "../../components/frame/key-map.ts";
import { Kbd } from "../../components/kbd.tsx";

export type KeysWords = {
  readonly title: string;
  readonly close: string;
  readonly groups: Readonly<Record<KeyGroup, string>>;
  readonly acts: Readonly<Record<KeyId, string>>;
  readonly names: KeyNames;
};

export type KeysDialogProps = { readonly isOpen: boolean; readonly onClose: () => void; readonly words: KeysWords };

const groups: ReadonlyArray<KeyGroup> = ["everywhere", "list", "field"];

/** All shortcuts, by where they work: ? opens it. */
export function KeysDialog({ isOpen, onClose, words }: KeysDialogProps) {
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose} closeLabel={words.close} isWide>
      <div className="keys">
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              {keyMap
                .filter((binding) => binding.group === group)
                .map((binding) => (
                  <div key={binding.id}>
                    <dt>{words.acts[binding.id]}</dt>
                    <dd className="kbds">
                      {keyCaps(binding, words.names).map((cap) => (
                        <Kbd key={cap} keys={cap} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
