import type { ReactNode } from "react";
import type { Change, Near, NoSolution } from "../../../core/bargain/index.ts";
import type { Utility } from "../../../core/bargain/answer.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { heldNow } from "./held-now.ts";
import { issueTitle, optionTitle, percent } from "./model.ts";
import type { PackageView } from "./package-view.ts";

/** Where today's text can go: the smallest changes that bring parties over their lines, and trades. */
export function FromToday({ view }: { readonly view: PackageView }): ReactNode {
  const { t, locale } = useWorkbench();
  const { file, answer } = view;
  const words = t.bargain.current;
  const today = answer?.fromCurrent;
  if (today == null) return null;
  const gain = (party: string, to: Utility | undefined) => {
    const more = view.shares(party, Number(to)) - view.shares(party, Number(today.utilities[party]));
    return more < 0.0005 ? words.noGain : `+${percent(locale, more, 1)}`;
  };
  const below = file.parties.filter((party) => !today.acceptableTo.includes(party));
  return (
    <section className="bargain-part" aria-labelledby="bargain-today">
      <h2 id="bargain-today">{words.title}</h2>
      <Given view={view} />
      <div className="bargain-two">
        <div>
          <h3>{view.missing.length > 0 ? words.smallestOf({ list: locale.list(view.entered) }) : words.smallest}</h3>
          <Nearby near={today.smallestChange} view={view} already={words.acceptedByAll} />
          {below.map((party) => (
            <div key={party}>
              <h3>{words.smallestFor({ party })}</h3>
              <Nearby near={today.smallestChangeFor[party]!} view={view} already={words.accepted} />
            </div>
          ))}
        </div>
        <div>
          <h3>{view.missing.length > 0 ? words.tradesOf({ list: locale.list(view.entered) }) : words.trades}</h3>
          {today.trades.length === 0 && <p>{words.noTrades}</p>}
          <ol className="bargain-trades">
            {today.trades.slice(0, 8).map((trade) => (
              <li key={trade.changes.map(({ issue, to }) => `${issue} ${to}`).join(" ")}>
                <Changes changes={trade.changes} view={view} />
                <span className="hint">
                  {words.gains}{" "}
                  {file.parties.map((party) => (
                    <span key={party} className="bargain-gain">
                      <Party id={party} /> {gain(party, trade.utilities[party])}
                    </span>
                  ))}
                </span>
                <Show view={view} to={trade.package} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** Where today's options come from, and at which issues the text in front has others now. */
function Given({ view: { file } }: { readonly view: PackageView }): ReactNode {
  const { t, locale, record } = useWorkbench();
  const words = t.bargain.current;
  const held = record === null ? [] : heldNow(record.talks, file);
  return (
    <>
      <p className="hint">{words.fromFile}</p>
      {held.length > 0 && (
        <ul>
          {held.map(({ issue: id, option, parties }) => {
            const issue = file.issues.find((one) => one.id === id)!;
            const facts = {
              issue: issueTitle(issue),
              option: optionTitle(issue, option),
              parties: locale.list(parties),
            };
            return (
              <li key={`${id} ${option}`}>
                {file.current?.[id] === option ? words.textHolds(facts) : words.textMoved(facts)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function Show({ view, to }: { readonly view: PackageView; readonly to: Readonly<Record<string, string>> }): ReactNode {
  const { t } = useWorkbench();
  return (
    <Button look="quiet" onClick={() => view.show(to)}>
      {t.bargain.solutions.show}
    </Button>
  );
}

function Nearby({
  near,
  view,
  already,
}: {
  readonly near: Near | NoSolution;
  readonly view: PackageView;
  /** Where nothing has to change. */
  readonly already: string;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.current;
  if (near.package === null) return <p>{words.none}</p>;
  if (near.changes.length === 0) return <p>{already}</p>;
  return (
    <p>
      <Changes changes={near.changes} view={view} />
      {!near.proved && <span className="hint"> {words.unproved}</span>} <Show view={view} to={near.package} />
    </p>
  );
}

function Changes({
  changes,
  view: { file },
}: {
  readonly changes: readonly Change[];
  readonly view: PackageView;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const said = changes.map(({ issue: id, from, to }) => {
    const issue = file.issues.find((one) => one.id === id)!;
    return t.bargain.current.change({
      issue: issueTitle(issue),
      from: optionTitle(issue, from),
      to: optionTitle(issue, to),
    });
  });
  return <bdi>{said.join(locale.semicolon)}</bdi>;
}
