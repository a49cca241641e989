import { derivedId } from "../model/derived-id.ts";
import { collectionKeys, collections, type Entity } from "../model/kinds.ts";
import { type Register, type RegisterRow, schemaVersion } from "../model/register.ts";
import { formVersion, registerFromEntities, registerToJson } from "../model/register-json.ts";
import { migrations, type StoredRegister } from "../read-register/migrations.ts";
import { type Commit, type CommitHeader, hashHeader, raisedLabel, sealCommit } from "./commit.ts";
import { diff } from "./diff.ts";
import { registerAt } from "./register-at.ts";

/** Whether a register has the form of an older version of the program. */
export const isOldForm = (register: Register): boolean => formVersion(register.register) < schemaVersion;

/** A register in the present form. One that has it already is given back as it is. */
export function raiseRegister(register: Register): Register {
  const from = formVersion(register.register);
  if (from >= schemaVersion) return register;
  const raised = migrations
    .filter((step) => step.to > from)
    .reduce<StoredRegister>((form, step) => step.up(form), registerToJson(register) as StoredRegister);
  return registerFromEntities(
    raised.register as unknown as RegisterRow,
    collectionKeys.flatMap((key) =>
      (raised[key] as unknown as ReadonlyArray<Entity>).map((entity) => ({ kind: collections[key].kind, entity })),
    ),
  );
}

/**
 * The commit by which a register takes the present form, after the commit with this header. It has no author, and takes its id and
 * instant from what it follows: two computers that raise the same register write the same bytes, and do not diverge by it.
 */
export function raisingCommit(register: Register, last: CommitHeader): Commit {
  const prev = hashHeader(last);
  const changes = diff(register, raiseRegister(register));
  return sealCommit(
    { seq: last.seq, hash: prev },
    { id: derivedId(`commit ${prev}`), at: last.at },
    { salt: "", by: null, device: null },
    {
      salt: "",
      label: { code: raisedLabel, names: [String(schemaVersion)] },
      gesture: derivedId(`gesture ${prev}`),
      undoes: null,
      changes,
    },
  );
}

/** A history that leads to the present form: itself, or with the commit that raises it. Its commits fit, as `checkHistory` saw. */
export function raiseHistory(commits: ReadonlyArray<Commit>): ReadonlyArray<Commit> {
  const last = commits.at(-1);
  if (last === undefined || versionAfter(commits) >= schemaVersion) return commits;
  const replayed = registerAt(commits);
  if (!replayed.ok) throw new Error(`a history that was checked does not fit: ${replayed.error.code}`);
  return [...commits, raisingCommit(replayed.value, last.header)];
}

/** The form after a history, without replaying it: its row is put as a whole when it is made and when it is raised. */
function versionAfter(commits: ReadonlyArray<Commit>): number {
  for (const { body } of commits.toReversed()) {
    const put = body.what.changes.findLast(({ ref }) => ref.kind === "register" && ref.path === "");
    if (put !== undefined) return formVersion(put.after as unknown as RegisterRow);
  }
  return 1;
}
