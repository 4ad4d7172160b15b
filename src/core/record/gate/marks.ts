import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { holdersOf, walkComposite } from "../../text/reading.ts";
import { findPoint } from "../../text/spans.ts";
import type { MarkBody } from "../../things/declared.ts";
import { bracketsOf, type Bracket } from "../living/brackets.ts";
import type { TalksState, TextVersion } from "../talks.ts";

/** Levels that are said of words; in substance parties may agree while the words still stand in brackets. */
const OF_WORDS: ReadonlySet<string> = new Set(["agreed-ad-referendum", "agreed", "closed"]);

/** Words are agreed between parties only where these hold the same words: there, and in the points below. */
export function markProblem(body: MarkBody, state: TalksState): Result<never> | null {
  if (!OF_WORDS.has(body.level) || body.composite === undefined) return null;
  const text = state.texts.find(({ kind, id }) => kind === "composite" && id === body.composite);
  const version = text === undefined ? undefined : versionOf(body, text.versions);
  const point = version?.composite === undefined ? undefined : findPoint(version.composite.points, body.point);
  if (version?.composite === undefined || point === undefined) return null;
  const holders = holdersOf(version.composite);
  const within = new Map([...walkComposite([point])].map(({ point: each }) => [each.id, each.label]));
  const places = bracketsOf(version)
    .filter((bracket) => within.has(bracket.point))
    .filter((bracket) => isBetween(bracket, body.between, holders.get(bracket.point) ?? []))
    .map((bracket) => within.get(bracket.point) || bracket.point);
  return places.length === 0
    ? null
    : failed(said("mark-bracketed", { places: [...new Set(places)], who: body.between }), { place: "body.level" });
}

/** The version that the mark names; else the one of its day. */
function versionOf({ version, on }: MarkBody, versions: readonly TextVersion[]): TextVersion | undefined {
  if (version !== undefined) return versions.find(({ entry }) => entry.id === version);
  return versions.findLast((each) => each.on.slice(0, 10) <= on.slice(0, 10));
}

/** Whether two of the parties hold different words in a bracket; who holds nothing of the point differs with nobody. */
function isBetween({ alternatives }: Bracket, parties: readonly string[], holders: readonly string[]): boolean {
  const held = parties
    .filter((party) => holders.includes(party) || alternatives.some((each) => each.parties.includes(party)))
    .map((party) => alternatives.find((each) => each.parties.includes(party))?.text ?? "");
  return new Set(held).size > 1;
}
