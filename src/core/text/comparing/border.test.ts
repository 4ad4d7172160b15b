import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";

const set = (heading: string, text: string): Draft =>
  draft({
    language: "en",
    points: [
      point({ id: "1", label: "1.", heading, text }),
      point({ id: "2", label: "2.", text: "The depots of the harbour are painted green." }),
    ],
  });

const words = fc
  .array(fc.constantFrom("Bold", "Access", "of", "observers", "Übergabe", "Zone", "12", "Припинення"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(" "));
const rest = fc.constantFrom(
  "",
  "words here.",
  "The Parties shall keep 30 men in the zone.",
  "observers may enter within 30 days, and shall report.",
);
const parting = fc.constantFrom(" ", ". ", ": ", " – ");

test("law: words that become the heading of their point, or a heading that becomes words, change nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "Article One"),
      words,
      parting,
      rest,
      fc.boolean(),
      (over, head, mark, text, back) => {
        const apart = set(over, text === "" ? head : `${head}${mark}${text}`);
        const bold = set(over === "" ? head : `${over} ${head}`, text);
        const [from, to] = back ? [bold, apart] : [apart, bold];
        const changes = compareDrafts(from, to).pairs.flatMap((pair) => pair.changes);
        expect(changes.filter((change) => change.class !== "formal")).toEqual([]);
        for (const change of changes) {
          const [old, next] = [from, to].map(
            ({ points: [first] }) => (change.inHeading ? first?.heading : first?.text) ?? "",
          );
          expect(old?.slice(change.fromRange?.from, change.fromRange?.to)).toBe(change.from);
          expect(next?.slice(change.toRange?.from, change.toRange?.to)).toBe(change.to);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("what changed beside such words is told as ever", () => {
  const from = set("", "Access. The Parties shall keep 30 men in the zone.");
  const to = set("Access", "The Parties shall keep 60 men in the zone.");
  const told = compareDrafts(from, to)
    .pairs.flatMap((pair) => pair.changes)
    .filter((change) => change.class !== "formal");
  expect(told).toEqual([
    expect.objectContaining({ kind: "quantity", from: "30", to: "60", fromRange: { from: 31, to: 33 } }),
  ]);
});
