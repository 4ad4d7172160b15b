import { joined, said, type Fact, type Said, type SaidCode } from "../../../common/said.ts";
import { firstWords } from "../../../text/first-words.ts";
import type { Issue, StandingOverride } from "../../../things/issue.ts";
import type { Bearing, Ground } from "./bearing.ts";
import type { Move } from "./scale.ts";
import { signedPoints } from "./signed.ts";

const LEVELS = { "agreed-in-substance": "substance", "agreed-ad-referendum": "referendum", agreed: "agreed" } as const;

function levelOf({ level }: Bearing): string {
  return level === "open"
    ? level
    : level === null || level === "signed" || level === "closed"
      ? "closed"
      : LEVELS[level];
}

function factsOf(ground: Ground, { by, parties, points, draft }: Bearing) {
  const known = ground.drafts.find(({ id }) => id === draft);
  return {
    by,
    aside: by.includes(","),
    between: namesOf(ground, parties),
    parties: parties.length,
    points: points.length,
    point: points,
    title: known?.draft.title ?? draft ?? "",
  };
}

/** What an entry that bears on an issue says, without its day. */
export function sayBearing(ground: Ground, issue: Issue, bearing: Bearing): Said {
  const facts = factsOf(ground, bearing);
  const [party = ""] = facts.between;
  if (bearing.kind === "position")
    return bearing.option === null
      ? said("bears.position", { party, says: bearing.stance })
      : said("bears.option", { party, option: optionNamed(issue, bearing.option), condition: bearing.condition });
  if (bearing.kind === "event") return said("bears.event", facts);
  if (bearing.kind === "count") return said("bears.count", facts);
  if (bearing.kind === "mark") return said("bears.mark", { ...facts, level: levelOf(bearing) });
  return said(bearing.kind === "changed" ? "bears.changed" : "bears.contested", { ...facts, party });
}

/** What a person judged, by whom and when. */
export function sayJudged({ standing, by, on }: StandingOverride): Said {
  return said("issue.judged", { standing: said(`issue-judged.${standing}`), by, on });
}

/** What was declared of points, or signed, between whom, by whom and when. */
export function sayDeclared(ground: Ground, issue: Issue, found: Bearing): Said {
  const facts = { ...factsOf(ground, found), on: dayOf(found.on), option: optionNamed(issue, found.option) };
  if (found.level !== "signed") return said("issue.declared", { ...facts, level: levelOf(found) });
  const known = ground.drafts.find(({ id }) => id === found.draft);
  const points = signedPoints(known, found.points, found.on);
  const what = points.map(({ id, words }) =>
    words === null || points.length > QUOTED
      ? said("issue.signed.point", { point: id })
      : said("issue.signed.words", { point: id, words: firstWords(words, LONGEST) }),
  );
  return said("issue.signed", {
    ...facts,
    points: points.length,
    what: joined("semicolon", what),
    option: found.option === null ? null : facts.option,
  });
}

/** Of more points than these the names stand alone, and of each no more of its words: the text itself is a click away. */
const QUOTED = 3;
const LONGEST = 200;

/** What parties held before a text was signed, in the past tense, with the day of signature. */
export function sayBefore(on: string, { code, facts }: Said): Said | null {
  const what = BEFORE.get(code);
  return what === undefined ? null : said("issue.before", { on: dayOf(on), what: { code: what, facts } });
}

const BEFORE: ReadonlyMap<string, SaidCode> = new Map([
  ["issue.alike", "issue-before.alike"],
  ["issue.converging", "issue-before.converging"],
  ["issue.contested", "issue-before.contested"],
  ["issue.unsettled", "issue-before.unsettled"],
  ["issue.one-side", "issue-before.one-side"],
]);

/** The same with what ended it, and since when. */
export function sayEnded(ground: Ground, issue: Issue, what: Said, ended: Bearing): Said {
  const on = dayOf(ended.on);
  const [party = ""] = namesOf(ground, ended.parties);
  if (ended.kind === "position")
    return said("issue.ended", { what, on, party, option: optionNamed(issue, ended.option) });
  if (ended.kind === "changed") return said("issue.changed", { what, on });
  if (ended.kind === "contested") return said("issue.disowned", { what, on, party });
  return said("issue.reopened", { what, on, by: ended.by });
}

/** From which option to which a party went, and when. */
export function sayMove(ground: Ground, issue: Issue, { party, from, to, on }: Move): Fact {
  return said("issue.move", {
    party: namesOf(ground, [party])[0] ?? "",
    from: optionNamed(issue, from),
    to: optionNamed(issue, to),
    on: dayOf(on),
  });
}

/** What the process calls parties. */
export function namesOf({ parties }: Ground, ids: readonly string[]): readonly string[] {
  return ids.map((id) => parties.find((party) => party.id === id)?.name ?? id);
}

function optionNamed({ options }: Issue, id: string | null): string {
  return options.find((option) => option.id === id)?.title ?? id ?? "";
}

/** A day in words. */
export function dayOf(on: string): Said {
  return on === "" ? said("undated") : said("day-long", { on: on.slice(0, 10) });
}
