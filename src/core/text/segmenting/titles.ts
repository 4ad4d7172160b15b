import type { Growing } from "./growing.ts";
import { isTitle } from "./headed.ts";
import { findLabel } from "./label.ts";

/** Longest title that stands over others without being set off, in words. */
const LONGEST = 18;
/** Words after which a sentence goes on: `Each Party shall`, `Les Parties doivent`. No title ends with one. */
const GOES_ON = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    "shall|should|will|may|must|can|is|are|be|to|of|for|by|with|in|on|the|an?|and|or|that|which|not|including",
    "doivent|doit|devront|peuvent|peut|sont|est|de|des|du|le|la|les|à|par|et|ou|que|qui|y compris",
    "deben?|deberán?|pueden?|son|es|del?|los|las|por|para|con|y|o|que|soll(?:en)?|kann|können|müssen|und|oder|die|der|das",
    "должн[аоы]|обязуются|могут|может|и|или|по|для|в|на|что|повинн[аоі]|зобов['’ʼ]язуються|можуть|може|та|або|щодо|у|що|عن|على|في|من|إلى|أن|ما يلي",
  ].join("|")})$`,
  "iu",
);

/**
 * Takes words for a title where only their place tells it: short words after a number, without the stop of a sentence, that
 * hold other points. Beside such titles others of the same numbering are titles too.
 */
export function findTitles(points: readonly Growing[]): void {
  for (const each of points) findTitles(each.points);
  for (const each of points) if (mayBeTitle(each) && holdsText(each)) entitle(each);
  for (const alike of byForm(points)) {
    const open = alike.filter(({ heading }) => heading === "");
    const headed = alike.length - open.length;
    if (headed > open.length && open.every((each) => mayBeTitle(each))) open.forEach(entitle);
  }
}

function mayBeTitle({ label, heading, paragraphs, outside }: Growing): boolean {
  const [words = ""] = paragraphs;
  const alone = heading === "" && paragraphs.length === 1 && outside === undefined && /[\p{L}\p{Nd}]/u.test(label);
  return alone && !words.includes("\n") && isTitle(words, LONGEST) && !GOES_ON.test(words);
}

/** Whether the points under it begin as sentences do, rather than carry its own sentence on. */
function holdsText({ points }: Growing): boolean {
  const opening = points.find(({ heading, paragraphs }) => heading !== "" || paragraphs.length > 0) ?? points[0];
  if (opening === undefined) return false;
  return !/^[[(“"«]*\p{Ll}/u.test(opening.heading || (opening.paragraphs[0] ?? ""));
}

function entitle(node: Growing): void {
  node.heading = node.paragraphs.splice(0)[0] ?? "";
  node.footnotes.splice(0, node.footnotes.length, ...node.footnotes.map((note) => ({ ...note, at: 0 })));
}

/** Points of one numbering, by how their labels are dressed. */
function byForm(points: readonly Growing[]): readonly (readonly Growing[])[] {
  const groups = new Map<string, Growing[]>();
  for (const each of points) {
    const found = each.label === "" ? null : findLabel(each.label);
    if (found === null || found.kind === "bullet") continue;
    const key = `${found.form} ${found.readings[0]?.numeral ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
