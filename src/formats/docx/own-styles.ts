/** Name of the style of what the program says beside a point. */
export const NOTE_STYLE = "Parley note";

/** Name of the style of the facts printed on every page. */
export const FRAME_STYLE = "Parley frame";
