import { isOneLanguage } from "../../common/language/one-language.ts";
import { said } from "../../common/said.ts";
import { failed, ok, type Result } from "../../common/result.ts";
import type { Wording } from "../../text/draft.ts";

/** A text to be compared by its function words. */
export interface ProfiledText {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag; texts of different languages are not compared. */
  readonly language: string;
  readonly text: string;
  /** Wordings of its points: only verbatim words tell anything about a hand. */
  readonly wordings: readonly Wording[];
}

/** How near the text is to one reference, with how much that varies from part to part. */
export interface Nearness {
  readonly reference: string;
  /** Mean of Burrows's Delta over the parts of the text; smaller is nearer. */
  readonly delta: number;
  readonly lowest: number;
  readonly highest: number;
  /** Parts of the text to which this reference is the nearest. */
  readonly nearestTo: number;
}

/** A hint, never a finding of authorship. */
export interface ProfileReport {
  readonly words: number;
  /** Function words compared. */
  readonly features: readonly string[];
  /** Equal parts into which the text was cut. */
  readonly parts: number;
  /** Nearest first. */
  readonly nearness: readonly Nearness[];
  /** Of the parts of the references, how many the method gives back to their own text when they are left out of it. */
  readonly check: { readonly right: number; readonly of: number };
  /** Whether most parts agree on one reference and the method tells the references apart. */
  readonly clear: boolean;
}

/** Fewest words of a text for which a profile means anything (Eder 2015, "Does size matter?": about 5,000 for prose). */
export const LEAST_WORDS = 5000;

const PART = 1000;
const FEATURES = 100;

/**
 * Burrows's Delta (Burrows 2002, Literary and Linguistic Computing 17/3): the mean absolute difference of z-scores of the
 * commonest words of the references, taken over parts of at least 1,000 words so that its variation shows. Refuses, and
 * says why: `not-verbatim`, `too-short`, `no-references`, `languages-differ`.
 */
export function profileText(subject: ProfiledText, given: readonly ProfiledText[]): Result<ProfileReport> {
  // Sums of decimals depend on their order; the answer must not.
  const references = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const refused = refusal(subject, references);
  if (refused !== null) return refused;
  const own = partsOf(subject.text);
  const known = references.flatMap((reference) =>
    partsOf(reference.text).map((words) => ({ id: reference.id, words })),
  );
  const features = commonest(known);
  const scale = scaleOf(known.map(({ words }) => frequencies(words, features)));
  const profile = (words: readonly string[]) => scores(frequencies(words, features), scale);
  const centres = new Map(
    references.map(({ id }) => [id, mean(known.filter((part) => part.id === id).map(({ words }) => profile(words)))]),
  );
  const ownProfiles = own.map(profile);
  const nearness = nearnessOf(ownProfiles, centres);
  const check = leftOut(known.map(({ id, words }) => ({ id, at: profile(words) })));
  const first = nearness[0];
  return ok({
    words: wordsOf(subject.text).length,
    features,
    parts: own.length,
    nearness,
    check,
    clear: first !== undefined && first.nearestTo * 3 >= own.length * 2 && check.right * 10 >= check.of * 9,
  });
}

function refusal(subject: ProfiledText, references: readonly ProfiledText[]): Result<never> | null {
  for (const { title, wordings, text } of [subject, ...references]) {
    if (wordings.some((wording) => wording !== "verbatim")) return failed(said("not-verbatim.profile", { title }));
    const count = wordsOf(text).length;
    if (count < LEAST_WORDS)
      return failed(said("too-short.profile", { title, count: String(count), least: String(LEAST_WORDS) }));
  }
  if (references.length < 2) return failed(said("no-references"));
  const other = references.find(({ language }) => !isOneLanguage(language, subject.language));
  return other === undefined
    ? null
    : failed(said("languages-differ.profile", { title: subject.title, other: other.title }));
}

