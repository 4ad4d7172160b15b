import { useState, type ReactNode } from "react";
import type { Issue } from "../../../core/bargain/index.ts";
import { Button } from "../../kit/button.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import type { EditView } from "./edit-view.ts";
import { curveScores, preferencesOf, ranked, withLine, withRange, withScores, type Curve } from "./editing.ts";
import { issueTitle, lineOf, optionTitle, packageIn, percent, sharesOf, worthOf } from "./model.ts";

const curves: readonly Curve[] = ["even", "early", "late"];

export function Scores({ view }: { readonly view: EditView }): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, party, change } = view;
  return (
    <section className="bargain-part" aria-labelledby="bargain-scores">
      <h2 id="bargain-scores">{words.scores}</h2>
      <p className="hint">{words.scoresHint}</p>
      <div className="bargain-columns bargain-scores">
        {ranked(file, party).map((issue) => {
          const name = issueTitle(issue);
          const scores = preferencesOf(file, party).scores[issue.id] ?? {};
          const turned = Object.fromEntries(issue.options.map((option) => [option, 100 - Number(scores[option] ?? 0)]));
          return (
            <fieldset key={issue.id} className="bargain-issue">
              <legend>
                <bdi>{name}</bdi>
              </legend>
              {issue.options.map((option) => (
                <OptionScore key={option} view={view} issue={issue} option={option} />
              ))}
              <div className="tools">
                <select
                  className="input bargain-curve"
                  value=""
                  aria-label={words.curveOf({ issue: name })}
                  onChange={(event) =>
                    change(withScores(file, party, issue.id, curveScores(issue.options, event.target.value as Curve)))
                  }
                >
                  <option value="" disabled>
                    {words.curve}
                  </option>
                  {curves.map((curve) => (
                    <option key={curve} value={curve}>
                      {words.curves[curve]}
                    </option>
                  ))}
                </select>
                <Button
                  look="quiet"
                  aria-label={words.turnOf({ issue: name })}
                  onClick={() => change(withScores(file, party, issue.id, turned))}
                >
                  {words.turn}
                </Button>
              </div>
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}

/** A number, or nothing where the field is empty. */
function numberIn(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}

function OptionScore({
  view,
  issue,
  option,
}: {
  readonly view: EditView;
  readonly issue: Issue;
  readonly option: string;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, party, change } = view;
  const own = preferencesOf(file, party);
  const score = own.scores[issue.id]?.[option];
  const range = own.ranges?.[issue.id]?.[option];
  const [issueName, name] = [issueTitle(issue), optionTitle(issue, option)];
  const bound = (at: 0 | 1, text: string) => {
    const value = numberIn(text);
    const other = Number(range?.[1 - at] ?? score ?? 0);
    change(
      withRange(file, party, issue.id, option, value === null ? null : at === 0 ? [value, other] : [other, value]),
    );
  };
  return (
    <div className="bargain-score">
      <bdi>{name}</bdi>
      <input
        className="input"
        type="number"
        step="any"
        value={score ?? ""}
        aria-label={words.scoreOf({ issue: issueName, option: name })}
        onChange={(event) => change(withScores(file, party, issue.id, { [option]: numberIn(event.target.value) ?? 0 }))}
      />
      <input
        className="input"
        type="number"
        step="any"
        value={range?.[0] ?? ""}
        placeholder={words.low}
        aria-label={words.lowOf({ issue: issueName, option: name })}
        onChange={(event) => bound(0, event.target.value)}
      />
      <input
        className="input"
        type="number"
        step="any"
        value={range?.[1] ?? ""}
        placeholder={words.high}
        aria-label={words.highOf({ issue: issueName, option: name })}
        onChange={(event) => bound(1, event.target.value)}
      />
    </div>
  );
}

export function Line({ view }: { readonly view: EditView }): ReactNode {
  const { place, t, locale } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, party, change } = view;
  const line = lineOf(file, party);
  const chosen = packageIn(file, place.values["p"]);
  const [open, setOpen] = useState(chosen);
  const value = worthOf(file, party, open);
  return (
    <section className="bargain-part" aria-labelledby="bargain-line">
      <h2 id="bargain-line">{words.line}</h2>
      <p className="hint">{words.lineHint}</p>
      <ul className="bargain-choices">
        {ranked(file, party).map((issue) => (
          <li key={issue.id}>
            <label htmlFor={`line-${issue.id}`}>
              <bdi>{issueTitle(issue)}</bdi>
            </label>
            <Select
              id={`line-${issue.id}`}
              value={open[issue.id] ?? ""}
              options={issue.options.map((option) => ({ value: option, label: optionTitle(issue, option) }))}
              onChange={(value) => setOpen({ ...open, [issue.id]: value })}
            />
          </li>
        ))}
      </ul>
      <div className="tools">
        <Button onClick={() => change(withLine(file, party, value))}>
          {words.lineFrom} ({percent(locale, sharesOf(file, {})(party, value))})
        </Button>
        <label className="bargain-axis">
          <span>{words.lineNumber}</span>
          <input
            className="input"
            type="number"
            step="any"
            value={line ?? ""}
            onChange={(event) => change(withLine(file, party, numberIn(event.target.value)))}
          />
        </label>
        <Button look="quiet" onClick={() => change(withLine(file, party, null))}>
          {words.noLine}
        </Button>
      </div>
    </section>
  );
}
