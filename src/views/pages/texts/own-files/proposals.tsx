import { useId, useMemo, useState, type ReactNode } from "react";
import type { ProposalBody } from "../../../../core/things/texts.ts";
import { madeAlready, receivedProposals, sentText, type ReceivedProposals } from "../../../../core/record/receiving.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { walkComposite } from "../../../../core/text/reading.ts";
import { changesOf, movedWords, type ReturnedChange } from "../../../../core/text/spans.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Parties, Party, partiesOf } from "../../../kit/party.tsx";
import { Empty } from "../../../kit/states.tsx";
import { withoutEnding, type OwnFile, type OwnReceived } from "../../../own-files.ts";
import { onPage, type Place } from "../../../place.ts";
import { Select } from "../../../kit/select.tsx";
import { say } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";
import { standingVersion } from "../../record/text-points.ts";
import { plainLabel } from "../labels.ts";
import { ChangeWords, MovedWords } from "./exchange.tsx";
import { FindSent } from "./find-sent.tsx";
import { NoPlace } from "./no-place.tsx";
import { numbered } from "./numbered.ts";
import { RecordReceived } from "./record-received.tsx";

/** Words of a paragraph that are shown around a change, at most. */
const AROUND = 40;

/** A proposal as it is shown, and as it would be recorded where the composite is on the table. */
export interface ShownProposal {
  readonly point: string;
  readonly label: string;
  readonly changes: readonly ReturnedChange[];
  readonly body?: ProposalBody;
  /** The same change stands on record already. */
  readonly known?: boolean;
}

/** All that is shown of a returned composite. */
interface Shown extends Omit<ReceivedProposals, "proposals"> {
  readonly proposals: readonly ShownProposal[];
}

