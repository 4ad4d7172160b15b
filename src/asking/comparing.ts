import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { RedlinePair } from "../core/text/alignment.ts";
import { comparability, compareDrafts } from "../core/text/compare.ts";
import { compile, latestDrafts } from "../core/text/compile.ts";
import type { CompositePoint } from "../core/text/composite.ts";
import { reading, readingText, walkComposite } from "../core/text/reading.ts";
import type { TalksText } from "../core/record/talks.ts";
import type { Draft } from "../core/text/draft.ts";
import { line, type Answer, type Line } from "./answer.ts";
import { pointsNamed, pointsOf, textNamed, textsOf, wordingOf, type ReadPoint } from "./finding-texts.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOfPoint, type View } from "./view.ts";

/** A text as one draft: a composite as one party reads it. */
function draftOf(text: TalksText, party: string | undefined): Result<Draft> {
  const { draft, composite } = text.versions.at(-1) ?? {};
  if (draft !== undefined) return ok(draft);
  if (composite === undefined) return failed(said("unknown-text", { name: text.id, known: "" }));
  return reading(composite, party ?? composite.parties[0] ?? "");
}

/** What differs between two texts, point by point: the words of both, and what kind of change each is. */
export function compareTexts(
  view: View,
  asked: Page & { readonly from_text: string; readonly to_text: string; readonly point?: string | undefined },
): Result<Answer> {
  const sides = [textNamed(view, asked.from_text), textNamed(view, asked.to_text)] as const;
  for (const side of sides) if (!side.ok) return side;
  const [from, to] = sides.map((side) => (side.ok ? side.value : undefined));
  if (from === undefined || to === undefined) return failed(said("not-found"));
  const drafts = [draftOf(from, undefined), draftOf(to, undefined)] as const;
  if (!drafts[0].ok) return drafts[0];
  if (!drafts[1].ok) return drafts[1];
  const comparable = comparability(drafts[0].value, drafts[1].value);
  if (!comparable.ok) return comparable;
  const { pairs } = compareDrafts(drafts[0].value, drafts[1].value);
  const points = { from: pointsOf(from), to: pointsOf(to) };
  const wanted =
    asked.point === undefined
      ? null
      : new Set([...pointsNamed(points.from, asked.point), ...pointsNamed(points.to, asked.point)].map(({ id }) => id));
  const changed = pairs.filter(
    (pair) =>
      (!pair.identical || pair.relation === "added" || pair.relation === "dropped") &&
      (wanted === null || [...pair.from, ...pair.to].some((id) => wanted.has(id))),
  );
  const lines = changed.flatMap((pair) => [
    ...sideOf(view, from, points.from, pair, "from"),
    ...sideOf(view, to, points.to, pair, "to"),
  ]);
  return ok({ ...pageOf(lines, asked), lookedAt: { pairs: pairs.length, changed: changed.length }, notes: [] });
}

function sideOf(
  view: View,
  text: TalksText,
  points: readonly ReadPoint[],
  pair: RedlinePair,
  side: "from" | "to",
): readonly Line[] {
  const { relation, confidence, changes } = pair;
  return pair[side].flatMap((id) => {
    const point = points.find((each) => each.id === id);
    if (point === undefined) return [];
    return line(point.text || point.heading || point.label, point.wording, [addressOfPoint(view, text, id)], {
      as: side,
      label: point.label,
      heading: point.heading,
      parties: point.parties,
      facts: {
        relation,
        confidence: Math.round(confidence * 100) / 100,
        counterparts: pair[side === "from" ? "to" : "from"],
        changes: changes.map(({ kind, class: how, from, to }) => ({ kind, class: how, from, to })),
      },
    });
  });
}

/** One composite of the latest drafts of all parties: each point with the words of each group of parties. */
export function compileTexts(
  view: View,
  asked: Page & { readonly texts?: readonly string[] | undefined; readonly differing?: boolean | undefined },
): Result<Answer> {
  const chosen: TalksText[] = [];
  for (const name of asked.texts ?? textsOf(view).flatMap(({ kind, id }) => (kind === "draft" ? [id] : []))) {
    const text = textNamed(view, name);
    if (!text.ok) return text;
    chosen.push(text.value);
  }
  const given = chosen.flatMap((text) => {
    const { draft } = text.versions.at(-1) ?? {};
    const party = view.talks.drafts.find(({ id }) => id === text.id)?.party ?? text.id;
    return draft === undefined || draft.points.length === 0 ? [] : [{ id: text.id, party, draft }];
  });
  const { drafts } = latestDrafts(given);
  const { composite, warnings } = compile(drafts, { parties: view.talks.parties.map(({ id }) => id) });
  const mixed = warnings.find(({ code }) => code === "languages-differ");
  if (mixed !== undefined) return { ok: false, failure: { message: "", ...mixed } };
  const all = [...walkComposite(composite.points)].map(({ point }) => groupsAt(point));
  const shown = asked.differing === false ? all : all.filter((groups) => groups.length > 1);
  const lines = shown.flatMap((groups) => groups.flatMap(lineOf));
  return ok({ ...pageOf(lines, asked), lookedAt: { drafts: drafts.length, points: all.length }, notes: [] });

  function groupsAt(point: CompositePoint) {
    const groups = new Map<string, { parties: string[]; of: [string, string][]; wording: ReadPoint["wording"] }>();
    for (const held of composite.drafts) {
      const own = held.points.filter(({ pieces }) => pieces.includes(point.id));
      if (own.length === 0) continue;
      const words = readingText(point.text, held.party) || readingText(point.heading, held.party);
      const group = groups.get(words) ?? { parties: [], of: [], wording: wordingOf(own[0]?.wording ?? "paraphrase") };
      group.parties.push(held.party);
      for (const { id, wording } of own) {
        group.of.push([held.id ?? "", id]);
        if (wordingOf(wording) === "paraphrase") group.wording = "paraphrase";
      }
      groups.set(words, group);
    }
    return [...groups].filter(([words]) => words !== "").map(([words, group]) => ({ words, point, ...group }));
  }

  function lineOf({ words, point, parties, of, wording }: ReturnType<typeof groupsAt>[number]): readonly Line[] {
    const addresses = of.map(([draft, id]) => {
      const text = chosen.find((each) => each.id === draft);
      return text === undefined ? null : addressOfPoint(view, text, id);
    });
    return line(words, wording, addresses, {
      as: "alternative",
      label: point.label,
      heading: readingText(point.heading, parties[0] ?? ""),
      parties,
    });
  }
}
