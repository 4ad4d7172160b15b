import type { Commitment, Condition, Effect, Id, Pattern, Phase, Relief, When } from "./model.ts";

/** The condition and all conditions within it, in the order in which they stand. */
export function* conditionsIn(condition: Condition | undefined): Generator<Condition> {
  if (condition === undefined) return;
  yield condition;
  if ("all" in condition) for (const each of condition.all) yield* conditionsIn(each);
  else if ("any" in condition) for (const each of condition.any) yield* conditionsIn(each);
  else if ("not" in condition) yield* conditionsIn(condition.not);
  else if ("of" in condition) for (const each of condition.of) yield* conditionsIn(each);
}

/** Patterns of events that a condition asks for. */
export function patternsIn(condition: Condition | undefined): readonly Pattern[] {
  return [...conditionsIn(condition)].flatMap((each) => ("happened" in each ? [each.happened] : []));
}

/** Kinds of events that a condition asks for. */
export function typesIn(condition: Condition | undefined): ReadonlySet<Id> {
  return new Set(patternsIn(condition).map(({ type }) => type));
}

/** States of commitments that a condition asks for. */
export function statesIn(condition: Condition | undefined): readonly Extract<Condition, { status: Id }>[] {
  return [...conditionsIn(condition)].filter((each) => "status" in each);
}

/** Whether a moment counts from a day that the text does not state. */
export function lacksStart(when: When): boolean {
  if ("at" in when) return false;
  if ("anchor" in when) return when.anchor === null;
  return ("earliest" in when ? when.earliest : when.latest).some(lacksStart);
}

/** The effect and all effects that it puts off. */
export function* effectsIn(effects: readonly Effect[]): Generator<Effect> {
  for (const effect of effects) {
    yield effect;
    if ("after" in effect) yield* effectsIn(effect.effects);
  }
}

/** All formal conditions of a commitment. */
export function conditionsOf(commitment: Commitment): readonly Condition[] {
  const stated = [commitment.trigger, commitment.condition, commitment.act, ...(commitment.exceptions ?? [])];
  return [
    ...stated.flatMap((each) => (each?.when === undefined ? [] : [each.when])),
    ...(commitment.exceptions ?? []).flatMap((each) => (each.until?.when === undefined ? [] : [each.until.when])),
    ...(commitment.maintain === undefined ? [] : [commitment.maintain]),
    ...(commitment.cure === undefined ? [] : [commitment.cure.by, { happened: commitment.cure.notice }]),
    ...(commitment.scale ?? []).map((each) => each.when),
  ];
}

/** All effects of a commitment, those put off included. */
export function effectsOf(commitment: Commitment): readonly Effect[] {
  return [
    ...effectsIn(commitment.onFulfil ?? []),
    ...effectsIn(commitment.onViolate ?? []),
    ...effectsIn(commitment.onExercise ?? []),
  ];
}

/** All conditions of a phase. */
export function conditionsOfPhase(phase: Phase): readonly Condition[] {
  return [phase.enter.when, phase.exit?.when].filter((each) => each !== undefined);
}

/** Conditions of a relief package. */
export function conditionsOfRelief(relief: Relief): readonly Condition[] {
  const { snapback } = relief;
  if (snapback === undefined) return [];
  return [{ happened: snapback.notice }, ...(snapback.blockedBy === undefined ? [] : [snapback.blockedBy])];
}

/** Moments that a condition compares with now or counts from. */
export function whensIn(condition: Condition): readonly When[] {
  return [...conditionsIn(condition)].flatMap((each) => {
    if ("passed" in each) return [each.passed];
    if ("happened" in each) return [each.since, each.until].filter((when) => when !== undefined);
    return [];
  });
}

/** Ids that an effect acts on. */
export function targetsOf(effect: Effect): readonly Id[] {
  if ("create" in effect) return [effect.create];
  if ("activate" in effect) return [effect.activate];
  if ("suspend" in effect) return [effect.suspend];
  if ("resume" in effect) return [effect.resume];
  if ("discharge" in effect) return [effect.discharge];
  if ("terminate" in effect) return [effect.terminate];
  if ("extend" in effect) return [effect.extend];
  return [];
}
