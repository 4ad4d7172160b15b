import { type FormEvent, type ReactNode } from "react";
import type { BargainFile, Issue } from "../../../core/bargain/index.ts";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { NoPreferences, ProblemHead } from "./beginning.tsx";
import { contradictions } from "./consistency.ts";
import { idFrom, moved, preferencesOf, ranked, weightOf, withPreferences } from "./editing.ts";
import { issueTitle } from "./model.ts";
import type { EditView } from "./edit-view.ts";
import { Dependencies, RedLines } from "./rules-editor.tsx";
import { Line, Scores } from "./scores.tsx";
import { useProblem, type KeptProblem } from "./use-problem.ts";

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
                <Button
                  look="quiet"
                  disabled={at === 0}
                  aria-label={words.earlier({ issue: name })}
                  onClick={() => change(moved(file, party, issue.id, -1))}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  disabled={at === order.length - 1}
                  aria-label={words.later({ issue: name })}
                  onClick={() => change(moved(file, party, issue.id, 1))}
                >
                  ↓
                </Button>
              </span>
              <bdi className="bargain-name">{name}</bdi>
              <input
                type="range"
                min={0}
                max={100}
                value={weight}
                aria-label={words.weightOf({ issue: name })}
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
        <Button type="submit">{words.addParty}</Button>
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
        <Button type="submit">{words.addIssue}</Button>
      </form>
    </section>
  );
}
