import type { DataTable } from "../../../core/common/data-table.ts";
import { remembered } from "../../../core/common/remembered.ts";
import type { Claim } from "../../../core/things/claim.ts";
import { claimsById, replacementOf } from "../../../core/evidence/check.ts";
import type { ClaimFinding } from "../../../core/evidence/finding.ts";
import { numberOf } from "../../../core/evidence/interval.ts";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { spelling } from "../../../core/evidence/units.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { RangeChart } from "../../kit/charts/chart.ts";
import { strengthOf } from "../../kit/standing.tsx";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";

/** What printing a figure needs of the page. */
export interface Voice {
  readonly t: Words;
  readonly locale: Locale;
}

/** A figure in the page's language, with comparator and unit. */
export function figureWords(
  { low, high, comparator, unit }: Pick<Claim, "low" | "high" | "comparator" | "unit">,
  { t, locale }: Voice,
): string {
  const words = t.evidence;
  const first = numberOf(low ?? high);
  if (first === null) return words.notGiven;
  const open = comparator === ">" || comparator === ">=";
  const second = open || low === null || high === low ? null : numberOf(high);
  const money = /^[A-Z]{3}$/u.test(unit);
  const [scale, scaled] =
    !money || first < 1e6 ? [1, null] : first >= 1e9 ? [1e9, words.billion] : [1e6, words.million];
  const number = (value: number): string => locale.number(Math.round((value / scale) * 100) / 100);
  const range = second === null ? number(first) : `${number(first)}–${number(second)}`;
  const amount = scaled === null ? range : scaled({ value: range });
  const whole = money
    ? `${unit} ${amount}`
    : unit === "percent"
      ? words.percent({ value: amount })
      : unit === ""
        ? amount
        : `${amount} ${unit}`;
  return comparator === undefined ? whole : words.comparators[comparator]({ value: whole });
}

/** Claims of one quantity, in the order of the ledger. */
export interface Quantity {
  readonly topic: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly ClaimFinding[];
}

/** Claims by quantity; `text` keeps those whose words hold it. */
export function quantitiesOf(
  claims: readonly Claim[],
  findings: readonly ClaimFinding[],
  text: string,
): readonly Quantity[] {
  const wanted = text.trim().toLowerCase();
  const byTopic = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (wanted !== "" && !lettersOf(claim).includes(wanted)) continue;
    const list = byTopic.get(claim.topic) ?? [];
    byTopic.set(claim.topic, list);
    list.push(claim);
  }
  const found = new Map<string, ClaimFinding[]>();
  for (const finding of findings) {
    const list = found.get(finding.topic) ?? [];
    found.set(finding.topic, list);
    list.push(finding);
  }
  return [...byTopic].map(([topic, members]) => ({ topic, claims: members, findings: found.get(topic) ?? [] }));
}

/** What a figure is found by. */
const lettersOf = remembered((claim: Claim): string => {
  const { topic, statement, scope, estimator, low, high, id } = claim;
  return `${topic} ${statement} ${scope} ${estimator} ${low ?? ""} ${high ?? ""} ${id}`.toLowerCase();
});

/**
 * The ranges of a quantity as a chart, one for each unit that at least two figures share; `closed` names the rooms of a figure that
 * not everybody may read, which its row bears.
 */
export function chartsOf(
  { topic, claims }: Quantity,
  state: ProcessState,
  voice: Voice,
  closed: (claim: Claim) => readonly string[] = () => [],
): readonly RangeChart[] {
  const { t, locale } = voice;
  const doubt = (claim: Claim) => {
    const found = doubtOf(claim, state, voice);
    return found === null ? {} : { doubt: found };
  };
  const byUnit = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = spelling(claim.unit);
    if (claim.low !== null || claim.high !== null) byUnit.set(key, [...(byUnit.get(key) ?? []), claim]);
  }
  return [...byUnit]
    .filter(([, members]) => members.length > 1)
    .map(([unit, members]) => {
      const largest = Math.max(...members.map(({ low, high }) => numberOf(high ?? low) ?? 0));
      const [scale, unitName] =
        /^[A-Z]{3}$/u.test(unit) && largest >= 1e9 ? [1e9, t.evidence.billion({ value: unit })] : [1, unit];
      const value = (end: string | null): number | null => (end === null ? null : Number(end) / scale);
      return {
        kind: "range",
        id: `${topic}-${unit}`.replace(/[^\w-]+/gu, "-").toLowerCase(),
        title: `${topicName(topic, state)} (${unitName})`,
        description: t.evidence.chartText,
        source: t.evidence.chartSource({ sources: sourceNames(members, state) }),
        unit: unitName,
        rows: members.map((claim) => ({
          label: claim.estimator ?? claim.statement,
          hint: [claim.scope, claim.asOf === null ? t.evidence.noDay : locale.shortDate(claim.asOf), ...closed(claim)]
            .filter((part) => part !== "")
            .join(locale.comma),
          low: value(claim.low ?? (isAtMost(claim) ? null : claim.high)),
          high: value(claim.high ?? (isAtLeast(claim) ? null : claim.low)),
          ...(isAtLeast(claim) ? { open: "high" as const } : isAtMost(claim) ? { open: "low" as const } : {}),
          ...(claim.comparator === undefined ? {} : { comparator: claim.comparator }),
          slot: 7,
          source: sourceNames([claim], state),
          ...doubt(claim),
        })),
      };
    });
}

