import { ok, type Result } from "../../core/common/result.ts";
import type { Run } from "./extract.ts";

/** The picture that a page consists of: one byte of grey a pixel, row by row. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A word that text recognition sees in a picture; places in pixels, counted from the head. */
export interface SeenWord {
  readonly text: string;
  /** How sure it is, in percent. */
  readonly confidence: number;
  /** Number of its line, and that line's foot and height. */
  readonly line: number;
  readonly foot: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the words of a picture; a reader without text recognition has none. */
export type Recognise = (image: PageImage) => Promise<Result<readonly SeenWord[]>>;

/** What was recognised on a page. */
export interface SeenPage {
  readonly runs: readonly Run[];
  readonly words: readonly SeenWord[];
}

interface EnginePage {
  getOperatorList(): Promise<{ readonly argsArray: readonly unknown[] }>;
  readonly objs: { has(id: string): boolean; get(id: string): unknown };
}

/** Fewest pixels of a picture that a page of text may be. */
const LEAST = 300 * 300;

/** Words of a page that is a picture, as if they were printed; null where the page has no picture that could be text. */
export async function seenOn(
  page: EnginePage,
  size: { readonly width: number; readonly height: number },
  recognise: Recognise,
): Promise<Result<SeenPage | null>> {
  const image = await imageOf(page);
  if (image === null) return ok(null);
  const words = await recognise(image);
  return words.ok ? ok({ words: words.value, runs: runsOf(words.value, image, size) }) : words;
}

async function imageOf(page: EnginePage): Promise<PageImage | null> {
  const { argsArray } = await page.getOperatorList();
  const names = argsArray.flatMap((args) => (Array.isArray(args) && typeof args[0] === "string" ? [args[0]] : []));
  const images = names.flatMap((name) => {
    const image = page.objs.has(name) ? greyOf(page.objs.get(name)) : null;
    return image === null ? [] : [image];
  });
  const largest = images.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  return largest !== undefined && largest.width * largest.height >= LEAST ? largest : null;
}

/** A picture as the engine has it: pixels of one bit, three bytes or four. */
function greyOf(found: unknown): PageImage | null {
  if (typeof found !== "object" || found === null) return null;
  const { width = 0, height = 0, data } = found as { width?: number; height?: number; data?: ArrayLike<number> };
  if (data === undefined || width * height === 0) return null;
  const grey = new Uint8Array(width * height);
  const depth = Math.floor(data.length / grey.length);
  const row = Math.ceil(width / 8);
  for (let at = 0; at < grey.length; at++) {
    if (depth >= 3) {
      const [red = 0, green = 0, blue = 0] = [data[at * depth], data[at * depth + 1], data[at * depth + 2]];
      grey[at] = Math.round(red * 0.299 + green * 0.587 + blue * 0.114);
    } else {
      const x = at % width;
      const byte = data[Math.floor(at / width) * row + (x >> 3)] ?? 0;
      grey[at] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return { width, height, grey };
}

/** How much higher than most lines one is that is set in larger letters, rather than one with long strokes. */
const LARGER = 1.35;

function runsOf(
  words: readonly SeenWord[],
  image: PageImage,
  size: { readonly width: number; readonly height: number },
): readonly Run[] {
  const [across, down] = [size.width / image.width, size.height / image.height];
  const heights = words.map(({ height }) => height).toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 1;
  return words.map(({ text, foot, height, from, to }) => ({
    text: `${text} `,
    x: from * across,
    y: size.height - foot * down,
    width: (to - from) * across,
    size: (height > usual * LARGER ? height : usual) * down,
    rightToLeft: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
    bold: false,
  }));
}
