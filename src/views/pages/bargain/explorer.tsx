import type { ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { brokenWords, issueTitle, lineOf, optionTitle, percent, worthOf } from "./model.ts";
import type { PackageView } from "./package-view.ts";

/** A choice for each issue, and what it means to each party. */
export function Explorer({ view }: { readonly view: PackageView }): ReactNode {
  const { t } = useWorkbench();
  const { file, chosen, held, show, hold } = view;
  const words = t.bargain.choose;
  return (
    <section className="bargain-part bargain-explorer" aria-labelledby="bargain-try">
      <div>
        <div className="bargain-line">
          <h2 id="bargain-try">{words.title}</h2>
          <span className="hint" role="status">
            {words.held({ count: held.length })}
          </span>
          {held.length > 0 && (
            <Button look="quiet" onClick={() => hold([])}>
              {words.release}
            </Button>
          )}
          {file.current !== undefined && (
            <Button look="quiet" onClick={() => show(file.current ?? {})}>
              {words.today}
            </Button>
          )}
        </div>
        <p className="hint">{words.hint}</p>
        <ul className="bargain-choices">
          {file.issues.map((issue) => (
            <IssueChoice key={issue.id} issue={issue} chosen={chosen} show={show} held={held} hold={hold} />
          ))}
        </ul>
      </div>
      <Acceptance view={view} />
    </section>
  );
}

/** The option of an issue, which may be held. */
function IssueChoice({
  issue,
  chosen,
  show,
  held,
  hold,
}: {
  readonly issue: BargainFile["issues"][number];
  readonly chosen: Readonly<Record<string, string>>;
  readonly show: (chosen: Package) => void;
  readonly held: readonly string[];
  readonly hold: (held: readonly string[]) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.choose;
  return (
    <li>
      <label htmlFor={`choice-${issue.id}`}>
        <bdi>{issueTitle(issue)}</bdi>
      </label>
      <Select
        id={`choice-${issue.id}`}
        value={chosen[issue.id] ?? ""}
        options={issue.options.map((option) => ({ value: option, label: optionTitle(issue, option) }))}
        onChange={(value) => show({ ...chosen, [issue.id]: value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={held.includes(issue.id)}
          aria-label={words.holdOf({ issue: issueTitle(issue) })}
          onChange={(event) => hold(event.target.checked ? [...held, issue.id] : held.filter((id) => id !== issue.id))}
        />
        <span>{words.hold}</span>
      </label>
    </li>
  );
}

/** Each party against its line, what is broken, and whether the package could be better for all. */
function Acceptance({ view }: { readonly view: PackageView }): ReactNode {
  const { t, locale } = useWorkbench();
  const { file, entered, missing, chosen, shares } = view;
  const words = t.bargain.accept;
  const rows = entered.map((party) => {
    const value = worthOf(file, party, chosen);
    const line = lineOf(file, party);
    return { party, value, line, meets: line === null || value >= line - 1e-9 };
  });
  const below = rows.filter(({ meets }) => !meets).map(({ party }) => party);
  const broken = brokenWords(file, chosen, t, locale);
  return (
    <div className="bargain-accept" aria-live="polite">
      <h3>{words.title}</h3>
      <ul className="bargain-parties">
        {rows.map(({ party, value, line, meets }) => {
          const share = shares(party, value);
          const at = line === null ? null : shares(party, line);
          return (
            <li key={party} data-meets={meets}>
              <span className="bargain-line">
                <Party id={party} named />
                <strong>{line === null ? words.noLine : meets ? words.yes : words.no}</strong>
              </span>
              <Bar share={share} line={at} meets={meets} />
              <span className="hint">
                {at === null
                  ? words.shareOnly({ percent: percent(locale, share) })
                  : words.share({ percent: percent(locale, share), line: percent(locale, at) })}
              </span>
            </li>
          );
        })}
        {missing.map((party) => (
          <li key={party}>
            <span className="bargain-line">
              <Party id={party} named />
              <strong>{words.notEntered}</strong>
            </span>
          </li>
        ))}
      </ul>
      <p>
        {below.length > 0
          ? words.some({ list: locale.list(below) })
          : missing.length > 0
            ? words.allEntered({ list: locale.list(entered) })
            : words.all}
      </p>
      {broken.length > 0 && (
        <div className="bargain-broken">
          <h4>{words.breaks}</h4>
          <ul>
            {broken.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {broken.length === 0 && missing.length === 0 && <Distance view={view} />}
    </div>
  );
}

const clip = (share: number) => Math.max(0, Math.min(1, share)) * 100;

/** How much of what it could get, with a mark at the line; hatched where it falls short. */
function Bar({
  share,
  line,
  meets,
}: {
  readonly share: number;
  readonly line: number | null;
  readonly meets: boolean;
}): ReactNode {
  return (
    <span className="bargain-bar" data-meets={meets} aria-hidden="true">
      <span className="bargain-fill" style={{ inlineSize: `${clip(share)}%` }} />
      {line !== null && <span className="bargain-mark" style={{ insetInlineStart: `${clip(line)}%` }} />}
    </span>
  );
}

function Distance({ view }: { readonly view: PackageView }): ReactNode {
  const { t } = useWorkbench();
  const { file, chosen, answer, show, held } = view;
  const words = t.bargain.accept;
  if (answer === null || answer.feasible === false) return null;
  if (!answer.frontier.complete || held.length > 0) return <p className="hint">{words.unknown}</p>;
  const own = file.parties.map((party) => worthOf(file, party, chosen));
  let best: { readonly gain: number; readonly at: number } | null = null;
  let equal = false;
  for (const [at, { utilities }] of answer.frontier.packages.entries()) {
    const gains = file.parties.map((party, index) => Number(utilities[party]) - own[index]!);
    if (gains.some((gain) => gain < -1e-9)) continue;
    const gain = gains.reduce((sum, value) => sum + value, 0);
    if (gain < 1e-9) equal = true;
    if (best === null || gain > best.gain) best = { gain, at };
  }
  if (equal) return <p className="bargain-good">{words.onFrontier}</p>;
  if (best === null) {
    const whole = answer.frontier.size === answer.frontier.packages.length;
    return <p className="hint">{whole ? words.apart : words.unknown}</p>;
  }
  const better = answer.frontier.packages[best.at]!;
  return (
    <p>
      {words.improves} <Button onClick={() => show(better.package)}>{words.showBetter}</Button>
    </p>
  );
}
