import type { StatementId } from "../../src/model/ids.ts";
import { type DocumentLook, logoOf, lookOf, plainLook, styledController } from "../../src/statement/house-style.ts";
import { readLogo } from "../../src/statement/read-logo.ts";
import { currentSession } from "../store/current-session.ts";
import { useRegisterStore } from "../store/register-store.ts";

/** The house style in which a text is saved; a logo whose file cannot be had is left out. */
export async function documentLook(statementId: StatementId | null): Promise<DocumentLook> {
  const { open } = useRegisterStore.getState();
  if (open === null) return plainLook;
  const { register } = open;
  const statement = statementId === null ? null : (register.statements.get(statementId) ?? null);
  const controller = styledController(register, statement);
  const file = logoOf(register, controller);
  if (file === null) return lookOf(controller, null);
  const { door, registerId } = currentSession();
  const got = await door("attachment.get", { registerId, sha256: file.sha256 });
  const logo = got.ok ? readLogo(got.value.bytes) : null;
  return lookOf(controller, logo?.ok ? logo.value : null);
}
