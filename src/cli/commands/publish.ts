import { addEntity } from "../../edits/edit.ts";
import { apply } from "../../history/apply.ts";
import { commitToLine, hashHeader, sealCommit, type What } from "../../history/commit.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import { derivedId } from "../../model/derived-id.ts";
import { AttachmentId, PublishedVersionId, StatementId, type VocabularyEntryId } from "../../model/ids.ts";
import { newStatement } from "../../model/new-entity.ts";
import type { Register } from "../../model/register.ts";
import { registerToJson } from "../../model/register-json.ts";
import { KeptTextKind, type Statement } from "../../model/statement.ts";
import { documentRequest } from "../../statement/document-kind.ts";
import { type DocumentKindId, documentKindIds } from "../../statement/document-kinds.ts";
import { mayBePublished } from "../../statement/gap.ts";
import { wordGap } from "../../statement/gap-words.ts";
import { planDocument } from "../../statement/plan-document.ts";
import { publishText } from "../../statement/published/publish-text.ts";
import type { Command, CommandInput } from "../command.ts";
import { readFilesBeside } from "../read-files-beside.ts";
import { type ReadInput, readInput } from "../read-input.ts";
import { writeRegister } from "../write-register.ts";
import { keptTextFor, namedInRegister, oneOf } from "./document-options.ts";

const forms = { u: "formal", je: "informal" } as const;
const kinds = documentKindIds.filter((kind): kind is DocumentKindId & KeptTextKind =>
  KeptTextKind.options.some((kept) => kept === kind),
);

export const publishCommand: Command = {
  name: "publish",
  files: 1,
  usage: "FILE --kind K [--audience A] [--lang nl|en] [--form u|je] -o OUT",
  options: { kind: { type: "string" }, audience: { type: "string" }, form: { type: "string" } },
  run: async (input) => {
    const { io, words, option } = input;
    const kind = oneOf("kind", kinds, null, input, true);
    const form = oneOf("form", ["u", "je"] as const, null, input);
    if (kind === undefined || kind === null || form === undefined) return 2;
    const read = await readInput(input);
    if (read === null) return 2;
    const named = namedInRegister(read.register, option);
    if (!named.ok) {
      const { option: name, value, expected } = named.error;
      io.tell(words.cli.wrongValue(name, value, expected.join(", ")));
      return 2;
    }
    const { audience } = named.value;
    const kept = keptTextFor(read.register, kind, audience);
    const statement = textToPublish(read.register, kept, { kind, audience, form, language: input.language });
    return publish(input, read, statement, statement.id !== kept?.id);
  },
};

interface Wanted {
  readonly kind: KeptTextKind;
  readonly audience: ReadonlyArray<VocabularyEntryId> | null;
  readonly form: keyof typeof forms | null;
  readonly language: "nl" | "en";
}

/**
 * The text as it is published: the one that the register keeps when it is in that language and form, else a new one beside it. Ids follow
 * from what it is, so that the same register and options give the same bytes.
 */
function textToPublish(register: Register, kept: Statement | null, wanted: Wanted): Statement {
  const address = wanted.form === null ? (kept?.address ?? "formal") : forms[wanted.form];
  if (kept !== null && kept.language === wanted.language && kept.address === address) return kept;
  const key = [register.register.id, wanted.kind, wanted.language, address, ...(wanted.audience ?? [])].join(" ");
  const id = StatementId.parse(derivedId(`text ${key}`));
  const made = register.statements.get(id);
  if (made !== undefined) return made;
  const { kind, language, audience: audienceIds } = wanted;
  return {
    ...(kept ?? newStatement(id)),
    id,
    kind,
    language,
    address,
    audienceIds: audienceIds ?? kept?.audienceIds ?? null,
  };
}

async function publish(input: CommandInput, read: ReadInput, statement: Statement, isNew: boolean) {
  const { io, words, language, today } = input;
  const added = isNew && !read.register.statements.has(statement.id) ? addEntity("statement", statement) : null;
  const changes = added?.ok ? added.value.changes : [];
  const register = applied(read.register, changes);
  const { address, layered, audienceIds: audience } = statement;
  const kind = kinds.find((each) => each === statement.kind);
  if (kind === undefined) throw new Error(`no document kind ${statement.kind}`); // the command line let in what there is
  const { document, gaps } = planDocument(
    kind,
    register,
    documentRequest({ language, address, layered, audience, statement, today, words }),
  );
  for (const gap of gaps) {
    const { where, what, article } = wordGap(gap, register, language, words);
    io.tell(`${where}: ${what} (${article})`);
  }
  if (!mayBePublished(gaps)) io.tell(words.documents.notReady);
  const last = read.commits.at(-1)?.header ?? null;
  const seq = last?.seq ?? 0;
  const at = `${today}T00:00:00.000Z`;
  const key = `${statement.id} ${seq} ${[...register.publishedVersions.keys()].length} ${today}`;
  const publication = publishText(register, statement, document, {
    id: PublishedVersionId.parse(derivedId(`version ${key}`)),
    attachmentId: AttachmentId.parse(derivedId(`attachment ${key}`)),
    ...{ today, at, seq, changeNote: null },
  });
  const all = [...changes, ...publication.edit.changes];
  const after = applied(read.register, all);
  const beside = await readFilesBeside(input);
  const commits = read.parts.commits ?? beside.commits;
  return writeRegister(input, {
    register: canonicalJson(registerToJson(after), "indented"),
    commits:
      last === null ? commits : `${commits ?? ""}${nextLine(last, { at, key, all, label: publication.edit.label })}\n`,
    attachments: new Map([
      ...read.parts.attachments,
      ...beside.attachments,
      [publication.attachment.sha256, publication.bytes],
    ]),
  });
}

function applied(register: Register, changes: What["changes"]): Register {
  const result = apply(register, changes);
  if (!result.ok) throw new Error(`a publication does not fit: ${result.error.code}`);
  return result.value;
}

/** The line by which a history goes on to the publication. */
function nextLine(
  last: ReadInput["commits"][number]["header"],
  made: { readonly at: string; readonly key: string; readonly all: What["changes"]; readonly label: What["label"] },
): string {
  const head = { seq: last.seq, hash: hashHeader(last) };
  const at = [made.at, last.at].sort().at(-1) ?? last.at;
  return commitToLine(
    sealCommit(
      head,
      { id: derivedId(`commit ${made.key}`), at },
      { salt: "", by: null, device: null },
      { salt: "", label: made.label, gesture: derivedId(`gesture ${made.key}`), undoes: null, changes: made.all },
    ),
  );
}
