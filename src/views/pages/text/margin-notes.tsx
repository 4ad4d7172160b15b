import { useState, type ReactNode } from "react";
import type { PointMark, Stance } from "../../../core/record/talks.ts";
import { Button } from "../../kit/button.tsx";
import { LevelDisc } from "../../kit/level.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Parties, partiesOf, Party } from "../../kit/party.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import { joinedInText } from "./joining.ts";
import type { LivePoint, Section, ShownProposal } from "./model.ts";
import type { EntryPlan } from "../../record.ts";
import { CommentForm } from "./small-forms.tsx";
import { useMoment } from "./use-moment.ts";
import { asksOf, type Viewer } from "./waits.ts";
import { Filed } from "../record/filed.tsx";
import { firstWords } from "../texts/labels.ts";

function Item({ mine, children }: { readonly mine: boolean; readonly children: ReactNode }): ReactNode {
  return <div className={mine ? "mi is-mine" : "mi"}>{children}</div>;
}

/** Where a proposal stands: who still has to answer, or that it can be taken into the text. */
export function ProposalNote({
  point,
  shown,
  viewer,
}: {
  readonly point: LivePoint;
  readonly shown: ShownProposal;
  readonly viewer: Viewer;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.livingText;
  const { consent, n, proposal } = shown;
  const asks = asksOf(shown, viewer);
  const referred = [...consent.answers].filter(([, { answer }]) => consent.fits && answer === "accept-ad-referendum");
  const { silent } = consent;
  const answered = consent.asked.length - silent.length;
  const link = <a href={`#proposal-${proposal.id}`}>{words.open}</a>;
  return (
    <>
      <Item mine={asks !== null && asks !== "confirm"}>
        <p>
          <b>
            {n === null
              ? words.notSent
              : asks === "answer"
                ? words.waitsForYou({ n })
                : consent.complete
                  ? words.canBeTaken({ n })
                  : words.proposalN({ n })}
          </b>{" "}
          {point.label !== "" && words.onPoint({ point: point.label })} {!consent.fits && words.movedAway}{" "}
          {consent.fits && consent.asked.length > 0 && words.answeredOf({ n: answered, of: consent.asked.length })}{" "}
          {silent.length > 0 && (
            <>
              {words.without} <Parties ids={silent} /> {words.nothingTaken}
            </>
          )}
        </p>
        <p className="mi-act">{link}</p>
      </Item>
      {referred.map(([party, stance]) => (
        <Item key={party} mine={viewer.party === party}>
          <p>
            <b>{words.capital}</b> <Party id={party} />
            {stance.until !== undefined && `, ${words.toConfirmBy({ day: locale.date(stance.until) })}`}
            {stance.reason !== undefined && (
              <>
                {": "}
                <bdi>{stance.reason}</bdi>
              </>
            )}
            . {words.silenceNot}
          </p>
        </Item>
      ))}
    </>
  );
}

/** Points that are perhaps one: both are quoted, and somebody says so or not. */
export function JoinNote({
  question,
  viewer,
}: {
  readonly question: Section["margin"]["questions"][number];
  readonly viewer: Viewer;
}): ReactNode {
  const { t, state, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const { join, apart, pair } = question;
  const write = async () => {
    if (join === null) return;
    // Who may not write versions, or of points that cannot become one by an edit, the pairing alone is recorded.
    const woven = viewer.takes ? joinedInText(bench.now().live, question.point, question.otherIds) : null;
    const wrong = await bench.write(bench.room, woven === null ? [join.plan] : [join.plan, woven]);
    notify(wrong ?? (woven === null ? words.joined : words.joinedHere));
  };
  const keep = async (plan: EntryPlan) => notify((await bench.write(bench.room, [plan])) ?? words.apart);
  return (
    <Item mine={viewer.joins && join !== null}>
      <p>
        <b className="doubt">{words.perhapsOne}</b> {words.keptApart}
      </p>
      <div className="pair">
        {pair.map(({ party, words: said }) => (
          <p key={`${party} ${said}`}>
            <Parties ids={partiesOf(state, party)} /> <q>{said}</q>
          </p>
        ))}
      </div>
      {viewer.joins && join !== null && (
        <div className="tools">
          <Button onClick={() => void write()}>{words.join}</Button>
          {apart !== null && <Button onClick={() => void keep(apart)}>{words.keepApart}</Button>}
        </div>
      )}
    </Item>
  );
}

/** How far a point is agreed, between whom; what has fallen, and why. */
export function statusNotes(point: LivePoint): readonly ReactNode[] {
  const marks = point.status?.marks ?? [];
  const standing = marks.find(({ stands, level }) => stands && level !== "open");
  const fallen = standing === undefined ? marks.find(({ fellBack }) => fellBack !== undefined) : undefined;
  return [
    ...(standing === undefined ? [] : [<Standing key={standing.entry.id} point={point} mark={standing} />]),
    ...(fallen === undefined ? [] : [<Fallen key={fallen.entry.id} point={point} mark={fallen} />]),
    ...point.disowned.map(({ party, word: { entry, on, reason } }) => (
      <TakenBack key={entry.id} point={point} how="disowned" party={party} on={on} reason={reason} />
    )),
    ...(point.status?.open ?? []).flatMap((cause) =>
      cause.cause === "unaccepted"
        ? [<TakenBack key={cause.entry.id} point={point} how="unaccepted" party={cause.party} on={cause.on} />]
        : [],
    ),
  ];
}

/** A party took back what the words that went into the text rest on, or says it never said it: they stay, and everybody reads it. */
function TakenBack({
  point,
  how,
  party,
  on,
  reason,
}: {
  readonly point: LivePoint;
  readonly how: "unaccepted" | "disowned";
  readonly party: string;
  readonly on: string;
  readonly reason?: string | undefined;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.livingText;
  return (
    <Item mine={false}>
      <p>
        <b>{words[how]}</b> {point.label !== "" && words.onPoint({ point: point.label })} <Party id={party} />:{" "}
        {t.record.status[how]({ on: locale.shortDate(on.slice(0, 10)) })}{" "}
        {reason !== undefined && <bdi className="words-quoted">{reason}</bdi>}
      </p>
      <ToPoint point={point.id} />
    </Item>
  );
}

function Standing({ point, mark }: { readonly point: LivePoint; readonly mark: PointMark }): ReactNode {
  const { t, state } = useWorkbench();
  const moment = useMoment();
  const words = t.livingText;
  const outside = state.parties.map(({ id }) => id).filter((id) => !mark.between.includes(id));
  return (
    <Item mine={false}>
      <p>
        <LevelDisc level={mark.level} /> <b>{t.composite.levels[mark.level]}</b>{" "}
        {point.label !== "" && words.onPoint({ point: point.label })} <Parties ids={mark.between} />,{" "}
        {t.record.by({ who: mark.declaredBy, day: moment(mark) })}.{" "}
        {outside.length > 0 && (
          <>
            <Parties ids={outside} /> {words.notPart({ n: outside.length })}
          </>
        )}
      </p>
      <ToPoint point={point.id} />
    </Item>
  );
}

/** To the page of the point, where it is marked. */
function ToPoint({ point }: { readonly point: string }): ReactNode {
  const { t, place } = useWorkbench();
  const { text } = useBench().now().live;
  return (
    <p className="mi-act">
      <PageLink to={onPage(place, "point", { text: text.id, point })}>{t.livingText.open}</PageLink>
    </p>
  );
}

function Fallen({ point, mark }: { readonly point: LivePoint; readonly mark: PointMark }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.livingText;
  const since = mark.fellBack;
  if (since === undefined) return null;
  const facts = { was: t.record.levels[mark.level], on: locale.shortDate(since.on.slice(0, 10)) };
  return (
    <Item mine={false}>
      <p>
        <b>{words.fell}</b> {point.label !== "" && words.onPoint({ point: point.label })} <Parties ids={mark.between} />
        : {since.gone ? t.record.status.gone(facts) : t.record.status.fellBack(facts)}.
      </p>
      <ToPoint point={point.id} />
    </Item>
  );
}

/** A party reserves or objects, and why. */
export function Reservation({ point, stance }: { readonly point: LivePoint; readonly stance: Stance }): ReactNode {
  const { t } = useWorkbench();
  const moment = useMoment();
  const { now } = useBench();
  const words = t.livingText;
  return (
    <Item mine={false}>
      <p>
        <b>{stance.answer === "reserve" ? words.reservation : words.objection}</b>{" "}
        {stance.party !== undefined && <Party id={stance.party} />}{" "}
        {point.label !== "" && words.onPoint({ point: point.label })}
        {stance.range !== undefined && (
          <>
            <q>{stance.range.quote}</q>{" "}
          </>
        )}
        <bdi>{stance.reason}</bdi> <time className="hint">{moment(stance)}</time>{" "}
        <Filed record={now().record} recorded={stance} />
      </p>
    </Item>
  );
}

/** Why words stand as they do, as somebody recorded it. */
export function Reason({
  reason: { reason, saidBy, on, note },
}: {
  readonly reason: Pick<Section["margin"]["reasons"][number], "reason" | "saidBy" | "on" | "note">;
}): ReactNode {
  const { t, locale } = useWorkbench();
  return (
    <Item mine={false}>
      <p>
        <b>{t.composite.reasons[reason]}.</b> {saidBy}: <bdi>{note}</bdi>{" "}
        <time className="hint">{locale.shortDate(on.slice(0, 10))}</time>
      </p>
    </Item>
  );
}

/** What was remarked on a point: the last remark, and all of them when opened. */
export function Talk({ point }: { readonly point: LivePoint }): ReactNode {
  const { t } = useWorkbench();
  const moment = useMoment();
  const { may } = useBench();
  const words = t.livingText;
  const [open, setOpen] = useState(false);
  const { notes } = point;
  const shown = open ? notes : notes.slice(-1);
  return (
    <Item mine={false}>
      {!open && (
        <p>
          <b>{words.talk}</b> {point.label !== "" && words.onPoint({ point: point.label })}{" "}
          {t.record.status.notes({ n: notes.length })}
        </p>
      )}
      {shown.map((note) => (
        <p key={note.id} className="mi-remark">
          {note.party === undefined ? <b>{t.record.point.byOffice}</b> : <Party id={note.party} />}:{" "}
          <bdi>{open ? note.text : firstWords(note.text, 120)}</bdi> <time className="hint">{moment(note)}</time>
        </p>
      ))}
      <p className="mi-act">
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
        </Button>
      </p>
      {open && may.talk && <CommentForm point={point.id} quote="" onDone={() => undefined} />}
    </Item>
  );
}
