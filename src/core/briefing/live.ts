/** A live figure in a briefing: what is to be drawn from the record. */
export interface LiveRef {
  /** The directive without braces, its white space in order: the key of its frozen value. */
  readonly key: string;
  readonly name: string;
  /** Words that stand alone. */
  readonly words: readonly string[];
  /** `name=value`, several values joined by commas. */
  readonly options: Readonly<Record<string, string>>;
}

const IN_SENTENCES = new Set(["claim", "count", "quote", "standing"]);

/** Whether a live figure is a block of its own, rather than a part of a sentence. */
export function standsAlone({ name }: Pick<LiveRef, "name">): boolean {
  return !IN_SENTENCES.has(name);
}

const WORD = /(?:([\p{L}][\p{L}\p{N}-]*)=)?(?:"([^"]*)"|“([^”]*)”|(\S+))/gu;

/** Reads what stands between double braces. */
export function readLive(inner: string): LiveRef {
  const words: string[] = [];
  const options: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const match of inner.matchAll(WORD)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (match[1] === undefined) words.push(value);
    else options[match[1]] = value;
  }
  const [name = "", ...rest] = words;
  return { key: inner.trim().replace(/\s+/gu, " "), name, words: rest, options: { ...options } };
}

/** A live figure in a text; an opening within one begins another, so that openings without end are read once. */
export const LIVE = /\{\{((?:(?!\{\{)[\s\S])*?)\}\}/u;
const LIVES = new RegExp(LIVE.source, "gu");

/** All live figures of a text, with their places. */
export function findLive(text: string): readonly (LiveRef & { readonly from: number; readonly to: number })[] {
  return [...text.matchAll(LIVES)].map((match) => ({
    ...readLive(match[1] ?? ""),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The values of an option that names several. */
export function listOf(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
