import { addTo } from "../../common/append.ts";
import type { Agreement, Condition, Id, Pattern, When } from "../model.ts";
import { grades } from "../model.ts";
import { lacksStart } from "../walk.ts";
import { workdayTest, type Reckoning } from "../time/calendar.ts";
import { anchorsOf } from "../time/moments.ts";
import { zoneClock } from "../time/zones.ts";
import type { Vote } from "./changes.ts";
import type { Instance } from "./instance.ts";
import { EVER, type Asked, type Compiled, type PassedAtom, type Slot, type Test, type Value } from "./program.ts";
import { allOf, anyOf, not, someOf } from "./truth.ts";
import { statuses } from "../terms.ts";

const numbered = (list: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> =>
  new Map(list.map((each, index) => [each.id, index]));

/** The working days and clock of a zone. The agreement has been checked: its zones are known. */
export function reckoningOf(agreement: Agreement, zone = agreement.zone): Reckoning {
  const clock = zoneClock(zone, agreement.zones);
  if (clock === null) throw new Error(`unknown zone ${zone}`);
  return { clock, workdays: new Map(agreement.calendars.map((each) => [each.id, workdayTest(each)])) };
}

/** Makes conditions into functions, and notes what each of them looks at. */
export class ConditionCompiler {
  protected readonly agreement: Agreement;
  protected readonly reckoning: Reckoning;
  protected readonly types = new Map<Id, number>();
  protected readonly parties: Map<Id, number>;
  protected readonly slots: Slot[] = [];
  protected readonly slotKeys = new Map<string, Slot>();
  protected readonly passed: PassedAtom[] = [];
  protected readonly targets = new Map<Id, number[]>();
  protected readonly statusWatch: number[][];
  protected readonly levelWatch: number[][];
  protected readonly phaseWatch: number[][];
  protected readonly flagWatch = new Map<Id, number[]>();
  protected readonly voteWatch = new Map<Id, number[]>();
  protected readonly balanceWatch = new Map<Id, number[]>();
  protected readonly nodeSlots: number[][];
  protected readonly nodeStatus: number[][];
  /** Whether what is made ready begins something. */
  protected begins = false;
  protected readonly index;

  constructor(agreement: Agreement) {
    this.agreement = agreement;
    this.reckoning = reckoningOf(agreement);
    this.parties = new Map(agreement.parties.map((each, index) => [each.id, index]));
    // First of all, so that the machine knows them by their numbers.
    if (agreement.parties.some((each) => each.kind === "body"))
      for (const type of ["open-vote", "ballot", "close-vote", "report"]) this.types.set(type, this.types.size);
    const nodes = agreement.commitments.length + agreement.phases.length + agreement.endings.length;
    const lists = (n: number): number[][] => Array.from({ length: n }, () => []);
    this.statusWatch = lists(agreement.commitments.length);
    this.levelWatch = lists(agreement.levels.length);
    this.phaseWatch = lists(agreement.phases.length);
    this.nodeSlots = lists(nodes);
    this.nodeStatus = lists(nodes);
    this.index = {
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
      addTo(this.targets, commitment.id, index);
      if (commitment.group !== undefined && commitment.group !== commitment.id)
        addTo(this.targets, commitment.group, index);
    });
  }

  /** How many occasions a trigger has had: events of its pattern, or breaches of the commitment it names. */
  protected each(trigger: Condition, node: number): (machine: Asked) => number {
    if (isPlain(trigger)) {
      const slot = this.asBeginning(() => this.watch(trigger.happened, node));
      return (machine) => machine.slotCount[slot] ?? 0;
    }
    if ("status" in trigger && trigger.is.includes("violated")) {
      const targets = this.targets.get(trigger.status) ?? [];
      return (machine) => targets.reduce((sum, target) => sum + machine.breachCount(target), 0);
    }
    const test = this.asBeginning(() => this.test(trigger, node));
    return (machine) => (test(machine, null, EVER) === 2 ? 1 : 0);
  }

  /** A condition with which something begins: what it asks to be certified counts from the certificate. */
  protected beginning(condition: Condition | undefined, node: number): Test | null {
    return this.asBeginning(() => this.maybe(condition, node));
  }

  private asBeginning<T>(made: () => T): T {
    this.begins = true;
    const result = made();
    this.begins = false;
    return result;
  }

  protected slot(pattern: Pattern, begins = this.begins): Slot {
    const certificate = begins && (pattern.certifiedBy !== undefined || pattern.grade === "certified");
    const key = JSON.stringify([
      pattern.type,
      pattern.actor ?? null,
      pattern.target ?? null,
      pattern.where ?? null,
      pattern.grade ?? "reported",
      pattern.certifiedBy ?? null,
      certificate,
    ]);
    const found = this.slotKeys.get(key);
    if (found !== undefined) return found;
    if (!this.types.has(pattern.type)) this.types.set(pattern.type, this.types.size);
    const who = (ids: readonly Id[] | undefined) => ids?.map((id) => this.parties.get(id) ?? -2) ?? null;
    const slot: Slot = {
      index: this.slots.length,
      pattern,
      actors: who(pattern.actor),
      targets: who(pattern.target),
      tests: pattern.where === undefined || pattern.where.length === 0 ? null : pattern.where,
      grade: grades.indexOf(pattern.grade ?? "reported"),
      certifiedBy: pattern.certifiedBy === undefined ? -1 : (this.parties.get(pattern.certifiedBy) ?? -2),
      begins: certificate,
      log: false,
      prohibited: false,
      nodes: [],
      hooks: [],
    };
    this.slots.push(slot);
    this.slotKeys.set(key, slot);
    return slot;
  }

  protected watch(pattern: Pattern, node: number): number {
    const slot = this.slot(pattern);
    if (node >= 0 && !slot.nodes.includes(node)) {
      slot.nodes.push(node);
      this.nodeSlots[node]?.push(slot.index);
    }
    return slot.index;
  }

  protected maybe(condition: Condition | undefined, node: number): Test | null {
    return condition === undefined ? null : this.test(condition, node);
  }

  protected test(condition: Condition, node: number): Test {
    const tests = (parts: readonly Condition[]) => parts.map((each) => this.test(each, node));
    if ("all" in condition) return allOf(tests(condition.all));
    if ("any" in condition) return anyOf(tests(condition.any));
    if ("not" in condition) return not(this.test(condition.not, node));
    if ("of" in condition) return someOf(tests(condition.of), condition.atLeast);
    if ("happened" in condition) return this.happened(condition, node);
    if ("status" in condition) return this.status(condition, node);
    if ("level" in condition) {
      const index = this.index.levels.get(condition.level) ?? -1;
      if (node >= 0) this.levelWatch[index]?.push(node);
      const { op, value } = condition;
      return (machine) => {
        const level = machine.levels[index] ?? Number.NaN;
        if (Number.isNaN(level)) return 1;
        return (op === "<=" ? level <= value : op === ">=" ? level >= value : level === value) ? 2 : 0;
      };
    }
    if ("balance" in condition) {
      const index = this.index.accounts.get(condition.balance) ?? -1;
      if (node >= 0) addTo(this.balanceWatch, condition.balance, node);
      const wanted = BigInt(condition.minor);
      const atMost = condition.op === "<=";
      return (machine) => {
        const balance = machine.ledger.balance(index);
        return (atMost ? balance <= wanted : balance >= wanted) ? 2 : 0;
      };
    }
    if ("vote" in condition) {
      if (node >= 0) addTo(this.voteWatch, condition.vote, node);
      const { vote: body, outcome } = condition;
      return (machine, _instance, after) => (voted(machine.votes.get(body), outcome, after) ? 2 : 0);
    }
    if ("flag" in condition) {
      if (node >= 0) addTo(this.flagWatch, condition.flag, node);
      return (machine) => (machine.flag(condition.flag) === condition.is ? 2 : 0);
    }
    if ("phase" in condition) {
      const index = this.index.phases.get(condition.phase) ?? -1;
      if (node >= 0) this.phaseWatch[index]?.push(node);
      return (machine) => (machine.inPhase(index) ? 2 : 0);
    }
    return this.passedTest(condition.passed, node);
  }

  protected passedTest(when: When, node: number): Test {
    const index = this.passed.length;
    const named = !lacksStart(when);
    // `trigger` is the beginning of the instance that asks: no timer of its own, it is looked at again then.
    if (anchorsOf(when).includes("trigger")) {
      const { reckoning } = { reckoning: this.reckoning };
      return (machine, instance) => {
        if (instance === null) return 0;
        const at = machine.resolve(when, reckoning, instance);
        if (Number.isNaN(at)) return named ? 0 : 1;
        if (machine.now >= at) return 2;
        if (node >= 0) machine.recheck(node, at);
        return 0;
      };
    }
    this.passed.push({ when, reckoning: this.reckoning, nodes: node >= 0 ? [node] : [], named });
    return (machine) => {
      const at = machine.passedAt[index] ?? Number.NaN;
      if (Number.isNaN(at)) return named ? 0 : 1;
      return machine.now >= at ? 2 : 0;
    };
  }

  protected status(condition: Extract<Condition, { status: Id }>, node: number): Test {
    const targets = this.targets.get(condition.status) ?? [];
    let mask = 0;
    for (const status of condition.is) mask |= 1 << statuses.indexOf(status);
    if (node >= 0) {
      for (const target of targets) {
        this.statusWatch[target]?.push(node);
        this.nodeStatus[node]?.push(target);
      }
    }
    const held = condition.heldFor;
    const { reckoning } = { reckoning: this.reckoning };
    return (machine) => {
      for (const target of targets) {
        if (!machine.hasStatus(target, mask)) continue;
        if (held === undefined || machine.heldFor(target, held, node, reckoning)) return 2;
      }
      return 0;
    };
  }

  protected happened(condition: Extract<Condition, { happened: Pattern }>, node: number): Test {
    const slot = this.watch(condition.happened, node);
    const { since, until, count } = condition;
    if (since === undefined && until === undefined && count === undefined)
      return (machine, _instance, after) => {
        if ((machine.slotSeq[slot] ?? -1) > after) return 2;
        return (machine.weakSeq[slot] ?? -1) > after ? 1 : 0;
      };
    const found = this.slots[slot];
    if (found !== undefined) found.log = true;
    const { reckoning } = { reckoning: this.reckoning };
    // "At most n" is the opposite of "at least n + 1", where reports are weak or the start is not known as well.
    const atMost = count?.op === "<=";
    const least = count === undefined ? 1 : atMost ? count.n + 1 : count.n;
    const value = (machine: Asked, instance: Instance | null, implied: number): Value => {
      const from = since === undefined ? Number.NEGATIVE_INFINITY : machine.resolve(since, reckoning, instance);
      const to = until === undefined ? Number.POSITIVE_INFINITY : machine.resolve(until, reckoning, instance);
      if (since !== undefined && Number.isNaN(from)) return least === 0 ? 2 : 0;
      if (Number.isNaN(to)) return 1;
      // A stated start takes the place of the implied one; what has been used up does not count again.
      const after = since === undefined ? implied : Math.min(implied, instance?.spentSeq ?? EVER);
      if (machine.countIn(slot, from, to, after, count?.per, node, reckoning) >= least) return 2;
      return (machine.weakSeq[slot] ?? -1) > after ? 1 : 0;
    };
    return atMost ? not(value) : value;
  }
}

/** Whether the condition of a commitment holds. In words alone it is not known: nobody has said formally when it does. */
export function conditionOf({ condition, source }: Compiled, machine: Asked, instance: Instance): Value {
  if (condition !== null) return condition(machine, instance, EVER);
  return source.condition === undefined ? 2 : 1;
}

/** One pattern, asked for without counts or times. */
export function isPlain(condition: Condition): condition is { readonly happened: Pattern } {
  return (
    "happened" in condition &&
    condition.since === undefined &&
    condition.until === undefined &&
    condition.count === undefined
  );
}

/** Whether a body's last vote had an outcome; after a number: whether any that was decided later had. */
function voted(vote: Vote | undefined, outcome: Vote["outcome"], after: number): boolean {
  if (vote === undefined) return false;
  if (after === EVER) return vote.outcome === outcome;
  return vote.decided.some((each) => each.outcome === outcome && each.seq > after);
}
