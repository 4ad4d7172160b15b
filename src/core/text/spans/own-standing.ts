import { walkPoints, type Draft, type Point } from "../draft.ts";

/** Lines of a party's own document, which tell whether words that are no point any more still stand in another. */
export class StandingLines {
  readonly #before = new Map<string, number>();
  readonly #now = new Map<string, number>();
  readonly #within = new Map<string, Point>();

  constructor(before: Draft, now: Draft) {
    for (const { point } of walkPoints(before.points))
      for (const line of linesOf(point)) this.#before.set(line, (this.#before.get(line) ?? 0) + 1);
    for (const { point } of walkPoints(now.points)) {
      if (point.deleted) continue;
      for (const line of linesOf(point)) {
        this.#now.set(line, (this.#now.get(line) ?? 0) + 1);
        this.#within.set(line, point);
      }
    }
  }

  /** The point in which each line of another stands now, as often as it did; null where one of them is gone. */
  pointOf(point: Pick<Point, "heading" | "text">): Point | null {
    const lines = linesOf(point);
    const stands = lines.every((line) => (this.#now.get(line) ?? 0) >= (this.#before.get(line) ?? 0));
    return stands ? (this.#within.get(lines[0] ?? "") ?? null) : null;
  }
}

/** What a point says, line by line, whatever white space is in it. */
export function linesOf({ heading, text }: Pick<Point, "heading" | "text">): readonly string[] {
  const lines = [heading, ...text.split("\n")].map((line) => line.replaceAll(/\s+/gu, " ").trim());
  return lines.filter((line) => line !== "");
}
