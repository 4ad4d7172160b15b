import type { RedlinePair } from "../../../core/text/alignment.ts";
import type { Edit } from "../../../core/text/edit.ts";
import type { Point } from "../../../core/text/draft.ts";
import type { PointParagraph } from "./points.ts";

/** Words, a paragraph mark or something else that stand at one place in the old and at one in the new text. */
export interface Match {
  readonly weight: number;
}

/** The smallest things of which a side of a redline consists, in reading order. */
export type Atom = TextAtom | MarkAtom | OpaqueAtom;

/** Words of one side. */
export interface TextAtom {
  readonly kind: "text";
  readonly text: string;
  readonly match: Match | null;
  /** Number of the passage's move inside the redline, where it moved. */
  readonly move: number | null;
  /** Shown struck through: a point deleted in its draft. */
  readonly struck: boolean;
}

/** The end of a paragraph. */
export interface MarkAtom {
  readonly kind: "mark";
  readonly part: PointParagraph;
  readonly match: Match | null;
}

/** A pair whose words are not the draft's: shown as a whole, old beside new. */
export interface OpaqueAtom {
  readonly kind: "opaque";
  readonly pair: RedlinePair;
  readonly from: readonly Point[];
  readonly to: readonly Point[];
  readonly match: Match | null;
}

/** Texts of several points on both sides, with what became of them. */
export interface Distributed {
  readonly old: readonly (readonly TextAtom[])[];
  readonly new: readonly (readonly TextAtom[])[];
  /** Which joints between points stand on both sides, by the number of the point before. */
  readonly joints: readonly { readonly old: number; readonly new: number }[];
}

/** One side while the edits are walked through. */
class Side {
  readonly atoms: TextAtom[][];
  private index = 0;
  private left: number;
  private readonly texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.atoms = texts.map(() => []);
    this.left = texts[0]?.length ?? 0;
  }

  /** Whether the next character is the line end that joins two points. */
  get atJoint(): boolean {
    return this.left === 0;
  }

  get point(): number {
    return this.index;
  }

  get room(): number {
    return this.left;
  }

  crossJoint(): void {
    this.index++;
    this.left = this.texts[this.index]?.length ?? 0;
  }

  take(text: string, match: Match | null, move: number | null): void {
    if (text === "") return;
    this.atoms[this.index]?.push({ kind: "text", text, match, move, struck: false });
    this.left -= text.length;
  }

  /** Words that stand on this side only; joints inside them end a point. */
  takeAll(text: string, move: number | null): void {
    let rest = text;
    while (rest !== "") {
      if (this.atJoint) {
        this.crossJoint();
        rest = rest.slice(1);
      } else {
        const part = rest.slice(0, this.left);
        this.take(part, null, move);
        rest = rest.slice(part.length);
      }
    }
  }
}

/**
 * Distributes edits over the points whose texts, joined by U+000A, they spell.
 * `moves` gives the edits of passages that were edited on the way.
 */
export function distribute(
  edits: readonly Edit[],
  oldTexts: readonly string[],
  newTexts: readonly string[],
  moves: ReadonlyMap<number, readonly Edit[]>,
): Distributed {
  const from = new Side(oldTexts);
  const to = new Side(newTexts);
  const joints: { old: number; new: number }[] = [];
  for (const edit of edits) {
    if (edit.op === "keep") keep(edit.text, from, to, joints);
    else if (edit.op === "delete") from.takeAll(edit.text, null);
    else if (edit.op === "insert") to.takeAll(edit.text, null);
    else if (edit.op === "moveOut" || edit.op === "moveIn") {
      const out = edit.op === "moveOut";
      const steps = moves.get(edit.move) ?? [{ op: "keep" as const, text: edit.text }];
      for (const step of steps) {
        const stays = step.op === "keep";
        const here =
          stays || (out ? step.op === "delete" || step.op === "moveOut" : step.op === "insert" || step.op === "moveIn");
        if (here) (out ? from : to).takeAll(step.text, stays ? edit.move : null);
      }
    }
  }
  return { old: from.atoms, new: to.atoms, joints };
}

function keep(text: string, from: Side, to: Side, joints: { old: number; new: number }[]): void {
  let rest = text;
  while (rest !== "") {
    let length = 1;
    if (from.atJoint && to.atJoint) {
      joints.push({ old: from.point, new: to.point });
      from.crossJoint();
      to.crossJoint();
    } else if (from.atJoint) {
      from.crossJoint();
      to.take("\n", null, null);
    } else if (to.atJoint) {
      to.crossJoint();
      from.take("\n", null, null);
    } else {
      length = Math.min(rest.length, from.room, to.room);
      const match: Match = { weight: length };
      from.take(rest.slice(0, length), match, null);
      to.take(rest.slice(0, length), match, null);
    }
    rest = rest.slice(length);
  }
}
