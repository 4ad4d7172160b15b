import { say } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import {
  whenSaid,
  titleIn,
  waysTo,
  type Agreement,
  type Requirement,
  type Status,
} from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";

const wanted: readonly Status[] = ["inEffect", "fulfilled", "violated", "suspended", "discharged", "exercised"];

/** What would have to happen for a commitment to reach a state: each way is a list that suffices. */
export function Ways({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const [id, setId] = useState(agreement.commitments[0]?.id ?? "");
  const [status, setStatus] = useState<Status>("violated");
  const ways = useMemo(() => (id === "" ? [] : waysTo(agreement, id, status)), [agreement, id, status]);
  if (agreement.commitments.length === 0) return null;
  const said = (each: Requirement): string => {
    const kind = words.requirement[each.kind];
    if (each.kind === "event" || each.kind === "absence") {
      const { type, actor, certifiedBy } = each.pattern;
      const by = actor === undefined ? "" : ` (${actor.map((name) => titleIn(agreement, name)).join(", ")})`;
      const certified = certifiedBy === undefined ? "" : `, ${words.certifier} ${titleIn(agreement, certifiedBy)}`;
      return `“${type}”${by}${certified} ${kind}`;
    }
    if (each.kind === "time") return `${kind}: ${say(t, whenSaid(agreement, each.when))}`;
    return each.kind === "fact" ? `${kind} ${say(t, each.words)}` : kind;
  };
  return (
    <section className="part" aria-labelledby="ways">
      <div className="part-head">
        <h2 id="ways">{words.ways}</h2>
      </div>
      <div className="cm-bar">
        <label className="cm-field">
          <span className="label">{words.waysFor}</span>
          <select className="input" value={id} onChange={({ target }) => setId(target.value)}>
            {agreement.commitments.map((each) => (
              <option key={each.id} value={each.id}>
                {titleIn(agreement, each.id)}
              </option>
            ))}
          </select>
        </label>
        <label className="cm-field">
          <span className="label">{words.toBe}</span>
          <select
            className="input"
            value={status}
            onChange={({ target }) => setStatus(wanted.find((each) => each === target.value) ?? "violated")}
          >
            {wanted.map((each) => (
              <option key={each} value={each}>
                {t.commitments.monitoring.statuses[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {ways.length === 0 ? (
        <p className="hint">{words.noWay}</p>
      ) : (
        <ol className="cm-ways">
          {ways.slice(0, 8).map((way) => (
            <li key={JSON.stringify(way)}>
              <bdi>{way.map(said).join("; ")}</bdi>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
