import { failed, type Result } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import { holdersOf } from "../../text/reading.ts";
import { applyToVersion, type TextVersionWords } from "../../text/spans.ts";
import type { MarkBody, MarkLevel } from "../../things/declared.ts";
import type { Answer, StanceBody, WithdrawalBody } from "../../things/talks.ts";
import type { EditBody } from "../../things/texts.ts";
import type { Entry, NewEntry } from "../entry.ts";
import { textEditOf } from "../folding/edited.ts";
import { levelFact } from "../level-fact.ts";
import { bracketsOf, type Bracket } from "../living/brackets.ts";
import { parseRoom, type Audience } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import type { Credential, Stance, TalksState } from "../talks.ts";

/** What an act of a delegation is judged by: what all readers of the room can see, at a moment. */
export interface Mandate {
  readonly audience: Audience;
  readonly room: RoomId;
  readonly state: TalksState;
  readonly at: string;
}

/** Something that binds a delegation, and the levels of which a credential has to cover one. */
interface Binding {
  readonly act: "mark" | "accept" | "referendum" | "lift";
  readonly levels: readonly MarkLevel[];
  readonly text: string | undefined;
  /** Absent = the text as a whole. */
  readonly points?: readonly string[];
  readonly day: string;
  /** Id of the credential that it names. */
  readonly credential?: string;
  readonly place: string;
}

/** The levels that agree to something: lifting what stands against words needs any of them. */
const AGREEING = ["agreed-in-substance", "agreed-ad-referendum", "agreed", "closed"] as const;
/** Of each answer that accepts, the levels that cover it: who may agree may do so ad referendum. */
const ACCEPTING: Readonly<Partial<Record<Answer, readonly MarkLevel[]>>> = {
  accept: ["agreed", "closed"],
  "accept-ad-referendum": ["agreed-ad-referendum", "agreed", "closed"],
};

/** The answers that hold something against words. */
const AGAINST: ReadonlySet<Answer> = new Set(["reserve", "oppose"]);

type Spoken = Pick<NewEntry, "kind" | "on" | "body" | "party">;

/**
 * Anyone of a delegation may draft, propose and object. To mark it needs a credential that covers the level; to accept, to lift
 * what it holds against words and to take up those of others as well, from the first credential on that is on record: where
 * nobody's is, nobody is locked out. In its own room a delegation prepares.
 */
export function credentialProblem(entry: Spoken, mandate: Mandate): Result<never> | null {
  return problemOf(bindingOf(entry, mandate), mandate);
}

/** Undoing what one holds against words lifts it, as a withdrawal does. */
export function undoneProblem({ kind, body, on }: Entry, mandate: Mandate): Result<never> | null {
  if (kind !== "stance" || body === null) return null;
  const stance = body as unknown as StanceBody;
  if (!AGAINST.has(stance.answer)) return null;
  const binding = { ...lifting(on), ...placeOf(stance, mandate.state), place: "body.entry" };
  return problemOf(binding, mandate);
}

function problemOf(binding: Binding | null, { audience, room, state, at }: Mandate): Result<never> | null {
  if (audience.capacity !== "delegate" || parseRoom(room)?.type === "caucus") return null;
  if (binding === null || (binding.act !== "mark" && state.credentials.length === 0)) return null;
  const party = audience.party ?? "";
  const today = dayIn(state.zone, at);
  return state.credentials.some((each) => each.party === party && covers(each, binding, today))
    ? null
    : failed(why(binding, party), { place: binding.place });
}

function bindingOf({ kind, on, body, party = "" }: Spoken, { state }: Mandate): Binding | null {
  switch (kind) {
    case "mark": {
      const { level, draft, composite, point, on: day, credential } = body as unknown as MarkBody;
      const named = credential === undefined ? {} : { credential };
      const text = draft ?? composite;
      return { act: "mark", levels: [level], text, points: [point], day, ...named, place: "body.level" };
    }
    case "stance": {
      const { answer } = body as unknown as StanceBody;
      const levels = ACCEPTING[answer];
      if (answer === "can-live-with") return softened(body as unknown as StanceBody, on, party, state);
      if (levels === undefined) return null;
      const act = answer === "accept" ? "accept" : "referendum";
      return {
        act,
        levels,
        ...placeOf(body, state),
        day: on.slice(0, 10),
        place: "body.answer",
      };
    }
    case "withdrawal": {
      const { what, id } = body as unknown as WithdrawalBody;
      const stance = what === "stance" ? stanceOf(id, state) : undefined;
      if (stance === undefined || !AGAINST.has(stance.answer)) return null;
      return { ...lifting(on), ...placeOf(stance, state), place: "body.id" };
    }
    case "edit": {
      const { draft, composite } = body as unknown as EditBody;
      const points = lifted(body as unknown as EditBody, state, party);
      return points.length === 0 ? null : { ...lifting(on), text: draft ?? composite, points, place: "body.spans" };
    }
    default:
      return null;
  }
}

