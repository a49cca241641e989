import { isRealTransfer, type PartyUseAt, partyUseRef } from "../derive/party-views.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { Transfer } from "../model/transfer.ts";
import type { PlainDate } from "../model/values.ts";
import { currentUses } from "./ongoing.ts";
import type { View } from "./view.ts";

/** A transfer with the use it stands in. */
export interface TransferAt {
  readonly at: PartyUseAt;
  readonly transfer: Transfer;
}

/** The transfers, to outside the EEA, in the uses of a party or category that go on. */
export const currentTransfers = (id: string, view: View, today: PlainDate): ReadonlyArray<TransferAt> =>
  view.once(`transfers ${id}`, () =>
    currentUses(id, view, today).flatMap((at) =>
      (at.use.transfers ?? []).filter(isRealTransfer).map((transfer) => ({ at, transfer })),
    ),
  );

/** The address of a field of a transfer. */
export const transferRef = ({ at, transfer }: TransferAt, field: string): FieldRef =>
  partyUseRef(at, `transfers/${transfer.id}/${field}`);

/** Items by a key, in the order in which the keys first come. */
export function groupedBy<T>(
  items: ReadonlyArray<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, ReadonlyArray<T>> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
