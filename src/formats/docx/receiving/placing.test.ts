import { expect, test } from "vitest";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { UNTRACKED } from "./items.ts";
import { Outline } from "./placing.ts";

const LABELS = ["2.", "2 bis.", "2 ter.", "3."];
const points = LABELS.map((label, at) => point({ id: `p${at}`, label, text: `Words of paragraph number ${at}.` }));
const compiled = compile([{ party: "NORTH", draft: draft({ language: "en", points }) }]).composite;
const composite = { ...compiled, points: compiled.points.map((each, at) => ({ ...each, label: LABELS[at] ?? "" })) };

test("new points take the first Latin numerals that are free behind the number, whichever point they follow", () => {
  const outline = new Outline(composite);
  const labelOf = new Map(LABELS.map((label, at) => [label, composite.points[at]?.id ?? ""]));
  const given = ["2 ter.", "2.", "3.", "2 bis."].map((label) => {
    const after = labelOf.get(label) ?? "";
    const put = { text: `New words after ${label}`, look: { heading: false, depth: 0 }, by: UNTRACKED };
    return outline.points([put], after, { after })[0]?.label;
  });
  expect(given).toEqual(["2 quater.", "2 quinquies.", "3 bis.", "2 sexies."]);
});
