import { useState, type FormEvent, type ReactNode } from "react";
import type { BargainFile, Issue } from "../../../core/bargain/index.ts";
import { Choice } from "../../kit/choice.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { NoPreferences, ProblemHead } from "./beginning.tsx";
import { contradictions } from "./consistency.ts";
import {
  curveScores,
  idFrom,
  moved,
  preferencesOf,
  ranked,
  weightOf,
  withLine,
  withPreferences,
  withRange,
  withScores,
  type Curve,
} from "./editing.ts";
import { issueTitle, lineOf, optionTitle, packageIn, worthOf } from "./model.ts";
import { Dependencies, RedLines } from "./rules-editor.tsx";
import { useProblem, type KeptProblem } from "./use-problem.ts";

/** What the parts of the page change. */
export interface EditView {
  readonly file: BargainFile;
  readonly party: string;
  readonly change: (file: BargainFile) => void;
}

/** Entering what one party cares about: ranking, weights, scores, its line and red lines. */
export function PreferencesPage(): ReactNode {
  const problem = useProblem();
  const { file } = problem;
  if (file === null) return <NoPreferences problem={problem} />;
  return <Entering problem={{ ...problem, file }} />;
}

function Entering({ problem }: { readonly problem: KeptProblem & { readonly file: BargainFile } }): ReactNode {
  const { place, go, t, locale } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, keep } = problem;
  const asked = place.values["of"] ?? "";
  const party = file.parties.includes(asked) ? asked : file.parties[0];
  return (
    <>
      <ProblemHead problem={problem} title={words.title} intro={words.intro}>
        <PageLink className="button button-main" to={onPage(place, "bargain")}>
          {words.done}
        </PageLink>
      </ProblemHead>
      <div className="bargain">
        {file.parties.length > 0 && (
          <Choice
            legend={words.of}
            look="words"
            value={party ?? ""}
            options={file.parties.map((id) => ({ value: id, label: <Party id={id} named /> }))}
            onChange={(of) => go(withValues(place, { of }), "replace")}
          />
        )}
        {party !== undefined && file.issues.length > 0 && (
          <Steps key={party} view={{ file, party, change: keep }} checks={contradictions(file, party, t, locale)} />
        )}
        <Additions file={file} change={keep} />
      </div>
    </>
  );
}

