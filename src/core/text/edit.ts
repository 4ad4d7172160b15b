/** One step of a redline. Keep + delete + moveOut spell the old text; keep + insert + moveIn spell the new one. */
export type Edit =
  | { readonly op: "keep" | "insert" | "delete"; readonly text: string }
  | { readonly op: "moveOut"; readonly text: string; readonly move: number }
  | {
      readonly op: "moveIn";
      readonly text: string;
      /** Shared with the `moveOut` it came from; unique in a redline, across pairs. */
      readonly move: number;
      /** Present where the passage was edited on the way: edits from the text moved out to this text. */
      readonly edits?: readonly Edit[];
    };
