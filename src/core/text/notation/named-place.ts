const MOST_BEFORE = 48;

/** The words before each place of a text in its line, in a table in its cell, cut to the last few; for places 0, 1, …, the end. */
function* wordsBefore(text: string): Generator<string> {
  // Of what comes before, only so much is kept as is said: a long line costs no more than its length.
  let [tail, length, spaced] = ["", 0, false];
  let isRow = false;
  let startsLine = true;
  const clear = (): void => {
    [tail, length, spaced] = ["", 0, false];
  };
  for (const char of text.split("")) {
    yield cut(tail, length);
    if (char === "\n") {
      clear();
      startsLine = true;
      continue;
    }
    if (startsLine) isRow = char === "|";
    if (isRow && char === "|") clear();
    else if (char.trim() === "") spaced = length > 0;
    else if (!(isRow && char === "=" && length === 0)) {
      const next = spaced ? ` ${char}` : char;
      tail = (tail + next).slice(-MOST_BEFORE - 1);
      length += next.length;
      spaced = false;
    }
    startsLine = false;
  }
  yield cut(tail, length);
}

function cut(tail: string, length: number): string {
  if (length <= MOST_BEFORE) return tail;
  const last = tail.slice(-MOST_BEFORE);
  return `… ${last.slice(last.indexOf(" ") + 1)}`;
}

/** All places of a text that have these words before them. */
export function placesAfter(text: string, after: string): readonly number[] {
  return [...wordsBefore(text)].flatMap((words, at) => (words === after ? [at] : []));
}

/** A place of a text by the words before it, and which of all places behind these words it is, from 1. */
export function namedPlace(text: string, at: number): { readonly after: string; readonly which: number } {
  let which = 0;
  const before: string[] = [];
  for (const words of wordsBefore(text.slice(0, at))) before.push(words);
  const after = before.at(-1) ?? "";
  for (const words of before) if (words === after) which++;
  return { after, which };
}
