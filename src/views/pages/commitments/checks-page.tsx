import { say, told, wordOf } from "../../../words/words.ts";
import { Fragment, useMemo, useState, type ReactNode } from "react";
import type { CheckFinding, Severity } from "../../../core/commitments/index.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { Fence } from "../../kit/fence.tsx";
import { Choice } from "../../kit/choice.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { chosenText, findingsOf, textOf, type CommitmentText } from "./model.ts";
import { pointLabel, PointLink, TextChoice } from "./parts.tsx";

const views = ["list", "gaps"] as const;
const severities = ["error", "warning", "info"] as const;

/** What a text leaves open, contradicts or hides: the list for one text, and the same table for all drafts. */
export function ChecksPage(): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.commitments;
  const text = chosenText(state, place.values["text"]);
  if (text === null) return <Empty alone title={words.none} text={words.noneText} />;
  const view = views.find((name) => name === place.values["view"]) ?? "list";
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.checks.title}</h1>
          <p className="page-sub">{words.checks.intro}</p>
        </div>
      </div>
      <div className="cm-bar">
        <Choice
          legend={words.checks.view}
          look="words"
          value={view}
          options={views.map((value) => ({ value, label: words.checks.views[value] }))}
          onChange={(value) => go(withValues(place, { view: value === "list" ? null : value }))}
        />
        {view === "list" && <TextChoice chosen={text} page="checks" />}
      </div>
      {view === "gaps" ? <GapTable /> : <FindingList text={text} />}
    </>
  );
}

interface CodeGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly CheckFinding[];
}

/** Findings of one kind together, the gravest kind first. */
export function groupedFindings(findings: readonly CheckFinding[]): readonly CodeGroup[] {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const list = groups.get(finding.code) ?? [];
    groups.set(finding.code, list);
    list.push(finding);
  }
  return [...groups].map(([code, list]) => ({ code, severity: list[0]?.severity ?? "info", findings: list }));
}

function FindingList({ text }: { readonly text: CommitmentText }): ReactNode {
  const { place, go, t, still } = useWorkbench();
  const words = t.commitments;
  const findings = findingsOf(text);
  const severity = severities.find((name) => name === place.values["severity"]) ?? null;
  const groups = useMemo(
    () => groupedFindings(findings.filter((each) => severity === null || each.severity === severity)),
    [findings, severity],
  );
  const count = (name: Severity) => findings.filter((each) => each.severity === name).length;
  const proposed = text.agreement.commitments.length - text.confirmed.size;
  return (
    <>
      <div className="cm-bar">
        <Choice
          legend={words.checks.severity}
          look="words"
          value={severity ?? "all"}
          options={[
            { value: "all" as const, label: words.checks.all, count: findings.length },
            ...severities.map((value) => ({ value, label: words.checks.severities[value], count: count(value) })),
          ]}
          onChange={(value) => go(withValues(place, { severity: value === "all" ? null : value }), "replace")}
        />
        <span className="grow" />
        {still === undefined && <WordTable text={text} />}
      </div>
      <p className="hint">{words.checks.basis({ confirmed: text.confirmed.size, proposed })}</p>
      {groups.length === 0 && <Empty title={words.checks.nothing} text={words.checks.nothingText} />}
      {groups.map((group) => (
        <Fence key={group.code} of={group.code}>
          <Group group={group} text={text} here={place.values["code"] === group.code} />
        </Fence>
      ))}
    </>
  );
}

const shownAtOnce = 3;

