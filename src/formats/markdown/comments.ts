const FENCE = /^\s{0,3}(`{3,}|~{3,})/u;
/** A link that leads nowhere: what people write to say something that is not shown. */
const SILENT_LINK = /^ {0,3}\[(?:\/\/|comment)\]: *(?:#|<>) *[("'](.*)[)"'] *$/iu;

/** A Markdown text taken apart: what is shown, and its comments. */
export interface Commented {
  /** The text without comments; what is left stands in the lines in which it stood. */
  readonly text: string;
  readonly comments: readonly string[];
}

/** Takes comments out of Markdown: `<!-- … -->` and `[//]: # (…)`. One that never ends is words, like all in code. */
export function takeComments(source: string): Commented {
  const comments: string[] = [];
  const code: (readonly [from: number, to: number])[] = [];
  const lines: string[] = [];
  let fence: string | null = null;
  let at = 0;
  for (const line of source.split("\n")) {
    const sign = FENCE.exec(line)?.[1];
    const silent = fence === null ? SILENT_LINK.exec(line) : null;
    const kept = silent === null ? line : "";
    if (silent !== null) comments.push(silent[1] ?? "");
    if (fence !== null || sign !== undefined) code.push([at, at + kept.length]);
    if (fence === null) fence = sign ?? null;
    else if (sign?.startsWith(fence) === true) fence = null;
    lines.push(kept);
    at += kept.length + 1;
  }
  return withoutMarked(lines.join("\n"), code, comments);
}

function withoutMarked(
  text: string,
  code: readonly (readonly [from: number, to: number])[],
  comments: string[],
): Commented {
  const inTicks = tickCounter(text);
  let shown = "";
  let at = 0;
  let fenced = 0;
  for (let start = text.indexOf("<!--"); start !== -1;) {
    while ((code[fenced]?.[1] ?? Infinity) < start) fenced++;
    const inFence = (code[fenced]?.[0] ?? Infinity) <= start;
    const isCode = inFence || text[start - 1] === "\\" || inTicks(at, start);
    const end = isCode ? start : text.indexOf("-->", start + 4);
    if (end === -1) break;
    if (end > start) {
      const comment = text.slice(start + 4, end);
      comments.push(comment);
      shown += text.slice(at, start) + "\n".repeat(comment.split("\n").length - 1);
      at = end + 3;
    }
    start = text.indexOf("<!--", Math.max(at, start + 4));
  }
  return {
    text: shown + text.slice(at),
    comments: comments.map((comment) => comment.trim()).filter((comment) => comment !== ""),
  };
}

/** Whether a place lies between ticks of code on its line, counted from `since` on; places are asked for in their order. */
function tickCounter(text: string): (since: number, place: number) => boolean {
  let counted = 0;
  let ticks = 0;
  return (since, place) => {
    if (since > counted) [counted, ticks] = [since, 0];
    for (; counted < place; counted++) {
      if (text[counted] === "\n") ticks = 0;
      else if (text[counted] === "`") ticks++;
    }
    return ticks % 2 === 1;
  };
}
