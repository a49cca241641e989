import type { LegalBasis } from "../../src/model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../../src/model/processing-activity.ts";
import type { Register } from "../../src/model/register.ts";
import type { GapCode } from "../../src/statement/gap.ts";
import { testBuilder } from "../support/test-builder.ts";
import { planned, readText } from "./statement-samples.ts";

export type Builder = ReturnType<typeof testBuilder>;

/** A register with a complete controller and one activity that a test fills in further. */
export function registerOf(
  fill: (b: Builder) => Partial<ProcessingActivity>,
  controller: Parameters<Builder["controller"]>[0] = {},
): Register {
  const b = testBuilder();
  b.controller({
    name: "Bakkerij Korst",
    email: "info@korst.example",
    dpo: { kind: "not-required", reason: null },
    ...controller,
  });
  b.activity({
    name: "Bestellingen",
    role: "controller",
    status: "active",
    purposes: [],
    dataGroups: [],
    partyUses: [],
    profiling: { kind: "none" },
    automatedDecisions: { kind: "none" },
    ...fill(b),
  });
  return b.build();
}

export const onBasis = (legalBasis: LegalBasis, fields: Partial<Omit<Purpose, "id">> = {}): Register =>
  registerOf((b) => ({ purposes: [b.purpose({ description: "brood te bakken", legalBasis, ...fields })] }));

export const textOf = (register: Register): string => readText(planned(register, "nl", { address: "formal" }).document);
export const gapsOf = (register: Register): ReadonlyArray<GapCode> => planned(register).gaps.map(({ code }) => code);
export const hasRight = (register: Register, label: string): boolean => textOf(register).split("\n").includes(label);
