import { sharedLanguage } from "../core/common/language/one-language.ts";
import { said } from "../core/common/said.ts";
import type { Composite, CompositePoint, CompositeText } from "../core/text/composite.ts";
import { draft, point, type Draft, type Point } from "../core/text/draft.ts";
import { printNotation } from "../core/text/notation.ts";

/** A composite as one draft whose words are its text in notation, brackets and holders included. */
export function draftOfComposite(composite: Composite): Draft {
  return draft({
    title: `Composite text of ${composite.parties.join(", ")}`,
    language: sharedLanguage(composite.drafts.map(({ language }) => language)),
    tabledBy: composite.parties,
    points: composite.points.map(pointOf),
    warnings: [said("composite")],
  });
}

function pointOf(source: CompositePoint): Point {
  return point({
    id: source.id,
    label: source.label,
    heading: words(source.heading),
    text: words(source.text),
    points: source.points.map(pointOf),
  });
}

function words(text: CompositeText): string {
  return printNotation(text, { attributed: true });
}
