import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { addDuration } from "../../../src/retention/add-duration.ts";
import { Button } from "../../components/button.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";

/** When the activity is looked at again: a day, how often, and one act that says it was done today. */
export function ReviewFields({ activity }: { readonly activity: ProcessingActivity }) {
  const words = useWords();
  const row = useRegister((register) => register.register);
  const { governance: own } = words.activities.document;
  const today = todayIn(row.timeZone);
  const set = (change: Partial<ProcessingActivity>): void =>
    void changeActivity(activity.id, (each) => ({ ...each, ...change }));
  const reviewed = (): void => {
    const next = activity.reviewInterval === null ? null : addDuration(today, activity.reviewInterval, "day", row);
    const isDay = next !== null && next !== "time-of-day-needed" && next !== "out-of-range";
    set({ reviewedOn: today, ...(isDay ? { nextReviewOn: next } : {}) });
  };
  const intervals = Object.entries(own.intervals).map(([id, title]) => ({ id, title }));
  const held = activity.reviewInterval;
  const choices =
    held === null || intervals.some(({ id }) => id === held) ? intervals : [...intervals, { id: held, title: held }];
  return (
    <span className="range">
      <DayAt
        label={own.nextReview}
        anchor="nextReviewOn"
        value={activity.nextReviewOn}
        onCommit={(nextReviewOn) => set({ nextReviewOn })}
      />
      <span className="quiet">{own.reviewInterval}</span>
      <AnswerSelect
        label={own.reviewInterval}
        anchor="reviewInterval"
        value={held}
        choices={choices}
        onCommit={(reviewInterval) => set({ reviewInterval })}
      />
      <span className="quiet">{own.reviewedOn}</span>
      <DayAt
        label={own.reviewedOn}
        anchor="reviewedOn"
        value={activity.reviewedOn}
        onCommit={(reviewedOn) => set({ reviewedOn })}
      />
      {activity.reviewedOn !== today && (
        <Button look="bare" isLow onPress={reviewed}>
          {own.reviewedToday}
        </Button>
      )}
    </span>
  );
}
