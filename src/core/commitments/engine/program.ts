import type {
  Agreement,
  AttributeTest,
  Body,
  Commitment,
  Condition,
  Duration,
  Effect,
  Id,
  Pattern,
  Status,
  When,
} from "../model.ts";
import { grades } from "../model.ts";
import { workdayTest, type Reckoning } from "../time/calendar.ts";
import { anchorsOf } from "../time/moments.ts";
import { zoneClock } from "../time/zones.ts";
import type { Instance, Machine } from "./machine.ts";

/** Numbers of the states, in the order of `Status`. */
export const statuses: readonly Status[] = [
  "none",
  "created",
  "inEffect",
  "suspended",
  "fulfilled",
  "violated",
  "exercised",
  "discharged",
  "terminated",
  "expired",
];
export const NONE = 0;
export const CREATED = 1;
export const IN_EFFECT = 2;
export const SUSPENDED = 3;
export const FULFILLED = 4;
export const VIOLATED = 5;
export const EXERCISED = 6;
export const DISCHARGED = 7;
export const TERMINATED = 8;
export const EXPIRED = 9;

/** 0 false, 1 unknown, 2 true: and is the least, or the greatest, not is 2 − x. */
export type Value = 0 | 1 | 2;

/** A condition made ready to be asked of a machine; with an instance, only what came after its beginning counts. */
export type Test = (machine: Machine, instance: Instance | null) => Value;

/** A pattern that the machine watches. */
export interface Slot {
  readonly index: number;
  readonly pattern: Pattern;
  readonly actors: readonly number[] | null;
  readonly targets: readonly number[] | null;
  readonly tests: readonly AttributeTest[] | null;
  readonly grade: number;
  readonly certifiedBy: number;
  /** All its events are kept, not only the last: it is counted within times. */
  log: boolean;
  /** A prohibition's act: each of its events is one breach. */
  prohibited: boolean;
  /** Nodes that look at it. */
  readonly nodes: number[];
  /** What else it moves at once: moments, levels, procedures, notices. */
  readonly hooks: Hook[];
}

/** Something that an event of a slot does besides being remembered. */
export type Hook =
  | { readonly kind: "moment"; readonly index: number }
  | { readonly kind: "level"; readonly index: number; readonly attribute: string }
  | { readonly kind: "move"; readonly index: number; readonly from: number; readonly to: number }
  | { readonly kind: "notice"; readonly index: number };

/** A moment that conditions compare with now. */
export interface PassedAtom {
  readonly when: When;
  readonly reckoning: Reckoning;
  readonly nodes: number[];
  readonly named: boolean;
}

/** A commitment made ready. */
export interface Compiled {
  readonly index: number;
  readonly source: Commitment;
  readonly trigger: Test | null;
  /** Where each event creates one: how many there have been. */
  readonly eachCount: ((machine: Machine) => number) | null;
  readonly condition: Test | null;
  readonly act: Test | null;
  /** The act is one pattern without further demands: its slot, else -1. */
  readonly actSlot: number;
  readonly maintain: Test | null;
  readonly exceptions: readonly {
    readonly effect: "discharge" | "suspend" | "excuse";
    readonly when: Test | null;
    readonly until: Test | null;
  }[];
  readonly cure: { readonly notice: number; readonly within: Duration; readonly by: Test } | null;
  readonly reckoning: Reckoning;
  readonly scale: readonly { readonly score: 0 | 1 | 2 | 3; readonly when: Test }[];
  /** An event that creates it could also perform it: only later events count. */
  readonly strictlyAfter: boolean;
  readonly onFulfil: readonly Effect[];
  readonly onViolate: readonly Effect[];
  readonly onExercise: readonly Effect[];
}

