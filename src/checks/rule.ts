import type { EntityKey } from "../derive/index-entries.ts";
import type { Edit } from "../edits/edit.ts";
import type { EntityKind, FieldRef } from "../model/field-ref.ts";
import type { NewId } from "../model/ids.ts";
import type { Entity, EntityOf } from "../model/kinds.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import type { ChecksWords } from "../words/nl/checks.ts";
import type { View } from "./view.ts";

/** The name of a rule: the key of its words. A rule without words is a type error. */
export type RuleId = keyof ChecksWords["rules"];

/** A rule of which the same gap in many entities is told as one. */
export type GatheredId = keyof ChecksWords["gathered"];

/** error (*tekort*): the law is not met; warning (*let op*); advice (*advies*). */
export type Severity = "error" | "warning" | "advice";

/** What a rule is about. A profile switches whole groups off (`profile-groups.ts`). */
export type RuleGroup =
  | "record"
  | "processor-record"
  | "informing"
  | "bases"
  | "guarded-data"
  | "retention"
  | "parties"
  | "joint-controllers"
  | "transfers"
  | "assessments"
  | "rights"
  | "cookies"
  | "wording"
  | "upkeep"
  | "consistency";

/** A country in a fact: words name it in their language, with its article. */
export interface CountryFact {
  readonly country: string;
}

/** What the library says, in both languages. */
export interface SaidFact {
  readonly nl: string;
  readonly en: string;
}

/** What a message is filled with. Where it wants a name, an entity's key does: it is named when the message is read. */
export type Fact =
  | string
  | number
  | boolean
  | null
  | EntityKey
  | CountryFact
  | SaidFact
  | ReadonlyArray<string | EntityKey>;

type MessageFacts<I extends RuleId> = Parameters<ChecksWords["rules"][I]["message"]>[0];
type FactFor<T> = T extends string
  ? string extends T
    ? string | EntityKey | CountryFact | SaidFact
    : T
  : T extends ReadonlyArray<string>
    ? ReadonlyArray<string | EntityKey>
    : T;

/** The facts of a rule's message, as its rule gives them. */
export type FactsOf<I extends RuleId> = { readonly [key in keyof MessageFacts<I>]: FactFor<MessageFacts<I>[key]> };

/** One thing that a rule found: the fields it is about (at least one; the first is its address) and what its message names. */
export interface Found<I extends RuleId = RuleId> {
  readonly places: readonly [FieldRef, ...ReadonlyArray<FieldRef>];
  readonly facts: FactsOf<I>;
  /** Another article than the rule's own: a sub-processor's agreement is art. 28(4). */
  readonly article?: string;
  /** Graver or lighter than the rule is as a whole: a term that is missing, once a statement must tell it. */
  readonly severity?: Severity;
  /** True when all of it stands in activities that are still a concept. */
  readonly concept?: boolean;
  /** False where the rule's fix can do nothing here. */
  readonly fixable?: boolean;
}

/** What a fix may use. `at` is the instant; `today` the day in the register's time zone. */
export interface FixContext {
  readonly register: Register;
  readonly today: PlainDate;
  readonly at: string;
  readonly newId: NewId;
}

/** The part of a finding that a fix looks at. */
export interface Fixable {
  readonly subject: EntityKey;
  readonly places: ReadonlyArray<FieldRef>;
  readonly facts: { readonly [name: string]: Fact };
}

/**
 * A rule names its article and only reports. `find` is pure: it looks at one entity of its scopes, at what `view` lets it read,
 * and at the day. `fix` proposes an edit that takes the finding away, or null where it cannot.
 */
export interface RuleOf<I extends RuleId, K extends EntityKind> {
  readonly id: I;
  readonly severity: Severity;
  readonly group: RuleGroup;
  /** Set where the same gap in many entities is one thing to do; the words under `gathered` tell it (`gather-findings.ts`). */
  readonly gathers?: I extends GatheredId ? true : never;
  /** "art. 28(3)"; of the GDPR unless another law is named. */
  readonly article: string;
  readonly scopes: ReadonlyArray<K>;
  readonly find: (entity: EntityOf<K>, view: View, today: PlainDate) => ReadonlyArray<Found<I>>;
  readonly fix?: (finding: Fixable, context: FixContext) => Edit | null;
}

/** Any rule: what the engine runs. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly gathers?: boolean;
  readonly article: string;
  readonly scopes: ReadonlyArray<EntityKind>;
  readonly find: (entity: Entity | RegisterRow, view: View, today: PlainDate) => ReadonlyArray<Found>;
  readonly fix?: (finding: Fixable, context: FixContext) => Edit | null;
}

/** Ties a rule's id, words and scopes together. */
export function defineRule<I extends RuleId, K extends EntityKind>(rule: RuleOf<I, K>): Rule {
  // The engine hands a rule entities of its scopes only, so that what `find` accepts is narrower than what Rule says.
  return rule as unknown as Rule;
}
