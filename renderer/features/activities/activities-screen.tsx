import { useEffect, useMemo, useRef, useState } from "react";
import type { ActivityId } from "../../../src/model/ids.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ThreePane } from "../../components/frame/three-pane.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import { addActivity } from "../../controls/add-activity.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { ActivityDocument } from "./activity-document.tsx";
import { ActivityList, type ActivityListHandle } from "./activity-list.tsx";
import { ActivityRows, joinWhenIdle } from "./activity-row.ts";

export type ActivitiesScreenProps = {
  readonly entityId: string | null;
  readonly field: string | null;
};

/** The activities: a list to find one in, and the one that is open as a document that one edits in place. */
export function ActivitiesScreen({ entityId, field }: ActivitiesScreenProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [rowMaker] = useState(() => new ActivityRows());
  const rows = useMemo(
    () => rowMaker.of(register, language, words.common),
    [rowMaker, register, language, words.common],
  );
  useEffect(() => joinWhenIdle(rows), [rows]);
  const list = useRef<ActivityListHandle>(null);
  const activity = entityId === null ? null : register.activities.get(entityId as ActivityId);

  const step = (by: -1 | 1): void => {
    const next = entityId === null ? null : (list.current?.neighbour(entityId, by) ?? null);
    if (next !== null) goTo("activities", next);
  };
  useKeys({
    new: () => void addActivity(words.activities.newCode),
    "previous-entity": () => step(-1),
    "next-entity": () => step(1),
    back: () => list.current?.focus(),
  });
  const add = (): void => void addActivity(words.activities.newCode);

  return (
    <ThreePane
      listLabel={words.activities.list}
      list={
        <ActivityList ref={list} rows={rows} openId={entityId} onOpen={(id) => goTo("activities", id)} onNew={add} />
      }
      documentLabel={activity?.name ?? words.activities.title}
      documentId={entityId}
      hasRows={rows.length > 0}
      document={
        activity != null ? (
          <ActivityDocument key={activity.id} id={activity.id} field={field} onShowList={() => list.current?.focus()} />
        ) : rows.length === 0 ? (
          <EmptyState
            title={words.activities.empty.title}
            lead={words.activities.empty.text}
            action={
              <p className="acts">
                <Button look="go" onPress={() => goTo("begin")}>
                  {words.begin.offer}
                </Button>
                <Button onPress={add}>{words.activities.empty.act}</Button>
              </p>
            }
          />
        ) : (
          <p className="page quiet">{entityId === null ? words.activities.choose : words.activities.gone}</p>
        )
      }
    />
  );
}
