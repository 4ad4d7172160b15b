import type { LanguageTable, WordRole } from "./table.ts";

/** A word or phrase of a lexicon: its role and the key shared by its forms. */
export interface LexiconEntry {
  readonly role: WordRole;
  readonly key: string;
  /** The words after the first one. */
  readonly rest: readonly string[];
}

/** A lexicon made ready for look-up by first word. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Entries of one word with any ending, by what they begin with. */
  readonly byStem: ReadonlyMap<string, LexiconEntry>;
  readonly longestStem: number;
}

const built = new WeakMap<LanguageTable, Lexicon>();

/** The lexicon of a language, built once. Where a phrase has two roles, the role listed first wins. */
export function lexiconOf(table: LanguageTable): Lexicon {
  let lexicon = built.get(table);
  if (!lexicon) {
    lexicon = build(table);
    built.set(table, lexicon);
  }
  return lexicon;
}

/** The longest entry that begins at `at`, with the number of words it takes; null where none does. */
export function findEntry(
  lexicon: Lexicon,
  wordAt: (index: number) => string | undefined,
  at: number,
): { entry: LexiconEntry; length: number } | null {
  const first = wordAt(at);
  if (first === undefined) return null;
  for (const entry of lexicon.byFirst.get(first) ?? []) {
    if (entry.rest.every((word, offset) => wordAt(at + 1 + offset) === word))
      return { entry, length: entry.rest.length + 1 };
  }
  for (let length = Math.min(first.length, lexicon.longestStem); length > 2; length--) {
    const entry = lexicon.byStem.get(first.slice(0, length));
    if (entry) return { entry, length: 1 };
  }
  return null;
}

function build(table: LanguageTable): Lexicon {
  const byFirst = new Map<string, LexiconEntry[]>();
  const byStem = new Map<string, LexiconEntry>();
  const seen = new Set<string>();
  let longestStem = 0;
  for (const [role, list] of Object.entries(table.lexicon) as [WordRole, string][]) {
    for (const group of list.split(";")) {
      const forms = group.split("=").map((form) => form.trim().replace(/\s+/gu, " "));
      const key = (forms[0] ?? "").replace("*", "");
      for (const form of forms) {
        if (form === "" || seen.has(form)) continue;
        seen.add(form);
        if (form.endsWith("*")) {
          const stem = form.slice(0, -1);
          byStem.set(stem, { role, key, rest: [] });
          longestStem = Math.max(longestStem, stem.length);
          continue;
        }
        const [first = "", ...rest] = form.split(" ");
        const entries = byFirst.get(first) ?? [];
        entries.push({ role, key, rest });
        byFirst.set(first, entries);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return { byFirst, byStem, longestStem };
}
