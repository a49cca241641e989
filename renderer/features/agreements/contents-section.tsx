import { comparisonOf } from "../../../src/derive/processor-file.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { AreaAt } from "../../controls/text-at.tsx";
import { WordsField } from "../../controls/words-field.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { ComparisonTable } from "./comparison-table.tsx";

/** The opening words of art. 28(3): subject, duration, nature, purpose, data and data subjects. */
export function ContentsSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { contents: own } = words.agreements;
  const register = useRegister((each) => each);
  const comparison = comparisonOf(agreement, register, useIndexes());
  const area = (key: "subject" | "duration" | "nature" | "purpose"): Pair => ({
    term: own[key],
    value: <AreaAt at={fieldRef("agreement", agreement.id, key)} label={own[key]} isOneParagraph />,
  });
  return (
    <>
      <Pairs
        pairs={[
          area("subject"),
          area("duration"),
          area("nature"),
          area("purpose"),
          {
            term: own.items,
            value: (
              <WordsField
                label={own.items}
                placeholder={own.itemPlaceholder}
                kind="data-item"
                anchor="dataItemIds"
                ids={agreement.dataItemIds}
                onCommit={(dataItemIds, added) =>
                  void changeEntity("agreement", agreement.id, (each) => ({ ...each, dataItemIds }), added)
                }
              />
            ),
          },
          {
            term: own.subjects,
            value: (
              <WordsField
                label={own.subjects}
                placeholder={own.subjectPlaceholder}
                kind="data-subject"
                anchor="dataSubjectIds"
                ids={agreement.dataSubjectIds}
                onCommit={(dataSubjectIds, added) =>
                  void changeEntity("agreement", agreement.id, (each) => ({ ...each, dataSubjectIds }), added)
                }
              />
            ),
          },
        ]}
      />
      {agreement.kind !== "joint-arrangement" &&
        comparison.items.touched.length + comparison.subjects.touched.length > 0 && (
          <>
            <p className="soft small">{words.processorFile.comparison.lead}</p>
            <ComparisonTable agreement={agreement} comparison={comparison} />
          </>
        )}
    </>
  );
}
