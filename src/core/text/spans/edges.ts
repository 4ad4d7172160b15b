import type { Edit } from "../edit.ts";
import { matchTokens } from "../redline/script.ts";
import { Lexicon, tokenize } from "../tokens.ts";

/**
 * A redline in which an exchange of words that goes over an edge comes apart there, where a word beside the edge stayed: a reader
 * sees "settled by negotiation" become "resolved by mediation" as one, and whose "by" and whose "mediation" it is are two questions.
 * `edges` are places of the old text, in order.
 */
export function partedAtEdges(edits: readonly Edit[], edges: readonly number[]): readonly Edit[] {
  const parted: Edit[] = [];
  let [at, next] = [0, 0];
  for (let from = 0; from < edits.length;) {
    let to = from;
    let [old, now] = ["", ""];
    for (; edits[to]?.op === "delete" || edits[to]?.op === "insert"; to++) {
      if (edits[to]!.op === "delete") old += edits[to]!.text;
      else now += edits[to]!.text;
    }
    while (next < edges.length && edges[next]! < at) next++;
    const within: number[] = [];
    for (let nth = next; nth < edges.length && edges[nth]! <= at + old.length; nth++) within.push(edges[nth]! - at);
    if (to === from) parted.push(edits[to++]!);
    else if (within.length === 0 || now === "") parted.push(...edits.slice(from, to));
    else parted.push(...exchange(old, now, within));
    for (const { op, text } of edits.slice(from, to)) if (op !== "insert" && op !== "moveIn") at += text.length;
    from = to;
  }
  return shiftedToEdges(parted, new Set(edges));
}

/** New words between an edge and the white space beside it stand at the edge: "Port |in March |." says what "Port| in March |." does. */
function shiftedToEdges(edits: readonly Edit[], edges: ReadonlySet<number>): readonly Edit[] {
  const shifted = [...edits];
  let at = 0;
  for (let nth = 0; nth < shifted.length; nth++) {
    const [before, edit, after] = [shifted[nth - 1], shifted[nth]!, shifted[nth + 1]];
    if (edit.op === "insert" && before?.op === "keep" && after?.op === "keep") {
      const [back, forth] = [/\s*$/u.exec(before.text)![0].length, /^\s*/u.exec(after.text)![0].length];
      let by = 0;
      for (let step = -back; step <= forth && by === 0; step++) if (edges.has(at + step)) by = step;
      const space = by < 0 ? before.text.slice(by) : after.text.slice(0, by);
      const isSame = by < 0 ? edit.text.endsWith(space) : edit.text.startsWith(space);
      if (by !== 0 && !edges.has(at) && isSame) {
        const put = by < 0 ? space + edit.text.slice(0, by) : edit.text.slice(by) + space;
        shifted[nth - 1] = { op: "keep", text: by < 0 ? before.text.slice(0, by) : before.text + space };
        shifted[nth] = { op: "insert", text: put };
        shifted[nth + 1] = { op: "keep", text: by < 0 ? space + after.text : after.text.slice(by) };
        at += by;
      }
    }
    if (edit.op !== "insert" && edit.op !== "moveIn") at += shifted[nth]!.text.length;
  }
  return shifted;
}

function exchange(old: string, now: string, edges: readonly number[]): readonly Edit[] {
  const lexicon = new Lexicon();
  const [was, is] = [tokenize(old, lexicon), tokenize(now, lexicon)];
  const beside = new Set<number>();
  for (let nth = 0, token = 0; nth < edges.length; nth++) {
    while (token < was.count && was.ends[token]! <= edges[nth]!) token++;
    beside.add(token - 1).add(token);
  }
  const found: Edit[] = [];
  let [at, there] = [0, 0];
  const exchanged = (to: number, toThere: number): void => {
    if (to > at) found.push({ op: "delete", text: old.slice(at, to) });
    if (toThere > there) found.push({ op: "insert", text: now.slice(there, toThere) });
  };
  for (const [token, mate] of matchTokens(was, is).entries()) {
    if (mate < 0 || !beside.has(token)) continue;
    let [start, startThere, end, endThere] = [was.starts[token]!, is.starts[mate]!, was.ends[token]!, is.ends[mate]!];
    while (start > at && startThere > there && isSpace(old[start - 1]!) && old[start - 1] === now[startThere - 1])
      [start, startThere] = [start - 1, startThere - 1];
    while (end < old.length && isSpace(old[end]!) && old[end] === now[endThere])
      [end, endThere] = [end + 1, endThere + 1];
    exchanged(start, startThere);
    found.push({ op: "keep", text: old.slice(start, end) });
    [at, there] = [end, endThere];
  }
  exchanged(old.length, now.length);
  return found;
}

function isSpace(unit: string): boolean {
  return unit.trim() === "";
}
