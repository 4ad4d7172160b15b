import { said } from "../core/common/said.ts";
import type { Composite, CompositePoint, CompositeText } from "../core/text/composite.ts";
import { draft, point, type Draft, type Point } from "../core/text/draft.ts";
import { printNotation } from "../core/text/notation.ts";

/** A composite as one draft whose words are its text in notation, brackets and holders included. */
export function draftOfComposite(composite: Composite): Draft {
  const languages = new Set(composite.drafts.map((each) => each.language).filter((each) => each !== ""));
  const [language = ""] = languages.size === 1 ? languages : [];
  return draft({
    title: `Composite text of ${composite.parties.join(", ")}`,
    language,
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
