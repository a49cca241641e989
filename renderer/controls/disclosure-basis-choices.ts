import { LegalBasis } from "../../src/model/legal-basis.ts";
import type { Words } from "../../src/words/words.ts";

/** What the basis of a disclosure can be: that of the purpose, or one of its own. */
export const disclosureBasisChoices = (words: Words) => [
  { id: "as-purpose" as const, title: words.record.basisAsPurpose },
  ...LegalBasis.options.map((id) => ({ id, title: words.record.legalBasis[id] })),
];
