import { useId, useState, type ReactNode } from "react";
import { walkComposite } from "../../../../core/text/reading.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { Parties, Party, partiesOf } from "../../../kit/party.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage, type Place } from "../../../place.ts";
import { withoutEnding, type OwnFile, type OwnProposal, type OwnReceived } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { standingVersion } from "../../record/text-points.ts";
import { plainLabel } from "../labels.ts";

/** What a returned composite proposes, point by point: old words struck, new ones underlined, remarks, losses. */
export function Proposals({ file, received }: { readonly file: OwnFile; readonly received: OwnReceived }): ReactNode {
  const { t, place, state, save, notify } = useWorkbench();
  const words = t.own.received;
  const [from, setFrom] = useState("");
  const id = useId();
  const parties = received.composite?.parties.length ? received.composite.parties : state.parties.map((one) => one.id);
  const groups = byPoint(received.proposals);
  const target = useCompositePlace(received.composite, place);
  const saveAll = async () => {
    const value = {
      ...received,
      from,
      proposals: received.proposals.map((proposal) => ({ ...proposal, party: from })),
    };
    const name = `${withoutEnding(file.name)}-proposals`;
    const problem = await save({ kind: "data", name, value });
    notify(problem === null ? t.own.saved(name) : t.own.saveFailed(problem));
  };
  return (
    <section className="part proposals" aria-labelledby={`${id}-head`}>
      <div className="part-head">
        <h2 id={`${id}-head`}>
          <bdi>{words.head(file.name)}</bdi>
        </h2>
        <span className="hint">{words.title(received.proposals.length)}</span>
      </div>
      <p className="page-sub">{words.intro}</p>
      <div className="tools proposals-bar">
        <label htmlFor={`${id}-from`} className="label">
          {words.from}
        </label>
        <select
          id={`${id}-from`}
          className="input"
          value={from}
          onChange={({ target: chosen }) => setFrom(chosen.value)}
        >
          <option value="">{words.nobody}</option>
          {parties.map((party) => (
            <option key={party} value={party}>
              {party}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => void saveAll()}>
          {words.save}
        </button>
        <RecordProposals received={received} from={from} />
      </div>
      {received.losses.length > 0 && (
        <div className="message">
          <h3 className="label">{words.losses(received.losses.length)}</h3>
          <ul>
            {received.losses.map(({ code, point, message }) => (
              <li key={`${code} ${point} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {received.proposals.length === 0 && <Empty title={words.none} text={words.noneText} />}
      <ol className="proposal-points">
        {groups.map(({ key, label, point, proposals }) => (
          <li key={key} className="proposal-point">
            <div>
              <h3 className="label">{words.at(plainLabel(label))}</h3>
              {point !== null && target !== null && (
                <PageLink className="hint" to={{ ...target, values: { ...target.values, point } }}>
                  {words.open}
                </PageLink>
              )}
            </div>
            <ol>
              {proposals.map(({ n, proposal }) => (
                <Proposal key={n} proposal={proposal} from={from} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Proposal({ proposal, from }: { readonly proposal: OwnProposal; readonly from: string }): ReactNode {
  const { t, state, locale } = useWorkbench();
  const words = t.own.received;
  const { context } = proposal;
  const date = proposal.date === null ? null : locale.shortDate(proposal.date.slice(0, 10));
  const about = [
    words.places[proposal.place],
    ...(proposal.tracked || proposal.kind === "comment" ? [] : [words.untracked]),
    proposal.author,
    date ?? "",
  ].filter((part) => part !== "");
  return (
    <li className="proposal" data-kind={proposal.kind}>
      {proposal.kind === "edit" ? (
        <p className="words words-two" dir="auto">
          {context.before !== "" && <span className="proposal-around">…{context.before}</span>}
          {proposal.from !== "" && (
            <del>
              <span className="heard">{words.deletes} </span>
              {proposal.from}
            </del>
          )}
          {proposal.to !== "" && (
            <ins>
              <span className="heard"> {words.inserts} </span>
              {proposal.to}
            </ins>
          )}
          {context.after !== "" && <span className="proposal-around">{context.after}…</span>}
        </p>
      ) : (
        <p>
          <b>{words.comment}</b>{" "}
          {proposal.quote !== undefined && proposal.quote !== "" && (
            <span className="hint">
              <bdi>{words.on(proposal.quote)}</bdi>
            </span>
          )}
        </p>
      )}
      {proposal.comment !== undefined && (
        <p className="proposal-comment" dir="auto">
          {proposal.comment}
        </p>
      )}
      <p className="hint proposal-about">
        {from !== "" && <Parties ids={partiesOf(state, from)} />}
        {proposal.alternative !== null && proposal.alternative.length > 0 && (
          <span>
            {words.heldBy}{" "}
            {proposal.alternative.map((id) => (
              <Party key={id} id={id} />
            ))}
          </span>
        )}
        {about.length > 0 && <span>{about.join(" · ")}</span>}
      </p>
    </li>
  );
}

interface PointGroup {
  readonly key: string;
  readonly label: string;
  readonly point: string | null;
  readonly proposals: readonly NumberedProposal[];
}

interface NumberedProposal {
  /** From 1, through the whole document. */
  readonly n: number;
  readonly proposal: OwnProposal;
}

/** Proposals of one point together, in the order of the document. */
function byPoint(proposals: readonly OwnProposal[]): readonly PointGroup[] {
  const groups = new Map<string, { label: string; point: string | null; proposals: NumberedProposal[] }>();
  for (const [index, proposal] of proposals.entries()) {
    const key = proposal.point ?? "";
    const group = groups.get(key) ?? { label: proposal.label, point: proposal.point, proposals: [] };
    group.proposals.push({ n: index + 1, proposal });
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Where the composite that came back can be read: compiled anew from the same drafts, where they are on record. */
function useCompositePlace(composite: Composite | undefined, place: Place): Place | null {
  const { whole } = useWorkbench();
  if (composite === undefined || composite.drafts.length === 0) return null;
  const ids = composite.drafts.map(({ party, title, date }) => {
    const same = whole.drafts.filter((tabled) => tabled.own !== true && tabled.party === party);
    return same.find(({ draft }) => draft.title === title && draft.date === date)?.id;
  });
  const known = ids.flatMap((id) => id ?? []);
  if (known.length < ids.length || [...walkComposite(composite.points)].length === 0) return null;
  return onPage(place, "composite", { drafts: known.join(",") });
}

/** What came back becomes proposals on the composite that is on the table with those points. */
function RecordProposals({ received, from }: { readonly received: OwnReceived; readonly from: string }): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.record.recorders;
  const placed = received.proposals.filter(
    ({ point, place }) => point !== null && (place === "text" || place === "heading"),
  );
  if (record === null || placed.length === 0) return null;
  const target = record.talks.texts.findLast(({ kind, versions }) => {
    const points = new Set([...walkComposite(versions.at(-1)?.composite?.points ?? [])].map(({ point }) => point.id));
    return kind === "composite" && placed.every(({ point }) => point !== null && points.has(point));
  });
  if (target === undefined) return <p className="hint">{words.noComposite}</p>;
  const party = from === "" ? {} : { party: from };
  return (
    <RecordButton
      label={words.proposals}
      text={words.proposalsText(placed.length, standingVersion(target)?.title ?? target.id)}
      writers="texts"
      plans={() =>
        placed.map((one) =>
          one.kind === "comment"
            ? { kind: "note", body: { composite: target.id, point: one.point, text: one.comment ?? one.to }, ...party }
            : {
                kind: "proposal",
                body: {
                  composite: target.id,
                  point: one.point,
                  operation: one.to === "" ? "delete" : "replace",
                  text: one.to,
                  against: one.from,
                  ...(one.slot === null ? {} : { slot: one.slot }),
                  ...(one.alternative === null ? {} : { alternative: one.alternative }),
                },
                ...party,
              },
        )
      }
    />
  );
}