function isAtLeast({ comparator }: Claim): boolean {
  return comparator === ">" || comparator === ">=";
}

function isAtMost({ comparator, low, high }: Claim): boolean {
  return (comparator === "<" || comparator === "<=") && (low === null || low === high);
}

/** Why a figure is to be read with care: not read, or replaced by another; null where there is nothing of it. */
export function doubtOf(claim: Claim, { claims = [] }: Pick<ProcessState, "claims">, voice: Voice): string | null {
  const { t, locale } = voice;
  if (claim.confidence !== "found") return t.text.confidence[claim.confidence];
  const byId = claimsById(claims);
  const { supersededBy = "" } = claim;
  const standing = replacementOf(claim, byId);
  if (standing === null) return null;
  if (standing !== "known") return `${t.evidence.supersededBy} ${supersededBy} (${t.evidence.replacements[standing]})`;
  const next = byId.get(supersededBy) ?? claim;
  const day = next.asOf === null ? t.evidence.noDay : locale.shortDate(next.asOf);
  return `${t.evidence.supersededBy} ${figureWords(next, voice)}${locale.comma}${day}`;
}

/** Publishers behind some figures, as a source line names them. */
export function sourceNames(claims: readonly Claim[], state: ProcessState): string {
  return publishersOf(
    claims.flatMap(({ sources }) => sources),
    state,
  );
}

/** Publishers of sources, each once; a title where none is named. */
export function publishersOf(ids: readonly string[], { sources }: Pick<ProcessState, "sources">): string {
  return [...new Set(ids.map((id) => sources[id]?.publisher || (sources[id]?.title ?? id)))].join("; ");
}

/** All figures as a table to save. */
export function claimsTable(claims: readonly Claim[], state: ProcessState, { t }: Voice): DataTable {
  const { columns, means } = t.evidence;
  const ids = ["what", "figure", "scope", "estimator", "asOf", "measure", "sources", "note"] as const;
  return {
    id: "figures",
    title: t.evidence.title,
    notes: [t.evidence.intro, state.notice],
    columns: [
      { id: "id", title: "id", description: "id" },
      { id: "quantity", title: "quantity", description: means.what },
      { id: "low", title: "low", description: t.charts.lowMeans },
      { id: "high", title: "high", description: t.charts.highMeans },
      { id: "comparator", title: "comparator", description: means.figure },
      { id: "unit", title: t.charts.unit, description: t.charts.unitMeans },
      ...ids.filter((id) => id !== "figure").map((id) => ({ id, title: columns[id], description: means[id] })),
      { id: "strength", title: t.evidence.strength, description: means.sources },
      { id: "confidence", title: "confidence", description: means.note },
      { id: "supersededBy", title: t.evidence.supersededBy, description: t.evidence.supersededBy },
    ],
    rows: claims.map((claim) => [
      claim.id,
      claim.topic,
      numberOf(claim.low),
      numberOf(claim.high),
      claim.comparator ?? null,
      claim.unit,
      claim.statement,
      claim.scope,
      claim.estimator,
      claim.asOf,
      claim.measure ?? null,
      claim.sources.map((id) => state.sources[id]?.url ?? id).join(" "),
      claim.note ?? null,
      strengthOf(claim.sources.flatMap((id) => state.sources[id] ?? [])),
      claim.confidence,
      claim.supersededBy ?? null,
    ]),
  };
}
