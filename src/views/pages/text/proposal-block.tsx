import { Fragment, useState, type ReactNode } from "react";
import { said } from "../../../core/common/said.ts";
import { parseRoom, widerRooms } from "../../../core/record/permissions.ts";
import { withoutCells } from "../../../core/text/table.ts";
import type { Span } from "../../../core/text/spans.ts";
import { say } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useLatestPlace } from "../../use-latest-place.ts";
import { Filed } from "../record/filed.tsx";
import { LiveRedline } from "../record/live-redline.tsx";
import { Arranged, onlyArranges } from "../record/point/arranged.tsx";
import { bring } from "../record/point/proposal-tools.tsx";
import { restingOn } from "../record/resting.ts";
import { roomName, RoomSign } from "../record/rooms.tsx";
import { placeOf } from "../record/text-points.ts";
import { notDone } from "../record/writing.tsx";
import { AnswerRows } from "./answers.tsx";
import { useBench } from "./bench.ts";
import type { LivePoint, ShownProposal } from "./model.ts";
import { ProposalTag } from "./live-pieces.tsx";
import { shownMarks } from "./marks.ts";
import { nextVersion } from "./taking-in.ts";
import { useMoment } from "./use-moment.ts";

/** A proposal under the words that it would change: whose it is, what it says, the answers, and what the reader may do. */
export function ProposalBlock({
  point,
  shown,
}: {
  readonly point: LivePoint;
  readonly shown: ShownProposal;
}): ReactNode {
  const { t } = useWorkbench();
  const moment = useMoment();
  const { now } = useBench();
  const words = t.livingText;
  const { proposal, n } = shown;
  const own = parseRoom(proposal.entry.room)?.type === "caucus";
  return (
    <section
      className="prop"
      id={`proposal-${proposal.id}`}
      aria-label={n === null ? words.notSent : words.proposalN({ n })}
    >
      <p className="prop-h">
        <span>
          {n !== null && <ProposalTag n={n} />}{" "}
          {proposal.party === undefined ? <b>{t.record.point.byOffice}</b> : <Party id={proposal.party} named />}{" "}
          <What shown={shown} />
        </span>
        <RoomSign room={proposal.entry.room} /> <time dateTime={proposal.on}>{moment(proposal)}</time>{" "}
        {proposal.reason !== undefined && (
          <span className="prop-why">
            <bdi>{t.waits.quoted({ words: proposal.reason })}</bdi>
          </span>
        )}{" "}
        <Filed record={now().record} recorded={proposal} />
      </p>
      {!shown.consent.fits && <MovedAway shown={shown} point={point} />}
      {(shown.spans === null || (proposal.points?.length ?? 0) > 0) && <WholePoint point={point} shown={shown} />}
      {own ? <OwnRoom shown={shown} point={point} /> : <AnswerRows shown={shown} />}
      <Tools shown={shown} />
    </section>
  );
}

/** That it fits no more, and the way to what has changed at its point since. */
function MovedAway({ shown, point }: { readonly shown: ShownProposal; readonly point: LivePoint }): ReactNode {
  const { t } = useWorkbench();
  const { set } = useLatestPlace();
  const { versions } = useBench().now().live.text;
  const made = versions.findIndex(({ entry }) => entry.id === shown.proposal.base);
  return (
    <p className="hint">
      {t.livingText.movedAway}{" "}
      {made !== -1 && (
        <Button look="link" onClick={() => set({ against: String(made + 1), version: null, point: point.id })}>
          {t.livingText.movedAwaySince}
        </Button>
      )}
    </p>
  );
}

/** What it says in one line: the new words, or which words would go. */
function What({ shown }: { readonly shown: ShownProposal }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.livingText;
  const { spans, proposal } = shown;
  const points = proposal.points ?? [];
  if (spans === null && points.length > 0)
    return `${words.proposes} ${locale.list(points.map(({ op }) => words.pointChange[op]))}`;
  if (spans === null) return words.proposesOther;
  if (spans.every(({ insert }) => insert === ""))
    return (
      <>
        {words.proposesNone} <q className="dw">{spans.map(({ quote }) => withoutCells(quote)).join(" … ")}</q>
      </>
    );
  const between = say(t, said("joined.semicolon", { a: "", b: "" }));
  // Words of several readings: whose each of them is.
  const several = new Set(spans.map(({ as }) => as)).size > 1;
  return (
    <>
      {words.proposes}{" "}
      {changesOf(spans).map(({ at, goes, comes }, index) => (
        <Fragment key={`${at} ${goes.map(({ quote }) => quote).join()} ${comes}`}>
          {index > 0 && between}
          {goes.map(({ quote, as }) => (
            <Fragment key={`${as} ${quote}`}>
              <del>
                <span className="heard">{t.compare.heard.deleted}</span>
                <bdi>{quote}</bdi>
              </del>{" "}
              {several && <Party id={as} />}
            </Fragment>
          ))}
          {goes.length > 0 && comes !== "" && "→ "}
          {comes !== "" && <q className="dw">{comes}</q>}
        </Fragment>
      ))}
    </>
  );
}

/** Words that go, and in whose reading they stand. */
interface Gone {
  readonly quote: string;
  readonly as: string;
}

