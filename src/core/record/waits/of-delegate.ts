import { instantOf, millisecondsOf } from "../../common/day.ts";
import { said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import type { Receipt } from "../../things/declared.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import { filedReports } from "../contests.ts";
import type { Credential, PointMark, PointStatus, Recorded, TextVersion } from "../talks.ts";
import { contestedFilings, reportsMended, reportsTakenBack } from "./contested.ts";
import { answersOf, isOnTable, referrals, referred } from "./answers.ts";
import { fallenMark, fellWaiting, unacceptedWaits } from "./fallen.ts";
import { levelFact } from "../level-fact.ts";
import { keyOf, type Ground, type Waiting } from "./ground.ts";
import { proposedSaid } from "./proposed.ts";
import { silencesOf } from "./silences.ts";
import type { Wait } from "./wait.ts";

/** Days before the end of an authority from which on it is told. */
const ENDING = 14;

/** What waits for a delegation. */
export function delegateWaits(ground: Ground, party: string): readonly Wait[] {
  return [
    ...answersDue(ground, party),
    ...ownReferendum(ground, party),
    ...filedFor(ground, party),
    ...reportsFiledFor(ground, party),
    ...answersFallen(ground, party),
    ...unacceptedWaits(ground),
    ...contestedFilings(ground),
    ...reportsTakenBack(ground, party),
    ...reportsMended(ground),
    ...marksDue(ground, party),
    ...silencesOf(ground)
      .filter(({ silent, over }) => !over && silent.includes(party))
      .filter(({ entry }) => ground.may("answers", entry.room))
      .map((silence) =>
        ground.wait("silence", silence.waiting("waits-silence.yours"), {
          said: silence.whole ? said("waits-silence.whole") : said("waits-silence", { n: silence.n }),
          act: said("waits-act.open"),
          due: silence.deadline,
          page: silence.whole ? "text" : "point",
        }),
      ),
    ...credentialsEnding(ground, ({ party: of }) => of === party),
  ];
}

/** Proposals on which its answer is missing. */
function answersDue(ground: Ground, party: string): readonly Wait[] {
  const due = ground.state.proposals.filter(
    (proposal) =>
      isOnTable(proposal) &&
      ground.may("answers", proposal.entry.room) &&
      ground.consent(proposal)?.silent.includes(party) === true,
  );
  const waiting = due.map((proposal): Waiting => ({
    entry: proposal.entry,
    since: proposal.at,
    at: proposal,
    detail: proposedSaid(ground, proposal),
  }));
  return ground.group("answer", waiting, {
    title: (n) => said("waits-answer", { n }),
    act: said("waits-act.answer"),
  });
}

/** Its own answers ad referendum, which its capital has yet to confirm. */
function ownReferendum(ground: Ground, party: string): readonly Wait[] {
  const own = referrals(ground).filter(
    ({ stance }) => stance.party === party && ground.may("answers", stance.entry.room),
  );
  return ground.group(
    "own-referendum",
    own.map((answered) => referred(ground, answered)),
    { title: (n) => said("waits-own-referendum", { n }), act: said("waits-act.confirm") },
  );
}

/** What the office filed for it, of which it has said nothing. */
function filedFor(ground: Ground, party: string): readonly Wait[] {
  const { state } = ground;
  const answered = new Set(
    state.confirmations.flatMap((each) => (actorOf(each) === party ? [keyOf({ ...each.entry, id: each.of })] : [])),
  );
  const filed: Waiting[] = [];
  const look = (
    what: string,
    thing: Recorded & { readonly received?: Receipt | undefined },
    at?: Waiting["at"],
    title = "",
  ) => {
    if (thing.as !== ACTING_OFFICE || thing.party !== party || answered.has(keyOf(thing.entry))) return;
    if (!ground.may("answers", thing.entry.room)) return;
    const point = at?.point === undefined ? null : ground.point(at);
    const { received } = thing;
    const on = dayIn(state.zone, received?.on ?? thing.on);
    const detail = said("waits-filed.one", { what, title, point, by: received?.by ?? null, on });
    filed.push({ entry: thing.entry, since: thing.at, ...(at === undefined ? {} : { at }), detail });
  };
  for (const proposal of state.proposals) if (proposal.state === "tabled") look("proposal", proposal, proposal);
  for (const { stance, at } of answersOf(ground)) if (stance.withdrawn === undefined) look("stance", stance, at);
  for (const status of state.ledger)
    for (const mark of status.marks)
      if (mark.withdrawn === undefined && mark.fellBack === undefined) look("mark", mark, status);
  for (const { kind, id, withdrawn, versions } of state.texts) {
    const version = versions.at(-1);
    if (withdrawn === undefined && version !== undefined)
      look("draft", version, kind === "draft" ? { draft: id } : { composite: id }, titleOf(version));
  }
  return ground.group("filed", filed, {
    title: (n) => said("waits-filed", { n }),
    act: said("waits-act.confirm"),
    // Marks and drafts that were filed are confirmed on the page of the point.
    page: "point",
  });
}

/** Reports that the office filed for it, of which it has said nothing. */
function reportsFiledFor(ground: Ground, party: string): readonly Wait[] {
  const filed = filedReports(ground.state).filter(
    (each) => each.party === party && each.said === "unconfirmed" && ground.may("answers", each.entry.room),
  );
  const waiting = filed.map(({ entry, at, on, title }): Waiting => {
    const facts = { what: "report", title, point: null, by: null, on: dayIn(ground.state.zone, on) };
    return { entry, since: at, detail: said("waits-filed.one", facts) };
  });
  return ground.group("filed-report", waiting, {
    title: (n) => said("waits-filed", { n }),
    act: said("waits-act.confirm"),
    page: "monitoring",
    values: { view: "incidents", kind: "all", ...(filed.length === 1 ? { incident: filed[0]?.id ?? "" } : {}) },
  });
}

/** Its answers to points that fell because the words changed, and that it has not given anew. */
function answersFallen(ground: Ground, party: string): readonly Wait[] {
  const fallen = ground.state.ledger.flatMap((status): readonly Waiting[] => {
    const last = status.stances.findLast((stance) => stance.party === party && stance.withdrawn === undefined);
    if (last?.fellBack === undefined || !ground.may("answers", last.entry.room)) return [];
    return [fellWaiting(ground, status, last, "answer")];
  });
  const marks = ground.state.ledger.flatMap((status) => {
    const mark = fallenMark(status);
    return mark?.between.includes(party) === true && mayMark(ground, mark, status)
      ? [fellWaiting(ground, status, mark, mark.level, mark.between)]
      : [];
  });
  return ground.group("fell", [...marks, ...fallen], {
    title: (n) => said("waits-fell", { n }),
    act: said("waits-act.open"),
  });
}

/** Statuses that others declared and that wait for this party to declare as much. */
function marksDue(ground: Ground, party: string): readonly Wait[] {
  const due = ground.state.ledger.flatMap((status) =>
    status.marks
      .filter((mark) => mark.stands && mark.awaits?.includes(party) === true && mayMark(ground, mark, status))
      .map((mark): Waiting => ({
        entry: mark.entry,
        since: mark.at,
        at: status,
        detail: said("waits-mark.one", {
          party: mark.party ?? "",
          point: ground.point(status),
          level: levelFact(mark.level),
          parties: mark.between,
        }),
      })),
  );
  return ground.group("mark", due, { title: (n) => said("waits-mark", { n }), act: said("waits-act.open") });
}

/** Whether this delegation has an authority today that covers such a mark. */
function mayMark(ground: Ground, { entry, level }: PointMark, { draft, composite, point }: PointStatus): boolean {
  return (
    ground.may("marks", entry.room) &&
    ground.state.credentials.some(
      ({ party, withdrawn, levels, text, points, from = "", until = "9999" }) =>
        party === ground.party &&
        withdrawn === undefined &&
        levels.includes(level) &&
        (text === undefined || text === (draft ?? composite)) &&
        (points === undefined || points.includes(point)) &&
        from <= ground.today &&
        ground.today <= until,
    )
  );
}

/** Authorities to mark that end soon. */
export function credentialsEnding(ground: Ground, whose: (credential: Credential) => boolean): readonly Wait[] {
  const soon = instantOf(millisecondsOf(ground.today) + ENDING * 86_400_000).slice(0, 10);
  return ground.state.credentials.flatMap((credential) => {
    const { entry, withdrawn, until, holder, party } = credential;
    if (until === undefined || until.length !== 10 || withdrawn !== undefined || !whose(credential)) return [];
    if (until < ground.today || until > soon || !ground.may("credentials", entry.room)) return [];
    const detail = said("waits-credential.one", { holder, party, until });
    return ground.group("credential", [{ entry, since: credential.at, detail }], {
      title: (n) => said("waits-credential", { n }),
      act: said("waits-act.renew"),
      due: until,
      page: "rooms",
      values: {},
    });
  });
}

function titleOf({ draft }: TextVersion): string {
  return draft?.title ?? "";
}
