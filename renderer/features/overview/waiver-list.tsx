import { useState } from "react";
import { waiverRows } from "../../../src/checks/waiver-rows.ts";
import type { WaiverStanding } from "../../../src/checks/waiver-standing.ts";
import { deleteEntity } from "../../../src/edits/delete-entity.ts";
import { editEntity } from "../../../src/edits/edit.ts";
import { entityOf } from "../../../src/model/kinds.ts";
import type { Waiver } from "../../../src/model/waiver.ts";
import { Button } from "../../components/button.tsx";
import { dateInWords } from "../../components/parse-date.ts";
import { WaiveDialog } from "../../controls/waive-dialog.tsx";
import { commitOn } from "../../store/current-session.ts";
import { useWaiverStandings } from "../../store/findings.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** The reasoned deviations with their days, those that need attention first; nothing while there are none. */
export function WaiverList() {
  const words = useWords();
  const own = words.waivers.list;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const standings = useWaiverStandings();
  const [edited, setEdited] = useState<Waiver | null>(null);
  if (register.waivers.size === 0) return null;
  return (
    <section className="block" aria-labelledby="waivers">
      <header>
        <h2 className="h" id="waivers">
          {own.title}
        </h2>
        <span className="quiet num">{register.waivers.size}</span>
      </header>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{own.columns.what}</th>
            <th scope="col">{own.columns.reason}</th>
            <th scope="col">{own.columns.who}</th>
            <th scope="col">{own.columns.until}</th>
            <th scope="col">
              <span className="vh">{own.columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {waiverRows(register, language, words).map(({ waiver, title, about, acceptedBy }) => (
            <tr key={waiver.id}>
              <td>
                {title}
                <br />
                <span className="small quiet">{about ?? own.gone}</span>
              </td>
              <td>{waiver.reason ?? words.common.notAnswered}</td>
              <td>{acceptedBy ?? words.common.notAnswered}</td>
              <td>
                <span className="nb">{waiver.until === null ? own.noEnd : dateInWords(waiver.until, language)}</span>
                <StandingLine standing={standings?.get(waiver.id)} />
              </td>
              <td className="act">
                <Button look="bare" isLow label={`${own.edit}: ${title}`} onPress={() => setEdited(waiver)}>
                  {own.edit}
                </Button>
                <Button look="bare" isLow label={`${own.end}: ${title}`} onPress={() => void end(waiver)}>
                  {own.end}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edited !== null && <EditWaiver waiver={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

/** What is to be said beside the day: nothing while the waiver holds. */
function StandingLine({ standing }: { readonly standing: WaiverStanding | undefined }) {
  const { standings } = useWords().waivers.list;
  if (standing === undefined || standing === "holds") return null;
  return (
    <>
      <br />
      <span className="small quiet">{standings[standing]}</span>
    </>
  );
}

function EditWaiver({ waiver, onClose }: { readonly waiver: Waiver; readonly onClose: () => void }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const row = waiverRows(register, language, words).find((each) => each.waiver.id === waiver.id);
  const { reason, acceptedById, acceptedBy, until } = waiver;
  return (
    <WaiveDialog
      title={words.waivers.editTitle}
      about={[row?.title, row?.about].filter((part) => part !== null && part !== undefined).join(": ")}
      start={{ reason, acceptedById, acceptedBy, until }}
      applyLabel={words.waivers.applyEdit}
      make={(now, draft) =>
        editEntity(now, "waiver", waiver.id, new Date().toISOString(), (each) => ({ ...each, ...draft }))
      }
      onClose={onClose}
    />
  );
}

/** Ends a deviation at once: the finding is back. Undo brings the deviation back. */
async function end({ id }: Waiver): Promise<void> {
  await commitOn((register) =>
    entityOf(register, "waiver", id) === null
      ? { ok: false, error: { code: "nothing-changed" } }
      : deleteEntity(register, "waiver", id),
  );
}
