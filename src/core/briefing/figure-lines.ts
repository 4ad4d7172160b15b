import { claimsById, latestOf } from "../evidence/check.ts";
import { printFigure } from "../evidence/print.ts";
import type { Correction } from "./briefing.ts";
import type { FigureState } from "./figure-state.ts";
import { printDate } from "./print.ts";
import { lineName, named, originOf } from "./resolve-claims.ts";
import type { ChartRow, Resolved } from "./resolved.ts";

/** What a note says of one line of a table or chart that is not there. */
export const NOT_SHOWN = "not shown";

/** A table or chart: what may change line by line. */
export type Lined = Extract<Resolved, { readonly kind: "table" | "chart" }>;

interface Line {
  readonly name: string;
  readonly says: string;
  /** Of what stands beside a figure, such as its source: the line of the figure, without which it is nothing. */
  readonly beside?: string;
  /** How notes written before lines had names told it, as far as the figure. */
  readonly before?: string;
}

/** What readers last heard of each line: as published, then as the notes changed it. */
export function linesTold(
  key: string,
  kept: Lined,
  now: Lined,
  corrections: readonly Correction[],
): ReadonlyMap<string, string> {
  const lines = linesOf(kept, now);
  const told = new Map(lines.map(({ name, says }) => [name, says]));
  for (const { figure, of, also, now: says } of corrections) {
    if (of === undefined) {
      if (figure !== key) continue;
      for (const { name, before } of lines) {
        // Where lines begin alike it cannot be told which is which.
        const alone = before !== undefined && lines.filter((line) => line.before === before).length === 1;
        const said = alone ? saidAfter(says, before) : undefined;
        if (said !== undefined) told.set(name, said);
      }
    } else if (figure === key || also?.includes(key) === true) told.set(of, says);
  }
  return told;
}

/** What a note of a whole table or chart said of one line. */
function saidAfter(whole: string, before: string): string | undefined {
  const at = `; ${whole}`.indexOf(`; ${before}`);
  if (at < 0) return undefined;
  const rest = whole.slice(at + before.length);
  return /^(.*?)(?: \| | \(\d[^()]*\)(?:; |$)|; |$)/u.exec(rest)?.[1];
}

/** The lines as the record has them now, with what stands against each; of a line that another replaced, that other. */
export function linesNow(
  kept: Lined,
  now: Lined,
  notes: readonly { readonly claim?: string; readonly note?: string }[],
  state: FigureState,
): ReadonlyMap<string, Line> {
  const lines = new Map(linesOf(now, now).map((line) => [line.name, line]));
  const published = linesOf(kept, now);
  const { claims = [] } = state;
  const byId = claimsById(claims);
  for (const { name, beside } of published) {
    if (beside !== undefined || lines.has(name)) continue;
    const claim = claims.find((each) => each.supersededBy !== undefined && lineName(each, state) === name);
    if (claim === undefined) continue;
    const next = latestOf(claim, byId);
    if (next.id === claim.id) continue;
    // One note tells both: what went, and what stands in its place.
    if (!published.some((line) => line.name === lineName(next, state))) lines.delete(lineName(next, state));
    lines.set(name, { name, says: `replaced by ${printFigure(next)} (${originOf(next)})` });
  }
  for (const { claim: id, note } of notes) {
    const claim = id === undefined ? undefined : byId.get(id);
    const line = claim === undefined ? undefined : lines.get(lineName(claim, state));
    if (claim === undefined || note === undefined || line === undefined || line.says.includes("replaced by ")) continue;
    lines.set(line.name, { ...line, says: `${line.says}; ${note.replace(`${claim.id} replaced`, "replaced")}` });
  }
  return lines;
}

/** Line by line, what differs from what readers were told. */
export function linesChanged(
  told: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, Line>,
  kept: Lined,
): readonly Required<Pick<Correction, "of" | "was" | "now">>[] {
  const beside = new Map(linesOf(kept, kept).map((line) => [line.name, line.beside]));
  return [...new Set([...told.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [told.get(name) ?? NOT_SHOWN, now.get(name)?.says ?? NOT_SHOWN];
    const besides = now.get(name)?.beside ?? beside.get(name);
    // What stands beside a figure came and went with it.
    if (was === is || (besides !== undefined && !(told.has(name) && now.has(name)))) return [];
    return [{ of: name, was, now: is }];
  });
}

/** A table or chart line by line. `now` names the figures of charts that were kept before rows had names. */
function linesOf(resolved: Lined, now: Lined): readonly Line[] {
  const lines = resolved.kind === "chart" ? chartLines(resolved, now) : tableLines(resolved, now);
  const met = new Map<string, number>();
  return lines.map((line) => {
    const count = (met.get(line.name) ?? 0) + 1;
    met.set(line.name, count);
    return count === 1 ? line : { ...line, name: `${line.name} (${count})` };
  });
}

function chartLines({ rows }: Extract<Lined, { kind: "chart" }>, now: Lined): readonly Line[] {
  const told = (each: readonly ChartRow[]): readonly Named[] =>
    each.map(({ label, note, date, printed, of }) => ({ words: [label, note, date].join("\n"), says: printed, of }));
  const names = namesFrom(told(rows), now.kind === "chart" ? told(now.rows) : []);
  return rows.map(({ label, date, printed }, at) => ({
    name: names[at] ?? named(label, [date === null ? null : printDate(date)]),
    says: printed,
    before: `${label}: `,
  }));
}

/** A row as far as it can be told from others, with its name where it was kept. */
interface Named {
  readonly words: string;
  readonly says: string;
  readonly of: string | undefined;
}

/** Names for rows that were kept without, from those that the record draws now: of the same words and figure, else of the same words. */
function namesFrom(rows: readonly Named[], now: readonly Named[]): readonly (string | undefined)[] {
  const left = new Set(now);
  const names = rows.map(({ of }) => of);
  for (const asPrinted of [true, false])
    for (const [at, row] of rows.entries()) {
      if (names[at] !== undefined) continue;
      const same = [...left].find(({ words, says }) => words === row.words && (!asPrinted || says === row.says));
      if (same?.of === undefined) continue;
      left.delete(same);
      names[at] = same.of;
    }
  return names;
}

function tableLines(table: Extract<Lined, { kind: "table" }>, now: Lined): readonly Line[] {
  const { header, rows } = table;
  const [first] = header;
  const told = (each: typeof table): readonly Named[] =>
    each.rows.map(([what, says = "", scope, estimator, day], at) => ({
      words: [what, scope, estimator, day].join("\n"),
      says,
      of: each.names?.[at],
    }));
  const names = first === "What" ? namesFrom(told(table), now.kind === "table" ? told(now) : []) : [];
  return rows.flatMap((row, rowAt): readonly Line[] => {
    const [head = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = row;
    const also = (name: string, at: number, says: string): Line => ({
      name: `${name}, ${header[at] ?? ""}`,
      says,
      beside: name,
    });
    if (first === "What") {
      const name =
        names[rowAt] ?? named(head, [fourth === "not named" ? null : fourth, fifth === "not given" ? null : fifth]);
      return [{ name, says: second, before: `${head} | ` }, also(name, 2, third), also(name, 5, sixth)];
    }
    if (first === "Date") {
      const name = named(second, [head]);
      return [{ name, says: third, before: `${head} | ${second} | ` }, also(name, 3, fourth)];
    }
    return row.slice(1).map((says, at) => ({ name: `${head}, ${header[at + 1] ?? ""}`, says }));
  });
}
