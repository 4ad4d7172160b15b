import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("en");

const plural = pluralsOf("en");
const some = (count: number, one: string, other: string) => `${figure(count)} ${plural(count, { one, other })}`;

/** What files and drafts hold beside their words: shown before it travels, and found in what is on record. */
export const found = {
  title: "Found beside the text",
  titleOf: (name: string) => `Found beside the text of ${name}`,
  nothing: "No comments, tracked changes, hidden text or names were found in the file.",
  notLooked:
    "The file could not be looked through for comments and hidden text; nobody can say what it carries. Its text can be tabled without the file.",
  comments: (count: number) => `${some(count, "comment", "comments")} found`,
  tracked: (count: number) => `${some(count, "tracked change", "tracked changes")} found`,
  hidden: (count: number) => `${some(count, "hidden passage", "hidden passages")} found`,
  names: (count: number) => `${some(count, "name or other trace", "names and other traces")} found`,
  choice: { "leave-out": "leave out", keep: "keep" },
  trackedChoice: { final: "as accepted", original: "as original", both: "both, kept as tracked" },
  kinds: { insert: "put in", delete: "taken out", move: "moved" },
  traces: {
    author: "Name",
    property: "Property",
    template: "Template",
    variable: "Variable",
    data: "Data",
    picture: "Preview picture",
    macro: "Macro",
  },
  nobody: "no name",
  on: (quote: string) => `on “${quote}”`,
  more: (count: number) => `Show ${figure(count)} more`,
  commentsLeft: "Comments left out stand in no text, file or export that others get.",
  namesLeft: "Never part of the draft; they are only in the file itself.",
  file: {
    title: "The file itself",
    of: (name: string) => `What is kept of ${name}`,
    cleansed: "keep a cleansed copy",
    "as-came": "keep it as it came",
    none: "do not keep it",
    cleansedHint:
      "A copy in which everything is as chosen above, without names, properties and data; all else is as it came.",
    "as-cameHint": "Its readers can download it with all that was found in it.",
    noneHint: "Only the text is tabled.",
    notCleansable: "Of this kind of file no cleansed copy can be made.",
  },
  onRecord: {
    title: "Comments in what is on record",
    intro: (count: number) =>
      `${some(count, "draft carries", "drafts carry")} comments, hidden text or names that all readers of the room can see.`,
    none: "No draft on record carries comments.",
    look: "Look through the kept files",
    looking: "Looking through the kept files…",
    looked: (count: number) => `${some(count, "kept file was", "kept files were")} looked through.`,
    couldNotLook: (count: number) => `${some(count, "kept file", "kept files")} could not be looked through.`,
    inText: "In the draft",
    inFile: (name: string) => `In the file ${name}`,
    cleanse: "Table it without them…",
    cleanseTitle: "A version without what was found",
    cleanseText:
      "The same draft is tabled as its next version without what is left out, with a cleansed copy of its file. The earlier version still holds it: erase that next.",
    cleansed: (title: string) => `“${title}” is tabled without it. Now erase the version that still holds it.`,
    erase: "Erase the version that holds it…",
    notYours: "Only the party that tabled it, or the mediator’s office, can do this.",
  },
  repeats: {
    title: (count: number) => `${some(count, "entry repeats", "entries repeat")} these words`,
    none: "No other entry that you can read repeats these words.",
    text: "They are erased together with it where you choose them; what you do not choose keeps the words.",
    otherRoom: "In other rooms: a copy there is erased by an act of its own.",
    words: "repeats",
    eraseAlso: "Erase it too",
    done: (count: number) => `${some(count, "entry", "entries")} erased. The record says so.`,
    stopped: (done: number, why: string) => `${figure(done)} erased, then it was refused: ${why}`,
  },
};
