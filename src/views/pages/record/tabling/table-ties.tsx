import { useMemo, type ReactNode } from "react";
import { languageKey } from "../../../../core/common/language/one-language.ts";
import { walkPoints, type Draft } from "../../../../core/text/draft.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { useComparison } from "../../../use-comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { SelectField } from "../field.tsx";
import { statingTheSame } from "../../../../core/text/carry-ids.ts";
import { optionTitle } from "../../texts/draft-choice.tsx";
import { actualRequest, type PlanProblem, type TablePlan } from "./table-plan.ts";

/** A plan of the record, what is wrong with it, and what its writer says anew. */
export interface PlanProps {
  readonly record: RecordAccess;
  readonly plan: TablePlan;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (changes: Partial<TablePlan>) => void;
}

/** The text on record of which this is the next version, and whether it is the actual wording of one that was retold. */
export function Renews({
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
export function Origins({
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

/** How many points of the retold text the actual one takes over; asked for here, so that it is known when it is tabled. */
export function Actual({
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

/** How the draft corresponds to the one it is based on; the comparing page shows and corrects the pairs. */
export function Correspondence({
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
