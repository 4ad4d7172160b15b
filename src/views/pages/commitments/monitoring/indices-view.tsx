import { say } from "../../../../words/words.ts";
import { titleIn, type MonthlyValue } from "../../../../core/commitments/index.ts";
import { useMemo, type ReactNode } from "react";
import { parseRoom } from "../../../../core/record/permissions.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage, withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { indicesOf, type Watch } from "./model.ts";
import type { Standing } from "./week-view.tsx";

/** Three indices that are never blended, the evidence behind each score, months as then known and as restated. */
export function IndicesView({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const { now, strict, dueAdjusted } = useMemo(() => indicesOf(watch), [watch]);
  const one = (value: number | null) => (value === null ? "–" : locale.number(Math.round(value * 10) / 10));
  const { shares } = now;
  return (
    <>
      <p className="hint">{words.neverBlended}</p>
      <dl className="cm-indices">
        <div>
          <dt>{words.strict}</dt>
          <dd>
            <b>{one(now.strict)}</b>
            <span className="hint">
              {words.strictText({ sum: `${now.sums.strict[0]}`, most: `${now.sums.strict[1]}` })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.dueAdjusted}</dt>
          <dd>
            <b>{one(now.dueAdjusted)}</b>
            <span className="hint">
              {words.dueText({ sum: `${now.sums.dueAdjusted[0]}`, most: `${now.sums.dueAdjusted[1]}` })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.shares}</dt>
          <dd>
            <ul className="cm-shares">
              {(["complete", "intermediate", "minimum", "notStarted", "disputed", "unknown"] as const).map((name) => (
                <li key={name}>
                  <b>{shares[name]}</b> {words.shareNames[name]}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.mostDaysLate}</dt>
          <dd>
            <b>{now.mostDaysLate}</b>
            <span className="hint">{words.daysHidden}</span>
          </dd>
        </div>
      </dl>
      <Months strict={strict} dueAdjusted={dueAdjusted} />
      <section className="part" aria-labelledby="by-phase">
        <div className="part-head">
          <h2 id="by-phase">{words.byPhase}</h2>
        </div>
        <Sums
          head={t.commitments.phase}
          rows={standing.byPhase.map(({ phase, ...sums }) => ({
            name: phase === null ? words.noPhase : titleIn(watch.agreement, phase),
            ...sums,
          }))}
        />
      </section>
      <ByParty watch={watch} standing={standing} />
      <section className="part" aria-labelledby="evidence-behind">
        <div className="part-head">
          <h2 id="evidence-behind">{words.evidence}</h2>
        </div>
        <Evidence watch={watch} standing={standing} scored={now.scored} />
      </section>
    </>
  );
}

/** Months in a table: later knowledge never changes the first value. */
function Months({
  strict,
  dueAdjusted,
}: {
  readonly strict: readonly MonthlyValue[];
  readonly dueAdjusted: readonly MonthlyValue[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const one = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : locale.number(Math.round(value * 10) / 10);
  const restated = ({ asThenKnown, restated: later }: MonthlyValue) =>
    asThenKnown !== null && later !== null && Math.abs(asThenKnown - later) > 0.05;
  return (
    <section className="part" aria-labelledby="months">
      <div className="part-head">
        <h2 id="months">{words.months}</h2>
        <p className="hint">{words.monthsHint}</p>
      </div>
      <div className="data-scroll" role="region" aria-label={words.months} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {[words.strict, words.dueAdjusted].flatMap((index) => [
                <th key={`${index} then`} scope="col" className="is-number">
                  {index}, {words.thenKnown}
                </th>,
                <th key={`${index} now`} scope="col" className="is-number">
                  {index}, {words.restated}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {strict.map((value, at) => {
              const due = dueAdjusted[at];
              return (
                <tr key={value.month}>
                  <th scope="row">{locale.month(value.month)}</th>
                  <td className="is-number">{one(value.asThenKnown)}</td>
                  <td className={`is-number${restated(value) ? " cm-restated" : ""}`}>{one(value.restated)}</td>
                  <td className="is-number">{one(due?.asThenKnown)}</td>
                  <td className={`is-number${due !== undefined && restated(due) ? " cm-restated" : ""}`}>
                    {one(due?.restated)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface SumsRow {
  readonly name: string;
  readonly commitments: number;
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
  readonly mostDaysLate: number;
  readonly unobserved: number;
}

function Sums({ head, rows }: { readonly head: string; readonly rows: readonly SumsRow[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.monitoring;
  const columns = ["commitments", "kept", "broken", "open", "mostDaysLate", "unobserved"] as const;
  return (
    <div className="data-scroll" role="region" aria-label={head} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="is-number">
                {words.sums[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <bdi>{row.name}</bdi>
              </th>
              {columns.map((column) => (
                <td key={column} className="is-number">
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const open: ReadonlySet<string> = new Set(["public", "table"]);

/** Comparing parties takes sides in the eyes of some: in a restricted room alone, and only when it is asked for. */
function ByParty({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, place, go, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const allowed = record !== null && record.rooms.some((room) => !open.has(parseRoom(room)?.type ?? "public"));
  const shown = allowed && place.values["parties"] === "on";
  return (
    <section className="part" aria-labelledby="by-party">
      <div className="part-head">
        <h2 id="by-party">{words.byParty}</h2>
        <p className="hint">{allowed ? words.byPartyHint : words.byPartyClosed}</p>
      </div>
      {allowed && (
        <label className="cm-check">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => go(withValues(place, { parties: event.target.checked ? "on" : null }), "replace")}
          />
          {words.showByParty}
        </label>
      )}
      {shown && (
        <Sums
          head={t.commitments.debtor}
          rows={standing.byParty.map(({ party, ...sums }) => ({ name: titleIn(watch.agreement, party), ...sums }))}
        />
      )}
    </section>
  );
}

function Evidence({
  watch,
  standing,
  scored,
}: {
  readonly watch: Watch;
  readonly standing: Standing;
  readonly scored: ReturnType<typeof indicesOf>["now"]["scored"];
}): ReactNode {
  const { t, place, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const rows = new Map(standing.rows.map((row) => [row.id, row]));
  return (
    <div className="data-scroll" role="region" aria-label={words.evidence} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t.commitments.commitment}</th>
            <th scope="col" className="is-number">
              {words.score}
            </th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.reports}</th>
            <th scope="col" className="is-number">
              {words.watched}
            </th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ id, score, why, disputed, daysLate }) => {
            const row = rows.get(id);
            return (
              <tr key={id}>
                <th scope="row" aria-label={titleIn(watch.agreement, id)}>
                  <PageLink to={onPage(place, "commitments", { text: watch.agreement.id, c: id })}>
                    <bdi lang="en">{titleIn(watch.agreement, id)}</bdi>
                  </PageLink>
                </th>
                <td className="is-number">{score === null ? "?" : score}</td>
                <td>
                  {row !== undefined && words.statuses[row.state.status]}
                  {disputed && (
                    <span className="cm-says">
                      <span className="standing">{words.disputed}</span>
                    </span>
                  )}
                </td>
                <td>
                  <bdi>{say(t, why)}</bdi>
                  {daysLate !== null && <span className="cm-says">{words.daysLate({ n: daysLate })}</span>}
                </td>
                <td>
                  {row !== undefined &&
                    words.reportCounts({
                      reported: row.incidents.reported,
                      occurred: row.incidents.occurred,
                      violating: row.incidents.violating,
                    })}
                </td>
                <td className="is-number">
                  {row === undefined || row.unobserved ? words.notWatched : locale.number(row.observed.hours)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
