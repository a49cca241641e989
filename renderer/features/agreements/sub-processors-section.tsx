import { useCallback, useState } from "react";
import { isKnownOutsideEea } from "../../../src/derive/party-views.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { countryName } from "../../../src/library/country-name.ts";
import type { Agreement, SubProcessor } from "../../../src/model/agreement.ts";
import { ItemId, type PartyId } from "../../../src/model/ids.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Severity } from "../../components/severity.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { partyById, suggestWholeParties } from "../../controls/party-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { SubProcessorFields } from "./sub-processor-fields.tsx";
import { Touched } from "./sub-processor-touches.tsx";
import { type SubProcessorNode, subProcessorTree } from "./sub-processor-tree.ts";

/** The processors of the processor as a tree with their countries; each opens to change it. Art. 28(2) and (4) GDPR. */
export function SubProcessorsSection({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { subProcessors: own } = words.agreements;
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const change = changeList(agreement.id);
  const add = (party: PartyId | null, name: string | null, added: ReadonlyArray<Added>): void => {
    const known = party === null ? undefined : parties.get(party);
    const fresh = added.find(({ kind }) => kind === "party");
    const country = known?.country ?? (fresh?.kind === "party" ? fresh.entity.country : null);
    change(
      (list) => [...(list ?? []), { ...newSubProcessor(ItemId.parse(newId())), partyId: party, name, country }],
      added,
    );
  };
  return (
    <div data-margin-anchor="subProcessors">
      <SubProcessorTree agreement={agreement} />
      <AddField
        label={own.add}
        placeholder={own.addPlaceholder}
        addLabel={words.controls.add}
        suggest={suggest}
        words={words.controls.suggest}
        onChoose={({ id }) => {
          const found = partyById(id, language);
          if (found !== null) add(found.id, null, found.added);
        }}
        onFreeText={(name) => add(null, name, [])}
      />
      <NoneAnswer
        list={agreement.subProcessors}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
    </div>
  );
}

type ChangeList = (
  update: (list: Agreement["subProcessors"]) => Agreement["subProcessors"],
  added?: ReadonlyArray<Added>,
) => void;

const changeList =
  (id: string): ChangeList =>
  (update, added = []) =>
    void changeEntity("agreement", id, (each) => ({ ...each, subProcessors: update(each.subProcessors) }), added);

/** The chain as a tree under the parties of the agreement; each opens to change it. */
export function SubProcessorTree({ agreement }: { readonly agreement: Agreement }) {
  const parties = useRegister((register) => register.parties);
  const names = (agreement.partyIds ?? []).flatMap((id) => parties.get(id)?.name ?? []);
  const tree = subProcessorTree(agreement.subProcessors);
  if (tree.length === 0) return null;
  return (
    <ul className="tree">
      <li>
        <div className="nd">
          <b>{names.join(", ")}</b>
        </div>
        <ul>
          {tree.map((node) => (
            <Node key={node.item.id} agreement={agreement} node={node} onChange={changeList(agreement.id)} />
          ))}
        </ul>
      </li>
    </ul>
  );
}

const newSubProcessor = (id: ItemId): SubProcessor => ({
  id,
  parentId: null,
  partyId: null,
  name: null,
  country: null,
  service: null,
  announcedOn: null,
  objectionUntil: null,
});

type NodeProps = {
  readonly agreement: Agreement;
  readonly node: SubProcessorNode;
  readonly onChange: ChangeList;
};

function Node({ agreement, node, onChange }: NodeProps) {
  const words = useWords();
  const { subProcessors: own } = words.agreements;
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const [isOpen, setOpen] = useState(false);
  const { item } = node;
  const party = item.partyId === null ? undefined : parties.get(item.partyId);
  const name = item.name ?? party?.name ?? words.common.untitled;
  const canObject = item.objectionUntil !== null && item.objectionUntil >= today;
  return (
    <li data-margin-anchor={`subProcessors/${item.id}`}>
      <div className="nd">
        <span className="state">
          <button
            type="button"
            className="linkish"
            aria-expanded={isOpen}
            aria-label={`${name}, ${own.open}`}
            onClick={() => setOpen(!isOpen)}
          >
            {name}
          </button>
          {canObject && <Severity level="warning" label={words.controls.levels.warning} />}
        </span>
        <span>
          {item.country === null ? words.common.notAnswered : countryName(item.country, language)}
          {isKnownOutsideEea(item.country) && <span className="cap"> {own.outside}</span>}
        </span>
        {item.service !== null && <span className="small">{item.service}</span>}
        {canObject && item.objectionUntil !== null && (
          <span className="small mind">{own.objection(dateInWords(item.objectionUntil, words.common))}</span>
        )}
      </div>
      {(isOpen || canObject) && <Touched agreement={agreement} item={item} />}
      {isOpen && (
        <SubProcessorFields agreement={agreement} item={item} name={name} onChange={onChange}>
          <Button isLow onPress={() => setOpen(false)}>
            {words.controls.close}
          </Button>
        </SubProcessorFields>
      )}
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <Node key={child.item.id} agreement={agreement} node={child} onChange={onChange} />
          ))}
        </ul>
      )}
    </li>
  );
}
