import type { Zone } from "../common/zone.ts";
import type { Agreement, Commitment, Condition, Effect, Id, When } from "./model.ts";
import { said, type Said } from "../common/said.ts";
import { note, type FailureNote } from "./notes.ts";
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
  const clock = zoneClock(agreement.zone, agreement.zones);
  if (clock === null) return [note(agreement.id, said("unknown-zone.agreement", { zone: agreement.zone }))];
  const problems: FailureNote[] = [];
  new Checker(agreement, clock, (id, message) => problems.push(note(id, message))).all();
  return problems;
}

/** What is named. */
type Kind =
  | "party"
  | "body"
  | "commitment"
  | "phase"
  | "calendar"
  | "moment"
  | "measure"
  | "account"
  | "level"
  | "relief";
/** As what it is named. */
type Role =
  | "member"
  | "debtor"
  | "creditor"
  | "monitor"
  | "reparation"
  | "lesser"
  | "phase"
  | "calendar"
  | "step"
  | "account"
  | "start"
  | "condition"
  | "voter"
  | "actor"
  | "effect";

class Checker {
  readonly #agreement: Agreement;
  readonly #clock: Zone;
  readonly #add: (id: Id, message: Said) => void;
  readonly #names: Names;

  constructor(agreement: Agreement, clock: Zone, add: (id: Id, message: Said) => void) {
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
    const agreement = this.#agreement;
    const names = this.#names;
    if (agreement.inForce !== undefined) this.#when(agreement.id, agreement.inForce);
    for (const moment of agreement.moments) {
      if (moment.on !== undefined) this.#when(moment.id, moment.on);
      if (moment.first !== undefined) this.#condition(moment.id, { happened: moment.first });
    }
    this.#momentCycles();
    for (const calendar of agreement.calendars)
      for (const day of calendar.holidays)
        if (parseDay(day) === null) this.#add(calendar.id, said("bad-date.holiday", { day }));
    for (const party of agreement.parties) {
      if (!("members" in party)) continue;
      for (const member of party.members) this.#known(party.id, names.parties, member.party, "party", "member");
    }
    for (const commitment of agreement.commitments) this.#commitment(commitment);
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
        if (!stages.has(to)) this.#add(procedure.id, said("unknown-stage", { stage: to }));
    }
  }

  #commitment(commitment: Commitment): void {
    const names = this.#names;
    const { id } = commitment;
    for (const debtor of commitment.debtor) this.#known(id, names.parties, debtor, "party", "debtor");
    for (const creditor of commitment.creditor) this.#known(id, names.parties, creditor, "party", "creditor");
    if (commitment.monitor !== undefined && commitment.monitor.body !== null)
      this.#known(id, names.parties, commitment.monitor.body, "body", "monitor");
    for (const next of commitment.reparation ?? [])
      this.#known(id, names.commitments, next, "commitment", "reparation");
    for (const other of commitment.prevailsOver ?? [])
      this.#known(id, names.commitments, other, "commitment", "lesser");
    if (commitment.phase !== undefined) this.#known(id, names.phases, commitment.phase, "phase", "phase");
    for (const condition of conditionsOf(commitment)) this.#condition(id, condition);
    for (const effect of effectsOf(commitment)) this.#effect(id, effect);
    this.#window(id, commitment.window);
  }

  #twice(): void {
    const agreement = this.#agreement;
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
      if (seen.has(id)) this.#add(id, said("name-used-twice", { id }));
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
        this.#add(id, said("moment-cycle", { cycle }));
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
    if (window.rollTo !== undefined) this.#known(id, this.#names.calendars, window.rollTo, "calendar", "calendar");
    if (window.zone !== undefined && zoneClock(window.zone, this.#agreement.zones) === null)
      this.#add(id, said("unknown-zone.window", { zone: window.zone }));
  }

  #relief(): void {
    const names = this.#names;
    for (const relief of this.#agreement.relief) {
      for (const condition of conditionsOfRelief(relief)) this.#condition(relief.id, condition);
      for (const step of relief.phases) {
        this.#known(relief.id, names.phases, step.phase, "phase", "step");
        for (const measure of step.lift) this.#known(relief.id, names.measures, measure, "measure", "step");
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
        this.#known(id, names.accounts, account, "account", "account");
        this.#currency(id, account, tranche.currency);
      }
      this.#when(id, tranche.at);
      for (const indicator of tranche.indicators) this.#condition(id, indicator.when);
    }
  }

  #currency(id: Id, account: Id, currency: string): void {
    const found = this.#agreement.accounts.find((each) => each.id === account);
    if (found !== undefined && found.currency !== currency)
      this.#add(id, said("currency-mismatch", { currency, account, held: found.currency }));
  }

  #known(id: Id, names: ReadonlySet<Id>, name: Id, kind: Kind, role: Role): void {
    if (!names.has(name)) this.#add(id, said(`unknown-${kind}`, { name, role: said(`named-as.${role}`) }));
  }

  #when(id: Id, when: When): void {
    if ("at" in when) {
      const parsed = parseMoment(when.at, this.#clock, this.#agreement.zones);
      if (!parsed.ok) this.#add(id, parsed.message);
    } else if ("anchor" in when) {
      if (when.anchor !== null && when.anchor !== "trigger")
        this.#known(id, this.#names.moments, when.anchor, "moment", "start");
      for (const span of [when.plus, when.minus])
        if (span?.calendar !== undefined) this.#known(id, this.#names.calendars, span.calendar, "calendar", "calendar");
    } else for (const each of "earliest" in when ? when.earliest : when.latest) this.#when(id, each);
  }

  #condition(id: Id, whole: Condition): void {
    const names = this.#names;
    for (const when of whensIn(whole)) this.#when(id, when);
    for (const each of conditionsIn(whole)) {
      if ("status" in each)
        this.#known(id, new Set([...names.commitments, ...names.groups]), each.status, "commitment", "condition");
      else if ("level" in each) this.#known(id, names.levels, each.level, "level", "condition");
      else if ("balance" in each) this.#known(id, names.accounts, each.balance, "account", "condition");
      else if ("vote" in each) this.#known(id, names.bodies, each.vote, "body", "voter");
      else if ("flag" in each && names.procedures.has(each.flag)) this.#stage(id, each.flag, each.is);
      else if ("phase" in each) this.#known(id, names.phases, each.phase, "phase", "condition");
      else if ("happened" in each) {
        const { actor = [], target = [], certifiedBy } = each.happened;
        for (const party of [...actor, ...target, ...(certifiedBy === undefined ? [] : [certifiedBy])])
          this.#known(id, names.parties, party, "party", "actor");
      }
    }
  }

  #stage(id: Id, procedure: Id, stage: string): void {
    const found = this.#agreement.procedures.find((each) => each.id === procedure);
    if (found !== undefined && !found.stages.some((each) => each.stage === stage))
      this.#add(id, said("unknown-stage.of", { procedure, stage }));
  }

  #effect(id: Id, effect: Effect): void {
    const names = this.#names;
    for (const target of targetsOf(effect))
      this.#known(id, new Set([...names.commitments, ...names.groups]), target, "commitment", "effect");
    if ("enterPhase" in effect) this.#known(id, names.phases, effect.enterPhase, "phase", "effect");
    else if ("openVote" in effect) this.#known(id, names.bodies, effect.openVote, "body", "effect");
    else if ("lift" in effect) this.#known(id, names.measures, effect.lift, "measure", "effect");
    else if ("reimpose" in effect) this.#known(id, names.relief, effect.reimpose, "relief", "effect");
    else if ("post" in effect) {
      for (const account of [effect.post.from, effect.post.to]) {
        this.#known(id, names.accounts, account, "account", "effect");
        this.#currency(id, account, effect.post.currency);
      }
    }
  }
}
