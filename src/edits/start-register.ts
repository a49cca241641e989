import { ControllerId, type NewId, RegisterId } from "../model/ids.ts";
import { emptyRegister, newController, newRegisterRow } from "../model/new-entity.ts";
import type { Profile, Register } from "../model/register.ts";

/** A register for an organisation that begins: its name, what kind it is, and itself as the only controller. */
export function startRegister(name: string, profile: Profile, newId: NewId, at: string): Register {
  const row = { ...newRegisterRow(RegisterId.parse(newId()), at), name, profile };
  const controller = {
    ...newController(ControllerId.parse(newId())),
    name,
    publicAuthority: profile === "public-authority" ? true : null,
  };
  return { ...emptyRegister(row), controllers: new Map([[controller.id, controller]]) };
}
