import type { BargainFile } from "../../../core/bargain/index.ts";

/** What the parts of the page change. */
export interface EditView {
  readonly file: BargainFile;
  readonly party: string;
  readonly change: (file: BargainFile) => void;
}
