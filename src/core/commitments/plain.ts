import type {
  Agreement,
  Commitment,
  Condition,
  Duration,
  Effect,
  Id,
  Moment,
  Party,
  Body,
  Pattern,
  Phase,
  Procedure,
  Relief,
  Tranche,
  When,
  Window,
} from "./model.ts";
import { money } from "./checks/money.ts";

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

function and(words: readonly string[], joint = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1]}`;
}

const unit = ({ n, unit: name }: Duration): string =>
  `${n} ${name === "workday" ? "working day" : name}${n === 1 ? "" : "s"}`;

class Speaker {
  readonly #agreement: Agreement;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  name(id: Id): string {
    const found = [...this.#agreement.parties].find((each) => each.id === id);
    return found?.name ?? this.#title(id);
  }

  #title(id: Id): string {
    const { moments, phases, commitments, levels, accounts, procedures } = this.#agreement;
    return (
      [...moments, ...phases, ...commitments, ...levels, ...accounts, ...procedures].find((each) => each.id === id)
        ?.title ?? id
    );
  }

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
    const exit = phase.exit === undefined ? "" : ` and ends when ${this.stated(phase.exit)}`;
    const stop =
      phase.longStop === undefined ? "" : `; if it has not begun by ${this.when(phase.longStop)}, that is noted`;
    return `The phase "${phase.title ?? phase.id}" begins when ${this.stated(phase.enter)}${exit}${stop}.`;
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
    const steps = relief.phases.map((step) => `${and(step.lift)} when "${this.#title(step.phase)}" begins`);
    const { snapback } = relief;
    const back =
      snapback === undefined
        ? ""
        : ` ${
            and(
              snapback.who.map((id) => this.name(id)),
              "or",
            ) || "Anybody"
          } may bring ${snapback.restores === "all" ? "all of them" : and(snapback.restores)} back by ${this.pattern(snapback.notice)}: they return when ${unit(snapback.delay)} have ended${snapback.blockedBy === undefined ? "" : `, unless ${this.condition(snapback.blockedBy)}`}${snapback.sunset === undefined ? "" : `; not after ${this.when(snapback.sunset)}`}.`;
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
    return `${this.#title(tranche.from)} pays ${money(tranche.minor, tranche.currency)} to ${this.#title(tranche.to)} by ${this.when(tranche.at)}${shares.length === 0 ? "" : `: ${shares.join("; ")}${tranche.partial ? "" : "; all or nothing"}`}.${hold}`;
  }

  commitment(commitment: Commitment): string {
    const who =
      commitment.debtor.length === 0 ? "Somebody who is not named" : and(commitment.debtor.map((id) => this.name(id)));
    const soft =
      commitment.bindingness === "expectation"
        ? "is expected "
        : commitment.bindingness === "political"
          ? "has undertaken politically "
          : "";
    const verbs: Readonly<Record<Commitment["modality"], string>> = {
      obligation: soft === "" ? "must" : `${soft}to`,
      prohibition: soft === "" ? "must not" : `${soft}not to`,
      permission: "may",
      power: "has the power to",
    };
    const toward =
      commitment.creditor.length === 0 ? "" : `, toward ${and(commitment.creditor.map((id) => this.name(id)))}`;
    const act = commitment.act.when === undefined ? "" : ` (this is so when ${this.condition(commitment.act.when)})`;
    const parts = [`${who} ${verbs[commitment.modality]}: ${commitment.act.words}${act}${toward}.`];
    if (commitment.maintain !== undefined) parts.push(`At all times ${this.condition(commitment.maintain)}.`);
    if (commitment.dormant === true) parts.push("It comes to life only by another clause.");
    if (commitment.trigger !== undefined)
      parts.push(`It begins ${commitment.each === true ? "each time" : "when"} ${this.stated(commitment.trigger)}.`);
    if (commitment.condition !== undefined) parts.push(`It binds once ${this.stated(commitment.condition)}.`);
    if (commitment.window !== undefined) parts.push(this.window(commitment.window));
    if (commitment.repeat !== undefined)
      parts.push(
        `It repeats every ${unit(commitment.repeat.every)}${commitment.repeat.count === undefined ? "" : `, ${commitment.repeat.count} times`}.`,
      );
    for (const exception of commitment.exceptions ?? []) {
      const effect = { discharge: "It falls away", suspend: "It is suspended", excuse: "A breach is excused" }[
        exception.effect
      ];
      parts.push(
        `${effect} if ${this.stated(exception)}${exception.until === undefined ? "" : `, until ${this.stated(exception.until)}`}.`,
      );
    }
    if (commitment.cure !== undefined)
      parts.push(
        `A missed deadline counts as a violation only after notice (${this.pattern(commitment.cure.notice)}) and ${unit(commitment.cure.within)} without a cure.`,
      );
    const follows: readonly (readonly [readonly Effect[] | undefined, string])[] = [
      [commitment.onFulfil, "When it is kept"],
      [commitment.onViolate, "When it is broken"],
      [commitment.onExercise, "When it is used"],
    ];
    for (const [effects, when] of follows)
      if (effects !== undefined && effects.length > 0)
        parts.push(`${when}, ${and(effects.map((effect) => this.effect(effect)))}.`);
    if (commitment.consequence !== undefined) parts.push(`On a breach the text says: "${commitment.consequence}".`);
    if (commitment.reparation !== undefined && commitment.reparation.length > 0)
      parts.push(`A breach creates ${and(commitment.reparation.map((id) => this.#title(id)))}, one after the other.`);
    if (commitment.monitor !== undefined && commitment.monitor.body !== null)
      parts.push(
        commitment.monitor.general === true
          ? `${this.name(commitment.monitor.body)} has general oversight.`
          : `${this.name(commitment.monitor.body)} verifies it${commitment.monitor.reportEvery === undefined ? "" : ` and reports every ${unit(commitment.monitor.reportEvery)}`}.`,
      );
    return parts.join(" ");
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

  when(when: When): string {
    if ("at" in when) return when.at;
    if ("earliest" in when) return `the earliest of ${and(when.earliest.map((each) => this.when(each)))}`;
    if ("latest" in when) return `the latest of ${and(when.latest.map((each) => this.when(each)))}`;
    const anchor =
      when.anchor === null
        ? "a day that is not stated"
        : when.anchor === "trigger"
          ? "its beginning"
          : this.#title(when.anchor);
    if (when.plus === undefined && when.minus === undefined) return anchor;
    return (
      [
        when.plus === undefined ? "" : `${unit(when.plus)} after`,
        when.minus === undefined ? "" : `${unit(when.minus)} before`,
      ]
        .filter((each) => each !== "")
        .join(" and ") + ` ${anchor}`
    );
  }

  stated(stated: { readonly words: string; readonly when?: Condition }): string {
    if (stated.when === undefined) return stated.words;
    const formal = this.condition(stated.when);
    return stated.words === "" ? formal : `${stated.words} (${formal})`;
  }

  pattern(pattern: Pattern): string {
    const by =
      pattern.actor === undefined
        ? ""
        : ` by ${and(
            pattern.actor.map((id) => this.name(id)),
            "or",
          )}`;
    const on =
      pattern.target === undefined
        ? ""
        : ` toward ${and(
            pattern.target.map((id) => this.name(id)),
            "or",
          )}`;
    const where = (pattern.where ?? []).map(
      (test) =>
        `${test.attribute} ${test.op} ${Array.isArray(test.value) ? test.value.join(", ") : String(test.value)}`,
    );
    const grade =
      pattern.certifiedBy !== undefined
        ? `, certified by ${this.name(pattern.certifiedBy)}`
        : pattern.grade === undefined || pattern.grade === "reported"
          ? ""
          : `, ${pattern.grade}`;
    return `"${pattern.type}"${by}${on}${where.length === 0 ? "" : ` with ${and(where)}`}${grade}`;
  }

  condition(condition: Condition): string {
    if ("all" in condition) return and(condition.all.map((each) => this.condition(each))) || "always";
    if ("any" in condition)
      return (
        `${condition.any.length > 1 ? "either " : ""}${and(
          condition.any.map((each) => this.condition(each)),
          "or",
        )}` || "never"
      );
    if ("not" in condition) return `not so that ${this.condition(condition.not)}`;
    if ("of" in condition)
      return `at least ${condition.atLeast} of: ${condition.of.map((each) => this.condition(each)).join("; ")}`;
    if ("happened" in condition) {
      const { count, since, until } = condition;
      const times =
        count === undefined
          ? ""
          : ` ${count.op === ">=" ? "at least" : "at most"} ${count.n} times${count.per === undefined ? "" : ` within ${unit(count.per)}`}`;
      return `${this.pattern(condition.happened)} has happened${times}${since === undefined ? "" : ` since ${this.when(since)}`}${until === undefined ? "" : ` until ${this.when(until)}`}`;
    }
    if ("status" in condition)
      return `${this.#title(condition.status)} is ${and(
        condition.is.map((status) => status.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)),
        "or",
      )}${condition.heldFor === undefined ? "" : ` for ${unit(condition.heldFor)}`}`;
    if ("level" in condition)
      return `${this.#title(condition.level)} is ${condition.op === "<=" ? "at most" : condition.op === ">=" ? "at least" : "exactly"} ${condition.value}`;
    if ("balance" in condition)
      return `the balance of ${this.#title(condition.balance)} is ${condition.op === "<=" ? "at most" : "at least"} ${condition.minor} minor units`;
    if ("vote" in condition) return `the vote of ${this.name(condition.vote)} is ${condition.outcome}`;
    if ("flag" in condition) return `${this.#title(condition.flag)} is "${condition.is}"`;
    if ("phase" in condition) return `the phase "${this.#title(condition.phase)}" runs`;
    return `${this.when(condition.passed)} has passed`;
  }

  effect(effect: Effect): string {
    if ("create" in effect) return `${this.#title(effect.create)} begins`;
    if ("activate" in effect) return `${this.#title(effect.activate)} takes effect`;
    if ("suspend" in effect) return `${this.#title(effect.suspend)} is suspended`;
    if ("resume" in effect) return `${this.#title(effect.resume)} resumes`;
    if ("discharge" in effect) return `${this.#title(effect.discharge)} falls away`;
    if ("terminate" in effect) return `${this.#title(effect.terminate)} ends`;
    if ("extend" in effect) return `${this.#title(effect.extend)} has ${unit(effect.by)} more`;
    if ("enterPhase" in effect) return `the phase "${this.#title(effect.enterPhase)}" begins`;
    if ("setFlag" in effect) return `${this.#title(effect.setFlag)} becomes "${effect.to}"`;
    if ("openVote" in effect) return `${this.name(effect.openVote)} votes`;
    if ("lift" in effect) return `${effect.lift} is lifted`;
    if ("reimpose" in effect) return `the measures of ${effect.reimpose} come back`;
    if ("post" in effect)
      return `${money(effect.post.minor, effect.post.currency)} goes from ${this.#title(effect.post.from)} to ${this.#title(effect.post.to)}`;
    return `after ${unit(effect.after)}, ${and(effect.effects.map((each) => this.effect(each)))}`;
  }
}
