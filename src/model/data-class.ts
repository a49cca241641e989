import { z } from "zod";

/**
 * How the law looks at a data item: art. 9 (special), art. 10 (criminal), art. 87 with art. 46 UAVG (national-id), or not
 * at all. *Sensitive* is no category of the law: it deserves care, such as financial data or location.
 */
export const DataClass = z.enum(["ordinary", "sensitive", "special", "criminal", "national-id"]);
export type DataClass = z.infer<typeof DataClass>;

/** The classes for which the law asks a ground of its own besides art. 6. */
export type GuardedDataClass = Exclude<DataClass, "ordinary" | "sensitive">;

export const isGuarded = (dataClass: DataClass): dataClass is GuardedDataClass =>
  dataClass !== "ordinary" && dataClass !== "sensitive";
