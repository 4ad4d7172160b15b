import { joined, said, type Said } from "../../common/said.ts";
import { durationSaid, stateSaid } from "../spoken.ts";
import { eventSetting } from "../starting.ts";
import { anchorsOf } from "../time/moments.ts";
import type { Agreement, Commitment, Condition, Id, Pattern, Status, When } from "../model.ts";

/** Something that has to happen, not to happen, or to be so. */
export type Requirement =
  | { readonly kind: "event"; readonly pattern: Pattern }
  | { readonly kind: "absence"; readonly pattern: Pattern }
  | { readonly kind: "time"; readonly when: When; readonly of: Id }
  | { readonly kind: "inForce" }
  | { readonly kind: "fact"; readonly words: Said };

/** Most ways that are told; more would help nobody. */
const MOST = 32;

/**
 * What would have to happen for a commitment to reach a state: each way is a list of requirements that together suffice.
 * Worked out backwards through triggers, conditions, acts and exceptions; circles give no way.
 */
export function waysTo(agreement: Agreement, id: Id, status: Status): readonly (readonly Requirement[])[] {
  return shortest(new Backwards(agreement).status(id, status, []));
}

type Ways = readonly (readonly Requirement[])[];

class Backwards {
  readonly #agreement: Agreement;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  status(id: Id, status: Status, path: readonly string[]): Ways {
    const key = `${id} ${status}`;
    if (path.includes(key)) return [];
    const further = [...path, key];
    return any(
      this.#agreement.commitments
        .filter((each) => each.id === id || each.group === id)
        .map((commitment) => this.#of(commitment, status, further)),
    );
  }

