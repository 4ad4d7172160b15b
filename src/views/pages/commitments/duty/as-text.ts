import type { Result } from "../../../../core/common/result.ts";
import { readCommitment, writeCommitment, type Commitment } from "../../../../core/commitments/index.ts";

/** What a person typed in the written form, and the form of the commitment that it says; null while it cannot be read. */
export interface TypedForm {
  readonly text: string;
  readonly says: string | null;
}

/** What the written form shows, and whether it says a commitment. */
export interface ShownForm {
  readonly text: string;
  readonly read: Result<Commitment>;
  /** Lines that were typed and that are no person's to write: they are not taken. */
  readonly dropped: readonly string[];
}

/** Not for a person to write: the name, the words it rests on, how sure a proposal is, and who confirmed it. */
const FIXED = ["id", "anchors", "confidence", "confirmedBy"] as const;

/** What a person changes in the written form: all but the name, and the words and confidence behind a proposal. */
export function writtenForm({
  anchors: _anchors,
  confidence: _confidence,
  confirmedBy: _by,
  ...duty
}: Commitment): string {
  return writeCommitment({ ...duty, anchors: [] }).replace(/^ {2}anchors: nothing\n/mu, "");
}

/**
 * The written form as it stands: what was typed while it says the commitment, else the commitment itself. What cannot be read stays
 * as typed whatever becomes of the fields, until it is mended or given up: nothing may be recorded beside it.
 */
export function shownForm(duty: Commitment, typed: TypedForm | null): ShownForm {
  const now = writtenForm(duty);
  const text = typed !== null && (typed.says === null || typed.says === now) ? typed.text : now;
  const read = readCommitment(text);
  return { text, read, dropped: read.ok ? droppedFrom(duty, read.value) : [] };
}

/** What is kept of words typed in the written form, and the commitment that they say; none where they cannot be read. */
export function retyped(
  duty: Commitment,
  text: string,
): { readonly typed: TypedForm; readonly duty: Commitment | null } {
  const read = readCommitment(text);
  if (!read.ok) return { typed: { text, says: null }, duty: null };
  const { anchors: _anchors, confidence: _confidence, confirmedBy: _by, ...said } = read.value;
  const { id, anchors, confidence, confirmedBy } = duty;
  const changed: Commitment = {
    ...said,
    id,
    anchors,
    ...(confidence === undefined ? {} : { confidence }),
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
  };
  return { typed: { text, says: writtenForm(changed) }, duty: changed };
}

function droppedFrom(duty: Commitment, said: Commitment): readonly string[] {
  return FIXED.filter((field) => {
    const value = said[field];
    return (
      value !== undefined &&
      !(field === "anchors" && said.anchors.length === 0) &&
      JSON.stringify(value) !== JSON.stringify(duty[field])
    );
  });
}
