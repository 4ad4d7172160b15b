import type { PackageView } from "./package-view.ts";
import { failureWords, placeWords } from "../../../words/words.ts";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import {
  checkProblem,
  enteredOnly,
  partiesEntered,
  type BargainAnswer,
  type BargainFile,
  type Package,
} from "../../../core/bargain/index.ts";
import { useTask, type BargainTask, type TaskState } from "../../bargaining.ts";
import { Button } from "../../kit/button.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Trouble, Working } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { NoPreferences, ProblemHead } from "./beginning.tsx";
import { Deciding } from "./deciding.tsx";
import { Explorer } from "./explorer.tsx";
import { FromToday } from "./from-today.tsx";
import { FrontierPart } from "./frontier-part.tsx";
import { HandOver } from "./hand-over.tsx";
import { holding, originWords, packageCode, packageIn, percent, sharesOf } from "./model.ts";
import { Robust } from "./robust.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { Solutions } from "./solutions.tsx";
import { useProblem, type KeptProblem } from "./use-problem.ts";

/** Packages: try them, find those that principles choose, see the frontier, hand one over. */
export function PackagesPage(): ReactNode {
  const problem = useProblem();
  const { file } = problem;
  if (file === null || file.issues.length === 0) return <NoPreferences problem={problem} />;
  return <Packages problem={{ ...problem, file }} />;
}

function Packages({ problem }: { readonly problem: KeptProblem & { readonly file: BargainFile } }): ReactNode {
  const { place, t } = useWorkbench();
  const words = t.bargain;
  const { file } = problem;
  const checked = useMemo(() => checkProblem(file), [file]);
  return (
    <>
      <ProblemHead problem={problem} title={words.title} intro={words.intro}>
        <PageLink className="button button-main" to={onPage(place, "preferences")}>
          {words.pages.preferences}
        </PageLink>
      </ProblemHead>
      {checked.ok ? (
        <Computed whole={file} />
      ) : (
        <Trouble title={words.wrong} text={failureWords(t, checked.failure)}>
          <span className="hint">{words.place({ place: placeWords(t, checked.failure.place ?? "") })}</span>
        </Trouble>
      )}
    </>
  );
}

type Solve = BargainTask & { readonly kind: "bargain" };

function useAnswer(file: BargainFile, chosen: Package, held: readonly string[]) {
  const key = held.map((id) => `${id}=${chosen[id]}`).join("\n");
  // What is held decides, not what else is chosen: the key says both.
  const bound = useMemo(
    () => holding(file, Object.fromEntries(key.split("\n").map((part) => part.split("=") as [string, string])), held),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `held` and `chosen` are in the key
    [file, key],
  );
  const quick = useMemo((): Solve => ({ kind: "bargain", file: bound, frontier: false, seconds: 12 }), [bound]);
  const whole = useMemo((): Solve => ({ kind: "bargain", file: bound, frontier: true, seconds: 60 }), [bound]);
  return { first: useTask("quick", quick), second: useTask("whole", whole) };
}

function Computed({ whole }: { readonly whole: BargainFile }): ReactNode {
  const { place, go, t, locale, bargaining } = useWorkbench();
  const words = t.bargain;
  const file = useMemo(() => enteredOnly(whole), [whole]);
  const entered = partiesEntered(whole);
  const missing = whole.parties.filter((party) => !entered.includes(party));
  const code = place.values["p"];
  const chosen = useMemo(() => packageIn(file, code), [file, code]);
  const held = useMemo(() => {
    const ids = (place.values["hold"] ?? "").split(",");
    return file.issues.map(({ id }) => id).filter((id) => ids.includes(id));
  }, [file, place.values]);
  const { first, second } = useAnswer(file, chosen, held);
  const present = second.status === "done" ? second.value : first.status === "done" ? first.value : null;
  const last = useDeferredValue(present);
  const answer = present ?? last;
  const ideal = answer?.ideal;
  const shares = useMemo(() => sharesOf(file, ideal ?? {}), [file, ideal]);
  const view: PackageView = {
    file,
    entered,
    missing,
    chosen,
    held,
    answer,
    fresh: present !== null,
    shares,
    show: (next) => go(withValues(place, { p: packageCode(file, next) }), "replace"),
    hold: (next) => go(withValues(place, { hold: next.join(","), p: packageCode(file, chosen) }), "replace"),
  };
  if (entered.length === 0) return <p className="standing">{words.nobodyEntered}</p>;
  return (
    <div className="bargain">
      {missing.length > 0 && (
        <p className="standing">{words.oneSided({ list: locale.list(missing), own: locale.list(entered) })}</p>
      )}
      <Zone view={view} answer={present} first={first} second={second} />
      <Explorer view={view} />
      <Solutions view={view} />
      <FrontierPart view={view} />
      <SideBySide view={view} />
      <FromToday view={view} />
      <Deciding view={view} />
      <Robust view={view} />
      <section className="bargain-part">
        <h2>{words.explain.title}</h2>
        <p>{words.explain.proved}</p>
        <p>{words.explain.assumed}</p>
        <p>{words.explain.choice}</p>
      </section>
      <HandOver view={view} />
      {second.status === "working" && second.total > 0 && (
        <div className="bargain-work">
          <Working
            text={words.zone.working}
            done={second.done}
            total={second.total}
            count={percent(locale, second.done / second.total)}
          />
          <Button onClick={() => bargaining?.cancel("whole")}>{words.cancel}</Button>
        </div>
      )}
    </div>
  );
}

function Zone({
  view: { entered, missing },
  answer,
  first,
  second,
}: {
  readonly view: Pick<PackageView, "entered" | "missing">;
  readonly answer: BargainAnswer | null;
  readonly first: TaskState<BargainAnswer>;
  readonly second: TaskState<BargainAnswer>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain;
  const failed = first.status === "failed" ? first : second.status === "failed" ? second : null;
  if (failed !== null && answer === null)
    return <Trouble title={words.failed} text={failureWords(t, failed.failure)} />;
  if (answer === null)
    return (
      <p className="bargain-zone" role="status">
        {words.zone.working}
      </p>
    );
  if (answer.feasible === false)
    return (
      <div className="bargain-zone" role="status">
        <p>
          <strong>{words.zone.none}</strong>
        </p>
        <Clash answer={answer} />
      </div>
    );
  if (missing.length > 0)
    return (
      <p className="bargain-zone" role="status">
        {words.zone.oneSided({ own: locale.list(entered), list: locale.list(missing) })}
      </p>
    );
  return (
    <p className="bargain-zone" role="status">
      {answer.frontier.complete ? words.zone.exists({ count: answer.frontier.size }) : words.zone.some}
    </p>
  );
}

/** The smallest set of rules, red lines and lines that no package satisfies together. */
function Clash({ answer }: { readonly answer: BargainAnswer }): ReactNode {
  const { t, locale } = useWorkbench();
  const { file } = useProblem();
  const { clash } = answer;
  if (clash === null || file === null) return null;
  const words = t.bargain.clash;
  const lines = [
    ...clash.rules.map((index) => ({ kind: "rule", index }) as const),
    ...clash.redLines.map(({ party, index }) => ({ kind: "redLine", party, index }) as const),
  ].map((origin) => originWords(file, origin, t, locale));
  return (
    <>
      <p>{words.together}</p>
      <ul>
        {[
          ...lines.map((line) => (line === "" ? words.held : line)),
          ...clash.reservations.map((party) => words.line({ party })),
        ].map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
