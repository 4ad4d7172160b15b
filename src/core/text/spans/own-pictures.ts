import type { Draft } from "../draft.ts";
import { picturesOf } from "../pictures.ts";
import type { Unplaced } from "./returned.ts";

/** Pictures of a party's own document that came, went or show something else: what they show is no word of the text. */
export function changedPictures(sent: Draft, now: Draft): readonly Unplaced[] {
  const [before, after] = [picturesOf(sent), picturesOf(now)];
  // A draft that was tabled by an earlier program tells how many it has, not which.
  const isSame = before.count === after.count && (before.marks === "" || before.marks === after.marks);
  if (isSame) return [];
  const count = (of: number): string => (of === 0 ? "" : String(of));
  return [{ code: "picture", point: null, label: "", from: count(before.count), to: count(after.count) }];
}
