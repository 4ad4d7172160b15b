import { mainLanguage } from "../../common/language/one-language.ts";
import { said } from "../../common/said.ts";
import { treatyWords } from "../../common/language/treaty-words.ts";
import { citesOther } from "../comparing/numbered-anew.ts";
import { nameOf } from "../comparing/renumbered.ts";
import type { Composite, PartyDraft } from "../composite.ts";
import { walkPoints, type Warning } from "../draft.ts";
import { walkComposite } from "../reading.ts";
import { citationsIn, type Citation } from "./citations.ts";
import { pathIn, samePath } from "./number-paths.ts";
import { keepsNumbers, ownPlaces, placeKey, type OwnPlace, type OwnPlaces } from "./own-places.ts";

/** So many references are named. */
const MOST = 6;

/** References of drafts to points of their own that have another number in the composite; the words stay as they are. */
export function shiftedReferences(sources: readonly PartyDraft[], composite: Composite): readonly Warning[] {
  const labels = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point.label]));
  return sources.flatMap(({ party, draft }) => {
    const held = composite.drafts.find((each) => each.party === party);
    const places = held === undefined ? null : ownPlaces(held, labels);
    if (places === null || keepsNumbers(places)) return [];
    const known = treatyWords([mainLanguage(draft.language)]);
    const found = new Set<string>();
    for (const { point } of walkPoints(draft.points)) {
      for (const citation of citationsIn(point.text, places.names, known)) {
        if (citesOther(point.text.slice(citation.end), known)) continue;
        const shifted = shiftOf(citation, point.id, places);
        if (shifted !== null) found.add(shifted);
      }
    }
    if (found.size === 0) return [];
    const references = `${[...found].slice(0, MOST).join(", ")}${found.size > MOST ? ", …" : ""}`;
    return [said("shifted-references", { party, references })];
  });
}

/** A citation with the number that its point has in the composite; null where that is the same, or the point is not known. */
function shiftOf(citation: Citation, from: string, places: OwnPlaces): string | null {
  const found = placeOf(citation, from, places);
  if (found === null || found.place.now === "") return null;
  const { place, cited } = found;
  const now = pathIn(place.now);
  const isWhole = cited.length >= depthOf(place);
  if (samePath(isWhole ? now : now.slice(-cited.length), cited)) return null;
  const asPrinted = citation.of !== null || cited.length === citation.path.length;
  const [first = "", ...marks] = cited;
  const printed = asPrinted
    ? citation.printed
    : `${citation.word} ${first}${marks.map((mark) => `(${mark})`).join("")}`;
  return `${printed} → ${place.now}`;
}

/** A point of the draft, and how much of a citation names it. */
interface Found {
  readonly place: OwnPlace;
  readonly cited: readonly string[];
}

/** The point of the draft that a citation in one of its points names. */
function placeOf({ word, path, dotted, of }: Citation, from: string, places: OwnPlaces): Found | null {
  if (of !== null) {
    const over = placeOf(of, from, places);
    const place = over === null ? null : below(over.place, path);
    return over === null || place === null ? over : { place, cited: [...over.cited, ...path] };
  }
  const name = places.names.has(nameOf(word)) ? nameOf(word) : "";
  const spelled = path.length > 1 || name !== "" ? places.byLabel.get(placeKey(name, path)) : null;
  if (spelled) return { place: spelled, cited: path };
  const first = path.slice(0, 1);
  const start = name === "" ? inReach(from, placeKey("", first), places) : places.byLabel.get(placeKey(name, first));
  if (!start) return null;
  for (let length = path.length; length > 1; length--) {
    const place = below(start, path.slice(1, length));
    if (place !== null) return { place, cited: path.slice(0, length) };
    if (dotted) return null;
  }
  return { place: start, cited: first };
}

/** The point of a number that stands beside a point or one above it, else below it. */
function inReach(from: string, key: string, { top, byId, over }: OwnPlaces): OwnPlace | null {
  const own = byId.get(from) ?? null;
  for (let at = own?.parent ?? over.get(from) ?? null; at !== null; at = at.parent) {
    const beside = at.below.get(key);
    if (beside !== undefined) return beside;
  }
  return top.get(key) ?? own?.below.get(key) ?? null;
}

function below(place: OwnPlace, path: readonly string[]): OwnPlace | null {
  let at: OwnPlace | null = place;
  for (const part of path) {
    if (at === null) return null;
    at = at.below.get(placeKey("", [part])) ?? at.below.get(placeKey("", [...at.path, part])) ?? null;
  }
  return at;
}

/** Of how many parts a number is made that names a point whole. */
function depthOf({ path, parent }: OwnPlace): number {
  let depth = path.length;
  if (depth > 1) return depth;
  for (let at = parent; at !== null; at = at.parent) depth += 1;
  return depth;
}
