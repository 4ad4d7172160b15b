import type { PositionFrameBody } from "../../things/around.ts";
import type { Issue } from "../../things/issue.ts";
import type { Position } from "../../things/position.ts";

/** Everything on record about who wants what, and what stands around it. */
export interface PositionBook extends PositionFrameBody {
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
}
