/** A sentence with emphasised parts, in the word order of its language. */
export type Rich = readonly (string | Strong | Quiet)[];

/** Part of a sentence that carries it. */
interface Strong {
  readonly strong: string;
}

/** Part of a sentence that steps back. */
interface Quiet {
  readonly quiet: string;
}
