import type { Citation, CitedNumber } from "./citations.ts";

/** What the pairing of the points tells of the numbers that words cite. */
export interface Renumbered {
  /** Whether a word names the points that stand under no other, or those beside the one that cites; null for other parts. */
  readonly level: (word: string) => "top" | "beside" | null;
  /** The numbers that a point of that level has now; absent where the pairing does not know it. */
  readonly now: (level: "top" | "beside", number: string) => ReadonlySet<string> | undefined;
  /** Whether some point became the one that has this number now. */
  readonly hasOrigin: (level: "top" | "beside", number: string) => boolean;
  /** Whether a text holds a number that some point had and has no longer. */
  readonly hasMoved: (text: string) => boolean;
  /** What became of the numbers below one point, as those below another. */
  readonly below: (number: string, now: string) => ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/**
 * What became of a citation as a whole, whatever its form. It `follows` where it cites the same points by the numbers that
 * they have now; it is `unsure` where the pairing does not know what it cites, or where both texts cite in ways that
 * nothing compares ("the third indent", "point (c)"); it is `other` where a point is cited that was not, or no longer.
 */
export interface CitedVerdict {
  readonly verdict: "follows" | "unsure" | "other";
  /** Of an `other`, the numbers that are cited no longer, and those that were not, as far as that is known. */
  readonly gone: readonly CitedNumber[];
  readonly came: readonly CitedNumber[];
  /** Whether both cite whole points of one kind by their numbers and nothing else, so that no other reading is left. */
  readonly comparable: boolean;
}

const alone = (verdict: CitedVerdict["verdict"]): CitedVerdict => ({
  verdict,
  gone: [],
  came: [],
  comparable: false,
});

/** Judges a citation by what the pairing tells of its points. */
export function judgeCited(old: Citation, next: Citation, known: Renumbered): CitedVerdict {
  if (old.pointed || next.pointed) return alone("unsure");
  if (old.acts.length > 0 && next.acts.length > 0)
    return alone(old.acts.some((act) => next.acts.includes(act)) ? "other" : "unsure");
  if (old.elsewhere || next.elsewhere || old.acts.length + next.acts.length > 0) return alone("other");
  const levels = withinPoint(old, next, known);
  const heads = judgeHeads(old, next, levels);
  return heads.verdict === "follows" ? alone(judgeMarks(old, next, levels)) : heads;
}

/** Where a point is cited by its own number, paragraphs cited with it are of that point and not beside the one that cites. */
function withinPoint(old: Citation, next: Citation, known: Renumbered): Renumbered {
  const hasTop = [old, next].some(({ numbers }) => numbers.some((one) => levelOf(one, known) === "top"));
  if (!hasTop) return known;
  return { ...known, level: (word) => (known.level(word) === "top" ? "top" : null) };
}

/** Of which points a cited number may be; null where the pairing does not tell. */
export function levelOf({ word, head, counted }: CitedNumber, known: Renumbered): "top" | "beside" | null {
  const level = counted ? null : known.level(word);
  // "point (e)" is a part of a paragraph, and none beside it.
  return level === "beside" && !/^\p{Nd}/u.test(head) ? null : level;
}

/** Points as a whole, what stands in brackets behind their numbers left out. */
function judgeHeads(old: Citation, next: Citation, known: Renumbered): CitedVerdict {
  const of = ({ numbers }: Citation): readonly CitedNumber[] => numbers.filter((one) => levelOf(one, known) !== null);
  const [before, now] = [of(old), of(next)];
  const image = (one: CitedNumber): ReadonlySet<string> | undefined =>
    known.now(levelOf(one, known) ?? "top", one.head);
  const isOne = (one: CitedNumber, other: CitedNumber): boolean =>
    levelOf(one, known) === levelOf(other, known) && (image(one) ?? new Set([one.head])).has(other.head);
  const gone = before.filter((one) => !now.some((other) => isOne(one, other)));
  const came = now.filter((one) => !before.some((other) => isOne(other, one)));
  if (gone.length + came.length === 0) return alone("follows");
  const hasOrigin = (one: CitedNumber): boolean => known.hasOrigin(levelOf(one, known) ?? "top", one.head);
  // A point more is cited, be it a new one; or one that is known to have another number now.
  const isOther = gone.length === 0 || gone.some((one) => image(one) !== undefined) || came.some(hasOrigin);
  const all = [...old.numbers, ...next.numbers];
  const levels = new Set(all.map((one) => levelOf(one, known)));
  const comparable = all.every(({ marks }) => marks === "") && levels.size === 1 && !levels.has(null);
  return isOther ? { verdict: "other", gone, came, comparable } : alone("unsure");
}

/** What stands below a point, by its number and the word for it. */
interface Written {
  readonly key: string;
  readonly form: string;
  /** The number of the point and the mark behind it. */
  readonly head: string;
  readonly mark: string;
}

/** What stands below a point of the old text, with what it may be now. */
interface Part {
  readonly form: string;
  readonly now: ReadonlySet<string>;
  /** Whether the pairing knows the parts of that point, and this one; null where it knows none of them. */
  readonly known: boolean | null;
}

/** Parts of the points, where the points are the same. */
function judgeMarks(old: Citation, next: Citation, known: Renumbered): CitedVerdict["verdict"] {
  const before = old.numbers.flatMap((one) => partsOf(one, next, known));
  const now = next.numbers.flatMap((one) => ownParts(one, known));
  const gone = before.filter(({ now: images }) => !now.some(({ key }) => images.has(key)));
  const came = now.filter(({ key }) => !before.some(({ now: images }) => images.has(key)));
  if (gone.length === 0 && came.length === 0) return isInOrder(before, now) ? "follows" : "unsure";
  const forms = (parts: readonly { form: string }[]): string =>
    [...new Set(parts.map(({ form }) => form))].toSorted().join(" ");
  if (gone.length > 0 && came.length > 0 && forms(gone) !== forms(came)) return "unsure";
  const isGone = gone.every((part) => part.known === false);
  const isNew = came.every(({ head, mark }) => mark !== "" && isNewBelow(head, mark, old, known));
  return gone.length > 0 && isGone && isNew ? "unsure" : "other";
}

/** Whether the pairing knows the parts of a point, and none that became this one. */
function isNewBelow(head: string, mark: string, old: Citation, known: Renumbered): boolean {
  const tables = old.numbers.flatMap((one) => {
    const table = one.counted ? undefined : known.below(one.head, head);
    return table === undefined ? [] : [table];
  });
  return tables.length > 0 && !tables.some((table) => [...table.values()].some((images) => images.has(mark)));
}

/** Of parts of one kind the order says nothing; "point (a) of Article 5 and Article 7" is other than "Article 5 and point (a) of Article 7". */
function isInOrder(before: readonly Part[], now: readonly Written[]): boolean {
  const isOneKind = new Set([...before, ...now].map(({ form }) => form)).size < 2;
  return isOneKind || (before.length === now.length && before.every((part, at) => part.now.has(now[at]?.key ?? "")));
}

const formOf = ({ word, counted }: CitedNumber): string => (counted ? `counted ${word}` : word);

function ownParts(number: CitedNumber, known: Renumbered): readonly Written[] {
  const { head, marks, word } = number;
  const level = levelOf(number, known);
  const [mark = ""] = marks.split(" ");
  const place = level === null ? { head: "", mark: "" } : { head, mark };
  return [{ key: `${level ?? word} ${head} ${marks}`.trim(), form: level ?? formOf(number), ...place }];
}

function partsOf(number: CitedNumber, next: Citation, known: Renumbered): readonly Part[] {
  const level = levelOf(number, known);
  const form = level ?? formOf(number);
  if (level === null)
    return [{ form, now: new Set([`${number.word} ${number.head} ${number.marks}`.trim()]), known: null }];
  const heads = [...(known.now(level, number.head) ?? new Set([number.head]))].filter((head) =>
    next.numbers.some((one) => levelOf(one, known) === level && one.head === head),
  );
  if (number.marks === "") return [{ form, now: new Set(heads.map((head) => `${level} ${head}`)), known: true }];
  const [first = "", ...rest] = number.marks.split(" ");
  let isKnown: boolean | null = null;
  const now = new Set<string>();
  for (const head of heads) {
    const table = level === "top" ? known.below(number.head, head) : undefined;
    if (table !== undefined) isKnown = isKnown === true || table.has(first);
    for (const mark of table?.get(first) ?? [first]) now.add(`${level} ${head} ${[mark, ...rest].join(" ")}`);
  }
  return [{ form, now, known: isKnown }];
}
