import { say } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import {
  eventNames,
  typeWords,
  whenSaid,
  titleIn,
  waysTo,
  type Agreement,
  type Id,
  type Requirement,
  type Status,
} from "../../../../core/commitments/index.ts";
import type { Words } from "../../../../words/types.ts";
import { optionsOf, Select } from "../../../kit/select.tsx";
import { Part } from "../../../kit/part.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Labelled } from "../parts.tsx";

const wanted: readonly Status[] = ["inEffect", "fulfilled", "violated", "suspended", "discharged", "exercised"];

/** What would have to happen for a commitment to reach a state: each way is a list that suffices. */
export function Ways({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const [id, setId] = useState(agreement.commitments[0]?.id ?? "");
  const [status, setStatus] = useState<Status>("violated");
  const ways = useMemo(() => (id === "" ? [] : waysTo(agreement, id, status)), [agreement, id, status]);
  const names = useMemo(() => eventNames(agreement), [agreement]);
  if (agreement.commitments.length === 0) return null;
  return (
    <Part id="ways" title={words.ways}>
      <div className="cm-bar">
        <Labelled label={words.waysFor}>
          <Select
            value={id}
            options={agreement.commitments.map((each) => ({ value: each.id, label: titleIn(agreement, each.id) }))}
            onChange={setId}
          />
        </Labelled>
        <Labelled label={words.toBe}>
          <Select value={status} options={optionsOf(wanted, t.commitments.monitoring.statuses)} onChange={setStatus} />
        </Labelled>
      </div>
      {ways.length === 0 ? (
        <p className="hint">{words.noWay}</p>
      ) : (
        <ol className="cm-ways">
          {ways.slice(0, 8).map((way) => (
            <li key={JSON.stringify(way)}>
              <bdi>{way.map((each) => requirementSaid(t, agreement, names, each)).join("; ")}</bdi>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function requirementSaid(t: Words, agreement: Agreement, names: ReadonlyMap<Id, string>, each: Requirement): string {
  const words = t.commitments.scenarios;
  const kind = words.requirement[each.kind];
  if (each.kind === "event" || each.kind === "absence") {
    const { actor, certifiedBy } = each.pattern;
    const type = names.get(each.pattern.type) ?? typeWords(each.pattern.type);
    const by = actor === undefined ? "" : ` (${actor.map((name) => titleIn(agreement, name)).join(", ")})`;
    const certified = certifiedBy === undefined ? "" : `, ${words.certifier} ${titleIn(agreement, certifiedBy)}`;
    return `“${type}”${by}${certified} ${kind}`;
  }
  if (each.kind === "time") return `${kind}: ${say(t, whenSaid(agreement, each.when))}`;
  return each.kind === "fact" ? `${kind} ${say(t, each.words)}` : kind;
}
