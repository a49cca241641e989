import type { Door } from "../../src/bridge.ts";
import { startRegister } from "../../src/edits/start-register.ts";
import type { Profile } from "../../src/model/register.ts";
import { todayIn } from "../store/today.ts";
import { beginWith } from "./boot.ts";

const newId = (): string => crypto.randomUUID();

/** Makes the person's own register, holding only the organisation itself. */
export function beginOwn(door: Door, name: string, profile: Profile): Promise<void> {
  const register = startRegister(name, profile, newId, new Date().toISOString());
  return beginWith(door, register, { code: "register-made", names: [name] });
}

/** Makes a fresh example register: loaded on demand, since most starts do without it. */
export async function beginExample(door: Door): Promise<void> {
  const { exampleRegister } = await import("../../src/example/example-register.ts");
  const register = exampleRegister({ newId, today: todayIn("Europe/Amsterdam"), createdAt: new Date().toISOString() });
  const name = register.register.name ?? "";
  await beginWith(door, register, { code: "register-made", names: [name] });
}
