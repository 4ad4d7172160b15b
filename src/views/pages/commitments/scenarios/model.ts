import { useSyncExternalStore } from "react";
import {
  compareBranches,
  compileAgreement,
  runProgram,
  type Agreement,
  type AgreementEvent,
  type Commitment,
} from "../../../../core/commitments/index.ts";
import { dayNumber, isoDay } from "../../../days.ts";
import { eventName } from "../monitoring/model.ts";

/** One event of a branch, so many days after day 0. */
export interface PlannedEvent {
  readonly key: string;
  readonly day: number;
  readonly type: string;
  readonly actor: string;
  /** Body that certifies it; empty: it is only reported. */
  readonly certifier: string;
  /** Per cent, for many courses. */
  readonly chance: number;
  /** Up to so many days later, for many courses. */
  readonly spread: number;
}

/** A branch with its name. */
export interface PlannedBranch {
  readonly key: string;
  readonly name: string;
  readonly events: readonly PlannedEvent[];
}

/** What the reader lets happen. */
export interface Plan {
  readonly start: string;
  readonly horizon: number;
  readonly branches: readonly PlannedBranch[];
}

const plans = new Map<string, Plan>();
const listeners = new Set<() => void>();
let made = 0;

/** A key for a new row. */
export function newKey(): string {
  made++;
  return `row-${made}`;
}

/** Keeps the plan of a text in this page's memory. */
export function keepPlan(text: string, plan: Plan | null): void {
  if (plan === null) plans.delete(text);
  else plans.set(text, plan);
  for (const listener of listeners) listener();
}

/** The plan of a text, renewed when it changes. */
export function usePlan(text: string): Plan | null {
  const read = () => plans.get(text) ?? null;
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    read,
  );
}

/** How many commitments are put formally. */
export function formalCount(agreement: Agreement): number {
  return agreement.commitments.filter(({ act, maintain }) => act.when !== undefined || maintain !== undefined).length;
}

/** An agreement whose parts in words wait for an event of the same words, so that a reader can ask "what if". */
export function runnable(agreement: Agreement): Agreement {
  const said = (words: string) => ({ words, when: { happened: { type: words } } });
  return {
    ...agreement,
    commitments: agreement.commitments.map((each): Commitment => ({
      ...each,
      ...(each.trigger === undefined || each.trigger.when !== undefined ? {} : { trigger: said(each.trigger.words) }),
      act:
        each.act.when !== undefined || each.maintain !== undefined
          ? each.act
          : { words: each.act.words, when: { happened: { type: doneType(each) } } },
    })),
  };
}

/** The event that stands for an act which the text states in words only. */
function doneType({ id }: Commitment): string {
  return `${id} performed`;
}

/** A kind of event as a reader chooses it: the act that it stands for, else its name in words. */
export function eventWords(
  type: string,
  agreement: Agreement,
  performed: (facts: { readonly what: string }) => string,
): string {
  const of = agreement.commitments.find((each) => doneType(each) === type);
  if (of === undefined) return eventName(agreement, type);
  const words = of.title ?? of.act.words;
  return performed({ what: `${of.id}, ${words.length > 60 ? `${words.slice(0, 60)}…` : words}` });
}

/** Events of a branch on their days. */
function eventsOfBranch(plan: Plan, { events }: PlannedBranch): readonly AgreementEvent[] {
  return events
    .filter(({ type }) => type.trim() !== "")
    .map(({ key, day, type, actor, certifier }) => ({
      id: key,
      type: type.trim(),
      on: isoDay(dayNumber(plan.start) + day),
      ...(actor === "" ? {} : { actor }),
      ...(certifier === "" ? {} : { grade: "certified" as const, certifiedBy: certifier }),
    }));
}

/** All branches at the horizon, side by side, and why each state changed. */
export function runPlan(agreement: Agreement, plan: Plan) {
  const program = compileAgreement(agreement);
  const asOf = isoDay(dayNumber(plan.start) + plan.horizon);
  const branches = plan.branches.map((branch) => ({ name: branch.name, events: eventsOfBranch(plan, branch) }));
  return {
    table: compareBranches(program, branches, asOf),
    explanations: branches.map(({ events }) => runProgram(program, events, { asOf, explain: "all" }).explanations),
  };
}

const row = (day: number, type: string, actor = "", certifier = ""): PlannedEvent => ({
  key: newKey(),
  day,
  type,
  actor,
  certifier,
  chance: 100,
  spread: 0,
});

/** A breach on day 140 in four branches, on the invented lake alone. */
export function day140(start: string): Plan {
  const om = "observer-mission";
  const before = () => [
    row(0, "signature"),
    row(29, "prisoners-released", "KE"),
    row(29, "prisoners-released", "SO"),
    row(30, "council-in-office"),
    row(44, "withdrawal-completed", "KE", om),
    row(44, "withdrawal-completed", "SO", om),
  ];
  const found = () => [row(140, "hostilities", "SO", om), row(142, "material-breach", "", om)];
  const answered = () => [row(143, "measures-notice", "CU")];
  const restored = () => [
    row(200, "compliance-restored", "", om),
    row(204, "measures-lifted", "CU"),
    row(207, "works-paid"),
  ];
  const branch = (name: string, events: readonly PlannedEvent[]): PlannedBranch => ({ key: newKey(), name, events });
  return {
    start,
    horizon: 240,
    branches: [
      branch("A", [...before(), ...found(), ...answered(), ...restored()]),
      branch("B", [...before(), ...found(), ...answered(), row(148, "council-continues-relief"), ...restored()]),
      branch("C", [...before(), row(140, "hostilities", "SO")]),
      branch("D", [...before(), ...found()]),
    ],
  };
}