/** What goes and what comes in its place; one wording in the place of several alternatives is one change. */
function changesOf(
  spans: readonly Span[],
): readonly { readonly at: number; readonly goes: readonly Gone[]; readonly comes: string }[] {
  const coming = spans.filter(({ insert }) => insert !== "");
  const [only] = coming;
  const quoted = (all: readonly Span[]): readonly Gone[] =>
    all.map(({ quote, as }) => ({ quote: withoutCells(quote).trim(), as })).filter(({ quote }) => quote !== "");
  if (coming.length === 1 && only !== undefined && only.quote === "")
    return [{ at: only.from, goes: quoted(spans), comes: withoutCells(only.insert).trim() }];
  return spans.map((span) => ({ at: span.from, goes: quoted([span]), comes: withoutCells(span.insert).trim() }));
}

function WholePoint({ point, shown }: { readonly point: LivePoint; readonly shown: ShownProposal }): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const { proposal } = shown;
  const words = t.record.point;
  const marks = (words: string) => (bench.now().live.version.draft === undefined ? shownMarks(words) : words);
  const arranges = onlyArranges(proposal);
  const verbatim = point.wording === "verbatim" || proposal.operation === "add-after";
  return (
    <div className="prop-whole">
      {proposal.operation !== "replace" && !arranges && <p className="label">{words.operations[proposal.operation]}</p>}
      {(proposal.base === undefined || (shown.edit === null && !arranges)) && (
        <LiveRedline
          from={proposal.operation === "add-after" ? "" : marks(proposal.against ?? "")}
          to={marks(proposal.text)}
          verbatim={verbatim}
          language={point.language}
        />
      )}
      <Arranged proposal={proposal} text={bench.now().live.text} />
      {proposal.points?.map((operation) =>
        operation.op === "insert" ? (
          <LiveRedline
            key={operation.point.id}
            from=""
            to={[operation.point.label, operation.point.heading, operation.point.text]
              .filter((part) => part !== "")
              .join(" ")}
            verbatim
            language={point.language}
          />
        ) : null,
      )}
    </div>
  );
}

/** What a delegation prepares in its own room: cleared by whoever may clear, then sent. */
function OwnRoom({ shown, point }: { readonly shown: ShownProposal; readonly point: LivePoint }): ReactNode {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const moment = useMoment();
  const words = t.livingText;
  const { proposal } = shown;
  const cleared = proposal.stances.find(
    ({ stands, answer, party }) => stands && answer === "accept" && party === proposal.party,
  );
  const { record, live } = bench.now();
  const wider = widerRooms(record.audience, proposal.entry.room, record.rooms);
  const to = wider.includes(bench.room) ? bench.room : wider.at(-1);
  const clear = async () => {
    const about = { proposal: proposal.id };
    const body = { ...about, answer: "accept", ...restingOn(record, about) };
    const party = proposal.party === undefined ? {} : { party: proposal.party };
    const wrong = await bench.write(proposal.entry.room, [{ kind: "stance", body, ...party }]);
    if (wrong !== null) notify(wrong);
  };
  const send = async () => {
    if (to === undefined) return;
    const written = await bring(record, placeOf(live.text, point.id), proposal, to);
    notify(
      notDone(t, written) ??
        (written.kind === "stored" ? t.record.written({ room: roomName(t, to) }) : t.record.waiting),
    );
  };
  return (
    <div className="ans is-mine">
      <span className="ans-who">{words.prepared}</span>
      <div>
        <span>
          {cleared === undefined
            ? words.notCleared
            : words.cleared({ who: cleared.party ?? t.record.office, on: moment(cleared) })}
        </span>
        <div className="tools">
          {cleared === undefined && bench.may.answer && <Button onClick={() => void clear()}>{words.clear}</Button>}
          {to !== undefined && proposal.releasedTo === undefined && (
            <Button
              look={cleared === undefined ? "plain" : "main"}
              disabled={cleared === undefined}
              onClick={() => void send()}
            >
              {words.sendTo({ room: roomName(t, to) })}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Taking into the text, once consent is complete; withdrawing, for whose words they are. */
function Tools({ shown }: { readonly shown: ShownProposal }): ReactNode {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const [busy, setBusy] = useState(false);
  const words = t.livingText;
  const { proposal, consent } = shown;
  const takes = bench.may.take && consent.complete;
  const own = proposal.party === undefined ? bench.party === null : bench.party === proposal.party;
  if (!takes && !own) return null;
  const take = async () => {
    const plan = nextVersion(bench.now().live, shown);
    if (plan === null) {
      notify(words.cannotTake);
      return;
    }
    setBusy(true);
    const wrong = await bench.write(bench.room, [plan]);
    setBusy(false);
    notify(wrong ?? words.taken);
  };
  const withdraw = async () => {
    const party = proposal.party === undefined ? {} : { party: proposal.party };
    const body = { what: "proposal", id: proposal.id };
    const wrong = await bench.write(proposal.entry.room, [{ kind: "withdrawal", body, ...party }]);
    if (wrong !== null) notify(wrong);
  };
  return (
    <div className="tools prop-tools">
      {takes && (
        <>
          <Button look="main" disabled={busy} onClick={() => void take()}>
            {words.take}
          </Button>
          <span className="hint">
            {consent.asked.length > 0 || proposal.party === undefined
              ? words.allAccept
              : words.onlyOwn({ party: proposal.party })}
          </span>
        </>
      )}
      {own && (
        <Button look="link" onClick={() => void withdraw()}>
          {t.record.point.withdraw}
        </Button>
      )}
    </div>
  );
}
