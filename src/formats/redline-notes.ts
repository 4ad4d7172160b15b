/** Footnotes beside a redline as lines, told apart where they differ; they are not tracked. */
export function footnotesBeside(old: readonly string[], fresh: readonly string[]): readonly string[] {
  const line = (name: string, notes: readonly string[]): readonly string[] =>
    notes.length === 0 ? [] : [`${name}: ${notes.join("; ")}`];
  if (old.join("\n") === fresh.join("\n")) return line("Footnotes", fresh);
  return [...line("Footnotes in the old text", old), ...line("Footnotes in the new text", fresh)];
}
