import fc from "fast-check";
import { draft, point, type Draft, type Point } from "../draft.ts";

const sentences = [
  "The parties cease all hostilities at midnight on the day of signature.",
  "Each party withdraws its heavy weapons 30 kilometres behind the line of contact.",
  "A joint commission of six members monitors the withdrawal and reports every 14 days.",
  "All prisoners of war are exchanged within 45 days, all for all.",
  "The port of Norrhaven is open to merchant ships of every flag.",
  "The Guarantor pays 250,000,000 for the reconstruction of bridges.",
  "Elections are held no later than 180 days after the ceasefire.",
  "Сторони припиняють вогонь о дванадцятій годині дня підписання.",
  "Каждая сторона отводит тяжёлые вооружения на тридцать километров.",
  "يتوقف إطلاق النار في منتصف ليل يوم التوقيع.",
  "يُفرَج عن جميع الأســرى خلال خمسة وأربعين يوما",
  "双方自签署之日午夜起停止一切敌对行动。",
  "The café re\u0301sume\u0301 😀👩‍👩‍👧 clause",
  "[reserved]",
  "",
  " ",
];

const words = fc.oneof(
  { weight: 6, arbitrary: fc.subarray(sentences, { minLength: 0, maxLength: 3 }).map((chosen) => chosen.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const headings = fc.constantFrom("", "", "Ceasefire", "Prisoners", "Порт", "Final provisions");

interface Shape {
  readonly heading: string;
  readonly text: string;
  readonly points: readonly Shape[];
}

const shapes = fc.letrec<{ tree: Shape; list: Shape[] }>((tie) => ({
  tree: fc.record({
    heading: headings,
    text: words,
    points: fc.oneof({ depthSize: "small" }, fc.constant([]), tie("list")),
  }),
  list: fc.array(tie("tree"), { maxLength: 5 }),
}));

function built(list: readonly Shape[], above: string): Point[] {
  return list.map((shape, at) => {
    const id = `${above}${at + 1}`;
    return point({
      id,
      label: `${at + 1}.`,
      heading: shape.heading,
      text: shape.text,
      points: built(shape.points, `${id}/`),
    });
  });
}

/** Small drafts in several scripts, with repeats, empty points and hostile strings. */
export const drafts: fc.Arbitrary<Draft> = shapes.list.map((list) => draft({ points: built(list, "") }));

/** Two drafts: unrelated, or the second the first with its top points in another order, some left out and some doubled. */
export const draftPairs: fc.Arbitrary<readonly [Draft, Draft]> = fc.oneof(
  fc.tuple(drafts, drafts),
  fc.tuple(shapes.list, fc.infiniteStream(fc.nat(1_000_000))).map(([list, stream]) => {
    const numbers = stream[Symbol.iterator]();
    const draw = (): number => Number(numbers.next().value ?? 0);
    const other = list.flatMap((shape) => (draw() % 5 === 0 ? [] : draw() % 7 === 0 ? [shape, shape] : [shape]));
    other.sort(() => (draw() % 4 === 0 ? 1 : 0));
    return [draft({ points: built(list, "") }), draft({ points: built(other, "") })] as const;
  }),
);