/** An agreement made ready to run: names are numbers, conditions are functions. */
export interface Program {
  readonly agreement: Agreement;
  readonly reckoning: Reckoning;
  readonly types: ReadonlyMap<Id, number>;
  readonly parties: ReadonlyMap<Id, number>;
  readonly slots: readonly Slot[];
  readonly slotsOfType: readonly (readonly Slot[])[];
  readonly commitments: readonly Compiled[];
  /** Commitments by id or group. */
  readonly targets: ReadonlyMap<Id, readonly number[]>;
  readonly phases: readonly { readonly enter: Test | null; readonly exit: Test | null }[];
  readonly endings: readonly Test[];
  readonly relief: readonly { readonly blockedBy: Test | null }[];
  readonly tranches: readonly (readonly Test[])[];
  readonly passed: readonly PassedAtom[];
  /** Nodes (commitments, then phases, then endings) that look at the state of each commitment. */
  readonly statusWatch: readonly (readonly number[])[];
  readonly levelWatch: readonly (readonly number[])[];
  readonly flagWatch: ReadonlyMap<Id, readonly number[]>;
  readonly phaseWatch: readonly (readonly number[])[];
  readonly voteWatch: ReadonlyMap<Id, readonly number[]>;
  readonly balanceWatch: ReadonlyMap<Id, readonly number[]>;
  /** Slots that each node looks at, and commitments whose state it looks at. */
  readonly nodeSlots: readonly (readonly number[])[];
  readonly nodeStatus: readonly (readonly number[])[];
  readonly nodes: number;
  readonly bodies: ReadonlyMap<Id, Body>;
  readonly indexOf: {
    readonly moments: ReadonlyMap<Id, number>;
    readonly levels: ReadonlyMap<Id, number>;
    readonly phases: ReadonlyMap<Id, number>;
    readonly procedures: ReadonlyMap<Id, number>;
    readonly measures: ReadonlyMap<Id, number>;
    readonly relief: ReadonlyMap<Id, number>;
    readonly accounts: ReadonlyMap<Id, number>;
  };
  readonly measures: readonly Id[];
}

