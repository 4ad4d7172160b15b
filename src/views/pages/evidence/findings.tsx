import { useEffect, type ReactNode } from "react";
import { DECISIONS, type Claim, type Decision, type Resolution } from "../../../core/things/claim.ts";
import type { ClaimFinding } from "../../../core/evidence/finding.ts";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Empty } from "../../kit/states.tsx";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import { withValues } from "../../place.ts";
import { TypedPart, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordForm, SelectField, TextField } from "../record/field.tsx";
import { useWriting, WriteFoot } from "../record/writing.tsx";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { figureWords } from "./figures.ts";

const states = ["open", "decided", "all"] as const;

/** What stands against what, with the likely reason, and what a person decided about it. */
export function Findings({ findings }: { readonly findings: readonly ClaimFinding[] }): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.evidence;
  const decided = new Map((state.resolutions ?? []).map((resolution) => [resolution.finding, resolution]));
  const linked = place.values["finding"];
  const standard = still === undefined && linked === undefined ? "open" : "all";
  const show = states.find((name) => name === place.values["show"]) ?? standard;
  const shown = findings.filter(({ id }) => show === "all" || decided.has(id) === (show === "decided"));
  useEffect(() => {
    if (linked !== undefined) document.getElementById(`finding-${linked}`)?.scrollIntoView({ block: "center" });
  }, [linked]);
  return (
    <section aria-label={words.views.findings}>
      {still === undefined && (
        <Choice
          legend={words.state}
          look="segment"
          value={show}
          options={states.map((value) => ({ value, label: words.states[value] }))}
          onChange={(value) =>
            go(withValues(place, { show: value === "open" ? null : value, finding: null }), "replace")
          }
        />
      )}
      {shown.length === 0 && <Empty title={words.noFindings} text={words.noFindingsText} />}
      {(["contradiction", "not-comparable"] as const).map((kind) => {
        const members = shown.filter((finding) => finding.kind === kind);
        return members.length === 0 ? null : (
          <section key={kind} className="findings">
            <h2>
              {words.kinds[kind]} <span className="hint">{words.kindText[kind]}</span>
            </h2>
            <FindingList findings={members} decided={decided} linked={linked} />
          </section>
        );
      })}
    </section>
  );
}

/** Findings of a kind; of many, those near the screen. */
function FindingList({
  findings,
  decided,
  linked,
}: {
  readonly findings: readonly ClaimFinding[];
  readonly decided: ReadonlyMap<string, Resolution>;
  readonly linked: string | undefined;
}): ReactNode {
  const [attach, window] = useWindowed(findings.length, {
    height: 180,
    find: (id) => findings.findIndex((finding) => `finding-${finding.id}` === id),
    wanted: linked === undefined ? undefined : `finding-${linked}`,
  });
  return (
    <div ref={attach}>
      <WindowedRows rows={findings} window={window} as="div">
        {(finding) => (
          <FindingView
            key={finding.id}
            finding={finding}
            resolution={decided.get(finding.id)}
            here={finding.id === linked}
          />
        )}
      </WindowedRows>
    </div>
  );
}

function FindingView({
  finding,
  resolution,
  here,
}: {
  readonly finding: ClaimFinding;
  readonly resolution: Resolution | undefined;
  readonly here: boolean;
}): ReactNode {
  const { state, t, locale, still } = useWorkbench();
  const words = t.evidence;
  const [deciding, setDeciding] = useTyped(`deciding ${finding.id}`, false);
  const claims = (state.claims ?? []).filter(({ id }) => finding.claims.includes(id));
  return (
    <article className={here ? "finding is-here" : "finding"} id={`finding-${finding.id}`}>
      <h3>
        <bdi>{topicName(finding.topic, state)}</bdi>{" "}
        <span className="hint">{locale.list(claims.map((claim) => figureWords(claim, { t, locale })))}</span>
      </h3>
      <FindingClaims claims={claims} />
      <p>
        <span className="hint">{words.likely}</span> {words.reasons[finding.reason]}
      </p>
      {resolution !== undefined && (
        <p className="finding-decided">
          <b>
            {words.decided({
              decision: words.decisions[resolution.decision],
              by: resolution.by,
              on: locale.date(resolution.on),
            })}
          </b>{" "}
          <bdi>{resolution.reason}</bdi>
        </p>
      )}
      {still === undefined && resolution === undefined && !deciding && (
        <Button look="quiet" onClick={() => setDeciding(true)}>
          {words.decide}
        </Button>
      )}
      {deciding && (
        <TypedPart name={`decision ${finding.id}`}>
          <DecisionForm finding={finding} claims={claims} onDone={() => setDeciding(false)} />
        </TypedPart>
      )}
    </article>
  );
}

/** The claims that stand against each other, each with its words, its estimator and its day. */
function FindingClaims({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  return (
    <ul className="finding-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <b>
            <bdi>{figureWords(claim, { t, locale })}</bdi>
          </b>{" "}
          <span>
            <bdi>{[claim.statement, claim.scope].filter((part) => part !== "").join(locale.comma)}</bdi>
          </span>{" "}
          <span className="hint">
            <bdi>{claim.estimator ?? words.noEstimator}</bdi>
            {locale.comma}
            {claim.asOf === null ? words.noDay : locale.shortDate(claim.asOf)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function DecisionForm({
  finding,
  claims,
  onDone,
}: {
  readonly finding: ClaimFinding;
  readonly claims: readonly Claim[];
  readonly onDone: () => void;
}): ReactNode {
  const { t, locale, record } = useWorkbench();
  const words = t.evidence;
  const writing = useWriting(record, "judgements");
  const [decision, setDecision] = useTyped<Decision>("decision", "show-both");
  const [prefers, setPrefers] = useTyped("prefers", claims[0]?.id ?? "");
  const [by, setBy] = useTyped("by", record?.name ?? "");
  const [reason, setReason] = useTyped("reason", "");
  if (record === null || writing === null) return <p className="hint">{words.onlyReads}</p>;
  const submit = async () => {
    const on = record.today();
    const body: Resolution = {
      finding: finding.id,
      decision,
      ...(decision === "prefer" ? { prefers } : {}),
      by: by.trim(),
      on,
      reason: reason.trim(),
    };
    if (await writing.write([{ kind: "resolution", on, body }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <Choice
        legend={words.decision}
        look="list"
        value={decision}
        options={DECISIONS.map((value) => ({ value, label: words.decisions[value] }))}
        onChange={setDecision}
      />
      {decision === "prefer" && (
        <SelectField
          label={words.prefers}
          value={prefers}
          options={claims.map((claim) => ({
            value: claim.id,
            label: `${figureWords(claim, { t, locale })}, ${claim.estimator ?? words.noEstimator}`,
          }))}
          onChange={setPrefers}
        />
      )}
      <TextField label={words.by} required value={by} onChange={setBy} />
      <TextField label={words.reason} hint={words.reasonHint} required rows={2} value={reason} onChange={setReason} />
      <WriteFoot
        writing={writing}
        label={words.decide}
        ready={by.trim() !== "" && reason.trim() !== ""}
        onCancel={onDone}
      />
    </RecordForm>
  );
}
