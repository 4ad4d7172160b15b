import { titleIn, type FindingStanding } from "../../../../core/commitments/index.ts";
import type { ReactNode } from "react";
import { Choice } from "../../../kit/choice.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage, withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { typeWords, type Watch } from "./model.ts";
import type { Standing } from "./week-view.tsx";

const kinds = ["alleged", "all"] as const;

/** Every report with its three findings, each its own question; who found what, what is disputed, how much was watched. */
export function IncidentLog({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale, place, go } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement } = watch;
  const prohibited = new Set(
    agreement.commitments.filter(({ modality }) => modality === "prohibition").map(({ id }) => id),
  );
  const kind = kinds.find((each) => each === place.values["kind"]) ?? "alleged";
  const touches = standing.incidents.filter(
    ({ incident, occurred, violates }) =>
      incident.commitments.some((id) => prohibited.has(id)) ||
      Object.keys(violates).length > 0 ||
      (occurred.verdict !== "none" && incident.commitments.length === 0),
  );
  const shown = (kind === "all" ? standing.incidents : touches).toSorted((a, b) =>
    a.incident.on < b.incident.on ? 1 : -1,
  );
  const hours = standing.observations.reduce((sum, each) => sum + each.hours, 0);
  return (
    <>
      <div className="cm-lead">
        <Choice
          legend={words.which}
          look="segment"
          value={kind}
          options={[
            { value: "alleged" as const, label: words.mayViolate, count: touches.length },
            { value: "all" as const, label: words.everything, count: standing.incidents.length },
          ]}
          onChange={(value) => go(withValues(place, { kind: value === "alleged" ? null : value }), "replace")}
        />
      </div>
      <p className="hint">{words.threeQuestions}</p>
      <div className="data-scroll" role="region" aria-label={words.views.incidents} tabIndex={0}>
        <table className="data-table cm-incidents">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.report}</th>
              <th scope="col">{words.occurred}</th>
              <th scope="col">{words.violates}</th>
              <th scope="col">{words.attributable}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ incident, occurred, violates, attributable, disputed }) => (
              <tr key={incident.id} id={`incident-${incident.id}`}>
                <td className="nowrap">
                  {locale.shortDate(incident.on.slice(0, 10))}
                  {incident.on.length > 10 && <span className="cm-says">{incident.on.slice(11, 16)}</span>}
                  {incident.known.slice(0, 10) !== incident.on.slice(0, 10) && (
                    <span className="cm-says">
                      {words.knownOn({ day: locale.shortDate(incident.known.slice(0, 10)) })}
                    </span>
                  )}
                </td>
                <th scope="row">
                  <bdi lang="en">{typeWords(incident.type)}</bdi>
                  {incident.count !== undefined && ` × ${locale.number(incident.count)}`}
                  <span className="cm-says">
                    {incident.place !== undefined && (
                      <bdi>
                        {incident.place.name}
                        {incident.place.precisionMetres !== undefined &&
                          ` (± ${locale.number(incident.place.precisionMetres)} m)`}
                      </bdi>
                    )}
                    <span>{words.grades[incident.grade]}</span>
                    <bdi>{titleIn(agreement, incident.reporter)}</bdi>
                    {disputed && (
                      <span className="standing">
                        {words.disputedBy({
                          who: locale.list((incident.disputedBy ?? []).map((id) => titleIn(agreement, id))),
                        })}
                      </span>
                    )}
                  </span>
                  {incident.note !== undefined && <bdi className="cm-note">{incident.note}</bdi>}
                  <span className="cm-says">
                    {incident.commitments.map((id) => (
                      <PageLink key={id} to={onPage(place, "commitments", { text: agreement.id, c: id })}>
                        {id}
                      </PageLink>
                    ))}
                    {incident.sources.map(({ publisher, date, url }) => (
                      <bdi key={`${publisher} ${date}`}>
                        {url === undefined ? publisher : <a href={url}>{publisher}</a>}
                      </bdi>
                    ))}
                  </span>
                </th>
                <td>
                  <Finding of={occurred} watch={watch} />
                </td>
                <td>
                  <Findings of={violates} watch={watch} />
                </td>
                <td>
                  <Findings of={attributable} watch={watch} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className="part" aria-labelledby="effort">
        <div className="part-head">
          <h2 id="effort">{words.effort}</h2>
          <p className="hint">{words.effortHint({ hours: locale.number(hours) })}</p>
        </div>
        <div className="data-scroll" role="region" aria-label={words.effort} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.area}</th>
                <th scope="col" className="is-number">
                  {words.hours}
                </th>
                <th scope="col" className="is-number">
                  {words.denied}
                </th>
                <th scope="col" className="is-number">
                  {words.down}
                </th>
              </tr>
            </thead>
            <tbody>
              {standing.observations.map((each) => (
                <tr key={each.id}>
                  <th scope="row">{locale.shortRange(each.from.slice(0, 10), each.until.slice(0, 10))}</th>
                  <td>
                    <bdi>{each.area}</bdi>
                  </td>
                  <td className="is-number">{locale.number(each.hours)}</td>
                  <td className="is-number">{locale.number(each.deniedHours ?? 0)}</td>
                  <td className="is-number">{locale.number(each.downHours ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Findings({
  of,
  watch,
}: {
  readonly of: Readonly<Record<string, FindingStanding>>;
  readonly watch: Watch;
}): ReactNode {
  const { t } = useWorkbench();
  const entries = Object.entries(of);
  if (entries.length === 0) return <span className="hint">{t.commitments.monitoring.verdicts.none}</span>;
  return entries.map(([about, finding]) => (
    <div key={about}>
      <Finding of={finding} watch={watch} about={titleIn(watch.agreement, about)} />
    </div>
  ));
}

function Finding({
  of,
  watch,
  about,
}: {
  readonly of: FindingStanding;
  readonly watch: Watch;
  readonly about?: string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  if (of.verdict === "none") return <span className="hint">{words.verdicts.none}</span>;
  return (
    <span className={`cm-verdict cm-verdict-${of.verdict}`}>
      <b>{words.verdicts[of.verdict]}</b>
      {about !== undefined && <bdi className="cm-says">{about}</bdi>}
      <span className="cm-says">
        {of.by !== null && <bdi>{titleIn(watch.agreement, of.by)}</bdi>}
        {of.on !== null && <span>{locale.shortDate(of.on.slice(0, 10))}</span>}
        {of.disputed && <span className="standing">{words.disputed}</span>}
      </span>
    </span>
  );
}
