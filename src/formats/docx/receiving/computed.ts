import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import type { ComputedWords, Stretches } from "../../../core/text/spans.ts";
import { draftOfBlocks } from "../../draft-of-blocks.ts";
import { COMPUTED } from "../inline.ts";
import { readDocx } from "../read.ts";

const MARKS = new RegExp(`[${COMPUTED.join("")}]`, "gu");

/**
 * The words of a draft read out of a Word file that a program counts there, such as references: the file is read again with these
 * marked, and only points that say the same otherwise are spoken of.
 */
export function computedIn(bytes: Uint8Array, draft: Draft): ComputedWords {
  const read = readDocx(bytes, { marksComputed: true });
  const found = new Map<string, { readonly heading: Stretches; readonly text: Stretches }>();
  if (!read.ok || !read.value.blocks.some(({ text }) => text.includes(COMPUTED[0]))) return found;
  const { blocks, title, language } = read.value;
  const marked = [...walkPoints(draftOfBlocks(blocks, { title, language }).draft.points)];
  const points = [...walkPoints(draft.points)];
  if (marked.length !== points.length) return found;
  for (const [at, { point }] of points.entries()) {
    const twin = marked[at]?.point;
    if (twin === undefined) continue;
    const [heading, text] = [twin.heading, twin.text].map(stretchesIn);
    const isSame = twin.heading.replace(MARKS, "") === point.heading && twin.text.replace(MARKS, "") === point.text;
    if (isSame && heading && text && heading.length + text.length > 0) found.set(point.id, { heading, text });
  }
  return found;
}

/** Where marked words stand once the marks are gone. */
function stretchesIn(marked: string): Stretches {
  const stretches: (readonly [number, number])[] = [];
  let [at, start] = [0, 0];
  for (const part of marked.split(/([\uE000\uE001])/u)) {
    if (part === COMPUTED[0]) start = at;
    else if (part === COMPUTED[1]) stretches.push([start, at]);
    else at += part.length;
  }
  return stretches;
}
