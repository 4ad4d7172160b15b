import { useEffect, useState, type ReactNode } from "react";
import type { ProcessLine } from "../../../core/record/home.ts";
import { compareWaits, waitCount, type Wait } from "../../../core/record/waits/wait.ts";
import { failureWords } from "../../../words/words.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty, Trouble } from "../../kit/states.tsx";
import { apart } from "../../place.ts";
import type { Asked } from "../../record.ts";
import type { StartSource } from "../../starting.ts";
import { WaitsList } from "../../waits/waits-list.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Doors, LookRound } from "./doors.tsx";
import { Negotiations } from "./negotiations.tsx";

/** The way in: what waits for the reader, by day, and where each negotiation stands; at first, three doors. */
export function StartPage(): ReactNode {
  const { starts } = useWorkbench();
  return starts === undefined ? null : <Lines starts={starts} />;
}

function Lines({ starts }: { readonly starts: StartSource }): ReactNode {
  const { t } = useWorkbench();
  const [answer, setAnswer] = useState<Asked<readonly ProcessLine[]> | null>(null);
  useEffect(() => {
    let here = true;
    void starts.lines().then((lines) => {
      if (here) setAnswer(lines);
    });
    return () => {
      here = false;
    };
  }, [starts]);
  if (answer === null)
    return (
      <p className="finder-note" role="status">
        {t.start.looking}
      </p>
    );
  if (!answer.ok) {
    const reason = failureWords(t, answer.failure);
    return <Trouble alone title={t.states.failed} text={t.states.failedText({ reason })} />;
  }
  const own = answer.value.filter((line) => line.own);
  const examples = answer.value.filter((line) => !line.own);
  if (own.length > 0) return <Standing own={own} examples={examples} starts={starts} />;
  if (!starts.mayBegin) return <Empty alone title={t.start.nothing} text={t.start.nothingText} />;
  return (
    <>
      <div className="start-top">
        <h1>{t.start.first}</h1>
      </div>
      <Doors lines={answer.value} />
      <LookRound examples={examples} kept={starts.kept} />
    </>
  );
}

function Standing({
  own,
  examples,
  starts,
}: {
  readonly own: readonly ProcessLine[];
  readonly examples: readonly ProcessLine[];
  readonly starts: StartSource;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.start;
  const waits = own.flatMap((line) => line.waits).toSorted(compareWaits);
  return (
    <>
      <div className="start-top">
        <Statement waits={waits} />
        {starts.mayBegin && (
          <PageLink className="button button-main" to={apart("new")}>
            {words.new}
          </PageLink>
        )}
      </div>
      <div className={waits.length === 0 ? undefined : "start-two"}>
        {waits.length > 0 && (
          <section aria-labelledby="start-waits">
            <div className="start-head">
              <h2 id="start-waits">{waitCount(waits) > 0 ? words.title : words.others}</h2>
              <span>{words.byDay}</span>
            </div>
            <WaitsList waits={waits} today={starts.today()} />
          </section>
        )}
        <Negotiations lines={own} />
      </div>
      <LookRound examples={examples} kept={starts.kept} />
    </>
  );
}

/** How many things wait, and when the first of them are due. */
function Statement({ waits }: { readonly waits: readonly Wait[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start;
  const yours = waits.filter((wait) => wait.yours);
  const due = yours[0]?.due ?? null;
  const first = yours.filter((wait) => wait.due?.day === due?.day && wait.due?.clock === due?.clock);
  const n = first.reduce((sum, wait) => sum + wait.n, 0);
  return (
    <h1>
      {words.wait({ n: waitCount(waits) })}
      {due !== null && (
        <span className="start-due">{words.due({ n, day: locale.weekday(due.day), clock: due.clock })}</span>
      )}
    </h1>
  );
}