const numbered = (list: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> =>
  new Map(list.map((each, index) => [each.id, index]));

/** The working days and clock of a zone. The agreement has been checked: its zones are known. */
export function reckoningOf(agreement: Agreement, zone = agreement.zone): Reckoning {
  const clock = zoneClock(zone, agreement.zones);
  if (clock === null) throw new Error(`unknown zone ${zone}`);
  return { clock, workdays: new Map(agreement.calendars.map((each) => [each.id, workdayTest(each)])) };
}

/** Makes an agreement ready. It must be free of `agreementProblems`. */
export function compileAgreement(agreement: Agreement): Program {
  return new Compiler(agreement).program();
}

class Compiler {
  readonly #agreement: Agreement;
  readonly #reckoning: Reckoning;
  readonly #types = new Map<Id, number>();
  readonly #parties: Map<Id, number>;
  readonly #slots: Slot[] = [];
  readonly #slotKeys = new Map<string, Slot>();
  readonly #passed: PassedAtom[] = [];
  readonly #targets = new Map<Id, number[]>();
  readonly #statusWatch: number[][];
  readonly #levelWatch: number[][];
  readonly #phaseWatch: number[][];
  readonly #flagWatch = new Map<Id, number[]>();
  readonly #voteWatch = new Map<Id, number[]>();
  readonly #balanceWatch = new Map<Id, number[]>();
  readonly #nodeSlots: number[][];
  readonly #nodeStatus: number[][];
  readonly #index;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
    this.#reckoning = reckoningOf(agreement);
    this.#parties = new Map(agreement.parties.map((each, index) => [each.id, index]));
    // First of all, so that the machine knows them by their numbers.
    if (agreement.parties.some((each) => each.kind === "body"))
      for (const type of ["open-vote", "ballot", "close-vote", "report"]) this.#types.set(type, this.#types.size);
    const nodes = agreement.commitments.length + agreement.phases.length + agreement.endings.length;
    const lists = (n: number): number[][] => Array.from({ length: n }, () => []);
    this.#statusWatch = lists(agreement.commitments.length);
    this.#levelWatch = lists(agreement.levels.length);
    this.#phaseWatch = lists(agreement.phases.length);
    this.#nodeSlots = lists(nodes);
    this.#nodeStatus = lists(nodes);
    this.#index = {
      moments: numbered(agreement.moments),
      levels: numbered(agreement.levels),
      phases: numbered(agreement.phases),
      procedures: numbered(agreement.procedures),
      measures: new Map(
        [...new Set(agreement.relief.flatMap((each) => each.measures))].map((id, index) => [id, index]),
      ),
      relief: numbered(agreement.relief),
      accounts: numbered(agreement.accounts),
    };
    agreement.commitments.forEach((commitment, index) => {
      push(this.#targets, commitment.id, index);
      if (commitment.group !== undefined && commitment.group !== commitment.id)
        push(this.#targets, commitment.group, index);
    });
  }

  program(): Program {
    const { agreement } = { agreement: this.#agreement };
    const chains = reparations(agreement.commitments);
    const commitments = agreement.commitments.map((each, index) => this.#commitment(each, index, chains));
    const first = agreement.commitments.length;
    const phases = agreement.phases.map((phase, index) => ({
      enter: this.#maybe(phase.enter.when, first + index),
      exit: this.#maybe(phase.exit?.when, first + index),
    }));
    const endings = agreement.endings.map((ending, index) =>
      this.#test(ending.when, first + agreement.phases.length + index),
    );
    this.#hooks();
    const relief = agreement.relief.map((each) => ({ blockedBy: this.#maybe(each.snapback?.blockedBy, -1) }));
    const tranches = agreement.tranches.map((each) =>
      each.indicators.map((indicator) => this.#test(indicator.when, -1)),
    );
    const slotsOfType: Slot[][] = Array.from({ length: this.#types.size }, () => []);
    for (const slot of this.#slots) slotsOfType[this.#types.get(slot.pattern.type) ?? 0]?.push(slot);
    return {
      agreement,
      reckoning: this.#reckoning,
      types: this.#types,
      parties: this.#parties,
      slots: this.#slots,
      slotsOfType,
      commitments,
      targets: this.#targets,
      phases,
      endings,
      relief,
      tranches,
      passed: this.#passed,
      statusWatch: this.#statusWatch,
      levelWatch: this.#levelWatch,
      flagWatch: this.#flagWatch,
      phaseWatch: this.#phaseWatch,
      voteWatch: this.#voteWatch,
      balanceWatch: this.#balanceWatch,
      nodeSlots: this.#nodeSlots,
      nodeStatus: this.#nodeStatus,
      nodes: this.#nodeSlots.length,
      bodies: new Map(agreement.parties.flatMap((each) => ("members" in each ? [[each.id, each]] : []))),
      indexOf: this.#index,
      measures: [...this.#index.measures.keys()],
    };
  }

  #commitment(source: Commitment, index: number, chains: ReadonlyMap<Id, readonly Effect[]>): Compiled {
    const act = source.act.when;
    const trigger = source.trigger?.when;
    const triggerTypes = new Set(trigger === undefined ? [] : typesIn(trigger));
    const actSlot = act !== undefined && isPlain(act) ? this.#slot(act.happened).index : -1;
    const forbidden = source.modality === "prohibition" ? this.#slots[actSlot] : undefined;
    if (forbidden !== undefined) forbidden.prohibited = true;
    const reckoning =
      source.window?.zone === undefined ? this.#reckoning : reckoningOf(this.#agreement, source.window.zone);
    return {
      index,
      source,
      trigger: this.#maybe(trigger, index),
      eachCount: source.each === true && trigger !== undefined ? this.#each(trigger, index) : null,
      condition: this.#maybe(source.condition?.when, index),
      act: this.#maybe(act, index),
      actSlot,
      maintain: this.#maybe(source.maintain, index),
      exceptions: (source.exceptions ?? []).map((each) => ({
        effect: each.effect,
        when: this.#maybe(each.when, index),
        until: this.#maybe(each.until?.when, index),
      })),
      cure:
        source.cure === undefined
          ? null
          : {
              notice: this.#watch(source.cure.notice, index),
              within: source.cure.within,
              by: this.#test(source.cure.by, index),
            },
      reckoning,
      strictlyAfter: act !== undefined && typesIn(act).some((type) => triggerTypes.has(type)),
      scale: (source.scale ?? []).map((step) => ({ score: step.score, when: this.#test(step.when, -1) })),
      onFulfil: source.onFulfil ?? [],
      onViolate: [...(source.onViolate ?? []), ...(chains.get(source.id) ?? [])],
      onExercise: source.onExercise ?? [],
    };
  }

  #hooks(): void {
    const { agreement } = { agreement: this.#agreement };
    agreement.moments.forEach((moment, index) => {
      if (moment.first !== undefined) this.#slot(moment.first).hooks.push({ kind: "moment", index });
    });
    agreement.levels.forEach((level, index) =>
      this.#slot(level.from).hooks.push({ kind: "level", index, attribute: level.attribute }),
    );
    agreement.procedures.forEach((procedure, index) => {
      const at = new Map(procedure.stages.map((stage, place) => [stage.stage, place]));
      for (const stage of procedure.stages)
        for (const move of stage.moves)
          this.#slot(move.on).hooks.push({
            kind: "move",
            index,
            from: at.get(stage.stage) ?? 0,
            to: at.get(move.to) ?? 0,
          });
    });
    agreement.relief.forEach((relief, index) => {
      if (relief.snapback !== undefined) this.#slot(relief.snapback.notice).hooks.push({ kind: "notice", index });
    });
  }

  /** How many occasions a trigger has had: events of its pattern, or breaches of the commitment it names. */
  #each(trigger: Condition, node: number): (machine: Machine) => number {
    if (isPlain(trigger)) {
      const slot = this.#watch(trigger.happened, node);
      return (machine) => machine.slotCount[slot] ?? 0;
    }
    if ("status" in trigger && trigger.is.includes("violated")) {
      const targets = this.#targets.get(trigger.status) ?? [];
      return (machine) => targets.reduce((sum, target) => sum + machine.breachCount(target), 0);
    }
    const test = this.#test(trigger, node);
    return (machine) => (test(machine, null) === 2 ? 1 : 0);
  }

  #slot(pattern: Pattern): Slot {
    const key = JSON.stringify([
      pattern.type,
      pattern.actor ?? null,
      pattern.target ?? null,
      pattern.where ?? null,
      pattern.grade ?? "reported",
      pattern.certifiedBy ?? null,
    ]);
    const found = this.#slotKeys.get(key);
    if (found !== undefined) return found;
    if (!this.#types.has(pattern.type)) this.#types.set(pattern.type, this.#types.size);
    const who = (ids: readonly Id[] | undefined) => ids?.map((id) => this.#parties.get(id) ?? -2) ?? null;
    const slot: Slot = {
      index: this.#slots.length,
      pattern,
      actors: who(pattern.actor),
      targets: who(pattern.target),
      tests: pattern.where === undefined || pattern.where.length === 0 ? null : pattern.where,
      grade: grades.indexOf(pattern.grade ?? "reported"),
      certifiedBy: pattern.certifiedBy === undefined ? -1 : (this.#parties.get(pattern.certifiedBy) ?? -2),
      log: false,
      prohibited: false,
      nodes: [],
      hooks: [],
    };
    this.#slots.push(slot);
    this.#slotKeys.set(key, slot);
    return slot;
  }

  #watch(pattern: Pattern, node: number): number {
    const slot = this.#slot(pattern);
    if (node >= 0 && !slot.nodes.includes(node)) {
      slot.nodes.push(node);
      this.#nodeSlots[node]?.push(slot.index);
    }
    return slot.index;
  }

  #maybe(condition: Condition | undefined, node: number): Test | null {
    return condition === undefined ? null : this.#test(condition, node);
  }

  #test(condition: Condition, node: number): Test {
    if ("all" in condition) {
      const parts = condition.all.map((each) => this.#test(each, node));
      return (machine, instance) => {
        let least: Value = 2;
        for (const part of parts) {
          const value = part(machine, instance);
          if (value < least) least = value;
          if (least === 0) return 0;
        }
        return least;
      };
    }
    if ("any" in condition) {
      const parts = condition.any.map((each) => this.#test(each, node));
      return (machine, instance) => {
        let most: Value = 0;
        for (const part of parts) {
          const value = part(machine, instance);
          if (value > most) most = value;
          if (most === 2) return 2;
        }
        return most;
      };
    }
    if ("not" in condition) {
      const part = this.#test(condition.not, node);
      return (machine, instance) => (2 - part(machine, instance)) as Value;
    }
    if ("of" in condition) {
      const parts = condition.of.map((each) => this.#test(each, node));
      const { atLeast } = condition;
      return (machine, instance) => {
        let sure = 0;
        let possible = 0;
        for (const part of parts) {
          const value = part(machine, instance);
          if (value === 2) sure++;
          if (value > 0) possible++;
        }
        return sure >= atLeast ? 2 : possible >= atLeast ? 1 : 0;
      };
    }
    if ("happened" in condition) return this.#happened(condition, node);
    if ("status" in condition) return this.#status(condition, node);
    if ("level" in condition) {
      const index = this.#index.levels.get(condition.level) ?? -1;
      if (node >= 0) this.#levelWatch[index]?.push(node);
      const { op, value } = condition;
      return (machine) => {
        const level = machine.levels[index] ?? Number.NaN;
        if (Number.isNaN(level)) return 1;
        return (op === "<=" ? level <= value : op === ">=" ? level >= value : level === value) ? 2 : 0;
      };
    }
    if ("balance" in condition) {
      const index = this.#index.accounts.get(condition.balance) ?? -1;
      if (node >= 0) push(this.#balanceWatch, condition.balance, node);
      const wanted = BigInt(condition.minor);
      const atMost = condition.op === "<=";
      return (machine) => {
        const balance = machine.ledger.balance(index);
        return (atMost ? balance <= wanted : balance >= wanted) ? 2 : 0;
      };
    }
    if ("vote" in condition) {
      if (node >= 0) push(this.#voteWatch, condition.vote, node);
      return (machine) => (machine.votes.get(condition.vote)?.outcome === condition.outcome ? 2 : 0);
    }
    if ("flag" in condition) {
      if (node >= 0) push(this.#flagWatch, condition.flag, node);
      return (machine) => (machine.flag(condition.flag) === condition.is ? 2 : 0);
    }
    if ("phase" in condition) {
      const index = this.#index.phases.get(condition.phase) ?? -1;
      if (node >= 0) this.#phaseWatch[index]?.push(node);
      return (machine) => (machine.inPhase(index) ? 2 : 0);
    }
    return this.#passedTest(condition.passed, node);
  }

  #passedTest(when: When, node: number): Test {
    const index = this.#passed.length;
    const named = !JSON.stringify(when).includes('"anchor":null');
    // `trigger` is the beginning of the instance that asks: no timer of its own, it is looked at again then.
    if (anchorsOf(when).includes("trigger")) {
      const { reckoning } = { reckoning: this.#reckoning };
      return (machine, instance) => {
        if (instance === null) return 0;
        const at = machine.resolve(when, reckoning, instance);
        if (Number.isNaN(at)) return named ? 0 : 1;
        if (machine.now >= at) return 2;
        if (node >= 0) machine.recheck(node, at);
        return 0;
      };
    }
    this.#passed.push({ when, reckoning: this.#reckoning, nodes: node >= 0 ? [node] : [], named });
    return (machine) => {
      const at = machine.passedAt[index] ?? Number.NaN;
      if (Number.isNaN(at)) return named ? 0 : 1;
      return machine.now >= at ? 2 : 0;
    };
  }

  #status(condition: Extract<Condition, { status: Id }>, node: number): Test {
    const targets = this.#targets.get(condition.status) ?? [];
    let mask = 0;
    for (const status of condition.is) mask |= 1 << statuses.indexOf(status);
    if (node >= 0) {
      for (const target of targets) {
        this.#statusWatch[target]?.push(node);
        this.#nodeStatus[node]?.push(target);
      }
    }
    const held = condition.heldFor;
    const { reckoning } = { reckoning: this.#reckoning };
    return (machine) => {
      for (const target of targets) {
        if (!machine.hasStatus(target, mask)) continue;
        if (held === undefined || machine.heldFor(target, held, node, reckoning)) return 2;
      }
      return 0;
    };
  }

  #happened(condition: Extract<Condition, { happened: Pattern }>, node: number): Test {
    const slot = this.#watch(condition.happened, node);
    const { since, until, count } = condition;
    if (since === undefined && until === undefined && count === undefined)
      return (machine, instance) => {
        const from = instance === null ? -1 : instance.fromSeq;
        if ((machine.slotSeq[slot] ?? -1) > from) return 2;
        return (machine.weakSeq[slot] ?? -1) > from ? 1 : 0;
      };
    const found = this.#slots[slot];
    if (found !== undefined) found.log = true;
    const { reckoning } = { reckoning: this.#reckoning };
    return (machine, instance) => {
      const from = since === undefined ? Number.NEGATIVE_INFINITY : machine.resolve(since, reckoning, instance);
      const to = until === undefined ? Number.POSITIVE_INFINITY : machine.resolve(until, reckoning, instance);
      if (Number.isNaN(from) || Number.isNaN(to)) return since !== undefined && Number.isNaN(from) ? 0 : 1;
      const after = since === undefined && instance !== null ? instance.fromSeq : -1;
      const n = machine.countIn(slot, from, to, after, count?.per, node, reckoning);
      if (count === undefined) return n > 0 ? 2 : (machine.weakSeq[slot] ?? -1) > after ? 1 : 0;
      if (count.op === "<=") return n <= count.n ? 2 : 0;
      return n >= count.n ? 2 : (machine.weakSeq[slot] ?? -1) > after ? 1 : 0;
    };
  }
}

/** One pattern, asked for without counts or times. */
function isPlain(condition: Condition): condition is { readonly happened: Pattern } {
  return (
    "happened" in condition &&
    condition.since === undefined &&
    condition.until === undefined &&
    condition.count === undefined
  );
}

function typesIn(condition: Condition): readonly Id[] {
  if ("happened" in condition) return [condition.happened.type];
  if ("all" in condition) return condition.all.flatMap(typesIn);
  if ("any" in condition) return condition.any.flatMap(typesIn);
  if ("of" in condition) return condition.of.flatMap(typesIn);
  return "not" in condition ? typesIn(condition.not) : [];
}

/** Each breach in a chain of reparation creates the next duty. */
function reparations(commitments: readonly Commitment[]): ReadonlyMap<Id, readonly Effect[]> {
  const chains = new Map<Id, Effect[]>();
  for (const commitment of commitments) {
    let before = commitment.id;
    for (const next of commitment.reparation ?? []) {
      push(chains, before, { create: next });
      before = next;
    }
  }
  return chains;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
