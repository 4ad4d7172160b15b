import type {
  Agreement,
  Commitment,
  Condition,
  Effect,
  Id,
  Moment,
  Party,
  Body,
  Phase,
  Procedure,
  Relief,
  Tranche,
  Window,
} from "./model.ts";
import { money } from "./checks/money.ts";
import { and, unit, Words, type Start } from "./plain-conditions.ts";

/** Elements of an agreement in plain English: one sentence or a few for each, by its id. */
export function plainWords(agreement: Agreement): ReadonlyMap<Id, string> {
  const speaker = new Speaker(agreement);
  const sentences = new Map<Id, string>();
  for (const each of agreement.parties) sentences.set(each.id, speaker.party(each));
  for (const each of agreement.moments) sentences.set(each.id, speaker.moment(each));
  for (const each of agreement.phases) sentences.set(each.id, speaker.phase(each));
  for (const each of agreement.commitments) sentences.set(each.id, speaker.commitment(each));
  for (const each of agreement.levels)
    sentences.set(
      each.id,
      `${each.title ?? each.id} is measured in ${each.unit}, as given by ${speaker.pattern(each.from)}.`,
    );
  for (const each of agreement.procedures) sentences.set(each.id, speaker.procedure(each));
  for (const each of agreement.relief) sentences.set(each.id, speaker.relief(each));
  for (const each of agreement.accounts)
    sentences.set(
      each.id,
      `${each.title ?? each.id} begins with ${money(each.opening, each.currency)}${each.holder === undefined ? "" : `, held by ${speaker.name(each.holder)}`}.`,
    );
  for (const each of agreement.tranches) sentences.set(each.id, speaker.tranche(each));
  for (const each of agreement.calendars)
    sentences.set(
      each.id,
      `In the calendar ${each.id}, ${and(each.weekend.map((day) => DAYS[day - 1] ?? ""))} and ${each.holidays.length} named days are no working days.`,
    );
  return sentences;
}

