import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import { weekdayInWords } from "../../components/instant-in-words.ts";
import { StrongText } from "../../components/strong-text.tsx";
import { addActivity } from "../../controls/add-activity.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { AttentionList } from "./attention-list.tsx";
import { ComingUp } from "./coming-up.tsx";
import { CompletenessTable } from "./completeness-table.tsx";
import { DistributionsSection } from "./distributions-section.tsx";
import { RecentChanges } from "./recent-changes.tsx";
import { countRegister } from "./register-counts.ts";
import { WaiverList } from "./waiver-list.tsx";

/** What the register holds, what asks attention, how complete it is, what falls due and what changed last. */
export function OverviewScreen() {
  const own = useWords().overview;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const counts = countRegister(register);
  if (counts.activities === 0) return <EmptyOverview />;
  return (
    <main className="main" data-pane="document" tabIndex={-1}>
      <div className="page scroll">
        <div className="wide stack">
          <header>
            <div className="pagehead">
              <h1 className="display">{own.title}</h1>
              <span className="quiet">{weekdayInWords(todayIn(register.register.timeZone), language)}</span>
            </div>
            <p className="lead">
              <StrongText text={`${own.holds(counts)} ${own.states(counts.states)}`} />
            </p>
          </header>
          <div className="cols">
            <div className="stack">
              <AttentionList />
              <WaiverList />
              <ComingUp />
            </div>
            <div className="stack">
              <CompletenessTable />
              <RecentChanges />
            </div>
          </div>
          <DistributionsSection />
        </div>
      </div>
    </main>
  );
}

function EmptyOverview() {
  const words = useWords();
  const own = words.overview.empty;
  const add = (): void => void addActivity(words.activities.newCode);
  useKeys({ new: add });
  return (
    <main className="main" data-pane="document" tabIndex={-1}>
      <h1 className="vh">{words.overview.title}</h1>
      <div className="doc">
        <EmptyState
          title={own.title}
          lead={own.text}
          action={
            <p className="acts">
              <Button look="go" autoFocus onPress={() => goTo("begin")}>
                {words.begin.offer}
              </Button>
              <Button shortcut="N" onPress={add}>
                {own.act}
              </Button>
            </p>
          }
        />
      </div>
    </main>
  );
}
