import type { StatementId } from "../../src/model/ids.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { DocumentRequest } from "../../src/statement/document-kind.ts";
import type { DocumentKindId } from "../../src/statement/document-kinds.ts";

/** A document that the page asks for. It can be sent to a worker: no words, and its statement by id. */
export type WantedDocument = Pick<DocumentRequest, "language"> &
  Partial<Omit<DocumentRequest, "language" | "words" | "today" | "statement">> & {
    readonly kind: DocumentKindId;
    readonly statementId: StatementId | null;
  };

/** The text that a statement of the register keeps the choices of. */
export const wantedStatement = ({ id, kind, language, address, layered }: Statement): WantedDocument => ({
  kind,
  statementId: id,
  language,
  address,
  layered,
});
