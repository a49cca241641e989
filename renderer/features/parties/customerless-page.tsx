import type { Engagement } from "../../../src/model/engagement.ts";
import { useWords } from "../../store/words.ts";
import { EngagementBlock } from "./engagement-block.tsx";

/** An engagement of which the customer is not known yet, to be given one. */
export function CustomerlessPage({ engagement }: { readonly engagement: Engagement }) {
  const { engagements: own } = useWords().parties;
  return (
    <div className="page scroll" tabIndex={-1}>
      <h2 className="title">{engagement.service ?? engagement.code ?? own.untitled}</h2>
      <EngagementBlock engagement={engagement} />
    </div>
  );
}
