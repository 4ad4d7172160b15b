/** A draft among others that followed one another. */
export interface EvolutionDraft {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Who tabled it, where known. */
  readonly by: readonly string[];
  /** `unknown`: its points are not known; `other-language`: not the language of the first, so that words cannot be compared. */
  readonly state: "read" | "unknown" | "other-language";
}

/** What a provision is in one draft. */
export interface StagePoint {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  /** Its first words, where it has neither label nor heading. */
  readonly first?: string;
  readonly depth: number;
  /** Names of the points that it lies in, outermost first. */
  readonly within: readonly string[];
  /** Place in reading order, from 0. */
  readonly place: number;
  /** Balanced square brackets in its heading and words. */
  readonly brackets: number;
  /** Its words are not the draft's own: a difference in them alone says nothing. */
  readonly told: boolean;
  /** Printed in the document, and no part of the agreement: lines before its first point, a list of contents. */
  readonly outside: boolean;
  /** Still printed, but struck out. */
  readonly struck: boolean;
}

/** Another provision that is perhaps the same: too unsure to be joined. */
export interface Perhaps {
  readonly life: number;
  readonly confidence: number;
}

/**
 * How a provision came to what it is in a draft, seen from the draft before in which it stood. `first`: it stands in the first
 * draft that was read; `came`: no earlier draft has it, or it came out of others; `held`: it stood in the draft before;
 * `returned`: it stood in an earlier one, was in none between, and is there again.
 */
export interface Step {
  readonly kind: "first" | "came" | "held" | "returned";
  /** Index of the draft that it is compared with; null where there is none. */
  readonly before: number | null;
  /** Probability that it is the same provision; null where nothing was paired. */
  readonly confidence: number | null;
  /** Provisions of the draft before out of which it came. */
  readonly outOf: readonly number[];
  /** Provisions that came out of it, besides itself. */
  readonly splitInto: readonly number[];
  /** Provisions that were merged into it, besides itself. */
  readonly merged: readonly number[];
  readonly moved: boolean;
  readonly renumbered: boolean;
  /** It had a heading and has another. */
  readonly renamed: boolean;
  /** Brackets came where there were none, or all went. */
  readonly brackets: "put" | "lifted" | null;
  readonly struck: "struck" | "restored" | null;
  /** Whether any word differs, those of notes too; of words that are not the drafts' own, whether anything coded does. */
  readonly reworded: boolean;
  /** Changes of substance, and changes of unknown weight, of the pair of texts that it stands in. */
  readonly substance: number;
  readonly unclassified: number;
  readonly perhaps: readonly Perhaps[];
}

/** One provision in one draft. */
export type Stage =
  /** Before it came; `unread` where the draft's words are not known or not comparable: nothing is said of it there. */
  | { readonly state: "not-yet" | "unread" }
  | { readonly state: "here"; readonly point: StagePoint; readonly step: Step }
  /** Not in this draft; where it left, what it was merged into, and what is perhaps the same. */
  | {
      readonly state: "absent";
      /** Index of the last draft that had it. */
      readonly since: number;
      readonly leaves: boolean;
      readonly mergedInto: readonly number[];
      readonly confidence: number | null;
      readonly perhaps: readonly Perhaps[];
    };

/** The life of one provision through all drafts. */
export interface Life {
  /** Numbered as they came: a further draft changes no number. */
  readonly id: number;
  /** One for each draft. */
  readonly stages: readonly Stage[];
}

/** The life of every provision of successive drafts; lives stand in the order of the texts. */
export interface Evolution {
  readonly drafts: readonly EvolutionDraft[];
  readonly lives: readonly Life[];
}

/** What a life is called: its point in the last draft that has it. */
export function latestPoint({ stages }: Life): StagePoint {
  const last = stages.findLast((stage) => stage.state === "here");
  if (last?.state !== "here") throw new RangeError("a life stands in at least one draft");
  return last.point;
}

/** A provision's point in one draft, or null. */
export function pointIn({ stages }: Life, draft: number): StagePoint | null {
  const stage = stages[draft];
  return stage?.state === "here" ? stage.point : null;
}
