import { aboutSpecialGround } from "../../../src/library/legal-bases.ts";
import type { GuardedDataClass } from "../../../src/model/data-class.ts";
import type { DataGroup, SpecialGroundUse } from "../../../src/model/data-group.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { SpecialGround } from "../../../src/model/legal-basis.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Pairs } from "../../components/section.tsx";
import { TextArea, TextField } from "../../components/text-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { newId, withItem } from "../../controls/change-entity.ts";
import { useWords } from "../../store/words.ts";
import { BasisNote } from "./basis-facts.tsx";
import { changeActivity } from "./change-activity.ts";

export type SpecialGroundBlockProps = {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  readonly dataClass: GuardedDataClass;
  /** The items it is about, in words. */
  readonly about: string;
};

/** The grounds that can stand behind a class: art. 9(2) for special, art. 10 for criminal data, a statute for the number. */
const groundsOf: { readonly [dataClass in GuardedDataClass]: ReadonlyArray<SpecialGround> } = {
  special: SpecialGround.options.filter((id) => !id.startsWith("criminal-") && id !== "national-id-statute"),
  criminal: ["criminal-official-authority", "criminal-national-law"],
  "national-id": ["national-id-statute"],
};

/** Why special, criminal or national-id data may be used in a group: the exception, the statute, the reasoning. */
export function SpecialGroundBlock({ activity, group, dataClass, about }: SpecialGroundBlockProps) {
  const words = useWords();
  const { risk: own } = words.activities.document;
  const path = `dataGroups/${group.id}/specialGrounds`;
  const held = group.specialGrounds?.find((each) => each.class === dataClass);
  const set = (change: Partial<SpecialGroundUse>): void =>
    void changeActivity(activity.id, (each) => ({
      ...each,
      dataGroups: withItem(each.dataGroups, group.id, (one) => ({
        ...one,
        specialGrounds: withGround(one.specialGrounds, held, dataClass, change),
      })),
    }));
  return (
    <div className="block" data-margin-anchor={path}>
      <p className="say">{own.guarded(capitalize(words.record.dataClass[dataClass]), about)}</p>
      <Pairs
        pairs={[
          {
            term: own.ground,
            value: (
              <AnswerSelect
                label={`${own.ground}, ${about}`}
                value={held?.ground ?? null}
                choices={groundsOf[dataClass].map((id) => ({ id, title: words.record.specialGround[id] }))}
                onCommit={(ground) => set({ ground })}
              />
            ),
          },
          {
            term: own.statute,
            value: (
              <TextField
                label={`${own.statute}, ${about}`}
                placeholder={own.statutePlaceholder}
                value={held?.statute?.citation ?? ""}
                onCommit={(text) =>
                  set({
                    statute: text.trim() === "" ? null : { citation: text.trim(), url: held?.statute?.url ?? null },
                  })
                }
              />
            ),
          },
          {
            term: own.reasoning,
            value: (
              <TextArea
                isOneParagraph
                label={`${own.reasoning}, ${about}`}
                placeholder={words.common.notAnswered}
                value={held?.reasoning ?? ""}
                onCommit={(reasoning) => set({ reasoning: reasoning.trim() })}
              />
            ),
          },
        ]}
      />
      {held?.ground != null &&
        aboutSpecialGround(held.ground).map((entry) => <BasisNote key={entry.id} entry={entry} about={about} />)}
    </div>
  );
}

function withGround(
  grounds: DataGroup["specialGrounds"],
  held: SpecialGroundUse | undefined,
  dataClass: GuardedDataClass,
  change: Partial<SpecialGroundUse>,
): DataGroup["specialGrounds"] {
  if (held !== undefined) return withItem(grounds, held.id, (each) => ({ ...each, ...change }));
  const fresh = { id: ItemId.parse(newId()), class: dataClass, ground: null, statute: null, reasoning: null };
  return [...(grounds ?? []), { ...fresh, ...change }];
}
