import { said } from "../../common/said.ts";
import { filingOf } from "../filing.ts";
import { dayIn } from "../../common/zone.ts";
import { signingOf } from "../living/signing.ts";
import { dayOfVersion } from "../living/words.ts";
import { openPairs } from "../living/pairs.ts";
import { canRefer } from "../permissions.ts";
import type { TalksText } from "../talks.ts";
import { isOnTable, referrals, referred } from "./answers.ts";
import { contestedReadings, reportsMended } from "./contested.ts";
import { contestedWaits, fallenMark, fellWaiting, unacceptedWaits } from "./fallen.ts";
import type { Ground, Waiting } from "./ground.ts";
import { silencesOf } from "./silences.ts";
import type { Wait } from "./wait.ts";

/** What waits for the mediator's office, and what it waits for. */
export function officeWaits(ground: Ground): readonly Wait[] {
  const composites = ground.state.texts.filter(
    ({ kind, withdrawn, room }) => kind === "composite" && withdrawn === undefined && ground.may("analysis", room),
  );
  return [
    ...silences(ground),
    ...toTakeIn(ground),
    ...statusesFallen(ground),
    ...unacceptedWaits(ground),
    ...contestedWaits(ground),
    ...contestedReadings(ground),
    ...reportsMended(ground),
    ...composites.flatMap((text) => [...furtherDrafts(ground, text), ...unsurePairs(ground, text)]),
    ...capitals(ground),
    ...answersMissing(ground),
  ];
}

function silences(ground: Ground): readonly Wait[] {
  return silencesOf(ground)
    .filter(({ entry }) => ground.may("marks", entry.room))
    .map((silence) => {
      const facts = { n: silence.n };
      const page = silence.whole ? "text" : "point";
      if (silence.over)
        return ground.wait("silence-ended", silence.waiting("waits-silence-ended.one"), {
          said: silence.whole ? said("waits-silence-ended.whole") : said("waits-silence-ended", facts),
          act: said("waits-act.confirm"),
          due: silence.deadline,
          page,
        });
      return ground.wait("silence", silence.waiting("waits-silence.office"), {
        said: silence.whole ? said("waits-silence.whole") : said("waits-silence", facts),
        act: said("waits-act.open"),
        due: silence.deadline,
        yours: false,
        page,
      });
    });
}

/** Proposals to which all whose agreement is needed have agreed. */
function toTakeIn(ground: Ground): readonly Wait[] {
  const complete = ground.state.proposals.filter((proposal) => {
    const text = ground.text(proposal);
    return (
      isOnTable(proposal) &&
      ground.consent(proposal)?.complete === true &&
      text !== undefined &&
      ground.sees(proposal.entry) &&
      ground.may("texts", text.room)
    );
  });
  const waiting = complete.map((proposal): Waiting => {
    const { entry, at, stances, finding, party = null } = proposal;
    const agreeing = [...new Set([...finding.accepted, ...finding.bySilence])].filter((each) => each !== party);
    return {
      entry,
      since: stances.reduce((last, { at: given }) => (given > last ? given : last), at),
      at: proposal,
      detail: said("waits-take-in.one", {
        point: ground.point(proposal),
        n: agreeing.length,
        parties: agreeing,
        party,
        filed: filingOf(ground.state, proposal)?.said ?? "own",
      }),
    };
  });
  return ground.group("take-in", waiting, { title: (n) => said("waits-take-in", { n }), act: said("waits-act.read") });
}

function statusesFallen(ground: Ground): readonly Wait[] {
  const fallen = ground.state.ledger.flatMap((status) => {
    const mark = fallenMark(status);
    return mark === undefined || !ground.may("marks", mark.entry.room)
      ? []
      : [fellWaiting(ground, status, mark, mark.level, mark.between)];
  });
  return ground.group("fell", fallen, { title: (n) => said("waits-fell", { n }), act: said("waits-act.open") });
}

/** Drafts that came, or came anew, after the text was put on the table, and that all its readers may read. */
function furtherDrafts(ground: Ground, { id, room, versions }: TalksText): readonly Wait[] {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined || last.drafts === undefined) return [];
  const held = new Set(last.drafts);
  const waiting = ground.state.texts.flatMap((text): readonly Waiting[] => {
    const version = text.versions.at(-1);
    if (text.kind !== "draft" || text.withdrawn !== undefined || version?.draft === undefined) return [];
    // What was signed is in no text to be negotiated.
    if (signingOf(ground.state, text) !== null) return [];
    if (version.draft.points.length === 0 || !canRefer(room, text.room) || !ground.sees(version.entry)) return [];
    if (version.at <= (held.has(text.id) ? last : first).at) return [];
    const { entry, at, party = "" } = version;
    const day = dayOfVersion(version);
    const on = day === null ? null : (version.draft.date ?? dayIn(ground.state.zone, day));
    return [
      {
        entry,
        since: at,
        at: { composite: id },
        detail: said("waits-further-draft.one", { party, title: version.title, on }),
      },
    ];
  });
  return ground.group("further-draft", waiting, {
    title: (n) => said("waits-further-draft", { n }),
    act: said("waits-act.take-in"),
    page: "composite",
    values: { onto: id },
  });
}

/** Points that may well be one and stand apart until somebody says so. */
function unsurePairs(ground: Ground, { id, versions }: TalksText): readonly Wait[] {
  const version = versions.at(-1);
  if (version?.composite === undefined) return [];
  const name = (point: string) => ground.point({ composite: id, point });
  const drafts = ground.state.drafts.filter((each) => version.drafts?.includes(each.id) !== false);
  const open = openPairs(version.composite, drafts, ground.state.corrections);
  const waiting = open.map(({ point, party, other, otherParty }): Waiting => ({
    entry: version.entry,
    since: version.at,
    at: { composite: id, point },
    detail: said("waits-pairing.one", { party, point: name(point), parties: [otherParty], other: name(other) }),
  }));
  return ground.group("pairing", waiting, {
    title: (n) => said("waits-pairing", { n }),
    act: said("waits-act.decide"),
    undated: true,
  });
}

/** Answers ad referendum of others. */
function capitals(ground: Ground): readonly Wait[] {
  const open = referrals(ground).filter(({ stance }) => ground.sees(stance.entry));
  return ground.group(
    "capitals",
    open.map((answered) => referred(ground, answered)),
    { title: (n) => said("waits-capitals", { n }), act: null, yours: false },
  );
}

/** Proposals that others have not answered. */
function answersMissing(ground: Ground): readonly Wait[] {
  const waiting = ground.state.proposals.flatMap((proposal): readonly Waiting[] => {
    const silent = ground.consent(proposal)?.silent ?? [];
    if (!isOnTable(proposal) || silent.length === 0 || !ground.sees(proposal.entry)) return [];
    const facts = { point: ground.point(proposal), parties: silent, n: silent.length, party: proposal.party ?? null };
    return [{ entry: proposal.entry, since: proposal.at, at: proposal, detail: said("waits-answers.one", facts) }];
  });
  return ground.group("answers", waiting, { title: (n) => said("waits-answers", { n }), act: null, yours: false });
}
