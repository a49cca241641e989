import type { Origin } from "../model/entity.ts";
import { isPathWithin } from "../model/field-ref.ts";
import type { Line } from "./cells.ts";

/** True when somebody still has to confirm the value at `path` in an entity: it, something around it, or something in it. */
export const isUnconfirmed = (entity: { readonly origins: ReadonlyArray<Origin> }, path: string): boolean =>
  entity.origins.some(
    (origin) => origin.confirmedAt === null && (isPathWithin(path, origin.path) || isPathWithin(origin.path, path)),
  );

/** An answered line, or one to be confirmed. */
export const line = (text: string, entity: { readonly origins: ReadonlyArray<Origin> }, path: string): Line => ({
  text,
  state: isUnconfirmed(entity, path) ? "to-confirm" : "answered",
});