/** One commitment in plain English. */
export function plainCommitment(agreement: Agreement, commitment: Commitment): string {
  return new Speaker(agreement).commitment(commitment);
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const HEADS: Readonly<Record<Commitment["modality"], string>> = {
  obligation: "duty of",
  prohibition: "prohibition on",
  permission: "permission for",
  power: "power of",
};

const ACTS: Readonly<Record<Commitment["modality"], string>> = {
  obligation: "It is kept when",
  prohibition: "It is broken when",
  permission: "It is used when",
  power: "It is exercised when",
};

const FIRMNESS: Readonly<Record<NonNullable<Commitment["bindingness"]>, string>> = {
  binding: "",
  political: ", as a political undertaking",
  expectation: ", as an expectation only",
};

const EXCEPTIONS = {
  discharge: "It falls away",
  suspend: "It is suspended",
  excuse: "A breach is excused",
} as const;

class Speaker extends Words {
  party(party: Party | Body): string {
    const kinds: Readonly<Record<Party["kind"], string>> = {
      state: "a State",
      armedGroup: "an armed group",
      organisation: "an organisation",
      body: "a body of this agreement",
      person: "a person",
      unnamed: "not further named",
    };
    const base = `${party.name} is ${kinds[party.kind]}${party.kind === "body" ? "" : party.signs ? " and a party to the text" : " and no party to the text"}.`;
    if (!("members" in party)) return base;
    const members =
      party.members.length === 0
        ? "Its members are not stated."
        : `Its members are ${and(party.members.map((each) => this.name(each.party)))}.`;
    const { rule } = party;
    if (rule === undefined) return `${base} ${members} How it decides is not stated.`;
    const share = `${rule.threshold[0]} of ${rule.threshold[1]}`;
    const how =
      rule.consensus === true
        ? "by consensus"
        : `with ${rule.strict === true ? "more than" : "at least"} ${share} of its ${rule.base === "cast" ? "votes cast" : rule.base === "present" ? "members present" : "members"}`;
    const vetoes = party.members.filter((each) => each.veto === true).map((each) => this.name(each.party));
    return `${base} ${members} It decides ${how}${rule.quorum === undefined ? "" : `, if at least ${rule.quorum} take part`}${vetoes.length === 0 ? "" : `; ${and(vetoes)} may veto`}.`;
  }

  moment(moment: Moment): string {
    const title = moment.title ?? moment.id;
    if (moment.on !== undefined) return `"${title}" is ${this.when(moment.on)}.`;
    if (moment.first !== undefined) return `"${title}" is the first ${this.pattern(moment.first)}.`;
    return `"${title}" is named, but when it is has not been put formally.`;
  }

  phase(phase: Phase): string {
    const exit = phase.exit === undefined ? "" : ` and ends ${this.stated(phase.exit, "when")}`;
    const stop =
      phase.longStop === undefined ? "" : `; if it has not begun by ${this.when(phase.longStop)}, that is noted`;
    return `The phase "${phase.title ?? phase.id}" begins ${this.stated(phase.enter, "when")}${exit}${stop}.`;
  }

  procedure(procedure: Procedure): string {
    const stages = procedure.stages.map((stage) => {
      const moves = stage.moves.map((move) => `${this.pattern(move.on)} leads to "${move.to}"`);
      const lapse =
        stage.lapse === undefined ? [] : [`after ${unit(stage.lapse.after)} it passes to "${stage.lapse.to}"`];
      return `in "${stage.stage}", ${[...moves, ...lapse].join("; ") || "nothing moves it"}`;
    });
    return `"${procedure.title ?? procedure.id}" begins in "${procedure.initial}": ${stages.join(". ")}.`;
  }

  relief(relief: Relief): string {
    const steps = relief.phases.map((step) => `${and(step.lift)} when "${this.title(step.phase)}" begins`);
    const { snapback } = relief;
    const back =
      snapback === undefined
        ? ""
        : ` ${
            and(
              snapback.who.map((id) => this.name(id)),
              "or",
            ) || "Anybody"
          } may bring ${snapback.restores === "all" ? "all of them" : and(snapback.restores)} back by ${this.pattern(snapback.notice)}: they return when ${unit(snapback.delay)} have ended${snapback.blockedBy === undefined ? "" : `, unless by then ${this.condition(snapback.blockedBy, "notice")}`}${snapback.sunset === undefined ? "" : `; not after ${this.when(snapback.sunset)}`}.`;
    return `The measures ${and(relief.measures)} are lifted step by step: ${steps.join("; ") || "no step is stated"}.${back}`;
  }

  tranche(tranche: Tranche): string {
    const shares = tranche.indicators.map(
      (each) => `${each.share[0]}/${each.share[1]} if ${this.condition(each.when)}`,
    );
    const hold =
      tranche.holdFor === undefined
        ? ""
        : ` What is not met is held for ${unit(tranche.holdFor)}, then it ${tranche.onLapse === "forfeit" ? "is forfeited" : "rolls over"}.`;
    return `${this.title(tranche.from)} pays ${money(tranche.minor, tranche.currency)} to ${this.title(tranche.to)} by ${this.when(tranche.at)}${shares.length === 0 ? "" : `: ${shares.join("; ")}${tranche.partial ? "" : "; all or nothing"}`}.${hold}`;
  }

  commitment(commitment: Commitment): string {
    const parts = [this.#head(commitment)];
    const { act, trigger, condition, consequence, cure, maintain, monitor, repeat } = commitment;
    if (act.when !== undefined) parts.push(`${ACTS[commitment.modality]} ${this.condition(act.when, "beginning")}.`);
    if (maintain !== undefined) parts.push(`At all times ${this.condition(maintain, "beginning")}.`);
    if (commitment.dormant === true) parts.push("It comes to life only by another clause.");
    if (trigger !== undefined)
      parts.push(`It begins ${this.stated(trigger, commitment.each === true ? "each time" : "when")}.`);
    if (condition !== undefined) parts.push(`It binds ${this.stated(condition, "once")}.`);
    if (commitment.window !== undefined) parts.push(this.window(commitment.window));
    if (repeat !== undefined)
      parts.push(
        `It repeats every ${unit(repeat.every)}${repeat.count === undefined ? "" : `, ${repeat.count} times`}.`,
      );
    for (const exception of commitment.exceptions ?? []) {
      const { effect, until } = exception;
      const end = until === undefined ? "" : `, until ${this.stated(until, "", "reason")}`;
      parts.push(`${EXCEPTIONS[effect]} ${this.stated(exception, "if")}${end}.`);
    }
    if (cure !== undefined)
      parts.push(
        `A missed deadline counts as a violation only after notice (${this.pattern(cure.notice)}) and ${unit(cure.within)} without a cure.`,
      );
    const follows: readonly (readonly [readonly Effect[] | undefined, string])[] = [
      [commitment.onFulfil, "When it is kept"],
      [commitment.onViolate, "When it is broken"],
      [commitment.onExercise, "When it is used"],
    ];
    for (const [effects, when] of follows)
      if (effects !== undefined && effects.length > 0)
        parts.push(`${when}, ${and(effects.map((effect) => this.effect(effect)))}.`);
    if (consequence !== undefined) parts.push(`On a breach the text says: “${consequence}”.`);
    if (commitment.reparation !== undefined && commitment.reparation.length > 0)
      parts.push(`A breach creates ${and(commitment.reparation.map((id) => this.title(id)))}, one after the other.`);
    if (monitor !== undefined && monitor.body !== null)
      parts.push(
        monitor.general === true
          ? `${this.name(monitor.body)} has general oversight.`
          : `${this.name(monitor.body)} verifies it${monitor.reportEvery === undefined ? "" : ` and reports every ${unit(monitor.reportEvery)}`}.`,
      );
    return parts.join(" ");
  }

  /**
   * What it is, whose, and the words. The words may carry their own "shall" or "will not", so they are quoted and never
   * continue a verb of ours: "must not: … will not" would say the opposite.
   */
  #head({ modality, bindingness = "binding", debtor, creditor, act }: Commitment): string {
    const who = and(debtor.map((id) => this.name(id))) || "somebody who is not named";
    const toward = creditor.length === 0 ? "" : ` toward ${and(creditor.map((id) => this.name(id)))}`;
    return `A ${HEADS[modality]} ${who}${toward}${FIRMNESS[bindingness]}, in the clause “${act.words}”.`;
  }

  window(window: Window): string {
    const closing = {
      before: "before the day begins",
      throughDay: "through the end of that day",
      instant: "to the instant",
    }[window.close];
    const opens = window.opens === undefined ? "" : `not before ${this.when(window.opens)}`;
    const due =
      window.due === undefined
        ? window.vague === undefined
          ? ""
          : `"${window.vague}"`
        : `by ${this.when(window.due)}, ${closing}`;
    const grace = window.grace === undefined ? "" : `, with ${unit(window.grace)} of grace`;
    const both = [opens, due].filter((each) => each !== "").join(", ");
    return both === "" ? "No time is set." : `Time: ${both}${grace}.`;
  }

  /** The formal meaning after its joint, with the words; words alone are quoted as they stand, with their own "if". */
  stated(stated: { readonly words: string; readonly when?: Condition }, joint: string, start: Start = "ever"): string {
    const quoted = stated.words === "" ? "" : `“${stated.words}”`;
    if (stated.when === undefined) return `as the text says: ${quoted || "nothing"}`;
    const formal = [joint, this.condition(stated.when, start)].filter((each) => each !== "").join(" ");
    return quoted === "" ? formal : `${formal} (${quoted})`;
  }
}
