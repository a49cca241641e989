import type { Door } from "../../src/bridge.ts";
import { electronDoor } from "./electron-door.ts";
import { loopbackDoor } from "./loopback-door.ts";

/** The way to the host: Electron's in the desktop app, the loopback's in a browser. */
export const findDoor = async (): Promise<Door> => electronDoor() ?? (await loopbackDoor());
