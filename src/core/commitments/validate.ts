import type { Zone } from "../common/zone.ts";
import type { Agreement, Condition, Effect, Id, When } from "./model.ts";
import type { FailureNote } from "./notes.ts";
import { parseMoment } from "./time/instants.ts";
import { anchorsOf } from "./time/moments.ts";
import { parseDay } from "./time/days.ts";
import { zoneClock } from "./time/zones.ts";
import {
  conditionsIn,
  conditionsOf,
  conditionsOfPhase,
  conditionsOfRelief,
  effectsIn,
  effectsOf,
  targetsOf,
  whensIn,
} from "./walk.ts";

interface Names {
  readonly parties: ReadonlySet<Id>;
  readonly moments: ReadonlySet<Id>;
  readonly calendars: ReadonlySet<Id>;
  readonly phases: ReadonlySet<Id>;
  readonly commitments: ReadonlySet<Id>;
  readonly groups: ReadonlySet<Id>;
  readonly levels: ReadonlySet<Id>;
  readonly procedures: ReadonlySet<Id>;
  readonly measures: ReadonlySet<Id>;
  readonly relief: ReadonlySet<Id>;
  readonly accounts: ReadonlySet<Id>;
  readonly bodies: ReadonlySet<Id>;
}

const ids = (list: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(list.map((each) => each.id));

/** What makes an agreement unfit to run: names used twice or nowhere defined, days that do not exist, unknown zones. */
export function agreementProblems(agreement: Agreement): readonly FailureNote[] {
  const problems: FailureNote[] = [];
  const add = (id: Id, code: string, message: string) => problems.push({ id, code, message });
  const clock = zoneClock(agreement.zone, agreement.zones);
  if (clock === null) {
    add(
      agreement.id,
      "unknown-zone",
      `The zone "${agreement.zone}" is not known; use UTC, an offset such as +02:00, or add its table under zones.`,
    );
    return problems;
  }
  const checker = new Checker(agreement, clock, add);
  checker.all();
  return problems;
}

class Checker {
  readonly #agreement: Agreement;
  readonly #clock: Zone;
  readonly #add: (id: Id, code: string, message: string) => void;
  readonly #names: Names;

  constructor(agreement: Agreement, clock: Zone, add: (id: Id, code: string, message: string) => void) {
    this.#agreement = agreement;
    this.#clock = clock;
    this.#add = add;
    this.#names = {
      parties: ids(agreement.parties),
      moments: ids(agreement.moments),
      calendars: ids(agreement.calendars),
      phases: ids(agreement.phases),
      commitments: ids(agreement.commitments),
      groups: new Set(agreement.commitments.flatMap((each) => (each.group === undefined ? [] : [each.group]))),
      levels: ids(agreement.levels),
      procedures: ids(agreement.procedures),
      measures: new Set(agreement.relief.flatMap((each) => each.measures)),
      relief: ids(agreement.relief),
      accounts: ids(agreement.accounts),
      bodies: new Set(agreement.parties.flatMap((each) => (each.kind === "body" ? [each.id] : []))),
    };
  }

  all(): void {
    this.#twice();
    const { agreement, names } = { agreement: this.#agreement, names: this.#names };
    if (agreement.inForce !== undefined) this.#when(agreement.id, agreement.inForce);
    for (const moment of agreement.moments) {
      if (moment.on !== undefined) this.#when(moment.id, moment.on);
      if (moment.first !== undefined) this.#condition(moment.id, { happened: moment.first });
    }
    this.#momentCycles();
    for (const calendar of agreement.calendars)
      for (const day of calendar.holidays)
        if (parseDay(day) === null) this.#add(calendar.id, "bad-date", `"${day}" is no date of the calendar.`);
    for (const party of agreement.parties) {
      if (!("members" in party)) continue;
      for (const member of party.members) this.#known(party.id, names.parties, member.party, "party", "a member");
    }
    for (const commitment of agreement.commitments) {
      const { id } = commitment;
      for (const debtor of commitment.debtor) this.#known(id, names.parties, debtor, "party", "a debtor");
      for (const creditor of commitment.creditor) this.#known(id, names.parties, creditor, "party", "a creditor");
      if (commitment.monitor !== undefined && commitment.monitor.body !== null)
        this.#known(id, names.parties, commitment.monitor.body, "body", "its monitor");
      for (const next of commitment.reparation ?? [])
        this.#known(id, names.commitments, next, "commitment", "its reparation");
      for (const other of commitment.prevailsOver ?? [])
        this.#known(id, names.commitments, other, "commitment", "what it prevails over");
      if (commitment.phase !== undefined) this.#known(id, names.phases, commitment.phase, "phase", "its phase");
      for (const condition of conditionsOf(commitment)) this.#condition(id, condition);
      for (const effect of effectsOf(commitment)) this.#effect(id, effect);
      this.#window(id, commitment.window);
    }
    for (const phase of agreement.phases) {
      for (const condition of conditionsOfPhase(phase)) this.#condition(phase.id, condition);
      if (phase.longStop !== undefined) this.#when(phase.id, phase.longStop);
      for (const effect of effectsIn(phase.onLongStop ?? [])) this.#effect(phase.id, effect);
    }
    this.#relief();
    this.#money();
    for (const ending of agreement.endings) this.#condition(agreement.id, ending.when);
    for (const procedure of agreement.procedures) {
      const stages = new Set(procedure.stages.map((stage) => stage.stage));
      for (const to of [
        procedure.initial,
        ...procedure.stages.flatMap((stage) => [
          ...stage.moves.map((move) => move.to),
          ...(stage.lapse === undefined ? [] : [stage.lapse.to]),
        ]),
      ])
        if (!stages.has(to))
          this.#add(procedure.id, "unknown-stage", `It leads to the stage "${to}", which it does not list.`);
    }
  }

  #twice(): void {
    const { agreement } = { agreement: this.#agreement };
    const all = [
      agreement.parties,
      agreement.moments,
      agreement.calendars,
      agreement.phases,
      agreement.commitments,
      agreement.levels,
      agreement.procedures,
      agreement.relief,
      agreement.accounts,
      agreement.tranches,
    ].flatMap((list) => list.map((each) => each.id));
    const seen = new Set<Id>();
    for (const id of all) {
      if (seen.has(id)) this.#add(id, "name-used-twice", `The name "${id}" stands for two elements; rename one.`);
      seen.add(id);
    }
  }

  #momentCycles(): void {
    const depends = new Map(
      this.#agreement.moments.map((each) => [each.id, each.on === undefined ? [] : anchorsOf(each.on)]),
    );
    const state = new Map<Id, "open" | "done">();
    const visit = (id: Id, path: readonly Id[]): void => {
      if (state.get(id) === "done") return;
      if (state.get(id) === "open") {
        const cycle = [...path.slice(path.indexOf(id)), id].join(" → ");
        this.#add(id, "moment-cycle", `These moments are counted from each other: ${cycle}. Give one of them a date.`);
        return;
      }
      state.set(id, "open");
      for (const next of depends.get(id) ?? []) visit(next, [...path, id]);
      state.set(id, "done");
    };
    for (const id of depends.keys()) visit(id, []);
  }

  #window(id: Id, window: Agreement["commitments"][number]["window"]): void {
    if (window === undefined) return;
    if (window.opens !== undefined) this.#when(id, window.opens);
    if (window.due !== undefined) this.#when(id, window.due);
    if (window.rollTo !== undefined) this.#known(id, this.#names.calendars, window.rollTo, "calendar", "its calendar");
    if (window.zone !== undefined && zoneClock(window.zone, this.#agreement.zones) === null)
      this.#add(id, "unknown-zone", `The zone "${window.zone}" is not known; use an offset such as +02:00.`);
  }

  #relief(): void {
    const names = this.#names;
    for (const relief of this.#agreement.relief) {
      for (const condition of conditionsOfRelief(relief)) this.#condition(relief.id, condition);
      for (const step of relief.phases) {
        this.#known(relief.id, names.phases, step.phase, "phase", "a step");
        for (const measure of step.lift) this.#known(relief.id, names.measures, measure, "measure", "a step");
      }
      if (relief.snapback?.sunset !== undefined) this.#when(relief.id, relief.snapback.sunset);
      if (relief.snapback?.asOf !== undefined) this.#when(relief.id, { at: relief.snapback.asOf });
    }
  }

  #money(): void {
    const names = this.#names;
    for (const tranche of this.#agreement.tranches) {
      const { id } = tranche;
      for (const account of [
        tranche.from,
        tranche.to,
        ...(tranche.profitShare ?? []).map((share) => share.to),
        ...(tranche.coInvest === undefined ? [] : [tranche.coInvest.from]),
      ]) {
        this.#known(id, names.accounts, account, "account", "it pays");
        this.#currency(id, account, tranche.currency);
      }
      this.#when(id, tranche.at);
      for (const indicator of tranche.indicators) this.#condition(id, indicator.when);
    }
  }

  #currency(id: Id, account: Id, currency: string): void {
    const found = this.#agreement.accounts.find((each) => each.id === account);
    if (found !== undefined && found.currency !== currency)
      this.#add(id, "currency-mismatch", `It moves ${currency}, but the account "${account}" holds ${found.currency}.`);
  }

  #known(id: Id, names: ReadonlySet<Id>, name: Id, kind: string, what: string): void {
    if (!names.has(name))
      this.#add(id, `unknown-${kind}`, `"${name}" is named as ${what}, but there is no such ${kind}.`);
  }

  #when(id: Id, when: When): void {
    if ("at" in when) {
      const parsed = parseMoment(when.at, this.#clock, this.#agreement.zones);
      if (!parsed.ok) this.#add(id, parsed.code, parsed.message);
    } else if ("anchor" in when) {
      if (when.anchor !== null && when.anchor !== "trigger")
        this.#known(id, this.#names.moments, when.anchor, "moment", "what it counts from");
      for (const span of [when.plus, when.minus])
        if (span?.calendar !== undefined)
          this.#known(id, this.#names.calendars, span.calendar, "calendar", "its calendar");
    } else for (const each of "earliest" in when ? when.earliest : when.latest) this.#when(id, each);
  }

  #condition(id: Id, whole: Condition): void {
    const names = this.#names;
    for (const when of whensIn(whole)) this.#when(id, when);
    for (const each of conditionsIn(whole)) {
      if ("status" in each)
        this.#known(id, new Set([...names.commitments, ...names.groups]), each.status, "commitment", "a condition");
      else if ("level" in each) this.#known(id, names.levels, each.level, "level", "a condition");
      else if ("balance" in each) this.#known(id, names.accounts, each.balance, "account", "a condition");
      else if ("vote" in each) this.#known(id, names.bodies, each.vote, "body", "who votes");
      else if ("flag" in each && names.procedures.has(each.flag)) this.#stage(id, each.flag, each.is);
      else if ("phase" in each) this.#known(id, names.phases, each.phase, "phase", "a condition");
      else if ("happened" in each) {
        const { actor = [], target = [], certifiedBy } = each.happened;
        for (const party of [...actor, ...target, ...(certifiedBy === undefined ? [] : [certifiedBy])])
          this.#known(id, names.parties, party, "party", "somebody whose act counts");
      }
    }
  }

  #stage(id: Id, procedure: Id, stage: string): void {
    const found = this.#agreement.procedures.find((each) => each.id === procedure);
    if (found !== undefined && !found.stages.some((each) => each.stage === stage))
      this.#add(id, "unknown-stage", `"${procedure}" has no stage "${stage}".`);
  }

  #effect(id: Id, effect: Effect): void {
    const names = this.#names;
    for (const target of targetsOf(effect))
      this.#known(id, new Set([...names.commitments, ...names.groups]), target, "commitment", "an effect");
    if ("enterPhase" in effect) this.#known(id, names.phases, effect.enterPhase, "phase", "an effect");
    else if ("openVote" in effect) this.#known(id, names.bodies, effect.openVote, "body", "an effect");
    else if ("lift" in effect) this.#known(id, names.measures, effect.lift, "measure", "an effect");
    else if ("reimpose" in effect) this.#known(id, names.relief, effect.reimpose, "relief", "an effect");
    else if ("post" in effect) {
      for (const account of [effect.post.from, effect.post.to]) {
        this.#known(id, names.accounts, account, "account", "an effect");
        this.#currency(id, account, effect.post.currency);
      }
    }
  }
}
