import type { BargainAnswer, BargainFile, Package } from "../../../core/bargain/index.ts";
import type { Shares } from "./model.ts";

/** Everything that the parts of the page look at. */
export interface PackageView {
  /** The problem of the parties that entered anything. */
  readonly file: BargainFile;
  /** Parties that entered scores, and those of which nothing can be said. */
  readonly entered: readonly string[];
  readonly missing: readonly string[];
  readonly chosen: Package;
  readonly held: readonly string[];
  readonly answer: BargainAnswer | null;
  /** Whether the answer is of the present holds. */
  readonly fresh: boolean;
  readonly shares: Shares;
  readonly show: (chosen: Package) => void;
  readonly hold: (held: readonly string[]) => void;
}
