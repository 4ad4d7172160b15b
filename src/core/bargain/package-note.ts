/** One issue of a package with the answer it proposes, and the words that would say so. */
export interface PackageLine {
  readonly issue: string;
  readonly option: string;
  readonly words: readonly {
    /** The point as its text calls it. */
    readonly label: string;
    readonly text: string;
    /** Tag of the language of the words, or empty. */
    readonly language: string;
  }[];
}

/** A package as it is handed to a meeting: what it proposes and in which words, never how it was found. */
export interface PackageNote {
  readonly title: string;
  /** What must be known to read it. */
  readonly intro: string;
  /** What our own checks call an error in it, said before all else; empty = nothing was found. */
  readonly alarms: readonly string[];
  readonly lines: readonly PackageLine[];
  /** Heads of the columns, and what stands where an option has no words. */
  readonly heads: { readonly issue: string; readonly option: string; readonly words: string };
  readonly noWords: string;
  readonly language: string;
}
