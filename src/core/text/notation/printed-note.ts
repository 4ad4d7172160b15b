import { partiesAt } from "./parse.ts";

/** A foot- or endnote as a printed composite tells it. */
export interface PrintedNote {
  /** The words before it. */
  readonly after: string;
  /** Which of all places behind these words, from 1. */
  readonly which: number;
  /** Whose it is; empty where all that have words there have it. */
  readonly parties: readonly string[];
  readonly text: string;
}

const NOTE = /^\{note \d+(?: after "((?:[^\\"]|\\[^])*)")?(?: \((\d{1,9})\))?(?:, ((?:[^\\:]|\\[^])*))?: ([^]*)\}\s*$/u;

/** Reads `{note 1 after "its depots", NORTH: words}`; null for another line. */
export function parsePrintedNote(line: string): PrintedNote | null {
  const [, after = "", which = "1", names, text] = NOTE.exec(line) ?? [];
  if (text === undefined) return null;
  const parties = names === undefined ? [] : (partiesAt(`{${names}}`, 0)?.parties ?? []);
  return { after: unescaped(after), which: Number(which), parties, text: unescaped(text) };
}

function unescaped(words: string): string {
  return words.replaceAll(/\\([^])/gu, (_, sign: string) => (sign === "n" ? "\n" : sign === "r" ? "\r" : sign));
}
