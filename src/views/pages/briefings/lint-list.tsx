import { Fragment, useMemo, type ReactNode } from "react";
import { checkBriefing, type ArticleAnswer, type UnreadPlace } from "../../../core/briefing/lint-briefing.ts";
import { namedEntry } from "../../../core/briefing/lint/entry-names.ts";
import { otherLanguage, type LintFinding } from "../../../core/briefing/lint.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { say } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { ClosedIn } from "../record/rooms.tsx";
import { useWorkbench } from "../../workbench.ts";

const NOTHING: ArticleAnswer = { findings: [], checked: [], notUnderstood: [], notCovered: [] };

/** The answer to a text, computed again when it changes. */
export function useLint(text: string, state: ProcessState, asOf: string | null): ArticleAnswer {
  return useMemo(
    () => (text.trim() === "" ? NOTHING : checkBriefing(text, state, asOf === null ? {} : { asOf })),
    [text, state, asOf],
  );
}

/** Findings in the order of the text; each leads to its place. */
export function LintList({
  text,
  answer,
  onGo,
}: {
  /** The text that was checked: of another language than English, it is said what was not. */
  readonly text: string;
  readonly answer: ArticleAnswer;
  readonly onGo: (place: Placed) => void;
}): ReactNode {
  const { findings, checked, notUnderstood, notCovered } = answer;
  const { t, locale } = useWorkbench();
  const words = t.briefings;
  const other = useMemo(() => otherLanguage(text), [text]);
  if (text.trim() === "")
    return (
      <section className="lint" aria-live="polite" aria-label={words.unwritten}>
        <h2>{words.unwritten}</h2>
        <p className="hint">{words.unwrittenText}</p>
      </section>
    );
  return (
    <section className="lint" aria-live="polite" aria-label={words.findings({ count: findings.length })}>
      <h2>{words.findings({ count: findings.length })}</h2>
      {other !== null && (
        <p className="hint">{words.otherLanguage[other.extent]({ language: locale.languageName(other.code) })}</p>
      )}
      {findings.length === 0 && <p className="hint">{words.answer.none}</p>}
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.place}-${finding.code}`} className={`lint-item lint-${finding.severity}`}>
            <p className="lint-head">
              <b>{words.codes[finding.code]}</b> <span className="hint">{words.severities[finding.severity]}</span>
            </p>
            <p>
              <Button look="link" aria-label={words.goTo({ quote: finding.quote })} onClick={() => onGo(finding)}>
                <bdi>{finding.quote.length > 60 ? `${finding.quote.slice(0, 60)}…` : finding.quote}</bdi>
              </Button>{" "}
              <span className="hint">{words.place({ line: finding.line, column: finding.column })}</span>
            </p>
            <p className="lint-why">{say(t, finding.message)}</p>
          </li>
        ))}
      </ol>
      <Rest title={words.answer.notUnderstood} places={notUnderstood.map(withReason)} onGo={onGo} />
      <Rest title={words.answer.notCovered} places={notCovered.map(withReason)} onGo={onGo} />
      <Rest title={words.answer.checked} places={checked} onGo={onGo} />
    </section>
  );

  function withReason({ why, ...place }: UnreadPlace): Noted {
    return { ...place, note: say(t, why) };
  }
}

/** Words of the text at their place. */
export type Placed = Pick<LintFinding, "line" | "column" | "quote">;

interface Noted extends Placed {
  readonly note?: string;
  /** Ids of the entries that the words were held against. */
  readonly entries?: readonly string[];
}

/** What was checked, or could not be, folded up under its number. */
function Rest({
  title,
  places,
  onGo,
}: {
  readonly title: string;
  readonly places: readonly Noted[];
  readonly onGo: (place: Placed) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.briefings;
  if (places.length === 0) return null;
  return (
    <details className="lint-rest">
      <summary>
        {title} ({locale.number(places.length)})
      </summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.line}-${place.column}`}>
            <Button look="link" aria-label={words.goTo({ quote: place.quote })} onClick={() => onGo(place)}>
              <bdi>{place.quote}</bdi>
            </Button>{" "}
            <span className="hint">
              {words.place({ line: place.line, column: place.column })}: {place.note}
              {place.entries !== undefined && <Against entries={place.entries} />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The entries that words were held against, by name; each leads to its page. */
function Against({ entries }: { readonly entries: readonly string[] }): ReactNode {
  const { t, whole, place } = useWorkbench();
  const [before = "", after = ""] = t.briefings.answer.entries({ entries: "\u0000" }).split("\u0000");
  return (
    <>
      {before}
      {entries.map((id, at) => {
        const { name, draft, point, claim } = namedEntry(id, whole);
        const to =
          draft !== null
            ? onPage(place, "history", { draft: draft.id, ...(point === null ? {} : { point }) })
            : claim !== null
              ? onPage(place, "evidence", { q: claim.statement })
              : null;
        const words = <bdi>{typeof name === "string" ? name : say(t, name)}</bdi>;
        return (
          <Fragment key={id}>
            {at > 0 && "; "}
            {to === null ? words : <PageLink to={to}>{words}</PageLink>} <ClosedIn id={draft?.id ?? id} />
          </Fragment>
        );
      })}
      {after}
    </>
  );
}

/** Selects the words of a finding in the field that holds the text. */
export function selectIn(field: HTMLTextAreaElement | null, text: string, finding: Placed): void {
  if (field === null) return;
  const start =
    text
      .split("\n")
      .slice(0, finding.line - 1)
      .reduce((sum, line) => sum + line.length + 1, 0) +
    finding.column -
    1;
  field.focus();
  field.setSelectionRange(start, start + finding.quote.length);
  // Browsers scroll to the cursor only while typing: bring the line near the middle by its share of the text.
  const share = (finding.line - 1) / Math.max(1, text.split("\n").length);
  field.scrollTop = share * field.scrollHeight - field.clientHeight / 2;
}
