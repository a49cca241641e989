import type { ExportReader } from "../../exports/export-context.ts";
import type { EngagementId } from "../../model/ids.ts";
import type { Register } from "../../model/register.ts";
import { customerNamed } from "./document-options.ts";

/** For whom: a reader, and the engagement when it is one customer. */
export interface NamedReader {
  readonly reader: ExportReader;
  readonly customer: EngagementId | null;
}

/** The readers of `--reader`; `customer:CODE` is one more. *auditor* comes with the dossier. */
export const readers = ["internal", "ap", "public"] as const;

const customerPrefix = "customer:";

/** Whether `--reader` is one in form; whether the customer is in the register is seen once that is read. */
export const isReader = (value: string): boolean =>
  readers.some((reader) => reader === value) ||
  (value.startsWith(customerPrefix) && value.length > customerPrefix.length);

/** Who `--reader` is (default *internal*); null when the register has no such customer. */
export function readerNamed(value: string | null, register: Register): NamedReader | null {
  const reader = readers.find((each) => each === (value ?? "internal"));
  if (reader !== undefined) return { reader, customer: null };
  const customer = customerNamed(value?.slice(customerPrefix.length) ?? "", register);
  return customer === null ? null : { reader: "customer", customer };
}
