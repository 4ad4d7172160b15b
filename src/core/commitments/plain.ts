import { joined, said, type Fact, type Said } from "../common/said.ts";
import type { Agreement, Commitment, Condition, Effect, Exception, Window } from "./model.ts";
import { bareWords, besideIn } from "./act-words.ts";
import { clauseSaid, standIn } from "./clause.ts";
import { conditionSaid, effectSaid, patternSaid, type Start } from "./plain-conditions.ts";
import { durationSaid, moneySaid, titleIn, whenSaid } from "./spoken.ts";

/** One commitment in plain words: sentences, one after the other. */
export function plainCommitment(agreement: Agreement, commitment: Commitment): readonly Said[] {
  const { act, trigger, condition, consequence, maintain, repeat, modality } = commitment;
  const saying = (formal: Condition, start?: Start) => conditionSaid(agreement, formal, start);
  return [
    head(agreement, commitment),
    ...whose(agreement, commitment),
    ...(act.when === undefined ? [] : [said("plain-act", { kind: modality, when: saying(act.when, "beginning") })]),
    ...(maintain === undefined ? [] : [said("plain-maintain", { what: saying(maintain, "beginning") })]),
    ...(commitment.dormant === true ? [said("plain-dormant")] : []),
    ...(trigger === undefined
      ? []
      : [
          said("plain-trigger", {
            when: stated(agreement, commitment, trigger, commitment.each === true ? "each" : "when"),
          }),
        ]),
    ...(condition === undefined
      ? []
      : [said("plain-condition", { when: stated(agreement, commitment, condition, "once") })]),
    ...(commitment.window === undefined ? [] : [time(agreement, commitment.window)]),
    ...(repeat === undefined ? [] : [repetition(repeat)]),
    ...exceptions(agreement, commitment),
    ...follows(agreement, commitment),
    ...(consequence === undefined ? [] : [said("plain-consequence", { words: consequence })]),
    ...watched(agreement, commitment),
    ...amounts(agreement, commitment),
    ...domestic(agreement, commitment),
    ...stands(agreement, commitment),
  ];
}

/** How several owe it, and for whose benefit. */
function whose(agreement: Agreement, { joint, beneficiaries }: Commitment): readonly Said[] {
  const who = (beneficiaries ?? []).map((id) => titleIn(agreement, id));
  return [
    ...(joint === undefined ? [] : [said("plain-joint", { how: joint })]),
    ...(who.length === 0 ? [] : [said("plain-beneficiaries", { who })]),
  ];
}

/** How much it is about, and how far it counts as carried out. */
function amounts(agreement: Agreement, { money = [], scale = [] }: Commitment): readonly Said[] {
  const sums = money.map(({ minor, currency, origin }) => {
    const sum = moneySaid(minor, currency);
    return origin === undefined ? sum : said("plain-money.origin", { sum, origin });
  });
  return [
    ...(sums.length === 0 ? [] : [said("plain-money", { sums: joined("semicolon", sums) })]),
    ...scale.map(({ score, when }) => said("plain-scale", { score, when: conditionSaid(agreement, when) })),
  ];
}

/** What it takes under the law of a party. */
function domestic(agreement: Agreement, { domestic: steps = [] }: Commitment): readonly Said[] {
  return steps.map(({ party, instrument, organ, majority, referendum, barredUnderMartialLaw }) =>
    said("plain-domestic", {
      party: titleIn(agreement, party),
      steps: joined("comma", [
        said("domestic.instrument", { instrument }),
        ...(organ === undefined ? [] : [said("domestic.organ", { organ })]),
        ...(majority === undefined ? [] : [said("domestic.majority", { share: majority.join("/") })]),
        ...(referendum === true ? [said("domestic.referendum")] : []),
        ...(barredUnderMartialLaw === true ? [said("domestic.martial")] : []),
      ]),
    }),
  );
}

/** Its place among other commitments. */
function stands(
  agreement: Agreement,
  { once, phase, group, survives, prevailsOver = [] }: Commitment,
): readonly Said[] {
  const what = prevailsOver.map((id) => titleIn(agreement, id));
  return [
    ...(once === true ? [said("plain-once")] : []),
    ...(phase === undefined ? [] : [said("plain-phase", { phase: titleIn(agreement, phase) })]),
    ...(group === undefined ? [] : [said("plain-group", { group })]),
    ...(survives === true ? [said("plain-survives")] : []),
    ...(what.length === 0 ? [] : [said("plain-prevails", { what })]),
  ];
}

/**
 * What it is, whose, and the words, quoted as far as they are the text's. The words may carry their own "shall" or "will not", so they are quoted and never
 * continue a verb of ours: "must not: … will not" would say the opposite.
 */
function head(
  agreement: Agreement,
  { modality: kind, bindingness: firm = "binding", debtor, creditor, act, anchors }: Commitment,
): Said {
  const names = (ids: readonly string[]) => ids.map((id) => titleIn(agreement, id));
  const who: Fact = debtor.length === 0 ? said("plain-nobody") : names(debtor);
  const facts = { kind, who, firm, clause: clauseSaid({ act, anchors }) };
  return creditor.length === 0
    ? said("plain-head", facts)
    : said("plain-head.toward", { ...facts, to: names(creditor) });
}

function repetition({ every, count }: NonNullable<Commitment["repeat"]>): Said {
  const span = durationSaid(every);
  return count === undefined
    ? said("plain-repeat", { every: span })
    : said("plain-repeat.times", { every: span, n: count });
}

