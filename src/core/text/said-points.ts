import type { Fact, Said } from "../common/said.ts";
import { calledPoint } from "./called.ts";
import { walkPoints, type Point } from "./draft.ts";
import { walkComposite } from "./reading.ts";
import type { TextVersionWords } from "./spans.ts";

/** Facts that name a point by its id. */
const POINTS: ReadonlySet<string> = new Set(["point", "next"]);

/** What a point of a draft is called. */
function calledOf({ id, label, heading, text }: Point): string {
  return calledPoint({ id, label: label.trim().replace(/[.:]+$/u, ""), heading: [heading], text: [text] });
}

/** What is told of points of a text, with the names that people read there in the place of their ids. */
export function withPointNames(what: Said, { draft, composite }: TextVersionWords): Said {
  const names = new Map([
    ...[...walkComposite(composite?.points ?? [])].map(({ point }) => [point.id, calledPoint(point)] as const),
    ...[...walkPoints(draft?.points ?? [])].map(({ point }) => [point.id, calledOf(point)] as const),
  ]);
  const named = ([field, fact]: [string, Fact]): [string, Fact] => [
    field,
    typeof fact === "string" && POINTS.has(field) ? names.get(fact) || fact : fact,
  ];
  return { code: what.code, facts: Object.fromEntries(Object.entries(what.facts).map(named)) };
}
