import { wholePoint, type TextVersionWords } from "../../text/spans.ts";
import type { ProposalBody } from "../../things/texts.ts";
import type { Proposal } from "../talks.ts";
import type { Slot } from "./names.ts";
import { plain } from "./shelf.ts";

type Whole = Pick<Proposal, "operation" | "text" | "heading" | "against" | "againstHeading" | "misplaced">;

/** The whole point before and after the edit of a proposal, as they follow from its version. Never fails: what does not fit says so. */
export function wholeWords(body: ProposalBody, text: Slot | undefined, base: string): Whole {
  const version = text?.versions.find(({ entry }) => entry.id === base);
  const { spans = [], points = [] } = body;
  const whole = version === undefined ? null : wholePoint(plain<TextVersionWords>(version), body.point, spans);
  if (whole === null || !whole.ok) {
    const said = spans.map(({ quote, insert }) => [quote, insert] as const);
    const text = [...said.map(([, insert]) => insert), ...points.map(wordsOf)].join(" … ");
    return { operation: "replace", text, against: said.map(([quote]) => quote).join(" … "), misplaced: true };
  }
  const { before, after } = whole.value;
  if (points.some(({ op }) => op === "delete")) return { operation: "delete", text: "", against: before.text };
  if (spans.length === 0) return { operation: "add-after", text: points.map(wordsOf).join("\n"), against: before.text };
  const heading = before.heading === after.heading ? {} : { heading: after.heading, againstHeading: before.heading };
  return { operation: "replace", text: after.text, against: before.text, ...heading };
}

function wordsOf(operation: NonNullable<ProposalBody["points"]>[number]): string {
  if (operation.op !== "insert") return "";
  const { label, heading, text } = operation.point;
  return [label, heading, text].filter((words) => words !== "").join(" ");
}