function Steps({ view, checks }: { readonly view: EditView; readonly checks: readonly string[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, party, change } = view;
  return (
    <>
      <section className="bargain-part">
        <label className="field bargain-who">
          <span>{words.who}</span>
          <input
            className="input"
            value={preferencesOf(file, party).estimatedBy ?? ""}
            onChange={(event) => change(withPreferences(file, party, { estimatedBy: event.target.value }))}
          />
          <span className="hint">{words.whoHint}</span>
        </label>
      </section>
      <Ranking view={view} />
      <Scores view={view} />
      <Line view={view} />
      <RedLines view={view} />
      <Dependencies view={view} />
      <section className="bargain-part" aria-labelledby="bargain-checks">
        <h2 id="bargain-checks">{words.checks}</h2>
        <div role="status">
          {checks.length === 0 ? (
            <p>{words.ok}</p>
          ) : (
            <ul>
              {checks.map((check) => (
                <li key={check}>
                  <bdi>{check}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
    </>
  );
}

function Ranking({ view }: { readonly view: EditView }): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.prefer;
  const { file, party, change } = view;
  const order = ranked(file, party);
  const weigh = (issue: Issue, weight: number) =>
    change(
      withPreferences(file, party, {
        weights: { ...preferencesOf(file, party).weights, [issue.id]: Math.max(0, Math.min(100, weight)) },
      }),
    );
  return (
    <section className="bargain-part" aria-labelledby="bargain-rank">
      <h2 id="bargain-rank">{words.order}</h2>
      <p className="hint">{words.orderHint}</p>
      <h3>{words.weight}</h3>
      <p className="hint">{words.weightHint}</p>
      <ol className="bargain-rank">
        {order.map((issue, at) => {
          const weight = weightOf(file, party, issue.id);
          const name = issueTitle(issue);
          return (
            <li key={issue.id}>
              <span className="bargain-steps">
                <button
                  type="button"
                  className="button button-quiet"
                  disabled={at === 0}
                  aria-label={words.earlier(name)}
                  onClick={() => change(moved(file, party, issue.id, -1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button button-quiet"
                  disabled={at === order.length - 1}
                  aria-label={words.later(name)}
                  onClick={() => change(moved(file, party, issue.id, 1))}
                >
                  ↓
                </button>
              </span>
              <bdi className="bargain-name">{name}</bdi>
              <input
                type="range"
                min={0}
                max={100}
                value={weight}
                aria-label={words.weightOf(name)}
                onChange={(event) => weigh(issue, Number(event.target.value))}
              />
              <output>{weight}</output>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const curves: readonly Curve[] = ["even", "early", "late"];

function Scores({ view }: { readonly view: EditView }): ReactNode {
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
                  aria-label={words.curveOf(name)}
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
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={words.turnOf(name)}
                  onClick={() => change(withScores(file, party, issue.id, turned))}
                >
                  {words.turn}
                </button>
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
        aria-label={words.scoreOf(issueName, name)}
        onChange={(event) => change(withScores(file, party, issue.id, { [option]: numberIn(event.target.value) ?? 0 }))}
      />
      <input
        className="input"
        type="number"
        step="any"
        value={range?.[0] ?? ""}
        placeholder={words.low}
        aria-label={words.lowOf(issueName, name)}
        onChange={(event) => bound(0, event.target.value)}
      />
      <input
        className="input"
        type="number"
        step="any"
        value={range?.[1] ?? ""}
        placeholder={words.high}
        aria-label={words.highOf(issueName, name)}
        onChange={(event) => bound(1, event.target.value)}
      />
    </div>
  );
}

function Line({ view }: { readonly view: EditView }): ReactNode {
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
            <select
              id={`line-${issue.id}`}
              className="input"
              value={open[issue.id]}
              onChange={(event) => setOpen({ ...open, [issue.id]: event.target.value })}
            >
              {issue.options.map((option) => (
                <option key={option} value={option}>
                  {optionTitle(issue, option)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div className="tools">
        <button type="button" className="button" onClick={() => change(withLine(file, party, value))}>
          {words.lineFrom} ({locale.number(value)})
        </button>
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
        <button type="button" className="button button-quiet" onClick={() => change(withLine(file, party, null))}>
          {words.noLine}
        </button>
      </div>
    </section>
  );
}

/** What stands in a field of a form. */
function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** Parties and issues that are not on record. */
function Additions({
  file,
  change,
}: {
  readonly file: BargainFile;
  readonly change: (file: BargainFile) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.prefer;
  const addParty = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const id = textOf(new FormData(form), "party").trim();
    if (id === "" || file.parties.includes(id)) return;
    change({ ...file, parties: [...file.parties, id] });
    form.reset();
  };
  const addIssue = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const title = textOf(data, "title").trim();
    const lines = textOf(data, "options").split("\n");
    const titles = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ""))];
    if (title === "" || titles.length === 0) return;
    const taken = file.issues.map(({ id }) => id);
    const options: string[] = [];
    for (const name of titles) options.push(idFrom(name, options));
    const optionTitles = Object.fromEntries(options.map((id, at) => [id, titles[at]!]));
    const { current: _today, ...rest } = file;
    change({ ...rest, issues: [...file.issues, { id: idFrom(title, taken), title, options, optionTitles }] });
    form.reset();
  };
  return (
    <section className="bargain-part bargain-two">
      <form onSubmit={addParty} className="bargain-form">
        <h2>{words.addParty}</h2>
        <label className="field">
          <span>{words.partyId}</span>
          <input className="input" name="party" required maxLength={24} pattern="[\p{L}\p{N}_\-]+" />
        </label>
        <button type="submit" className="button">
          {words.addParty}
        </button>
      </form>
      <form onSubmit={addIssue} className="bargain-form">
        <h2>{words.addIssue}</h2>
        <label className="field">
          <span>{words.issueTitle}</span>
          <input className="input" name="title" required />
        </label>
        <label className="field">
          <span>{words.optionTitles}</span>
          <textarea className="input" name="options" rows={4} required />
        </label>
        <button type="submit" className="button">
          {words.addIssue}
        </button>
      </form>
    </section>
  );
}
