import type { Controller } from "../../../src/model/controller.ts";
import { Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { ContactFields } from "../../controls/contact-fields.tsx";
import { useWords } from "../../store/words.ts";

export type RepresentativeFieldsProps = { readonly controller: Controller; readonly isOutside: boolean };

const noContact = { name: null, email: null, phone: null, address: null } as const;

/** The representative in the Union of an organisation outside it. Art. 27 GDPR. */
export function RepresentativeFields({ controller, isOutside }: RepresentativeFieldsProps) {
  const own = useWords().organisation.representative;
  const { id, representative } = controller;
  const set = (next: Controller["representative"]): void =>
    void changeEntity("controller", id, (each) => ({ ...each, representative: next }));
  return (
    <>
      <Pairs
        hasWideTerms
        pairs={[
          {
            term: own.question,
            value: (
              <AnswerSelect<"appointed" | "none">
                label={own.question}
                anchor="representative"
                value={representative?.kind ?? null}
                choices={choicesOf(own.kinds)}
                onCommit={(kind) =>
                  set(
                    kind === null
                      ? null
                      : kind === "none"
                        ? { kind: "none" }
                        : { kind: "appointed", contact: noContact },
                  )
                }
              />
            ),
          },
          ...(representative?.kind === "appointed"
            ? [
                {
                  term: own.contact,
                  value: (
                    <ContactFields
                      title={own.contact}
                      anchor="representative/contact"
                      value={representative.contact}
                      onCommit={(contact) => set({ kind: "appointed", contact: contact ?? noContact })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {isOutside && <p className="fhint">{own.why}</p>}
    </>
  );
}
