import { joined, said, toldBy, type Said, type Say } from "../common/said.ts";
import { claimsById, latestOf } from "../evidence/check.ts";
import type { Correction } from "./briefing.ts";
import type { Claim } from "../things/claim.ts";
import type { FigureState } from "./figure-state.ts";
import { figureOf, lineName, named } from "./resolve-claims.ts";
import type { Shown } from "./resolved.ts";

/** A table or chart: what may change line by line. Lines are compared in the language in which it was published. */
export type Lined = Extract<Shown, { readonly kind: "table" | "chart" }>;

interface Line {
  readonly name: string;
  readonly says: string;
  /** Of what stands beside a figure, such as its source: the line of the figure, without which it is nothing. */
  readonly beside?: string;
  /** Whether it stands with what has replaced it. */
  readonly replaced?: boolean;
  /** How notes written before lines had names told it, as far as the figure. */
  readonly before?: string;
}

/** What readers last heard of each line: as published, then as the notes changed it. */
export function linesTold(
  key: string,
  kept: Lined,
  now: Lined,
  corrections: readonly Correction[],
  say: Say,
): ReadonlyMap<string, string> {
  const lines = linesOf(kept, now, say);
  const told = new Map(lines.map(({ name, says }) => [name, says]));
  for (const { figure, of, also, now: says } of corrections) {
    if (of === undefined) {
      if (figure !== key) continue;
      for (const { name, before } of lines) {
        // Where lines begin alike it cannot be told which is which.
        const alone = before !== undefined && lines.filter((line) => line.before === before).length === 1;
        const after = alone ? saidAfter(says, before) : undefined;
        if (after !== undefined) told.set(name, after);
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
  notes: readonly { readonly claim?: string; readonly note?: Said }[],
  state: FigureState,
  say: Say,
): ReadonlyMap<string, Line> {
  const lines = new Map(linesOf(now, now, say).map((line) => [line.name, line]));
  const published = linesOf(kept, now, say);
  const nameOf = (claim: Claim): string => toldBy(lineName(claim, state), say);
  const { claims = [] } = state;
  const byId = claimsById(claims);
  for (const { name, beside } of published) {
    if (beside !== undefined || lines.has(name)) continue;
    const claim = claims.find((each) => each.supersededBy !== undefined && nameOf(each) === name);
    if (claim === undefined) continue;
    const next = latestOf(claim, byId);
    if (next.id === claim.id) continue;
    // One note tells both: what went, and what stands in its place.
    if (!published.some((line) => line.name === nameOf(next))) lines.delete(nameOf(next));
    lines.set(name, { name, says: say(said("replaced-by", { id: "", by: figureOf(next) })), replaced: true });
  }
  for (const { claim: id, note } of notes) {
    const claim = id === undefined ? undefined : byId.get(id);
    const line = claim === undefined ? undefined : lines.get(nameOf(claim));
    if (note === undefined || line === undefined || line.replaced === true) continue;
    // The line says already which figure it is of.
    const against = { ...note, facts: { ...note.facts, id: "" } };
    lines.set(line.name, { ...line, says: toldBy(joined("semicolon", [line.says, against]), say) });
  }
  return lines;
}

/** Line by line, what differs from what readers were told. */
export function linesChanged(
  told: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, Line>,
  kept: Lined,
  say: Say,
): readonly Required<Pick<Correction, "of" | "was" | "now">>[] {
  const beside = new Map(linesOf(kept, kept, say).map((line) => [line.name, line.beside]));
  const notShown = say(said("not-shown"));
  return [...new Set([...told.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [told.get(name) ?? notShown, now.get(name)?.says ?? notShown];
    const besides = now.get(name)?.beside ?? beside.get(name);
    // What stands beside a figure came and went with it.
    if (was === is || (besides !== undefined && !(told.has(name) && now.has(name)))) return [];
    return [{ of: name, was, now: is }];
  });
}

/** A table or chart line by line. `now` names the figures of charts that were kept before rows had names. */
function linesOf(shown: Lined, now: Lined, say: Say): readonly Line[] {
  const lines = shown.kind === "chart" ? chartLines(shown, now, say) : tableLines(shown, now, say);
  const met = new Map<string, number>();
  return lines.map((line) => {
    const count = (met.get(line.name) ?? 0) + 1;
    met.set(line.name, count);
    return count === 1 ? line : { ...line, name: `${line.name} (${count})` };
  });
}

type Chart = Extract<Lined, { kind: "chart" }>;
type Table = Extract<Lined, { kind: "table" }>;

function chartLines({ rows }: Chart, now: Lined, say: Say): readonly Line[] {
  const told = (each: Chart["rows"]): readonly Named[] =>
    each.map(({ label, note, date, printed, of }) => ({ words: [label, note, date].join("\n"), says: printed, of }));
  const names = namesFrom(told(rows), now.kind === "chart" ? told(now.rows) : []);
  return rows.map(({ label, date, printed, replaced }, at) => ({
    name: names[at] ?? toldBy(named(label, [date === null ? null : said("day-long", { on: date })]), say),
    says: printed,
    replaced: replaced !== undefined,
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

/** What the rows of a table are; those that are kept without word of it are in English, and known by their heads. */
function rowsAre({ lines, names, header: [first] }: Table): "figures" | "events" | null {
  if (names !== undefined || first === "What") return "figures";
  return lines ?? (first === "Date" ? "events" : null);
}

function tableLines(table: Table, now: Lined, say: Say): readonly Line[] {
  const { header, rows, replaced } = table;
  const kind = rowsAre(table);
  const told = (each: Table): readonly Named[] =>
    each.rows.map(([what, says = "", scope, estimator, day], at) => ({
      words: [what, scope, estimator, day].join("\n"),
      says,
      of: each.names?.[at],
    }));
  const names = kind === "figures" ? namesFrom(told(table), now.kind === "table" ? told(now) : []) : [];
  return rows.flatMap((row, rowAt): readonly Line[] => {
    const [head = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = row;
    const also = (name: string, at: number, says: string): Line => ({
      name: `${name}, ${header[at] ?? ""}`,
      says,
      beside: name,
    });
    if (kind === "figures") {
      const known = [fourth === "not named" ? null : fourth, fifth === "not given" ? null : fifth];
      const name = names[rowAt] ?? toldBy(named(head, known), say);
      const line = { name, says: second, before: `${head} | `, replaced: replaced?.includes(rowAt) === true };
      return [line, also(name, 2, third), also(name, 5, sixth)];
    }
    if (kind === "events") {
      const name = toldBy(named(second, [head]), say);
      return [{ name, says: third, before: `${head} | ${second} | ` }, also(name, 3, fourth)];
    }
    return row.slice(1).map((says, at) => ({ name: `${head}, ${header[at + 1] ?? ""}`, says }));
  });
}
