import { create } from "zustand";
import type { ReadyMadeAnswers } from "../../../src/edits/ready-made-activities.ts";
import type { OrganisationKind } from "../../../src/library/ready-made/organisation-kinds.ts";
import type { Profile } from "../../../src/model/register.ts";
import { useRegister } from "../../store/register-store.ts";

const kindOfProfile: { readonly [profile in Profile]: OrganisationKind } = {
  general: "general-office",
  "small-organisation": "association",
  school: "school",
  care: "care-practice",
  "public-authority": "municipality",
  supplier: "software-company",
};

const nothing: ReadonlySet<never> = new Set();

/** The answers that somebody gave per register: they stay while the app is open, so that one may look around in between. */
const useAnswersStore = create<{ readonly byRegister: ReadonlyMap<string, ReadyMadeAnswers> }>(() => ({
  byRegister: new Map(),
}));

/** The answers for the open register, and how one changes them. */
export function useBeginAnswers(): readonly [ReadyMadeAnswers, (change: Partial<ReadyMadeAnswers>) => void] {
  const { id, profile } = useRegister(({ register }) => register);
  const given = useAnswersStore(({ byRegister }) => byRegister.get(id));
  const answers = given ?? {
    kind: kindOfProfile[profile],
    yes: nothing,
    supplierIds: nothing,
    measureIds: nothing,
    leaveOut: nothing,
  };
  const change = (part: Partial<ReadyMadeAnswers>): void =>
    useAnswersStore.setState(({ byRegister }) => ({
      byRegister: new Map(byRegister).set(id, { ...answers, ...part }),
    }));
  return [answers, change];
}

/** A set with one member put in or taken out. */
export function withMember<T>(set: ReadonlySet<T>, member: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
