import { failureWords } from "../../../../words/words.ts";
import { useMemo, type ReactNode } from "react";
import { walkPoints, type Draft, type Warning } from "../../../../core/text/draft.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Field, TextField } from "../field.tsx";
import { Actual, Correspondence, Origins, Renews, type PlanProps } from "./table-ties.tsx";
import { shortName, type TablePlan } from "./table-plan.ts";

/** One draft before it is tabled: what is said about it, its points as found, and how it corresponds to what is on the table. */
export function TableForm({
  record,
  draft,
  warnings,
  ownId,
  fileName,
  plan,
  problems,
  renewable,
  onChange,
}: PlanProps & {
  readonly draft: Draft;
  /** All that was told of the file as it was read; the draft keeps what others may read. */
  readonly warnings: readonly Warning[];
  /** Id under which the comparing page knows it. */
  readonly ownId: string;
  readonly fileName: string;
  /** Ids of texts on record of which the reader may table a next version. */
  readonly renewable: readonly string[];
}): ReactNode {
  const words = useWorkbench().t.record.tabling;
  const nameProblem = problems.includes("name-taken")
    ? words.idTaken({ id: plan.id })
    : problems.includes("name-twice")
      ? words.idTwice({ id: plan.id })
      : undefined;
  return (
    <fieldset className="tabling-draft">
      <legend>
        <bdi>{plan.title}</bdi>{" "}
        <span className="hint tabling-file">
          {words.file} <bdi>{fileName}</bdi>
        </span>
      </legend>
      <div className="tabling-fields">
        <TextField label={words.title} required value={plan.title} onChange={(title) => onChange({ title })} />
        <PartyOfText record={record} plan={plan} problems={problems} onChange={onChange} />
        <TextField
          label={words.id}
          hint={nameProblem}
          required
          disabled={plan.renews !== ""}
          invalid={nameProblem !== undefined}
          value={plan.id}
          onChange={(value) => onChange({ id: value === "" ? "" : shortName(value) })}
        />
        <TextField label={words.date} type="date" value={plan.date} onChange={(value) => onChange({ date: value })} />
        <Renews record={record} plan={plan} problems={problems} renewable={renewable} onChange={onChange} />
        <Actual record={record} plan={plan} draft={draft} ownId={ownId} />
        <Origins record={record} draft={draft} plan={plan} onChange={onChange} />
        {record.audience.capacity !== "delegate" && record.whole.parties.some(({ id }) => id === plan.party) && (
          <Received plan={plan} onChange={onChange} />
        )}
      </div>
      <PointsFound draft={draft} warnings={warnings} />
      {plan.basedOn !== "" && <Correspondence record={record} draft={draft} ownId={ownId} base={plan.basedOn} />}
    </fieldset>
  );
}

/** Whose text it is: a party of the process, or several. */
function PartyOfText({ record, plan, problems, onChange }: PlanProps): ReactNode {
  const words = useWorkbench().t.record.tabling;
  const { parties } = record.whole;
  const stranger = plan.party.split("-").find((part) => parties.every(({ id }) => id !== part));
  return (
    <>
      <Field
        label={words.party}
        hint={
          plan.party !== "" && problems.includes("unknown-party")
            ? words.unknownParty({ id: stranger ?? "" })
            : words.partyHint
        }
      >
        {(field) => (
          <input
            {...field}
            className="field"
            required
            list="parties-of-process"
            value={plan.party}
            onChange={(event) => onChange({ party: event.target.value.trim() })}
          />
        )}
      </Field>
      <datalist id="parties-of-process">
        {parties.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** The points that were found in the draft, and what could not be read. */
function PointsFound({ draft, warnings }: { readonly draft: Draft; readonly warnings: readonly Warning[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.tabling;
  const rows = useMemo(() => [...walkPoints(draft.points)], [draft]);
  return (
    <details className="tabling-points">
      <summary>
        {words.pointsFound}: {words.points({ n: rows.length })}
        {warnings.length > 0 && `, ${words.warnings({ n: warnings.length })}`}
      </summary>
      {warnings.length > 0 && (
        <ul className="tabling-warnings">
          {warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{failureWords(t, warning)}</li>
          ))}
        </ul>
      )}
      <ol>
        {rows.map(({ point, depth }) => (
          <li key={point.id} style={{ paddingInlineStart: `${Math.min(depth, 4) * 1.5}rem` }}>
            <span className="point-label">
              <bdi>{point.label}</bdi>
            </span>{" "}
            {point.heading !== "" && <b>{point.heading} </b>}
            <span dir="auto">{point.text.slice(0, 160)}</span>
            {point.text.length > 160 && "…"}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How and when the office received what it files for a party. */
function Received({
  plan,
  onChange,
}: {
  readonly plan: TablePlan;
  readonly onChange: (changes: Partial<TablePlan>) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.tabling;
  return (
    <>
      <TextField
        label={words.receivedBy}
        hint={words.receivedHint}
        offered={Object.values(words.receivedWays)}
        value={plan.receivedBy}
        onChange={(receivedBy) => onChange({ receivedBy })}
      />
      {plan.receivedBy.trim() !== "" && (
        <TextField
          label={words.receivedOn}
          type="datetime-local"
          hint={words.receivedOnHint}
          value={plan.receivedOn}
          onChange={(value) => onChange({ receivedOn: value })}
        />
      )}
    </>
  );
}
