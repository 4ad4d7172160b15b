import type { AlignmentCorrection, Correspondence } from "./alignment.ts";
import { settle } from "./aligning/corrections.ts";
import { descend, type Progress } from "./aligning/descend.ts";
import { prepare } from "./aligning/material.ts";
import { contentOrder, outlineOf } from "./aligning/outline.ts";
import { MODEL, type Model } from "./aligning/model.ts";
import { correspondences } from "./aligning/report.ts";
import type { Draft } from "./draft.ts";

/** What may be said about an alignment beforehand. */
export interface AlignmentOptions {
  /** Decisions of a person: they stand, and the rest is found around them. */
  readonly corrections?: readonly AlignmentCorrection[];
  /** Other coefficients than the fitted ones: so that they can be judged by acts they were not fitted to. */
  readonly model?: Model;
}

/**
 * Which points of two drafts correspond. Every point of either draft, of any depth, is in at least one correspondence;
 * a point that is split, or into which several are merged, is in one with all its counterparts, and only where many
 * points meet many is a point in several. A point with sub-points is compared with all that stands below it; its
 * sub-points then have correspondences of their own, except where the other draft has their text in one piece: there
 * the point and its sub-points are merged into that piece. Labels and ids decide nothing.
 */
export function alignDrafts(a: Draft, b: Draft, options: AlignmentOptions = {}): readonly Correspondence[] {
  const steps = alignDraftsSteps(a, b, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding how far it has come. */
export function* alignDraftsSteps(
  a: Draft,
  b: Draft,
  options: AlignmentOptions = {},
): Generator<Progress, readonly Correspondence[]> {
  const { corrections = [], model = MODEL } = options;
  // Both directions run as one, in an order that content alone decides, so that each is the mirror of the other.
  if (contentOrder(outlineOf(a), outlineOf(b)) > 0) {
    const mirrored = corrections.map(({ from, to }) => ({ from: to, to: from }));
    return yield* inOrder(b, a, mirrored, true, model);
  }
  return yield* inOrder(a, b, corrections, false, model);
}

function* inOrder(
  a: Draft,
  b: Draft,
  corrections: readonly AlignmentCorrection[],
  mirrored: boolean,
  model: Model,
): Generator<Progress, Correspondence[]> {
  const prepared = prepare(a, b);
  const settled = settle(corrections, prepared.a.outline, prepared.b.outline);
  const linked = yield* descend(prepared, settled.links, settled.barred, model);
  return correspondences(prepared, linked, settled.barred, mirrored);
}
