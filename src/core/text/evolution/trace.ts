import type { Redline } from "../alignment.ts";
import { comparability } from "../compare.ts";
import type { Draft } from "../draft.ts";
import type { Evolution, EvolutionDraft, Life, Perhaps, Stage, StagePoint, Step } from "./evolution.ts";
import { following, type Following, type Link } from "./following.ts";
import { outlineOf, type DraftOutline } from "./outline.ts";

/** A draft and the name under which others know it. */
export interface SuccessiveDraft {
  readonly id: string;
  /** Who tabled it; absent = as the draft says. */
  readonly by?: readonly string[];
  readonly draft: Draft;
}

/** Compares two of the drafts, by their indexes; null while that is being worked out. */
export type CompareTwo = (from: number, to: number) => Redline | null;

/** The evolution, or the comparisons that it waits for. */
export type Traced =
  | { readonly evolution: Evolution; readonly waiting: readonly [] }
  | { readonly evolution: null; readonly waiting: readonly (readonly [from: number, to: number])[] };

/**
 * The life of every provision through drafts in their order. Each draft is compared with the one before it; a provision that
 * no draft between has is looked for in the last one that had it. Every point of every draft is in exactly one life.
 */
export function traceEvolution(drafts: readonly SuccessiveDraft[], compare: CompareTwo): Traced {
  const known = drafts.map(({ id, by, draft }, at): EvolutionDraft => ({
    id,
    title: draft.title,
    date: draft.date,
    by: by ?? draft.tabledBy,
    state: stateOf(draft, drafts.slice(0, at)),
  }));
  const read = known.flatMap(({ state }, at) => (state === "read" ? [at] : []));
  const waiting: (readonly [number, number])[] = [];
  const asked: CompareTwo = (from, to) => {
    const answer = compare(from, to);
    if (answer === null) waiting.push([from, to]);
    return answer;
  };
  // All at once, so that they can be worked out side by side.
  read.slice(1).forEach((to, at) => asked(read[at]!, to));
  if (waiting.length > 0) return { evolution: null, waiting };
  const tracer = new Tracer(asked);
  read.forEach((at, index) => tracer.take(at, read[index - 1] ?? null, outlineOf(drafts[at]!.draft)));
  if (waiting.length > 0) return { evolution: null, waiting };
  return { evolution: { drafts: known, lives: tracer.lives(known) }, waiting: [] };
}

function stateOf(draft: Draft, before: readonly SuccessiveDraft[]): EvolutionDraft["state"] {
  if (draft.points.length === 0) return "unknown";
  const first = before.find((earlier) => earlier.draft.points.length > 0 && earlier.draft.language !== "");
  return first === undefined || comparability(first.draft, draft).ok ? "read" : "other-language";
}

/** A life in the making. */
interface Growing {
  readonly id: number;
  readonly stages: Map<number, Stage>;
  /** The last draft that has it, and its place there. */
  last: { readonly draft: number; readonly place: number };
  /** It went into others and cannot come back. */
  ended: boolean;
}

class Tracer {
  readonly #compare: CompareTwo;
  readonly #order: Growing[] = [];
  readonly #outlines = new Map<number, DraftOutline>();
  /** The lives of each draft, by place. */
  readonly #lives = new Map<number, readonly Growing[]>();
  #count = 0;

  constructor(compare: CompareTwo) {
    this.#compare = compare;
  }

