import { expect, test } from "vitest";
import { compositeOperated } from "../../../core/text/spans/composite-points.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { freshLabel } from "./fresh.ts";

const words = "Each party withdraws its guns behind the river by noon.";
const of = (party: string) => ({
  party,
  draft: draft({ language: "en", points: [point({ id: "1", label: "1", text: words })] }),
});

test("law: a point that comes apart from another has a label of its own, however often that is done", () => {
  let { composite } = compile([of("KE"), of("SO"), of("OB")]);
  const [{ id, label }] = composite.points as unknown as [{ id: string; label: string }];
  for (const party of ["SO", "OB"]) {
    const into = { id: `${id}~${party}`, label: freshLabel(composite, label) };
    const parted = compositeOperated(composite, { op: "part", point: id, parties: [party], into });
    if (!parted.ok) throw new Error(parted.failure.code);
    composite = parted.value;
  }
  const labels = [...walkComposite(composite.points)].map((each) => each.point.label);
  expect(labels).toEqual(["1", "1 ter", "1 bis"]);
  expect(freshLabel({ points: [], retired: [{ id: "x", label: "7 bis" }] }, "7")).toBe("7 ter");
  expect(freshLabel(composite, "")).toBe("");
});
