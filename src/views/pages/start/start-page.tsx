import { useEffect, useState, type ReactNode } from "react";
import type { ProcessLine } from "../../../core/record/home.ts";
import { compareWaits, waitCount } from "../../../core/record/waits/wait.ts";
import { failureWords } from "../../../words/words.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty, Trouble } from "../../kit/states.tsx";
import { apart } from "../../place.ts";
import type { Asked } from "../../record.ts";
import type { StartSource } from "../../starting.ts";
import { WaitsHeading } from "../../waits/waits-heading.tsx";
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
        <WaitsHeading waits={waits} today={starts.today()} />
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
              <h2 id="start-waits">{waitCount(waits) > 0 ? t.waits.title : words.others}</h2>
              <span>{t.waits.byDay}</span>
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
