import { said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import { filingOf } from "../filing.ts";
import { wordsIn } from "../folding/words.ts";
import type { PointMark, PointStatus, Proposal, Stance, TalksText } from "../talks.ts";
import { levelFact } from "../level-fact.ts";
import type { Ground, Waiting } from "./ground.ts";
import type { Wait } from "./wait.ts";

/** The mark that fell last on a point, where nothing took its place. */
export function fallenMark({ marks, open }: PointStatus): PointMark | undefined {
  if (!open.some(({ cause }) => cause === "changed")) return undefined;
  return marks.find(({ withdrawn, fellBack }) => withdrawn === undefined && fellBack !== undefined);
}

/** What fell, how far it stood, and who changed the words. */
export function fellWaiting(
  ground: Ground,
  status: PointStatus,
  { entry, fellBack }: PointMark | Stance,
  level: PointMark["level"] | "answer",
  between: readonly string[] = [],
): Waiting {
  const { by, on, gone } = fellBack ?? { by: entry, on: "", gone: false };
  const author = ground.authorOf(by);
  const facts = {
    point: ground.point(status),
    on: dayIn(ground.state.zone, on),
    gone,
    by: author === null || author === ACTING_OFFICE ? author : "party",
    party: author ?? "",
  };
  const detail =
    level === "answer"
      ? said("waits-fell.answer", facts)
      : said("waits-fell.one", { ...facts, level: levelFact(level), parties: between });
  return { entry, since: on, at: status, detail };
}

/**
 * Acceptances that were withdrawn after their words had gone into the text: the office may take these out again or ask anew; all
 * others but the party itself are told.
 */
export function unacceptedWaits(ground: Ground): readonly Wait[] {
  const waiting = ground.state.ledger.flatMap((status) =>
    status.open.flatMap((cause): readonly Waiting[] => {
      if (cause.cause !== "unaccepted" || cause.party === ground.party || !ground.sees(cause.entry)) return [];
      const text = ground.text(status);
      if (text === undefined || (ground.office && !ground.may("texts", text.room))) return [];
      const on = dayIn(ground.state.zone, cause.on);
      const facts = { party: cause.party, point: ground.point(status), on };
      return [{ entry: cause.entry, since: cause.on, at: status, detail: said("waits-unaccepted.one", facts) }];
    }),
  );
  return ground.group("unaccepted", waiting, {
    title: (n) => said("waits-unaccepted", { n }),
    act: said("waits-act.open"),
    yours: ground.office,
  });
}

/**
 * What the office filed for a party and took into the text, and what that party contests since: the words rest on what it never said.
 * Until they change the office is told; it takes them out again or asks the party.
 */
export function contestedWaits(ground: Ground): readonly Wait[] {
  const { state } = ground;
  const waiting = state.proposals.flatMap((proposal): readonly Waiting[] => {
    const text = ground.text(proposal);
    if (text === undefined || !ground.may("texts", text.room) || !isStillThere(proposal, text)) return [];
    const filed = [proposal, ...proposal.stances.filter(({ withdrawn }) => withdrawn === undefined)];
    return filed.flatMap((each): readonly Waiting[] => {
      if (filingOf(state, each)?.said !== "contested") return [];
      const word = state.confirmations.findLast(
        ({ of, entry, ...by }) => of === each.entry.id && entry.room === each.entry.room && actorOf(by) === each.party,
      );
      if (word === undefined || !ground.sees(word.entry)) return [];
      const { entry, at: since, on } = word;
      const facts = { party: each.party ?? "", point: ground.point(proposal), on: dayIn(state.zone, on) };
      return [{ entry, since, at: proposal, detail: said("waits-contested.one", facts) }];
    });
  });
  return ground.group("contested", waiting, {
    title: (n) => said("waits-contested", { n }),
    act: said("waits-act.open"),
    page: "point",
  });
}

/** Whether the words that a proposal brought into a text stand there as they came. */
function isStillThere({ adoptedBy, point }: Proposal, { versions }: TalksText): boolean {
  const taken = versions.find(({ entry }) => entry.id === adoptedBy?.id && entry.room === adoptedBy.room);
  const [then, now] = [taken, versions.at(-1)].map((version) => version?.composite ?? version?.draft);
  return then !== undefined && now !== undefined && wordsIn(then).get(point) === wordsIn(now).get(point);
}
