import {
  addsSomething,
  type ReadyMadeAnswers,
  type ReadyMadeProposal,
} from "../../../src/edits/ready-made-activities.ts";
import { libraryParty } from "../../../src/library/parties.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { withMember } from "./begin-answers.ts";
import { ProposalDetails } from "./proposal-details.tsx";

export type ProposalListProps = {
  readonly title: string;
  readonly proposals: ReadonlyArray<ReadyMadeProposal>;
  readonly leaveOut: ReadonlySet<string>;
  readonly onChange: (change: Partial<ReadyMadeAnswers>) => void;
};

/** What will be added, each to be left out; what the register has already stands there without a choice. */
export function ProposalList({ title, proposals, leaveOut, onChange }: ProposalListProps) {
  const own = useWords().begin;
  const language = useSettings((settings) => settings.language);
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2 className="title">{title}</h2>
      <ul className="proposals">
        {proposals.map((proposal) => {
          const { readyMade, existing, supplierIds } = proposal;
          const { id } = readyMade;
          const adds = addsSomething(proposal);
          const names = supplierIds.map((each) => libraryParty(each)?.label[language] ?? each).join(", ");
          const already = supplierIds.length === 0 ? own.already : own.moreSuppliers(names);
          return (
            <li key={id}>
              <Checkbox
                label={readyMade.name[language]}
                detail={existing === null ? undefined : already}
                isOn={!adds || !leaveOut.has(id)}
                isDisabled={!adds}
                onChange={(isOn) => onChange({ leaveOut: withMember(leaveOut, id, !isOn) })}
              />
              <details>
                <summary aria-label={`${own.show}: ${readyMade.name[language]}`}>{own.show}</summary>
                <ProposalDetails proposal={proposal} />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
