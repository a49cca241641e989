import type { Rectangle } from "electron";
import { z } from "zod";

/** Where the window was, in the system's own (device-independent) pixels; x and y null: let the system place it. */
export const WindowState = z
  .object({
    x: z.int().nullable(),
    y: z.int().nullable(),
    width: z.int().min(400).max(20_000),
    height: z.int().min(300).max(20_000),
    maximized: z.boolean(),
  })
  .readonly();
export type WindowState = z.infer<typeof WindowState>;

export const firstWindowState: WindowState = { x: null, y: null, width: 1360, height: 880, maximized: false };

/** How much of a window must lie on a screen so that its title bar can be taken hold of. */
const graspWidth = 120;
const graspHeight = 40;

/** The state made to fit the screens of today: no larger than one, and placed by the system where its top edge lies on none. */
export function fitToScreens(state: WindowState, workAreas: ReadonlyArray<Rectangle>): WindowState {
  const { x, y } = state;
  const screen =
    x === null || y === null
      ? undefined
      : workAreas.find(
          (area) =>
            x + Math.min(state.width, area.width) - graspWidth >= area.x &&
            x + graspWidth <= area.x + area.width &&
            y >= area.y &&
            y + graspHeight <= area.y + area.height,
        );
  const room = screen ?? workAreas[0];
  const width = room === undefined ? state.width : Math.min(state.width, room.width);
  const height = room === undefined ? state.height : Math.min(state.height, room.height);
  return { ...state, width, height, ...(screen === undefined ? { x: null, y: null } : {}) };
}
