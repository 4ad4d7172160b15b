import type { BargainAnswer, BargainFile, Package } from "../../../core/bargain/index.ts";
import type { Shares } from "./model.ts";

/** Everything that the parts of the page look at. */
export interface PackageView {
  readonly file: BargainFile;
  readonly chosen: Package;
  readonly held: readonly string[];
  readonly answer: BargainAnswer | null;
  /** Whether the answer is of the present holds. */
  readonly fresh: boolean;
  readonly shares: Shares;
  readonly show: (chosen: Package) => void;
  readonly hold: (held: readonly string[]) => void;
}