/** What a returned composite proposes, point by point: old words struck, new ones underlined; and what has no place. */
export function Proposals({ file, received }: { readonly file: OwnFile; readonly received: OwnReceived }): ReactNode {
  const { t, place, state, record, save, notify } = useWorkbench();
  const words = t.own.received;
  const own = record?.audience.capacity === "delegate" ? (record.audience.party ?? "") : "";
  const [from, setFrom] = useState(received.party ?? own);
  const [each, setEach] = useState(false);
  const [comments, setComments] = useState(false);
  const id = useId();
  const composite = received.sent?.composite;
  const parties = composite?.parties.length ? composite.parties : state.parties.map((one) => one.id);
  const target = useMemo(
    () => (record === null || composite === undefined ? null : sentText(record.talks.texts, composite)),
    [record, composite],
  );
  const { proposals, unplaced, older, there } = useMemo((): Shown => {
    const found = changesOf(received.edits, from === "" ? (parties[0] ?? "") : from, composite?.points[0]?.id ?? "");
    if (target === null || composite === undefined)
      return { proposals: grouped(found.changes, each), unplaced: found.unplaced };
    const placed = receivedProposals(found.changes, composite, target, { each, own: received.party !== undefined });
    const marked = placed.proposals.map((proposal) => ({
      ...proposal,
      known: madeAlready(proposal.body, from === "" ? undefined : from, record?.talks.proposals ?? []) !== undefined,
    }));
    return { ...placed, proposals: marked, unplaced: [...found.unplaced, ...placed.unplaced] };
  }, [received, from, parties, composite, target, each, record]);
  const fresh = proposals.filter(({ known }) => known !== true);
  const changes = proposals.reduce((sum, proposal) => sum + proposal.changes.length, 0);
  const moved = useMemo(() => movedWords(proposals.flatMap((proposal) => proposal.changes)), [proposals]);
  const compiled = useCompositePlace(composite, place);
  const saveAll = async () => {
    const value = { from, proposals, unplaced, ...(comments ? { comments: received.comments } : {}) };
    const name = `${withoutEnding(file.name)}-proposals`;
    const problem = await save({ kind: "data", name, value });
    notify(problem === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <Part
      id={`${id}-head`}
      title={<bdi>{words.head({ name: file.name })}</bdi>}
      {...(composite === undefined ? {} : { hint: words.counted({ changes, proposals: proposals.length }) })}
      className="proposals"
    >
      <p className="page-sub">{words.intro}</p>
      <div className="tools proposals-bar">
        <label htmlFor={`${id}-from`} className="label">
          {words.from}
        </label>
        <Select
          id={`${id}-from`}
          value={from}
          disabled={own !== "" || received.party !== undefined}
          empty={words.nobody}
          options={[...new Set([...parties, ...(own === "" ? [] : [own])])].map((party) => ({
            value: party,
            label: party,
          }))}
          onChange={setFrom}
        />
        <Choice
          look="segment"
          legend={words.one}
          value={each ? "change" : "point"}
          options={(["point", "change"] as const).map((value) => ({ value, label: words.each[value] }))}
          onChange={(value) => setEach(value === "change")}
        />
        <Button onClick={() => void saveAll()}>{words.save}</Button>
        {fresh.length > 0 && target !== null && (
          <RecordReceived
            proposals={fresh}
            comments={comments ? received.comments : []}
            text={target.text.id}
            title={standingVersion(target.text)?.title ?? target.text.id}
            from={from}
          />
        )}
      </div>
      {composite === undefined && (
        <>
          <p className="message">{words.lost}</p>
          <FindSent file={file} />
        </>
      )}
      {received.doubts?.map((doubt) => (
        <p key={doubt.code} className="message">
          {say(t, doubt)}
        </p>
      ))}
      <MadeOn file={file} received={received} older={older} there={there} />
      {fresh.length < proposals.length && (
        <p className="message">{words.known({ n: proposals.length - fresh.length, of: proposals.length })}</p>
      )}
      {record !== null && proposals.length > 0 && target === null && (
        <p className="hint">{t.record.recorders.noComposite}</p>
      )}
      {received.comments.length > 0 && (
        <label className="tabling-keep">
          <input type="checkbox" checked={comments} onChange={(event) => setComments(event.target.checked)} />
          <span>
            {words.keepComments({ count: received.comments.length })} <span className="hint">{words.commentsHint}</span>
          </span>
        </label>
      )}
      {comments && <Comments received={received} />}
      <NoPlace unplaced={unplaced} />
      {composite !== undefined && proposals.length + unplaced.length + (there ?? 0) === 0 && (
        <Unchanged party={received.party} revision={older?.revision ?? target?.text.versions.length ?? null} />
      )}
      <ol className="proposal-points">
        {numbered<ShownProposal>(proposals).map(([key, { point, label, changes: own, body, known }]) => (
          <li key={key} className="proposal-point">
            <div>
              <h3 className="label">
                {own[0]?.kind === "insert"
                  ? words.after({ label: plainLabel(label) })
                  : words.at({ label: plainLabel(label) })}
              </h3>
              {compiled !== null && (
                <PageLink className="hint" to={{ ...compiled, values: { ...compiled.values, point } }}>
                  {words.open}
                </PageLink>
              )}
              {known === true && <p className="hint">{words.knownOne}</p>}
              {body?.base !== undefined && body.base !== target?.text.versions.at(-1)?.entry.id && (
                <p className="hint">{words.older}</p>
              )}
            </div>
            <ol>
              {numbered(own).map(([key, change]) => (
                <Change key={key} change={change} from={from} moved={moved.get(change)} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** On which revision it was made, where that does not stand any more, and how much of it stands already. */
function MadeOn({
  file,
  received: { party },
  older,
  there = 0,
}: { readonly file: OwnFile; readonly received: OwnReceived } & Partial<
  Pick<ReceivedProposals, "older" | "there">
>): ReactNode {
  const words = useWorkbench().t.own.received;
  return (
    <>
      {older !== undefined && (
        <p className="message">
          {party === undefined || older.revision === null
            ? words.madeOn({
                revision: older.revision === null ? "" : String(older.revision),
                standing: older.standing,
              })
            : words.ownMadeOn({ party, revision: older.revision, standing: older.standing })}
        </p>
      )}
      {older !== undefined && party !== undefined && (
        <FindSent own file={file} party={party} label={words.cameBackTo} />
      )}
      {there > 0 && <p className="message">{words.standAlready({ count: there })}</p>}
    </>
  );
}

/** Nothing was changed: a party's own document is what it reads in a revision. */
function Unchanged({
  party,
  revision,
}: {
  readonly party: string | undefined;
  readonly revision: number | null;
}): ReactNode {
  const words = useWorkbench().t.own.received;
  if (party === undefined) return <Empty title={words.none} text={words.noneText} />;
  return (
    <Empty
      title={words.ownSame}
      text={words.ownSameText({ party, revision: revision === null ? "" : String(revision) })}
    />
  );
}

function grouped(changes: readonly ReturnedChange[], each: boolean): readonly ShownProposal[] {
  const groups = new Map<string, ReturnedChange[]>();
  for (const [index, change] of changes.entries()) {
    const key = each
      ? `${index}`
      : JSON.stringify([change.point, change.kind === "delete" || change.kind === "move" ? change.kind : ""]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => ({
    point: group[0]?.point ?? "",
    label: group[0]?.label ?? "",
    changes: group,
  }));
}

function Change({
  change,
  from,
  moved,
}: {
  readonly change: ReturnedChange;
  readonly from: string;
  /** What takes out the very words that it puts in, or the other way round. */
  readonly moved: ReturnedChange | undefined;
}): ReactNode {
  const { t, state, locale } = useWorkbench();
  const words = t.own.received;
  const { context, by, kind, since } = change;
  const date = by.date === null ? "" : locale.shortDate(by.date.slice(0, 10));
  const about = [
    kind === "delete" ? words.deleted : kind === "move" ? words.moved : words.places[change.in],
    by.byHand !== undefined ? words.byHand({ hand: by.byHand }) : by.tracked ? "" : words.untracked,
    by.author,
    date,
  ].filter((part) => part !== "");
  return (
    <li className="proposal" data-kind={kind}>
      <p className="words words-two" dir="auto">
        {context.before !== "" && (
          <span className="proposal-around">
            {context.before.length < AROUND ? context.before : `… ${context.before.replace(/^\S*\s/u, "")}`}
          </span>
        )}
        <ChangeWords change={change} />
        {context.after !== "" && (
          <span className="proposal-around">
            {context.after.length < AROUND ? context.after : `${context.after.replace(/\s\S*$/u, "")} …`}
          </span>
        )}
      </p>
      <p className="hint proposal-about">
        {from !== "" && <Parties ids={partiesOf(state, from)} />}
        {change.alternative !== null && change.alternative.length > 0 && (
          <span>
            {words.heldBy}{" "}
            {change.alternative.map((id) => (
              <Party key={id} id={id} />
            ))}
          </span>
        )}
        {about.length > 0 && <span>{about.join(" · ")}</span>}
        <MovedWords change={change} other={moved} />
        {since !== undefined && <span>{words.since(since)}</span>}
      </p>
    </li>
  );
}

function Comments({ received }: { readonly received: OwnReceived }): ReactNode {
  const { t } = useWorkbench();
  return (
    <ul className="proposals-comments">
      {numbered(received.comments).map(([key, { label, quote, text }]) => (
        <li key={key}>
          {label !== "" && <b>{plainLabel(label)} </b>}
          {quote !== "" && <span className="hint">{t.own.received.on({ quote })} </span>}
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
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