  #of(commitment: Commitment, status: Status, path: readonly string[]): Ways {
    const begins = this.#begins(commitment, path);
    const live = () => both(begins, this.#stated(commitment.condition, path));
    const done = () => this.#stated(commitment.act, path);
    // Before its window opens nothing performs, uses or breaks it.
    const act = () => both(this.#opened(commitment), done());
    const prohibition = commitment.modality === "prohibition";
    // A breach that is excused is none, and a permission that is withheld is not used.
    const unexcused = () => this.#unexcused(commitment, path);
    switch (status) {
      case "none":
        return [[]];
      case "created":
        return begins;
      case "inEffect":
        return live();
      case "fulfilled":
        return prohibition ? both(live(), both(this.#timeOut(commitment), negated(done()))) : both(live(), act());
      case "violated":
        if (commitment.maintain !== undefined)
          return both(both(live(), this.condition({ not: commitment.maintain }, path)), unexcused());
        return prohibition
          ? both(both(live(), act()), unexcused())
          : both(
              live(),
              both(
                both(this.#timeOut(commitment), negated(done())),
                both(this.#uncured(commitment, path), unexcused()),
              ),
            );
      case "exercised":
        return both(both(live(), act()), unexcused());
      case "expired":
        return both(begins, both(this.#timeOut(commitment), negated(done())));
      case "suspended":
        return both(
          live(),
          any([...this.#exceptions(commitment, "suspend", path), ...this.#effects(commitment, "suspend", path)]),
        );
      case "discharged":
        return both(
          live(),
          any([...this.#exceptions(commitment, "discharge", path), ...this.#effects(commitment, "discharge", path)]),
        );
      case "terminated":
        return both(
          live(),
          any([
            ...this.#effects(commitment, "terminate", path),
            ...this.#agreement.endings.map((ending) => this.condition(ending.when, path)),
          ]),
        );
    }
  }

  #begins(commitment: Commitment, path: readonly string[]): Ways {
    const created = [
      ...this.#effects(commitment, "create", path),
      ...this.#effects(commitment, "activate", path),
      ...this.#repairs(commitment, path),
    ];
    if (commitment.dormant === true) return any(created);
    if (commitment.trigger === undefined) return [[{ kind: "inForce" }]];
    return any([this.#stated(commitment.trigger, path), ...created]);
  }

  #repairs(commitment: Commitment, path: readonly string[]): readonly Ways[] {
    return this.#agreement.commitments.flatMap((other) => {
      const at = other.reparation?.indexOf(commitment.id) ?? -1;
      if (at < 0) return [];
      return [this.status(at === 0 ? other.id : (other.reparation?.[at - 1] ?? other.id), "violated", path)];
    });
  }

  #effects(
    commitment: Commitment,
    name: "create" | "activate" | "suspend" | "discharge" | "terminate",
    path: readonly string[],
  ): readonly Ways[] {
    const names = new Set([commitment.id, commitment.group]);
    const does = (effects: Commitment["onFulfil"]): Ways =>
      any(
        (effects ?? []).map((effect): Ways => {
          if ("after" in effect)
            return both(
              [[{ kind: "fact", words: said("fact.after", { time: durationSaid(effect.after) }) }]],
              does(effect.effects),
            );
          return name in effect && names.has((effect as Record<string, string>)[name]) ? [[]] : [];
        }),
      );
    return this.#agreement.commitments.flatMap((other) =>
      (
        [
          ["fulfilled", does(other.onFulfil)],
          ["violated", does(other.onViolate)],
          ["exercised", does(other.onExercise)],
        ] as const
      ).flatMap(([status, then]) => (then.length === 0 ? [] : [both(this.status(other.id, status, path), then)])),
    );
  }

  #exceptions(commitment: Commitment, effect: "suspend" | "discharge", path: readonly string[]): readonly Ways[] {
    return (commitment.exceptions ?? [])
      .filter((each) => each.effect === effect)
      .map((each) => this.#stated(each, path));
  }

  /** That nothing excuses a breach of it, or withholds it. */
  #unexcused({ exceptions = [] }: Commitment, path: readonly string[]): Ways {
    return exceptions
      .filter(({ effect }) => effect === "excuse")
      .reduce<Ways>(
        (ways, { words, when }) =>
          both(
            ways,
            when === undefined ? [[{ kind: "fact", words: said("fact.unexcused", { words }) }]] : this.#not(when, path),
          ),
        [[]],
      );
  }

  /** Where a breach can be cured: notice of it, the time allowed, and that nothing cures it. */
  #uncured({ cure }: Commitment, path: readonly string[]): Ways {
    if (cure === undefined) return [[]];
    const over = said("fact.cure-over", { time: durationSaid(cure.within) });
    return both(
      [[{ kind: "event", pattern: cure.notice }]],
      both([[{ kind: "fact", words: over }]], this.#not(cure.by, path)),
    );
  }

  #timeOut(commitment: Commitment): Ways {
    return this.#passed(commitment.window?.due, commitment.id) ?? [];
  }

  /** What it waits for before it may or must be done: the event that it counts from, and the time since. */
  #opened(commitment: Commitment): Ways {
    return this.#passed(commitment.window?.opens, commitment.id) ?? [[]];
  }

  #passed(when: When | undefined, of: Id): Ways | null {
    return when === undefined ? null : both(this.#known(when, []), [[{ kind: "time", when, of }]]);
  }

  /** The events without which it is not known when a moment is; entry into force is told by itself. */
  #known(when: When, path: readonly Id[]): Ways {
    if ("earliest" in when) return any(when.earliest.map((each) => this.#known(each, path)));
    if ("latest" in when) return when.latest.reduce<Ways>((ways, each) => both(ways, this.#known(each, path)), [[]]);
    const { moments, inForce } = this.#agreement;
    const id = "anchor" in when ? when.anchor : null;
    const moment = moments.find((each) => each.id === id);
    if (moment === undefined || path.includes(moment.id)) return [[]];
    if (inForce !== undefined && anchorsOf(inForce).includes(moment.id)) return [[]];
    const sets = eventSetting(moment);
    if (moment.on !== undefined) return this.#known(moment.on, [...path, moment.id]);
    return sets === null ? [[]] : [[{ kind: "event", pattern: sets }]];
  }

  #stated(stated: { readonly words: string; readonly when?: Condition } | undefined, path: readonly string[]): Ways {
    if (stated === undefined) return [[]];
    return stated.when === undefined
      ? [[{ kind: "fact", words: said("worded", { words: stated.words }) }]]
      : this.condition(stated.when, path);
  }

  condition(condition: Condition, path: readonly string[]): Ways {
    if ("all" in condition)
      return condition.all.reduce<Ways>((ways, each) => both(ways, this.condition(each, path)), [[]]);
    if ("any" in condition) return any(condition.any.map((each) => this.condition(each, path)));
    if ("of" in condition)
      return any(choose(condition.of, condition.atLeast).map((chosen) => this.condition({ all: chosen }, path)));
    if ("not" in condition) return this.#not(condition.not, path);
    if ("happened" in condition) return [[{ kind: "event", pattern: condition.happened }]];
    if ("status" in condition) return any(condition.is.map((status) => this.status(condition.status, status, path)));
    if ("passed" in condition) return [[{ kind: "time", when: condition.passed, of: "" }]];
    return [[{ kind: "fact", words: factWords(condition) }]];
  }

  #not(condition: Condition, path: readonly string[]): Ways {
    if ("happened" in condition) return [[{ kind: "absence", pattern: condition.happened }]];
    if ("not" in condition) return this.condition(condition.not, path);
    if ("all" in condition) return any(condition.all.map((each) => this.#not(each, path)));
    if ("any" in condition) return condition.any.reduce<Ways>((ways, each) => both(ways, this.#not(each, path)), [[]]);
    return [[{ kind: "fact", words: said("fact.not", { fact: factWords(condition) }) }]];
  }
}

function factWords(condition: Condition): Said {
  if ("level" in condition) return said("worded", { words: `${condition.level} ${condition.op} ${condition.value}` });
  if ("balance" in condition)
    return said("fact.balance", { of: condition.balance, op: condition.op, minor: condition.minor });
  if ("vote" in condition) return said("fact.vote", { body: condition.vote, outcome: stateSaid(condition.outcome) });
  if ("flag" in condition) return said("fact.is", { what: condition.flag, state: condition.is });
  if ("phase" in condition) return said("fact.phase", { phase: condition.phase });
  if ("status" in condition)
    return said("fact.is", { what: condition.status, state: joined("or", condition.is.map(stateSaid)) });
  return said("worded", { words: JSON.stringify(condition) });
}

/** Not doing what would have performed: each event of the way stays away. */
function negated(ways: Ways): Ways {
  return ways.reduce<Ways>(
    (sum, way) =>
      both(
        sum,
        way.flatMap((each) => (each.kind === "event" ? [[{ kind: "absence" as const, pattern: each.pattern }]] : [])),
      ),
    [[]],
  );
}

function any(ways: readonly Ways[]): Ways {
  return ways.flat().slice(0, MOST);
}

function both(a: Ways, b: Ways): Ways {
  const found: Requirement[][] = [];
  for (const x of a)
    for (const y of b) {
      found.push(unique([...x, ...y]));
      if (found.length >= MOST) return found;
    }
  return found;
}

function unique(requirements: readonly Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return requirements.filter((each) => {
    const key = JSON.stringify(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Ways without those that only add to another. */
function shortest(ways: Ways): Ways {
  const keys = ways.map((way) => new Set(way.map((each) => JSON.stringify(each))));
  return ways.filter((_, at) => {
    const mine = keys[at] as ReadonlySet<string>;
    return !keys.some(
      (other, index) =>
        index !== at &&
        (other.size < mine.size || (other.size === mine.size && index < at)) &&
        [...other].every((key) => mine.has(key)),
    );
  });
}

function choose<T>(items: readonly T[], n: number): readonly (readonly T[])[] {
  if (n <= 0) return [[]];
  if (items.length < n) return [];
  const [first, ...rest] = items as readonly [T, ...T[]];
  return [...choose(rest, n - 1).map((chosen) => [first, ...chosen]), ...choose(rest, n)].slice(0, MOST);
}