function Group({
  group: { code, severity, findings },
  text,
  here,
}: {
  readonly group: CodeGroup;
  readonly text: CommitmentText;
  readonly here: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments;
  const [all, setAll] = useState(here);
  const shown = all ? findings : findings.slice(0, shownAtOnce);
  const left = findings.length - shown.length;
  return (
    <section className={`cm-group${here ? " is-here" : ""}`} aria-labelledby={`code-${code}`} data-code={code}>
      <div className="cm-group-head">
        <h2 id={`code-${code}`}>{wordOf(words.codes, code)}</h2>
        <p className="hint">
          <span className={`cm-severity cm-severity-${severity}`}>{words.checks.severities[severity]}</span>
          {" · "}
          {words.checks.times({ n: findings.length })}
        </p>
      </div>
      <ol className="cm-findings-list">
        {shown.map((finding) => (
          <li
            key={`${finding.place} ${finding.commitments.join(" ")} ${say(t, finding.message)} ${finding.words[0]?.from ?? ""}`}
          >
            <p className="cm-place">
              <PointLink text={text} point={finding.place} />
            </p>
            <div>
              <p>{say(t, finding.message)}</p>
              <RestsOn finding={finding} text={text} />
              <p className="cm-suggestion">
                <span className="label">{words.checks.suggestion}</span> <bdi>{say(t, finding.suggestion)}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.checks.more({ n: left })}
        </button>
      )}
    </section>
  );
}

function RestsOn({ finding, text }: { readonly finding: CheckFinding; readonly text: CommitmentText }): ReactNode {
  const { t, place } = useWorkbench();
  if (finding.words.length === 0 && finding.commitments.length === 0) return null;
  return (
    <p className="hint cm-rests">
      {finding.words.map((words) => (
        <bdi key={`${words.point} ${words.from}`} lang={text.tabled?.draft.language} className="cm-quoted">
          {words.paraphrase === true || text.tabled?.draft.points[0]?.wording === "paraphrase"
            ? words.quote
            : t.commitments.quoted({ words: words.quote })}
        </bdi>
      ))}
      {finding.commitments.map((id) => (
        <PageLink key={id} to={onPage(place, "commitments", { text: text.id, c: id })}>
          {id}
        </PageLink>
      ))}
    </p>
  );
}

/** The findings as the table that lawyers pass on: clause, ours, theirs, effect, duty on us, proposed reply, fallback. */
function WordTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { locale, state, t, save, notify } = useWorkbench();
  const words = t.commitments.checks;
  const [ours, setOurs] = useState("");
  const [us, setUs] = useState("");
  const others = state.drafts.filter(({ id, draft }) => id !== text.id && draft.points.length > 0);
  const debtors = text.agreement.parties.filter(({ id }) =>
    text.agreement.commitments.some(({ debtor }) => debtor.includes(id)),
  );
  const make = async () => {
    const { tabled } = text;
    const own = others.find(({ id }) => id === ours);
    const problem = await save({
      kind: "checks",
      format: "docx",
      process: state.id,
      text: text.id,
      findings: told(t, findingsOf(text)),
      language: locale.language,
      title: t.commitments.tableTitle({ title: text.agreement.title }),
      words: { ...t.commitments.table, kinds: t.commitments.kinds },
      agreement: text.agreement,
      ...(tabled === null ? {} : { draft: tabled.draft }),
      ...(own === undefined ? {} : { ours: own.draft }),
      ...(us === "" ? {} : { us }),
    });
    notify(problem === null ? t.own.saved({ name: words.wordTable }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <details className="cm-export">
      <summary className="button">{words.wordTable}</summary>
      <div className="cm-export-form">
        <label className="cm-field">
          <span className="label">{words.ours}</span>
          <select className="input" value={ours} onChange={(event) => setOurs(event.target.value)}>
            <option value="">{words.noOurs}</option>
            {others.map((each: TabledDraft) => (
              <option key={each.id} value={each.id}>
                {draftTitle(each)}
              </option>
            ))}
          </select>
        </label>
        <label className="cm-field">
          <span className="label">{words.us}</span>
          <select className="input" value={us} onChange={(event) => setUs(event.target.value)}>
            <option value="">{words.anybody}</option>
            {debtors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => void make()}>
          {words.saveTable}
        </button>
      </div>
    </details>
  );
}

/** The same questions to every draft: how often and where each gap occurs. */
function GapTable(): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.commitments;
  const drafts = state.drafts;
  const columns = drafts.map((tabled) => {
    if (tabled.draft.points.length === 0) return { tabled, text: null, byCode: new Map<string, CodeGroup>() };
    const text = textOf(state, tabled.id);
    return { tabled, text, byCode: new Map(groupedFindings(findingsOf(text)).map((group) => [group.code, group])) };
  });
  const codes = new Map<string, { rank: number; severity: Severity }>();
  for (const { byCode } of columns)
    for (const { code, severity, findings } of byCode.values())
      if (severity !== "info" || code === "missing-monitor" || code === "missing-consequence")
        codes.set(code, { rank: findings[0]?.rank ?? 0, severity });
  const rows = [...codes].sort(([, a], [, b]) => b.rank - a.rank);
  if (rows.length === 0) return <Empty title={words.checks.nothing} text={words.checks.nothingText} />;
  return (
    <>
      <p className="hint">{words.checks.gapsNote}</p>
      <div className="data-scroll" role="region" aria-label={words.checks.views.gaps} tabIndex={0}>
        <table className="data-table cm-gaps">
          <thead>
            <tr>
              <th scope="col">{words.checks.gap}</th>
              {columns.map(({ tabled, text }) => (
                <th key={tabled.id} scope="col">
                  <bdi>{draftTitle(tabled)}</bdi>
                  <span className="cm-says">
                    {text === null
                      ? words.checks.noText
                      : words.checks.columnBasis({
                          confirmed: text.confirmed.size,
                          proposed: text.agreement.commitments.length - text.confirmed.size,
                        })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([code]) => (
              <tr key={code}>
                <th scope="row">{wordOf(words.codes, code)}</th>
                {columns.map(({ tabled, text, byCode }) => (
                  <td key={tabled.id}>
                    {text === null ? (
                      <span className="cm-absent" title={words.checks.noText}>
                        <span className="heard">{words.checks.noText}</span>
                      </span>
                    ) : (
                      <GapCell
                        group={byCode.get(code)}
                        text={text}
                        to={onPage(place, "checks", { text: text.id, code })}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const placesShown = 6;

function GapCell({
  group,
  text,
  to,
}: {
  readonly group: CodeGroup | undefined;
  readonly text: CommitmentText;
  readonly to: ReturnType<typeof onPage>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.checks;
  if (group === undefined) return <span className="hint">{words.notFound}</span>;
  const places = [...new Set(group.findings.map(({ place }) => place))];
  const labels = places.slice(0, placesShown).map((place) => pointLabel(text, place));
  const more = places.length - labels.length;
  return (
    <>
      <PageLink to={to} className="cm-gap-count">
        {words.times({ n: group.findings.length })}
      </PageLink>
      <span className="cm-gap-places">
        {labels.map((label, index) => (
          <Fragment key={label}>
            {index > 0 && locale.comma}
            <bdi>{label}</bdi>
          </Fragment>
        ))}
        {more > 0 && ` ${words.andMore({ n: more })}`}
      </span>
    </>
  );
}
