import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { draft, point, type Draft } from "../draft.ts";
import { toTellFirst } from "../front.ts";
import { draftArbitrary } from "./arbitraries.ts";
import { headingsOver } from "./headings-over.ts";

const MATTERS = {
  Truce: [
    "All hostilities cease on land and at sea on signature.",
    "Heavy weapons withdraw to the lines of the annex.",
  ],
  Ports: [
    "Ships of every flag enter the port of Norrhaven.",
    "Licensed pilots guide tankers through the strait by day.",
  ],
  Fees: ["The harbour office publishes its fees in January.", "No toll is levied on ships that carry grain or salt."],
} as const;
type Matter = keyof typeof MATTERS;

const headed = (matters: readonly Matter[]): Draft =>
  draft({
    language: "en",
    points: matters.map((heading, at) =>
      point({
        id: heading,
        label: `${at + 1}.`,
        heading,
        points: MATTERS[heading].map((text, n) => point({ id: `${heading}${n}`, label: `${at + 1}.${n + 1}.`, text })),
      }),
    ),
  });
const flat = (matters: readonly Matter[]): Draft =>
  draft({
    language: "en",
    points: matters
      .flatMap((matter) => MATTERS[matter])
      .map((text, n) => point({ id: `${n}`, label: `${n + 1}.`, text })),
  });
const compiled = (...drafts: readonly Draft[]) =>
  compile(drafts.map((each, at) => ({ party: "ABCD"[at] ?? "", draft: each })));
const told = (...drafts: readonly Draft[]) =>
  compiled(...drafts).warnings.flatMap(({ code, facts }) =>
    code === "other-headings" || code === "headings-left" ? [{ code, ...facts }] : [],
  );

describe("headings under which points of a party come to stand", () => {
  it("are told where its draft lacks them, with the number that the point has there", () => {
    expect(told(headed(["Truce", "Ports"]), flat(["Truce", "Ports"]))).toEqual([
      {
        code: "other-headings",
        party: "B",
        points: "“Truce” (1): 1 → 1(1), 2 → 1(2); “Ports” (2): 3 → 2(1), 4 → 2(2)",
      },
    ]);
  });

  it("are told where its draft has them over other points", () => {
    const { composite } = compiled(headed(["Truce", "Ports"]), headed(["Truce", "Ports"]));
    const [a, b] = composite.drafts;
    if (!a || !b) throw new Error("two drafts");
    const [truce, first, second, ports, ...others] = b.points;
    const moved = [truce, first, ports, second, ...others].flatMap((each) => each ?? []);
    expect(headingsOver({ ...composite, drafts: [a, { ...b, points: moved }] })).toEqual([
      { code: "other-headings", facts: { party: "B", points: "“Truce” (1): 1.2 → 1(2)" } },
    ]);
  });

  it("are told where most drafts have none", () => {
    const [truce] = headed(["Truce"]).points;
    if (!truce) throw new Error("a point");
    const more = point({
      id: "more",
      label: "1.3.",
      text: "Prisoners return home within a month of the day of signature.",
    });
    const longer = draft({ language: "en", points: [{ ...truce, points: [...truce.points, more] }] });
    expect(told(longer, flat(["Truce"]), flat(["Truce"]))).toEqual([
      { code: "headings-left", party: "A", points: "“Truce” (1): 1.1 → 2, 1.2 → 3" },
    ]);
  });

  it("are told where they stand between numbers that run on", () => {
    const [a, b, c, d] = flat(["Truce", "Ports"]).points;
    if (!a || !b || !c || !d) throw new Error("four points");
    const running = draft({ language: "en", points: [a, b, point({ id: "h", heading: "Ports" }), c, d] });
    expect(told(running, flat(["Truce", "Ports"]))).toEqual([
      { code: "other-headings", party: "B", points: "“Ports” (3): 3 → 4, 4 → 5" },
    ]);
    expect(told(running, running)).toEqual([]);
  });

  it("are not told where the draft has them too, or where they only begin the preamble", () => {
    expect(told(headed(["Truce", "Fees"]), headed(["Truce", "Ports", "Fees"]))).toEqual([]);
    const bare = flat(["Truce", "Ports"]);
    const opened = draft({
      language: "en",
      points: [
        point({ id: "h", heading: "Preamble" }),
        point({ id: "r", text: "Determined to keep the strait open to all peaceful traffic," }),
        ...bare.points,
      ],
    });
    expect(told(opened, bare)).toEqual([]);
  });

  it("stand at the head of the composite's papers", () => {
    const { composite } = compiled(headed(["Truce"]), flat(["Truce"]));
    expect(toTellFirst(composite).map(({ code }) => code)).toEqual(["other-headings"]);
  });
});

it("law: told are the headings that a draft lacks, each of them and no other", () => {
  const all = ["Truce", "Ports", "Fees"] as const;
  fc.assert(
    fc.property(fc.subarray([...all]), (bare) => {
      const points = all.flatMap((matter) => (bare.includes(matter) ? flat : headed)([matter]).points);
      const found = told(headed(all), draft({ language: "en", points }));
      const names = [...JSON.stringify(found).matchAll(/“(\p{L}+)”/gu)].map(([, name]) => name);
      expect(names).toEqual(bare);
    }),
    { numRuns: 20 },
  );
});

it("law: a draft beside itself is told of nothing", () => {
  fc.assert(
    fc.property(draftArbitrary, (one) => {
      expect(told(one, one)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
