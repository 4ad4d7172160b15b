import { say, told, wordOf } from "../../../words/words.ts";
import { dayIn } from "../../../core/common/zone.ts";
import { zoneOf } from "../../papers.ts";
import { useMemo, useState, type ReactNode } from "react";
import {
  checksWords,
  questionsOf,
  type CheckFinding,
  type Question,
  type Severity,
} from "../../../core/commitments/index.ts";
import { Fence } from "../../kit/fence.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Select } from "../../kit/select.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { optionTitle } from "../texts/draft-choice.tsx";
import { findingsOf, type CommitmentText } from "./model.ts";
import { useChosenText, useFindings } from "./use-texts.ts";
import { NoText, Labelled, PointLink, TextChoice } from "./parts.tsx";
import { GapTable } from "./gap-table.tsx";
import { usePaperWords } from "../../paper-words.ts";

const views = ["list", "gaps"] as const;
const severities = ["error", "warning", "info"] as const;

/** What a text leaves open, contradicts or hides: the list for one text, and the same table for all drafts. */
export function ChecksPage(): ReactNode {
  const { place, go, t } = useWorkbench();
  const words = t.commitments;
  const text = useChosenText();
  if (text === null) return <NoText />;
  const view = views.find((name) => name === place.values["view"]) ?? "list";
  return (
    <>
      <PageTitle title={words.checks.title} sub={words.checks.intro} />
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

function FindingList({ text }: { readonly text: CommitmentText }): ReactNode {
  const { place, go, t, still } = useWorkbench();
  const words = t.commitments;
  const [findings = []] = useFindings([text]);
  const severity = severities.find((name) => name === place.values["severity"]) ?? null;
  const groups = useMemo(
    () => questionsOf(findings.filter((each) => severity === null || each.severity === severity)),
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
      {text.tabled !== null && !checksWords(text.tabled.draft) && <p className="standing">{words.checks.notByWords}</p>}
      {groups.length === 0 && <Empty title={words.checks.nothing} text={words.checks.nothingText} />}
      {groups.map((group) => (
        <Fence key={group.code} of={group.code}>
          <Group
            group={group}
            text={text}
            here={
              group.code === place.values["code"] || group.findings.some(({ code }) => code === place.values["code"])
            }
          />
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
  readonly group: Question;
  readonly text: CommitmentText;
  readonly here: boolean;
}): ReactNode {
  const { t, still } = useWorkbench();
  const words = t.commitments;
  const [all, setAll] = useState(here);
  const shown = all ? findings : findings.slice(0, shownAtOnce);
  const left = findings.slice(shown.length);
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
      <FindingLines findings={shown} text={text} />
      {left.length > 0 &&
        (still === undefined ? (
          <button type="button" className="link" onClick={() => setAll(true)}>
            {words.checks.more({ n: left.length })}
          </button>
        ) : (
          <details>
            <summary>{words.checks.more({ n: left.length })}</summary>
            <FindingLines findings={left} text={text} />
          </details>
        ))}
    </section>
  );
}

function FindingLines({
  findings,
  text,
}: {
  readonly findings: readonly CheckFinding[];
  readonly text: CommitmentText;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <ol className="cm-findings-list">
      {findings.map((finding) => (
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
              <span className="label">{t.commitments.checks.suggestion}</span> <bdi>{say(t, finding.suggestion)}</bdi>
            </p>
          </div>
        </li>
      ))}
    </ol>
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
  const { locale, state, t, save, notify, clock } = useWorkbench();
  const spoken = usePaperWords([text.tabled?.draft.language ?? ""]);
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
      findings: told(spoken.t, findingsOf(text)),
      today: dayIn(zoneOf(state), clock?.() ?? ""),
      language: spoken.language,
      title: spoken.t.commitments.tableTitle({ title: text.agreement.title }),
      words: { ...spoken.t.commitments.table, kinds: spoken.t.commitments.kinds },
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
        <Labelled label={words.ours}>
          <Select
            value={ours}
            empty={words.noOurs}
            options={others.map((each) => ({ value: each.id, label: optionTitle(others, each, locale.shortDate) }))}
            onChange={setOurs}
          />
        </Labelled>
        <Labelled label={words.us}>
          <Select
            value={us}
            empty={words.anybody}
            options={debtors.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setUs}
          />
        </Labelled>
        <button type="button" className="button" onClick={() => void make()}>
          {words.saveTable}
        </button>
      </div>
    </details>
  );
}
