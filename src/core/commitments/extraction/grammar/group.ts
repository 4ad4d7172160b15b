import type { Bindingness, Modality } from "../../model.ts";

/** A finite verb with what belongs to it, and what it does; `modality` null: it tells, and asks nothing. */
export interface VerbGroup {
  /** Words from the first (modal, performative) up to and with the verb of the act. */
  readonly at: number;
  readonly end: number;
  readonly verb: string;
  readonly modality: Modality | null;
  readonly bindingness: Bindingness;
  readonly passive: boolean;
  /** Bound by being said: "undertakes to", "agree on". */
  readonly performative: boolean;
  /** What "that" opens after it: a duty of its own (agree), or nothing that binds (ensure, recognise). */
  readonly opens: "own" | "none" | null;
  /** "Nor shall they …": the subject stands behind the modal, up to the verb. */
  readonly inverted: boolean;
  /** A verb by its ending alone, which may be a noun. */
  readonly weak?: true;
  /** "Is required to", "is prohibited from": said of somebody, so that "no Party is required to" binds nobody. */
  readonly imposed?: true;
  /** Where a modal stands: "shall", "will". */
  readonly modal: boolean;
  readonly strength: number;
}

export function told(at: number, end: number, verb: string): VerbGroup {
  return {
    at,
    end,
    verb,
    modality: null,
    bindingness: "binding",
    passive: false,
    performative: false,
    opens: null,
    inverted: false,
    modal: false,
    strength: 0.5,
  };
}
