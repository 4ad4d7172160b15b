import { failureWords } from "../../../../words/words.ts";
import { useMemo, type ReactNode } from "react";
import { languageKey } from "../../../../core/common/language/one-language.ts";
import { walkPoints, type Draft, type Warning } from "../../../../core/text/draft.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { useComparison } from "../../../use-comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Field, SelectField, TextField } from "../field.tsx";
import { statingTheSame } from "../../../../core/text/carry-ids.ts";
import { optionTitle } from "../../texts/draft-choice.tsx";
import { actualRequest, shortName, type PlanProblem, type TablePlan } from "./table-plan.ts";

/** A plan of the record, what is wrong with it, and what its writer says anew. */
interface PlanProps {
  readonly record: RecordAccess;
  readonly plan: TablePlan;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (changes: Partial<TablePlan>) => void;
}

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

/** The text on record of which this is the next version, and whether it is the actual wording of one that was retold. */
function Renews({
  record,
  plan,
  problems,
  renewable,
  onChange,
}: PlanProps & { readonly renewable: readonly string[] }): ReactNode {
  const titled = useTitled(record);
  const words = useWorkbench().t.record.tabling;
  return (
    <>
      {renewable.length > 0 && (
        <SelectField
          label={words.renews}
          {...(problems.includes("renews-twice") ? { hint: words.renewsTwice } : {})}
          value={plan.renews}
          empty={words.renewsNone}
          options={renewable.map((id) => ({ value: id, label: titled(id) }))}
          onChange={(renews) => onChange({ renews })}
        />
      )}
      {isRetold(record.whole.drafts.find(({ id }) => id === plan.renews)?.draft) && (
        <label className="check tabling-actual">
          <input
            type="checkbox"
            checked={plan.actual === "yes"}
            onChange={({ target }) => onChange({ actual: target.checked ? "yes" : "" })}
          />
          <span>
            {words.actual} <span className="hint">{words.actualHint}</span>
          </span>
        </label>
      )}
    </>
  );
}

/** On which text it is based, and of which it is a version in another language. */
function Origins({
  record,
  draft,
  plan,
  onChange,
}: Omit<PlanProps, "problems"> & { readonly draft: Draft }): ReactNode {
  const titled = useTitled(record);
  const words = useWorkbench().t.record.tabling;
  const { drafts } = record.whole;
  const others = drafts.filter(
    (each) => languageKey(each.draft.language) !== languageKey(draft.language) && each.id !== plan.id,
  );
  return (
    <>
      <SelectField
        label={words.basedOn}
        value={plan.basedOn}
        empty={words.basedOnNone}
        options={drafts.map(({ id }) => ({ value: id, label: titled(id) }))}
        onChange={(basedOn) => onChange({ basedOn })}
      />
      {others.length > 0 && (
        <SelectField
          label={words.versionOf}
          value={plan.versionOf}
          empty={words.versionOfNone}
          options={others.map(({ id }) => ({ value: id, label: titled(id) }))}
          onChange={(versionOf) => onChange({ versionOf })}
        />
      )}
    </>
  );
}

/** Drafts on record as a list tells them apart. */
function useTitled({ whole }: RecordAccess): (id: string) => string {
  const { locale } = useWorkbench();
  return (id) => {
    const one = whole.drafts.find((each) => each.id === id);
    return one === undefined ? id : optionTitle(whole.drafts, one, locale.shortDate);
  };
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

/** How many points of the retold text the actual one takes over; asked for here, so that it is known when it is tabled. */
function Actual({
  record,
  plan,
  draft,
  ownId,
}: {
  readonly record: RecordAccess;
  readonly plan: TablePlan;
  readonly draft: Draft;
  readonly ownId: string;
}): ReactNode {
  const { t } = useWorkbench();
  const { renews, actual } = plan;
  const request = useMemo(
    () => actualRequest(record, { ...plan, renews, actual }, draft, ownId),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the plan only these decide
    [record, renews, actual, draft, ownId],
  );
  const state = useComparison(request);
  if (request === null) return null;
  if (state.status !== "done")
    return (
      <p className="hint" role="status">
        {t.states.working}
      </p>
    );
  const same = statingTheSame(request.from.draft, state.redline).length;
  return (
    <p className="hint" role="status">
      {t.record.tabling.actualCount({ same, total: [...walkPoints(request.from.draft.points)].length })}
    </p>
  );
}

/** Whether a draft is known in other words than its own. */
function isRetold(draft: Draft | undefined): boolean {
  return draft !== undefined && [...walkPoints(draft.points)].some(({ point }) => point.wording !== "verbatim");
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

/** How the draft corresponds to the one it is based on; the comparing page shows and corrects the pairs. */
function Correspondence({
  record,
  draft,
  ownId,
  base,
}: {
  readonly record: RecordAccess;
  readonly draft: Draft;
  readonly ownId: string;
  readonly base: string;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.tabling;
  const from = record.whole.drafts.find(({ id }) => id === base);
  const request = useMemo(
    () =>
      from === undefined
        ? null
        : { process: record.whole.id, from, to: { id: ownId, party: "", draft, own: true as const }, corrections: [] },
    [from, record.whole.id, ownId, draft],
  );
  const state = useComparison(request);
  if (from === undefined) return null;
  const count = (relations: readonly string[]) =>
    state.status === "done" ? state.redline.pairs.filter(({ relation }) => relations.includes(relation)).length : 0;
  return (
    <p className="tabling-align">
      <span className="label">
        {words.align} <bdi>{from.draft.title === "" ? from.id : from.draft.title}</bdi>
      </span>{" "}
      {state.status === "done"
        ? words.pairs({
            same: count(["same"]),
            modified: count(["modified", "split", "merged"]),
            added: count(["added"]),
            dropped: count(["dropped"]),
          })
        : t.states.working}{" "}
      <PageLink className="link" to={onPage(place, "compare", { from: from.id, to: ownId })}>
        {words.compare}
      </PageLink>
      <span className="hint"> {words.alignText}</span>
    </p>
  );
}
