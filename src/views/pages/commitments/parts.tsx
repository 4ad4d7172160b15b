import { say } from "../../../words/words.ts";
import { titleIn, whenSaid, type Agreement, type Commitment } from "../../../core/commitments/index.ts";
import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { flatPoints, namesOf } from "../texts/labels.ts";
import { textIds, textOf, type CommitmentText } from "./model.ts";

/** Who owes or is owed: parties of the process by their sign, others by the name the text gives, nobody as such. */
export function Who({ ids, agreement }: { readonly ids: readonly string[]; readonly agreement: Agreement }): ReactNode {
  const { whole, t } = useWorkbench();
  if (ids.length === 0) return <span className="standing">{t.commitments.notNamed}</span>;
  return (
    <span className="parties">
      {ids.map((id) =>
        whole.parties.some((party) => party.id === id) ? (
          <Party key={id} id={id} />
        ) : (
          <bdi key={id} className="cm-who">
            {titleIn(agreement, id)}
          </bdi>
        ),
      )}
    </span>
  );
}

/** The label of a point, leading to the commitments that rest on it. */
export function PointLink({ text, point }: { readonly text: CommitmentText; readonly point: string }): ReactNode {
  const { place } = useWorkbench();
  return (
    <PageLink to={onPage(place, "commitments", { text: text.id, point })}>
      <bdi dir="ltr">{pointLabel(text, point)}</bdi>
    </PageLink>
  );
}

/** The label of a point as it is printed. */
export function pointLabel(text: CommitmentText, id: string): string {
  const flat = text.tabled === null ? undefined : flatPoints(text.tabled.draft).find(({ point }) => point.id === id);
  return flat === undefined ? titleIn(text.agreement, id) : namesOf([flat], "").join("").replace(/\.$/u, "") || id;
}

/** The deadline of a commitment, or that there is none. */
export function Deadline({ of, agreement }: { readonly of: Commitment; readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const { window } = of;
  if (window?.due === undefined)
    return window?.vague === undefined ? (
      <span className="hint">{t.commitments.noDeadline}</span>
    ) : (
      <span className="standing">
        <q lang="en">{window.vague}</q>
      </span>
    );
  const unstated = "anchor" in window.due && window.due.anchor === null;
  return <span className={unstated ? "standing" : undefined}>{say(t, whenSaid(agreement, window.due))}</span>;
}

/** Who verifies a commitment, or that nobody does. */
export function Verifier({ of, agreement }: { readonly of: Commitment; readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const { monitor } = of;
  if (monitor === undefined || monitor.body === null) return <span className="hint">{t.commitments.nobody}</span>;
  return (
    <>
      <Who ids={[monitor.body]} agreement={agreement} />
      {monitor.general === true && <span className="hint"> {t.commitments.generalOnly}</span>}
    </>
  );
}

/** Confirmed by a person, or proposed by the tool with its confidence. */
export function Standing({ of, text }: { readonly of: Commitment; readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  if (text.confirmed.has(of.id)) return <span>{t.commitments.confirmed}</span>;
  return (
    <span className="standing">{t.commitments.proposedWith({ percent: Math.round((of.confidence ?? 0) * 100) })}</span>
  );
}

/** Chooses the text that a page looks at. */
export function TextChoice({ chosen, page }: { readonly chosen: CommitmentText; readonly page: string }): ReactNode {
  const { state, place, go, t } = useWorkbench();
  return (
    <label className="cm-field">
      <span className="label">{t.commitments.text}</span>
      <select
        className="input"
        value={chosen.id}
        onChange={(event) => go(onPage(place, page, { ...kept(place.values), text: event.target.value }))}
      >
        {textIds(state).map((id) => {
          const { title } = textOf(state, id).agreement;
          return (
            <option key={id} value={id}>
              {title}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** Values that mean the same on another text. */
function kept(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return values["view"] === undefined ? {} : { view: values["view"] };
}
