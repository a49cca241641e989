import { useState } from "react";
import type { AlikeParties } from "../../../src/derive/alike-parties.ts";
import { mergeParties } from "../../../src/edits/merge-parties.ts";
import { countryName } from "../../../src/library/country-name.ts";
import type { PartyId } from "../../../src/model/ids.ts";
import type { Party } from "../../../src/model/party.ts";
import { enumerate } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { EntityField } from "../../controls/entity-field.tsx";
import { commitOn } from "../../store/current-session.ts";
import { useIndexes } from "../../store/indexes.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type MergeDialogProps = {
  readonly isOpen: boolean;
  /** Pairs that look like one, to go through; empty with `party`. */
  readonly proposals: ReadonlyArray<AlikeParties>;
  /** The party to find the other for. */
  readonly party?: Party | undefined;
  readonly onClose: () => void;
};

/** Two parties side by side, of which one act makes one; undo makes them two again. */
export function MergeDialog({ isOpen, proposals, party, onClose }: MergeDialogProps) {
  const words = useWords();
  const { merge: own } = words.parties;
  const parties = useRegister((register) => register.parties);
  const [skipped, setSkipped] = useState(0);
  const [otherId, setOtherId] = useState<PartyId | null>(null);
  const [keptId, setKeptId] = useState<PartyId | null>(null);
  const proposal = proposals[Math.min(skipped, proposals.length - 1)];
  const pair = party === undefined ? proposal?.ids : otherId === null ? undefined : ([party.id, otherId] as const);
  const two = (pair ?? []).flatMap((id) => parties.get(id) ?? []);
  const kept = two.find(({ id }) => id === keptId) ?? two[0];
  const gone = two.find(({ id }) => id !== kept?.id);
  const close = (): void => {
    setSkipped(0);
    setOtherId(null);
    setKeptId(null);
    onClose();
  };
  const merge = async (): Promise<void> => {
    if (kept === undefined || gone === undefined) return;
    const done = await commitOn((register) => mergeParties(register, kept.id, gone.id));
    if (!done.ok) return;
    if (party !== undefined || proposals.length <= 1) {
      close();
      goTo("parties", kept.id);
    } else setKeptId(null);
  };
  return (
    <Dialog
      title={own.title}
      isOpen={isOpen}
      onClose={close}
      closeLabel={words.controls.close}
      isWide
      actions={
        <>
          {proposals.length > 1 && (
            <Button
              look="bare"
              onPress={() => {
                setSkipped((skipped + 1) % proposals.length);
                setKeptId(null);
              }}
            >
              {own.next(proposals.length)}
            </Button>
          )}
          <Button look="go" isDisabled={gone === undefined} onPress={() => void merge()}>
            {own.act}
          </Button>
        </>
      }
    >
      <div className="newone">
        <p className="soft">{own.lead}</p>
        {party !== undefined && (
          <EntityField<PartyId>
            label={own.other(party.name ?? words.common.untitled)}
            placeholder={own.otherPlaceholder}
            value={otherId}
            options={[...parties.values()]
              .filter(({ id }) => id !== party.id)
              .map(({ id, name }) => ({ id, title: name ?? words.common.untitled }))}
            onCommit={setOtherId}
          />
        )}
        {proposal !== undefined && party === undefined && <p>{own.reasons[proposal.reason]}</p>}
        {kept !== undefined && gone !== undefined && (
          <>
            <SideBySide parties={two} />
            <RadioGroup
              label={own.keep}
              options={two.map(({ id, name }) => ({ id: id as string, title: name ?? words.common.untitled }))}
              value={kept.id}
              onChange={(id) => setKeptId(id as PartyId)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

function SideBySide({ parties }: { readonly parties: ReadonlyArray<Party> }) {
  const words = useWords();
  const { merge: own, who } = words.parties;
  const language = useSettings((settings) => settings.language);
  const indexes = useIndexes();
  const rows: ReadonlyArray<readonly [title: string, of: (party: Party) => string | null]> = [
    [own.name, ({ name }) => name],
    [own.aliases, ({ aliases }) => (aliases.length === 0 ? null : enumerate(aliases, words.common))],
    [who.country, ({ country }) => (country === null ? null : countryName(country, language))],
    [own.number, ({ chamberOfCommerceNumber }) => chamberOfCommerceNumber],
    [own.email, ({ email }) => email],
    [
      own.services,
      ({ services }) =>
        services === null || services.length === 0
          ? null
          : enumerate(
              services.map(({ name }) => name),
              words.common,
            ),
    ],
    [own.uses, ({ id }) => String(indexes.usesOf(id).length)],
    [own.agreements, ({ id }) => String(indexes.referrers(id).filter(({ kind }) => kind === "agreement").length)],
  ];
  return (
    <table className="tbl">
      <tbody>
        {rows.map(([title, of]) => (
          <tr key={title}>
            <th scope="row" className="cap">
              {title}
            </th>
            {parties.map((party) => (
              <td key={party.id}>{of(party) ?? <span className="quiet">{words.common.notAnswered}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
