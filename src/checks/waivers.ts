import { addEntity, type Edit, type EditError, joinEdits } from "../edits/edit.ts";
import { canonicalJson, type Json } from "../json/canonical-json.ts";
import { sha256Hex } from "../json/sha256.ts";
import { type NewId, WaiverId } from "../model/ids.ts";
import { newWaiver } from "../model/new-entity.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import type { Waiver } from "../model/waiver.ts";
import { ok, type Result } from "../result.ts";
import { type Finding, findingsIn } from "./finding.ts";

/** The waivers of a register by the entity whose findings they are about. */
export type WaiversBySubject = ReadonlyMap<string, ReadonlyArray<Waiver>>;

export function waiversBySubject(register: Register): WaiversBySubject {
  const found = new Map<string, Waiver[]>();
  for (const waiver of register.waivers.values()) {
    const list = found.get(waiver.subjectId);
    if (list === undefined) found.set(waiver.subjectId, [waiver]);
    else list.push(waiver);
  }
  return found;
}

/**
 * The finding, marked when a waiver covers it on a day. A waiver without a reason covers nothing (art. 5(2) GDPR: one must be able to
 * show why); one whose day has passed does not either, and none once the finding says something else.
 */
export function withWaiver(finding: Finding, waivers: WaiversBySubject, today: PlainDate): Finding {
  const about = waivers.get(finding.subject.id);
  if (about === undefined) return finding;
  return about.some((waiver) => covers(waiver, finding, today)) ? { ...finding, waived: true } : finding;
}

/** The waivers that cover a finding on a day. */
export const waiversOf = (finding: Finding, register: Register, today: PlainDate): ReadonlyArray<Waiver> =>
  findingsIn(finding).flatMap((part) => [...register.waivers.values()].filter((waiver) => covers(waiver, part, today)));

/** Whether a waiver is about a finding, whatever that says and whatever day it is. */
export const isAbout = (waiver: Waiver, finding: Finding): boolean =>
  waiver.rule === finding.rule &&
  waiver.subjectKind === finding.subject.kind &&
  waiver.subjectId === finding.subject.id &&
  (waiver.subjectPath === "" || waiver.subjectPath === pathOf(finding));

/** Whether a finding is left out on a day because of a waiver. */
export function covers(waiver: Waiver, finding: Finding, today: PlainDate): boolean {
  return (
    waiver.reason !== null &&
    isAbout(waiver, finding) &&
    (waiver.until === null || today <= waiver.until) &&
    (waiver.detailHash === null || waiver.detailHash === detailHash(finding))
  );
}

/** Where a finding stands: its path in its subject, or the address of its first place where that lies elsewhere. */
const pathOf = ({ subject, ref }: Finding): string => (ref.id === subject.id ? ref.path : `${ref.id}/${ref.path}`);

/** What a finding says, without its numbers: that fewer days are left each day is no other finding. */
function detailHash({ severity, facts }: Finding): string {
  const said = Object.entries(facts).filter(([, fact]) => typeof fact !== "number");
  return sha256Hex(canonicalJson({ severity, facts: Object.fromEntries(said) } as Json));
}

/** What somebody answers for when he waives a finding. `until` null = until it is ended by hand. */
export type WaiverAnswer = Pick<Waiver, "reason" | "acceptedById" | "acceptedBy" | "madeOn" | "until">;

/** The edit that waives a finding, a gathered one in all its parts, as one commit. */
export function waiveFinding(finding: Finding, answer: WaiverAnswer, newId: NewId): Result<Edit, EditError> {
  const edits: Edit[] = [];
  for (const part of findingsIn(finding)) {
    const about = {
      rule: part.rule,
      subjectKind: part.subject.kind,
      subjectId: part.subject.id,
      subjectPath: pathOf(part),
    };
    const edit = addEntity("waiver", {
      ...newWaiver(WaiverId.parse(newId()), about),
      ...answer,
      detailHash: detailHash(part),
    });
    if (!edit.ok) return edit;
    edits.push(edit.value);
  }
  return ok(joinEdits({ code: "finding-waived", names: [answer.reason ?? ""] }, edits));
}
