import { said, type Said } from "../../../core/common/said.ts";
import { calledPoint } from "../../../core/text/called.ts";
import type { Composite, CompositePoint, CompositeText } from "../../../core/text/composite.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { HOLDERS } from "../../../core/text/spans.ts";

/** So many places tell a composite from what somebody wrote into another text. */
const MANY = 2;
/** Names in braces that close an alternative: braces of the drafts themselves are none. */
const BRACKETED = /\{[^{}\n]{1,200}\}\]/u;

/**
 * What tells that a file is not the composite that is held to have been sent: a party that holds alternatives in this one is not
 * named in it at all, or one that this has not holds words in it beside others. Null where nothing does.
 */
export function otherComposite(composite: Composite, lines: readonly string[]): Said | null {
  const { parties } = composite;
  const all = lines.join("\n");
  const lists = namesIn(all, BRACKETED);
  const strange = lists.filter((names) => names.some((name) => !parties.includes(name)));
  if (strange.length >= MANY) {
    const party = strange[0]!.find((name) => !parties.includes(name))!;
    return said("not-returned.stranger", { party, parties: parties.join(", ") });
  }
  const held = heldAt(composite.points);
  for (const [party, points] of held) {
    const others = lists.filter((names) => !names.includes(party)).length;
    if (points.length >= MANY && others >= MANY && !isNamed(party, all))
      return said("not-returned.unnamed", { party, at: calledPoint(points[0]!), count: points.length });
  }
  return null;
}

/** Where words of a document say who holds them, as those of a composite do and no party's own; null where too few do. */
export function heldInWords({ points }: Draft, composite: Composite, party: string): Said | null {
  const marked = [...walkPoints(points)].flatMap(({ point }) => {
    const lists = namesIn(`${point.heading}\n${point.text}`);
    const isOthers = lists.some((names) => names.every((name) => composite.parties.includes(name) && name !== party));
    return isOthers ? [point] : [];
  });
  if (marked.length < MANY) return null;
  const { id, label, heading, text } = marked[0]!;
  const words = HOLDERS.exec(`${heading}\n${text}`)?.[0] ?? "";
  return said("not-returned.held", { at: calledPoint({ id, label, heading: [heading], text: [text] }), words });
}

/** The lists of names in braces. */
function namesIn(text: string, where: RegExp = HOLDERS): readonly (readonly string[])[] {
  return (text.match(new RegExp(where, "gu")) ?? []).map((list) =>
    list
      .slice(1, list.lastIndexOf("}"))
      .split(",")
      .map((name) => name.trim()),
  );
}

function isNamed(party: string, text: string): boolean {
  const at = text.split(party);
  return at.some((before, nth) => {
    const after = at[nth + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
}

/** The points at which each party holds an alternative. */
function heldAt(points: readonly CompositePoint[]): ReadonlyMap<string, readonly CompositePoint[]> {
  const held = new Map<string, CompositePoint[]>();
  const visit = (text: CompositeText, found: Set<string>): void => {
    for (const part of text) {
      if (typeof part === "string") continue;
      for (const alternative of part.alternatives) {
        for (const party of alternative.parties) found.add(party);
        visit(alternative.text, found);
      }
    }
  };
  for (const { point } of walkComposite(points)) {
    const found = new Set<string>();
    visit(point.heading, found);
    visit(point.text, found);
    for (const party of found) {
      const list = held.get(party);
      if (list === undefined) held.set(party, [point]);
      else list.push(point);
    }
  }
  return held;
}
