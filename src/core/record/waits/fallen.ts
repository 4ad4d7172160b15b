import { said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import { ACTING_OFFICE } from "../acting.ts";
import { disownedIn } from "../living/index.ts";
import type { PointMark, PointStatus, Stance } from "../talks.ts";
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

/** What the office filed for a party and that party contests since: the office takes it out again or asks the party. */
export function contestedWaits(ground: Ground): readonly Wait[] {
  const { state } = ground;
  const waiting = state.texts.flatMap((text): readonly Waiting[] => {
    if (ground.text({ [text.kind]: text.id }) === undefined || !ground.may("texts", text.room)) return [];
    return disownedIn(state, text)
      .filter(({ word }) => ground.sees(word.entry))
      .map(({ party, proposal, word: { entry, at: since, on } }) => {
        const facts = { party, point: ground.point(proposal), on: dayIn(state.zone, on) };
        return { entry, since, at: proposal, detail: said("waits-contested.one", facts) };
      });
  });
  return ground.group("contested", [...waiting, ...contestedMarks(ground)], {
    title: (n) => said("waits-contested", { n }),
    act: said("waits-act.open"),
    page: "point",
  });
}

/** Statuses that the office declared and that a party named in them contests. */
function contestedMarks(ground: Ground): readonly Waiting[] {
  return ground.state.ledger.flatMap((status) => {
    const mark = status.marks.find(({ withdrawn }) => withdrawn === undefined);
    const text = ground.text(status);
    if (mark?.contested !== true || text === undefined || !ground.may("texts", text.room)) return [];
    const words = ground.state.confirmations.filter(
      ({ of, entry }) => of === mark.entry.id && entry.room === mark.entry.room,
    );
    const word = words.findLast(({ answer, entry }) => answer === "contest" && ground.sees(entry));
    if (word === undefined) return [];
    const facts = { party: word.party ?? "", point: ground.point(status), on: dayIn(ground.state.zone, word.on) };
    const detail = said("waits-contested.mark", { ...facts, level: levelFact(mark.level) });
    return [{ entry: word.entry, since: word.at, at: status, detail }];
  });
}