function exceptions(agreement: Agreement, commitment: Commitment): readonly Said[] {
  const { exceptions: list = [], cure, modality } = commitment;
  return [
    ...list.flatMap(({ effect, until, certifier, ...reason }) => {
      const facts = { effect: exceptionSaid(modality, effect), when: stated(agreement, commitment, reason, "if") };
      return [
        until === undefined
          ? said("plain-exception", facts)
          : said("plain-exception.until", { ...facts, until: stated(agreement, commitment, until, "", "reason") }),
        ...(certifier === undefined
          ? []
          : certifier === null
            ? [said("plain-certifier.nobody")]
            : [said("plain-certifier", { body: titleIn(agreement, certifier) })]),
      ];
    }),
    ...(cure === undefined
      ? []
      : [
          said("plain-cure", {
            notice: patternSaid(agreement, cure.notice),
            within: durationSaid(cure.within),
          }),
          said("plain-cured", { when: conditionSaid(agreement, cure.by, "beginning") }),
        ]),
  ];
}

/** What an exception does, as it is told: who is free to act breaks nothing, so what would excuse a breach withholds the permission. */
export function exceptionSaid(
  modality: Commitment["modality"],
  effect: Exception["effect"],
): Exception["effect"] | "withhold" {
  return effect === "excuse" && (modality === "permission" || modality === "power") ? "withhold" : effect;
}

/** What a breach brings with it, in plain words; nothing where the text attaches nothing. */
export function afterBreach(agreement: Agreement, { onViolate, reparation, consequence }: Commitment): readonly Said[] {
  const next = (reparation ?? []).map((id) => titleIn(agreement, id));
  return [
    ...follows(agreement, onViolate === undefined ? {} : { onViolate }),
    ...(next.length === 0 ? [] : [said("plain-reparation", { next })]),
    ...(consequence === undefined ? [] : [said("plain-consequence", { words: consequence })]),
  ];
}

function follows(agreement: Agreement, { onFulfil, onViolate, onExercise }: Partial<Commitment>): readonly Said[] {
  const list: readonly (readonly [string, readonly Effect[] | undefined])[] = [
    ["fulfil", onFulfil],
    ["violate", onViolate],
    ["exercise", onExercise],
  ];
  return list.flatMap(([on, effects = []]) =>
    effects.length === 0
      ? []
      : [said("plain-follows", { on, effects: effects.map((effect) => effectSaid(agreement, effect)) })],
  );
}

function watched(agreement: Agreement, { reparation = [], monitor }: Commitment): readonly Said[] {
  const next = reparation.map((id) => titleIn(agreement, id));
  return [
    ...(next.length === 0 ? [] : [said("plain-reparation", { next })]),
    ...(monitor === undefined ? [] : verified(agreement, monitor)),
  ];
}

function verified(
  agreement: Agreement,
  { body: id, general, evidence, method, reportEvery }: NonNullable<Commitment["monitor"]>,
): readonly Said[] {
  const body = id === null ? null : titleIn(agreement, id);
  const every = reportEvery === undefined ? null : durationSaid(reportEvery);
  const reports = every === null ? [] : [said("plain-reports", { every })];
  return [
    ...(evidence === undefined ? [] : [said("plain-evidence", { grade: said(`grade.${evidence}`) })]),
    ...(body === null
      ? [said("plain-monitor.nobody"), ...reports]
      : general === true
        ? [said("plain-monitor.general", { body }), ...reports]
        : [every === null ? said("plain-monitor", { body }) : said("plain-monitor.reports", { body, every })]),
    ...(method === undefined ? [] : [said("plain-method", { method: bareWords(method) })]),
  ];
}

function time(agreement: Agreement, { opens, due, vague, close, grace, rollTo, zone, onSuspend }: Window): Said {
  const parts = [
    ...(opens === undefined ? [] : [said("time.opens", { when: whenSaid(agreement, opens) })]),
    ...(due === undefined ? [] : [said("time.due", { when: whenSaid(agreement, due), close })]),
    ...(vague === undefined ? [] : [said("quoted", { words: vague })]),
  ];
  if (parts.length === 0) return said("plain-time.none");
  return said("plain-time", {
    parts: joined("comma", [
      ...parts,
      ...(rollTo === undefined ? [] : [said("time.roll", { calendar: titleIn(agreement, rollTo) })]),
      ...(grace === undefined ? [] : [said("time.grace", { time: durationSaid(grace) })]),
      ...(zone === undefined ? [] : [said("time.zone", { zone })]),
      ...(onSuspend === "runs" ? [said("time.runs")] : []),
    ]),
  });
}

/**
 * The formal meaning after its joint, with the words; words alone stand with their own "if". They are quoted where the clause, or what
 * it is read with, has them; else they are a person's, or of another place in the text.
 */
function stated(
  agreement: Agreement,
  { anchors, act }: Commitment,
  { words, when }: { readonly words: string; readonly when?: Condition },
  joint: "when" | "each" | "once" | "if" | "",
  start: Start = "ever",
): Said {
  const quoted =
    anchors.some(({ paraphrase, quote }) => paraphrase !== true && standIn(words, quote)) ||
    standIn(words, besideIn(act.words));
  if (when === undefined)
    return words === "" ? said("stated.nothing") : said(quoted ? "stated.words" : "stated.own", { words });
  const facts = { joint, what: conditionSaid(agreement, when, start) };
  return words === "" ? said("stated", facts) : said(quoted ? "stated.both" : "stated.both.own", { ...facts, words });
}
