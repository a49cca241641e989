import { Button as AriaButton } from "react-aria-components/Button";
import { agreementEndsOn, agreementState } from "../../../src/derive/agreement-state.ts";
import { editEntity } from "../../../src/edits/edit.ts";
import { withAdded } from "../../../src/edits/with-added.ts";
import type { Agreement } from "../../../src/model/agreement.ts";
import { AgreementId } from "../../../src/model/ids.ts";
import { newAgreement } from "../../../src/model/new-entity.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Words } from "../../../src/words/words.ts";
import { Menu, type MenuAct } from "../../components/menu.tsx";
import { newId, withItem } from "../../controls/change-entity.ts";
import { shortDate } from "../../controls/term-points.ts";
import { commitOn } from "../../store/current-session.ts";
import { goTo, hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";

export type AgreementLineProps = {
  readonly activity: ProcessingActivity;
  readonly use: PartyUse;
  readonly name: string;
  readonly onChange: ChangeItem<PartyUse>;
};

/** The kind of agreement that a role asks for. */
const kindForRole = {
  processor: "processor-agreement",
  "sub-processor": "processor-agreement",
  "joint-controller": "joint-arrangement",
  controller: "data-exchange",
} as const;

/** What was agreed with the party for this use: each agreement with its state, and a menu to link, make or deny one. */
export function AgreementLine({ activity, use, name, onChange }: AgreementLineProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const agreements = useRegister((register) => register.agreements);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const { recipients: own } = words.activities.document;
  const { who, role } = use;
  if (who?.kind !== "party") return null;
  const linked = (use.agreementIds ?? []).flatMap((id) => agreements.get(id) ?? []);
  const needsOne = role === "processor" || role === "sub-processor" || role === "joint-controller";
  if (!needsOne && linked.length === 0) return null;
  const others = [...agreements.values()].filter(
    (each) => each.partyIds?.includes(who.partyId) === true && !linked.includes(each),
  );
  const said = (each: Agreement): string => describeAgreement(each, today, words, language);
  const link = (ids: ReadonlyArray<AgreementId> | null): void =>
    onChange((each) => ({ ...each, agreementIds: ids === null || ids.length > 0 ? ids : null }));
  const ids = use.agreementIds ?? [];
  const acts: ReadonlyArray<MenuAct> = [
    ...others.map(
      (each): MenuAct => ({
        kind: "act",
        id: each.id,
        title: each.name ?? each.code ?? words.common.untitled,
        detail: said(each),
        onAct: () => link([...ids, each.id]),
      }),
    ),
    {
      kind: "act",
      id: "new",
      title: own.newAgreement,
      onAct: () => void recordAgreement(activity, use),
    },
    ...linked.map(
      (each): MenuAct => ({
        kind: "act",
        id: `off-${each.id}`,
        title: own.unlink(each.name ?? each.code ?? words.common.untitled),
        onAct: () => link(ids.filter((id) => id !== each.id)),
      }),
    ),
    ...(use.agreementIds === null
      ? [
          {
            kind: "act" as const,
            id: "none",
            title: own.isNoAgreement,
            onAct: () => onChange((each) => ({ ...each, agreementIds: [] })),
          },
        ]
      : [{ kind: "act" as const, id: "open", title: words.editing.takeBack, onAct: () => link(null) }]),
  ];
  const implied = use.agreementIds === null ? others[0] : undefined;
  return (
    <span className="small useline">
      {linked.map((each) => (
        <a key={each.id} href={hrefOf("agreements", each.id)}>
          {said(each)}
        </a>
      ))}
      {implied !== undefined && <a href={hrefOf("agreements", implied.id)}>{said(implied)}</a>}
      <Menu label={own.agreementsOf(name)} acts={acts}>
        <AriaButton
          className="field"
          aria-label={own.agreementsOf(name)}
          data-margin-anchor={`partyUses/${use.id}/agreementIds`}
        >
          {linked.length > 0 || implied !== undefined
            ? ""
            : use.agreementIds === null
              ? own.agreementOpen
              : own.noAgreement}{" "}
          <span aria-hidden="true">▾</span>
        </AriaButton>
      </Menu>
    </span>
  );
}

/** "verwerkersovereenkomst, geldig t/m 31 dec 2027" */
export function describeAgreement(agreement: Agreement, today: string, words: Words, language: "nl" | "en"): string {
  const kind =
    agreement.kind === null ? (agreement.name ?? words.common.untitled) : words.record.agreementKind[agreement.kind];
  const endsOn = agreementEndsOn(agreement);
  const state = words.record.agreementState[agreementState(agreement, today)];
  const until = endsOn === null ? "" : ` ${words.activities.document.recipients.until(shortDate(endsOn, language))}`;
  return `${kind}, ${state}${until}`;
}

/** Makes an agreement with the party, links it to this use, and opens it. */
async function recordAgreement(activity: ProcessingActivity, use: PartyUse): Promise<void> {
  if (use.who?.kind !== "party") return;
  const role = use.role === "authority-inquiry" ? null : use.role;
  const agreement: Agreement = {
    ...newAgreement(AgreementId.parse(newId())),
    kind: role === null ? null : kindForRole[role],
    partyIds: [use.who.partyId],
    controllerIds: activity.controllerIds,
    serviceIds: use.who.serviceId === null ? null : [use.who.serviceId],
  };
  const done = await commitOn((register) =>
    withAdded(
      editEntity(register, "activity", activity.id, new Date().toISOString(), (each) => ({
        ...each,
        partyUses: withItem(each.partyUses, use.id, (one) => ({
          ...one,
          agreementIds: [...(one.agreementIds ?? []), agreement.id],
        })),
      })),
      [{ kind: "agreement", entity: agreement }],
    ),
  );
  if (done.ok) goTo("agreements", agreement.id);
}
