/** One step of a redline. Keep + delete + moveOut spell the old text; keep + insert + moveIn spell the new one. */
export type Edit =
  | { readonly op: "keep"; readonly text: string }
  | {
      readonly op: "insert" | "delete";
      readonly text: string;
      /** The draft that has these words holds them struck out: a reader is not shown them as its text. */
      readonly struck?: true;
    }
  | { readonly op: "moveOut"; readonly text: string; readonly move: number }
  | {
      readonly op: "moveIn";
      readonly text: string;
      /** Shared with the `moveOut` it came from; unique in a redline, across pairs. */
      readonly move: number;
      /** Present where the passage was edited on the way: edits from the text moved out to this text. */
      readonly edits?: readonly Edit[];
    };
