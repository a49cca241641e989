import { expect, test } from "vitest";
import { partyFromLibrary } from "../../src/edits/party-from-library.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { Party } from "../../src/model/party.ts";

const newId = seededIds("party");
const made = (id: string, serviceAt: number | null) => {
  const proposed = partyFromLibrary(new Map(), id, serviceAt, "nl", newId);
  if (proposed === null) throw new Error(`the library has no ${id}`);
  return proposed;
};

test("a party of the library is a valid party of the register, with its usual role", () => {
  const { party, isNew, role } = made("google-analytics", null);
  expect(Party.safeParse(party).success).toBe(true);
  expect(party.name).toBe("Google Analytics");
  expect([isNew, role]).toEqual([true, "processor"]);
});

test("the same party is processor for one service and controller for another", () => {
  const first = made("google-workspace", 0);
  const second = made("google-workspace", 1);
  expect([first.role, second.role]).toEqual(["processor", "controller"]);
  expect(first.party.services?.find(({ id }) => id === first.serviceId)?.usualRole).toBe("processor");
});

test("a party that was taken over before is found again, with its service", () => {
  const { party } = made("google-workspace", 0);
  const again = partyFromLibrary(new Map([[party.id, party]]), "google-workspace", 1, "nl", newId);
  expect(again).toMatchObject({ isNew: false, party: { id: party.id }, serviceId: party.services?.[1]?.id });
});

test("an id that the library lacks gives nothing", () => {
  expect(partyFromLibrary(new Map(), "nobody", null, "nl", newId)).toBeNull();
});
