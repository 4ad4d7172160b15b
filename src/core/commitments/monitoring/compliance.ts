import type { CommitmentState, RunAnswer } from "../answer.ts";
import type { Agreement, Id } from "../model.ts";
import { typesIn } from "../walk.ts";
import type { Observation } from "../../things/monitoring.ts";
import { isDisowned, type IncidentStanding } from "./incident.ts";
import { isReported, latenessOf, mostLateOf } from "./indices.ts";

/** How one commitment is kept, with what is behind it. */
export interface Compliance {
  readonly id: Id;
  readonly phase: Id | null;
  readonly state: CommitmentState;
  readonly daysLate: number | null;
  readonly breaches: number;
  /** Incidents that may touch it: reported, found to have occurred, found to violate it, disputed. */
  readonly incidents: {
    readonly reported: number;
    readonly occurred: number;
    readonly violating: number;
    readonly disputed: number;
  };
  /** Hours watched, and hours that should have been but access was denied or means were down. */
  readonly observed: { readonly hours: number; readonly missed: number };
  /** Nobody watched: that nothing was reported says nothing. */
  readonly unobserved: boolean;
}

/** Compliance of each commitment at the moment of an answer. */
export function complianceOf(
  agreement: Agreement,
  answer: RunAnswer,
  incidents: readonly IncidentStanding[],
  observations: readonly Observation[],
): readonly Compliance[] {
  const asOf = answer.asOf;
  return agreement.commitments.flatMap((commitment) => {
    const state = answer.commitments.find((each) => each.id === commitment.id);
    if (state === undefined) return [];
    // A report of the act speaks of the commitment, whether or not it names it.
    const acts = typesIn(commitment.act.when);
    const own = incidents.filter(
      ({ incident, occurred }) =>
        (!isDisowned(incident) || occurred.verdict === "yes") &&
        (incident.commitments.includes(commitment.id) || acts.has(incident.type)) &&
        incident.on <= asOf,
    );
    const watched = observations.filter((each) => each.commitments.includes(commitment.id) && each.from <= asOf);
    const hours = watched.reduce((sum, each) => sum + each.hours, 0);
    const missed = watched.reduce((sum, each) => sum + (each.deniedHours ?? 0) + (each.downHours ?? 0), 0);
    return [
      {
        id: commitment.id,
        phase: commitment.phase ?? null,
        state,
        daysLate: latenessOf(state),
        breaches: state.breaches.length,
        incidents: {
          reported: own.length,
          occurred: own.filter((each) => each.occurred.verdict === "yes").length,
          violating: own.filter((each) => each.violates[commitment.id]?.verdict === "yes").length,
          disputed: own.filter((each) => each.disputed || each.occurred.disputed).length,
        },
        observed: { hours, missed },
        unobserved: hours === 0,
      },
    ];
  });
}

/** How a commitment is kept; "reported": as performed, but weaker than is demanded, or disputed. */
export type Keeping = "kept" | "broken" | "reported" | "open";

/** How a commitment is kept, alike wherever it is counted or listed. */
export function keepingOf(state: CommitmentState): Keeping {
  if (state.status === "fulfilled" || state.status === "exercised") return "kept";
  if (state.performed === null && isReported(state) && (state.status === "violated" || state.status === "inEffect"))
    return "reported";
  return state.status === "violated" ? "broken" : "open";
}

/** Sums for one phase. */
export interface PhaseCompliance {
  /** null: commitments without a phase. */
  readonly phase: Id | null;
  readonly commitments: number;
  readonly kept: number;
  readonly broken: number;
  readonly reported: number;
  readonly open: number;
  /** Of all of them, those of which a report is disputed. */
  readonly disputed: number;
  /** Longest delay in days; null where none is known, though there may be one. */
  readonly mostDaysLate: number | null;
  readonly unobserved: number;
}

/** Compliance by phase, in the order of the agreement; `disputed`: commitments whose events somebody disputes. */
export function complianceByPhase(
  agreement: Agreement,
  rows: readonly Compliance[],
  disputed?: ReadonlySet<Id>,
): readonly PhaseCompliance[] {
  const phases: (Id | null)[] = [...agreement.phases.map((phase) => phase.id), null];
  return phases.flatMap((phase) => {
    const own = rows.filter((row) => row.phase === phase);
    return own.length === 0 ? [] : [{ phase, ...sums(own, disputed) }];
  });
}

/** Compliance by debtor. Comparing parties takes sides in the eyes of some: pages show it only in a restricted room, off by default. */
export function complianceByParty(
  agreement: Agreement,
  rows: readonly Compliance[],
  disputed?: ReadonlySet<Id>,
): readonly (Omit<PhaseCompliance, "phase"> & { readonly party: Id })[] {
  return agreement.parties.flatMap((party) => {
    const ids = new Set(agreement.commitments.filter((each) => each.debtor.includes(party.id)).map((each) => each.id));
    const own = rows.filter((row) => ids.has(row.id));
    return own.length === 0 ? [] : [{ party: party.id, ...sums(own, disputed) }];
  });
}

function sums(rows: readonly Compliance[], disputed?: ReadonlySet<Id>): Omit<PhaseCompliance, "phase"> {
  const of = (keeping: Keeping) => rows.filter(({ state }) => keepingOf(state) === keeping).length;
  return {
    commitments: rows.length,
    kept: of("kept"),
    broken: of("broken"),
    reported: of("reported"),
    open: of("open"),
    disputed: rows.filter(({ id, incidents }) => incidents.disputed > 0 || disputed?.has(id) === true).length,
    mostDaysLate: mostLateOf(rows.map(({ state }) => state)),
    unobserved: rows.filter((row) => row.unobserved).length,
  };
}