/** That it can live with words binds nobody, but takes the place of what the party held against them until then. */
function softened(about: StanceBody, on: string, party: string, state: TalksState): Binding | null {
  const { proposal, draft, composite, point } = about;
  const same = (each: Place) =>
    proposal === undefined
      ? each.proposal === undefined && each.draft === draft && each.composite === composite && each.point === point
      : each.proposal === proposal;
  const held = stancesOf(state).some(
    (each) => each.party === party && each.stands && AGAINST.has(each.answer) && same(each),
  );
  return held ? { ...lifting(on), ...placeOf(about, state), place: "body.answer" } : null;
}

function lifting(day: string): Pick<Binding, "act" | "levels" | "day"> {
  return { act: "lift", levels: AGREEING, day: day.slice(0, 10) };
}

type Place = Pick<StanceBody, "proposal" | "draft" | "composite" | "point">;

/** The text and point that an answer is about, by way of its proposal where it answers one. */
function placeOf(about: Place, { proposals }: TalksState): Pick<Binding, "text" | "points"> {
  const { draft, composite, point } = proposals.find(({ id }) => id === about.proposal) ?? about;
  return { text: draft ?? composite, ...(point === undefined ? {} : { points: [point] }) };
}

function stanceOf(id: string, state: TalksState): Stance | undefined {
  return stancesOf(state).find(({ entry }) => entry.id === id);
}

function stancesOf({ ledger, proposals, answers = [] }: TalksState): readonly Stance[] {
  return [...answers, ...[...ledger, ...proposals].flatMap(({ stances }) => stances)];
}

/** Whether a credential covers an act, on the day that it says and on that of the writing. */
function covers(credential: Credential, binding: Binding, today: string): boolean {
  const { levels, text, points, from = "", until = "9999", withdrawn, id } = credential;
  const isValid = (day: string): boolean => from <= day && day.slice(0, until.length) <= until;
  return (
    withdrawn === undefined &&
    levels.some((level) => binding.levels.includes(level)) &&
    (text === undefined || text === binding.text) &&
    (points === undefined || (binding.points?.every((point) => points.includes(point)) ?? false)) &&
    (binding.credential === undefined || binding.credential === id) &&
    [binding.day, today].every(isValid)
  );
}

function why({ act, levels, day }: Binding, party: string): Said {
  return act === "mark"
    ? said("no-credential", { party, level: levelFact(levels[0] ?? "open"), day })
    : said("no-credential.bound", { party, act, day });
}

/** The points at which an edit of a composite ends what stood in brackets between its party and others. */
function lifted({ composite, ...body }: EditBody, { texts }: TalksState, party: string): readonly string[] {
  const text = texts.find(({ kind, id }) => kind === "composite" && id === composite);
  const now = text?.versions.find(({ entry }) => entry.id === body.base);
  if (now?.composite === undefined) return [];
  const after = applyToVersion(now, textEditOf(body));
  if (!after.ok) return [];
  const holders = holdersOf(now.composite);
  const alone = (body.points ?? []).flatMap((each) =>
    each.op === "delete" && (holders.get(each.point) ?? []).every((holder) => holder === party) ? [each.point] : [],
  );
  const touched = new Set((body.spans ?? []).map(({ point }) => point));
  return [...alone, ...[...touched].filter((point) => endsOne(point, party, now, after.value))];
}

/**
 * Whether words of another that stood in brackets against a party's at a point stand against them no longer. A bracket that
 * has only grown, or in which the party's own words are others now, has not ended.
 */
function endsOne(point: string, party: string, before: TextVersionWords, after: TextVersionWords): boolean {
  const between = (version: TextVersionWords): readonly Bracket[] =>
    bracketsOf(version).filter((each) => each.point === point && against(each, party).length > 0);
  const [was, is] = [between(before), between(after)];
  return was.some((bracket) =>
    against(bracket, party).some((words) => {
      const still = is.filter((each) => each.in === bracket.in);
      // Where others hold no words, only the number of brackets says whether one has gone.
      if (words === "") return still.length < was.filter((each) => each.in === bracket.in).length;
      return !still.some((each) => against(each, party).some((other) => other.includes(words)));
    }),
  );
}

/** What others hold at a bracket in which a party stands; nothing where it does not. */
function against({ alternatives, without }: Bracket, party: string): readonly string[] {
  const own = alternatives.find(({ parties }) => parties.includes(party));
  if (own === undefined && !without.includes(party)) return [];
  const others = alternatives.filter((each) => each !== own).map(({ text }) => text);
  return own !== undefined && without.length > 0 ? [...others, ""] : others;
}
