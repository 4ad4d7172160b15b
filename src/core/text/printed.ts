import { walkPoints, type Draft, type Warning } from "./draft.ts";

/** Facts of warnings that quote the file: what the warning is about, and what it says besides. */
const QUOTING = ["words", "texts", "title", "authors"] as const;
/** A warning without these still says something. */
const BESIDES: ReadonlySet<string> = new Set(["texts"]);

/**
 * What of a draft's warnings others may read: those that quote nothing, or what is printed in its points anyway. The rest
 * (page headers, descriptions of pictures, what was left out) is for whoever reads the file. Those that are `free` stay whatever they quote.
 */
export function printedWarnings(draft: Draft, free: (warning: Warning) => boolean = () => false): readonly Warning[] {
  const { warnings } = draft;
  if (!warnings.some((each) => quotesOf(each).length > 0)) return warnings;
  const printed = printedOf(draft);
  const stands = (quote: string): boolean => piecesOf(quote).every((piece) => printed.includes(piece));
  return warnings.flatMap((warning): readonly Warning[] => {
    if (free(warning)) return [warning];
    if (stands(quotedIn(warning.message ?? ""))) {
      const unseen = QUOTING.filter((name) => !stands(textOf(warning.facts?.[name])));
      if (unseen.length === 0) return [warning];
      if (unseen.every((name) => BESIDES.has(name)))
        return [{ ...warning, facts: { ...warning.facts, ...Object.fromEntries(unseen.map((name) => [name, ""])) } }];
    }
    return [];
  });
}

function quotesOf({ facts, message }: Warning): readonly string[] {
  return [quotedIn(message ?? ""), ...QUOTING.map((name) => textOf(facts?.[name]))].filter((text) => text !== "");
}

function textOf(fact: unknown): string {
  return typeof fact === "string" ? fact : "";
}

/** What a sentence that was written down whole quotes. */
function quotedIn(sentence: string): string {
  return [...sentence.matchAll(/“[^“”]*”/gu)].join(", ");
}

/** Each of the passages that a fact lists. */
function piecesOf(fact: string): readonly string[] {
  return fact
    .split(/”, “|^“|”$| \| |, (?![^“]*”)/u)
    .map(plain)
    .filter((piece) => piece !== "");
}

function printedOf({ title, points }: Draft): string {
  const lines = [...walkPoints(points)].flatMap(({ point: { label, heading, text, footnotes } }) => [
    label,
    heading,
    text,
    ...(footnotes ?? []).map((note) => note.text),
  ]);
  return plain([title, ...lines].join("\n"));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