  /** Follows all lives into one further draft. */
  take(draft: number, before: number | null, outline: DraftOutline): void {
    this.#outlines.set(draft, outline);
    const earlier = before === null ? null : this.#lives.get(before)!;
    const redline = before === null ? null : this.#compare(before, draft);
    const found =
      before === null || redline === null ? null : following(redline.pairs, this.#outlines.get(before)!, outline);
    const returned = found === null || before === null ? new Map<number, Back>() : this.#returned(draft, before, found);
    const going = outline.points.map((_, place) => {
      const link = found?.goesOn.get(place);
      return (link && earlier?.[link.from]) ?? returned.get(place)?.life ?? null;
    });
    const here = this.#seat(going, draft);
    this.#lives.set(draft, here);
    here.forEach((life, place) => {
      const point = outline.points[place]!;
      const step =
        found === null
          ? firstStep
          : this.#step({ life, place, draft, before: before!, found, back: returned.get(place), here });
      life.stages.set(draft, { state: "here", point, step });
    });
    this.#leave(draft, before, found, here);
    here.forEach((life, place) => (life.last = { draft, place }));
  }

  /** All lives with a stage for each draft. */
  lives(drafts: readonly EvolutionDraft[]): readonly Life[] {
    return this.#order.map(({ id, stages }) => ({
      id,
      stages: drafts.map(({ state }, at) => stages.get(at) ?? { state: state === "read" ? "not-yet" : "unread" }),
    }));
  }

  /** Begins a life for each point that none goes on in: after the one before it in the text, else before the next that is known. */
  #seat(going: readonly (Growing | null)[], draft: number): readonly Growing[] {
    const here: Growing[] = [];
    for (const [place, life] of going.entries()) {
      const before = here.at(-1);
      const next = before === undefined ? going.find((each) => each !== null) : undefined;
      here.push(
        life ??
          this.#begin(
            before ? this.#order.indexOf(before) + 1 : next ? this.#order.indexOf(next) : this.#order.length,
            draft,
            place,
          ),
      );
    }
    return here;
  }

  #begin(at: number, draft: number, place: number): Growing {
    const life: Growing = { id: ++this.#count, stages: new Map(), last: { draft, place }, ended: false };
    this.#order.splice(at, 0, life);
    return life;
  }

  /** Provisions that the draft before lacks and an earlier one had, by their place here. */
  #returned(draft: number, before: number, found: Following): ReadonlyMap<number, Back> {
    const outline = this.#outlines.get(draft)!;
    const linked = new Set(found.sure.map(({ to }) => to));
    const back = new Map<number, Back>();
    const missing = this.#order.filter(({ ended, last }) => !ended && last.draft !== before);
    const earlier = [...new Set(missing.map(({ last }) => last.draft))].sort((x, y) => y - x);
    for (const from of earlier) {
      if (linked.size + back.size >= outline.points.length) break;
      const redline = this.#compare(from, draft);
      if (redline === null) continue;
      const gone = new Map(
        missing.flatMap((life) => (life.last.draft === from ? [[life.last.place, life] as const] : [])),
      );
      for (const link of following(redline.pairs, this.#outlines.get(from)!, outline).goesOn.values()) {
        const life = gone.get(link.from);
        if (life === undefined || linked.has(link.to) || back.has(link.to)) continue;
        back.set(link.to, { life, link });
        gone.delete(link.from);
      }
    }
    return back;
  }

  #step({ life, place, draft, before, found, back, here }: Arrival): Step {
    const earlier = this.#lives.get(before)!;
    const own = found.goesOn.get(place);
    const others = found.sure
      .filter(({ to, from }) => to === place && from !== own?.from)
      .map(({ from }) => earlier[from]!);
    const alive = new Set(here);
    const start = own ? before : back ? life.last.draft : null;
    const link = own ?? back?.link;
    const changed = start === null || link === undefined ? unchanged : this.#changes(link, start, draft);
    const outOf = link === undefined ? others.map(({ id }) => id) : [];
    const pairOf = link ?? found.sure.find(({ to }) => to === place);
    return {
      kind: own ? "held" : back ? "returned" : "came",
      before: start ?? (outOf.length > 0 ? before : null),
      confidence: pairOf?.pair.confidence ?? null,
      outOf,
      splitInto:
        own === undefined
          ? []
          : found.sure
              .filter(({ from, to }) => from === own.from && to !== place && !found.goesOn.has(to))
              .map(({ to }) => here[to]!.id),
      merged: own === undefined ? [] : others.filter((other) => !alive.has(other)).map(({ id }) => id),
      ...changed,
      perhaps:
        link === undefined && outOf.length === 0
          ? perhapsOf(
              found.unsure.filter(({ to }) => to === place),
              ({ from }) => earlier[from]!,
            )
          : [],
    };
  }

  #changes(link: Link, start: number, draft: number): Changed {
    const from = this.#outlines.get(start)!;
    const to = this.#outlines.get(draft)!;
    const [old, now] = [from.points[link.from]!, to.points[link.to]!];
    const { pair } = link;
    const differs = from.spelled[link.from] !== to.spelled[link.to];
    const count = (wanted: string) => (differs ? pair.changes.filter((change) => change.class === wanted).length : 0);
    const [substance, unclassified] = [count("substance"), count("unclassified")];
    return {
      moved: pair.moved,
      renumbered: plain(old.label) !== plain(now.label),
      renamed: old.heading !== "" && now.heading !== "" && plain(old.heading) !== plain(now.heading),
      brackets: bracketing(old, now),
      struck: old.struck === now.struck ? null : now.struck ? "struck" : "restored",
      reworded: old.told || now.told ? substance + unclassified > 0 : differs,
      substance,
      unclassified,
    };
  }

  /** Tells of every life that this draft lacks that it does, and, where it just left, into what. */
  #leave(draft: number, before: number | null, found: Following | null, here: readonly Growing[]): void {
    const alive = new Set(here);
    for (const life of this.#order) {
      if (alive.has(life)) continue;
      const leaves = life.last.draft === before && found !== null;
      const own = (links: readonly Link[]) => (leaves ? links.filter(({ from }) => from === life.last.place) : []);
      const into = found === null ? [] : own(found.sure);
      const unsure = found === null || into.length > 0 ? [] : own(found.unsure);
      if (into.length > 0) life.ended = true;
      life.stages.set(draft, {
        state: "absent",
        since: life.last.draft,
        leaves,
        mergedInto: into.map(({ to }) => here[to]!.id),
        confidence: into[0]?.pair.confidence ?? null,
        perhaps: perhapsOf(unsure, ({ to }) => here[to]!),
      });
    }
  }
}

/** A provision that is there again, and what it was found by. */
interface Back {
  readonly life: Growing;
  readonly link: Link;
}

interface Arrival {
  readonly life: Growing;
  readonly place: number;
  readonly draft: number;
  readonly before: number;
  readonly found: Following;
  readonly back: Back | undefined;
  readonly here: readonly Growing[];
}

type Changed = Pick<
  Step,
  "moved" | "renumbered" | "renamed" | "brackets" | "struck" | "reworded" | "substance" | "unclassified"
>;

const unchanged: Changed = {
  moved: false,
  renumbered: false,
  renamed: false,
  brackets: null,
  struck: null,
  reworded: false,
  substance: 0,
  unclassified: 0,
};

const firstStep: Step = {
  kind: "first",
  before: null,
  confidence: null,
  outOf: [],
  splitInto: [],
  merged: [],
  ...unchanged,
  perhaps: [],
};

function perhapsOf(links: readonly Link[], lifeOf: (link: Link) => Growing): readonly Perhaps[] {
  return links.map((link) => ({ life: lifeOf(link).id, confidence: link.pair.confidence }));
}

function bracketing(old: StagePoint, now: StagePoint): Step["brackets"] {
  if (old.brackets === 0) return now.brackets > 0 ? "put" : null;
  return now.brackets === 0 ? "lifted" : null;
}

/** A label or heading without what only ends it, brackets and case: of these a change is told apart. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[[\]]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replace(/[.:\s]+$/u, "")
    .trim();
}
