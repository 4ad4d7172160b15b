import { walkPoints, type Point } from "../../text/draft.ts";
import type { PositionBook } from "./book.ts";
import { pointsOn, type KnownDraft } from "./cells.ts";

/** A topic with the points that speak of it, in every draft. */
export interface TopicEntry {
  readonly id: string;
  readonly title: string;
  /** Id of the family of issues that it belongs to; null where no issue has it. */
  readonly family: string | null;
  /** Points by draft, in the order of each. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  readonly count: number;
}

/**
 * Every topic that points bear, those of the issues first and in their order, then the others by name. Where no point bears
 * a topic, the issues themselves are the topics. A point of several topics stands under each.
 */
export function topicIndex(book: PositionBook | undefined, drafts: readonly KnownDraft[]): readonly TopicEntry[] {
  const borne = new Map<string, Map<string, Point[]>>();
  for (const { id, draft } of drafts)
    for (const { point } of walkPoints(draft.points))
      for (const topic of new Set(point.topics ?? [])) add(borne, topic, id, point);
  const issues = book?.issues ?? [];
  if (borne.size === 0)
    return issues.map((issue) => {
      const points = new Map(drafts.map((known) => [known.id, pointsOn(issue, known)]));
      return entry(issue.id, issue.title, issue.family, points);
    });
  const families = new Map<string, string>();
  for (const { topics, family } of issues)
    for (const topic of topics) if (!families.has(topic)) families.set(topic, family);
  const known = [...families.keys()].filter((topic) => borne.has(topic));
  const others = [...borne.keys()].filter((topic) => !families.has(topic)).sort();
  const forms = properForms(book, drafts);
  return [...known, ...others].map((topic) =>
    entry(topic, topicTitle(topic, forms), families.get(topic) ?? null, borne.get(topic) ?? new Map<string, Point[]>()),
  );
}

function add(borne: Map<string, Map<string, Point[]>>, topic: string, draft: string, point: Point): void {
  const drafts = borne.get(topic) ?? new Map<string, Point[]>();
  borne.set(topic, drafts);
  const list = drafts.get(draft);
  if (list === undefined) drafts.set(draft, [point]);
  else list.push(point);
}

function entry(
  id: string,
  title: string,
  family: string | null,
  points: ReadonlyMap<string, readonly Point[]>,
): TopicEntry {
  return { id, title, family, points, count: [...points.values()].reduce((sum, list) => sum + list.length, 0) };
}

/** How the drafts and issues write a word that they never write in small letters: `northland` → `Northland`. */
function properForms(book: PositionBook | undefined, drafts: readonly KnownDraft[]): ReadonlyMap<string, string> {
  const points = drafts.flatMap(({ draft }) => [...walkPoints(draft.points)].map(({ point }) => point));
  const texts = [
    ...points.map(({ text }) => text),
    ...(book?.issues ?? []).flatMap(({ title, alsoCalled = [] }) => [title, ...alsoCalled]),
  ];
  const forms = new Map<string, string>();
  for (const [form] of texts.join(" ").matchAll(/[\p{L}\p{N}]+/gu)) {
    const small = form.toLowerCase();
    if (form === small || !forms.has(small)) forms.set(small, form);
  }
  return forms;
}

/** A topic's id as words: `frozen-assets-eu` → `Frozen assets EU`. */
function topicTitle(id: string, forms: ReadonlyMap<string, string>): string {
  const words = id.split("-").map((word) => forms.get(word) ?? word);
  const [first = "", ...rest] = words;
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join(" ");
}