/** Words in lower case; figures and signs are left out. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
  );
}

/** Equal parts, as many as hold at least 1,000 words each. */
function partsOf(text: string): readonly (readonly string[])[] {
  const words = wordsOf(text);
  const count = Math.max(1, Math.floor(words.length / PART));
  return Array.from({ length: count }, (_, at) =>
    words.slice(Math.floor((at * words.length) / count), Math.floor(((at + 1) * words.length) / count)),
  );
}

/** The commonest words of the references that occur in each of them: almost all of them function words. */
function commonest(parts: readonly { readonly id: string; readonly words: readonly string[] }[]): readonly string[] {
  const totals = new Map<string, { count: number; readonly texts: Set<string> }>();
  for (const { id, words } of parts)
    for (const word of words) {
      const found = totals.get(word) ?? { count: 0, texts: new Set() };
      found.count++;
      found.texts.add(id);
      totals.set(word, found);
    }
  const all = new Set(parts.map(({ id }) => id)).size;
  return [...totals]
    .filter(([, { texts }]) => texts.size === all)
    .sort(([a, { count: left }], [b, { count: right }]) => right - left || (a < b ? -1 : 1))
    .slice(0, FEATURES)
    .map(([word]) => word);
}

function frequencies(words: readonly string[], features: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return features.map((feature) => (counts.get(feature) ?? 0) / Math.max(words.length, 1));
}

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

function scaleOf(profiles: readonly (readonly number[])[]): Scale {
  const centre = mean(profiles);
  const deviation = centre.map((value, at) =>
    Math.sqrt(
      profiles.reduce((sum, profile) => sum + ((profile[at] ?? 0) - value) ** 2, 0) / Math.max(profiles.length - 1, 1),
    ),
  );
  return { mean: centre, deviation };
}

function scores(profile: readonly number[], { mean: centre, deviation }: Scale): readonly number[] {
  return profile.map((value, at) => {
    const spread = deviation[at] ?? 0;
    return spread === 0 ? 0 : (value - (centre[at] ?? 0)) / spread;
  });
}

function mean(profiles: readonly (readonly number[])[]): readonly number[] {
  const [first] = profiles;
  if (first === undefined) return [];
  return first.map((_, at) => profiles.reduce((sum, profile) => sum + (profile[at] ?? 0), 0) / profiles.length);
}

function delta(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / Math.max(a.length, 1);
}

function nearnessOf(
  profiles: readonly (readonly number[])[],
  centres: ReadonlyMap<string, readonly number[]>,
): readonly Nearness[] {
  const nearest = profiles.map((profile) => nearestOf(profile, centres));
  return [...centres]
    .map(([reference, centre]) => {
      const each = profiles.map((profile) => delta(profile, centre));
      return {
        reference,
        delta: each.reduce((sum, value) => sum + value, 0) / each.length,
        lowest: Math.min(...each),
        highest: Math.max(...each),
        nearestTo: nearest.filter((id) => id === reference).length,
      };
    })
    .sort((a, b) => a.delta - b.delta || (a.reference < b.reference ? -1 : 1));
}

function nearestOf(profile: readonly number[], centres: ReadonlyMap<string, readonly number[]>): string {
  let best = "";
  let least = Infinity;
  for (const [id, centre] of centres) {
    const distance = delta(profile, centre);
    if (distance < least || (distance === least && id < best)) [best, least] = [id, distance];
  }
  return best;
}

/** Each part against the references without it: how far the method can be believed on these texts at all. */
function leftOut(parts: readonly { readonly id: string; readonly at: readonly number[] }[]): ProfileReport["check"] {
  const ids = [...new Set(parts.map(({ id }) => id))];
  const right = parts.filter((part) => {
    const centres = new Map(
      ids.map((id) => [id, mean(parts.filter((other) => other.id === id && other !== part).map(({ at }) => at))]),
    );
    return nearestOf(part.at, centres) === part.id;
  }).length;
  return { right, of: parts.length };
}
