import { useState } from "react";
import { addEntity } from "../../../src/edits/edit.ts";
import type { Engagement } from "../../../src/model/engagement.ts";
import { EngagementId } from "../../../src/model/ids.ts";
import { newEngagement } from "../../../src/model/new-entity.ts";
import type { Party } from "../../../src/model/party.ts";
import { Button } from "../../components/button.tsx";
import { newId } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useFindingsOf } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { BulkCustomersDialog } from "./bulk-customers-dialog.tsx";
import { EngagementBlock } from "./engagement-block.tsx";

export type EngagementsSectionProps = { readonly party: Party; readonly engagements: ReadonlyArray<Engagement> };

/** What we do for a party as its processor, art. 30(2): one by one, or a pasted list of customers at once. */
export function EngagementsSection({ party, engagements }: EngagementsSectionProps) {
  const { engagements: own } = useWords().parties;
  const activities = useRegister((register) => register.activities);
  const [isPasting, setPasting] = useState(false);
  const [only, ...others] = [...activities.values()].filter(({ role }) => role === "processor");
  const add = (): void =>
    void commitEdit(
      addEntity("engagement", {
        ...newEngagement(EngagementId.parse(newId())),
        customerId: party.id,
        activityId: only !== undefined && others.length === 0 ? only.id : null,
      }),
    );
  return (
    <div data-margin-anchor="engagements">
      {engagements.length === 0 && <p className="soft small">{own.lead}</p>}
      {engagements.map((engagement) => (
        <div key={engagement.id} className="phase" data-margin-anchor={`engagements/${engagement.id}`}>
          <EngagementBlock engagement={engagement} />
          <EngagementFindings id={engagement.id} />
        </div>
      ))}
      <p className="acts">
        <Button isLow onPress={add}>
          {own.add}
        </Button>
        <Button isLow look="bare" onPress={() => setPasting(true)}>
          {own.bulk}
        </Button>
      </p>
      <BulkCustomersDialog isOpen={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}

function EngagementFindings({ id }: { readonly id: string }) {
  return <FindingNotes findings={useFindingsOf(id)} id={id} />;
}
