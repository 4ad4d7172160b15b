import type { PointSpot, ReadPoint, TextEdit } from "./span.ts";

/** Who changed something in a file that came back, and how. */
export interface ReturnedBy {
  /** An alias unless names are kept; empty where unknown. */
  readonly author: string;
  /** ISO date-time, null where unknown. */
  readonly date: string | null;
  /** False where the words were changed without tracking. */
  readonly tracked: boolean;
  /** Comments on the change itself. */
  readonly comments: readonly string[];
  /** The words were struck through or hidden by hand: whoever reads the file passes over them. */
  readonly byHand?: "struck" | "hidden";
}

/**
 * What a stretch of a composite is: words of the drafts, or what the composite adds to them: labels, brackets, names of holders, the
 * lead of an option, and what stands where an alternative has no words.
 */
export type ReturnedRole = "words" | "label" | "bracket" | "holders" | "lead" | "nothing";

/** A stretch of a composite that was sent out: it stayed, went, or came in. */
export interface ReturnedItem {
  readonly op: "keep" | "delete" | "insert";
  /** In the units of the composite; of the composite's own additions as shown. */
  readonly text: string;
  readonly role: ReturnedRole;
  /** Ids of the slots that it lies in, outermost first, with the parties of each alternative. */
  readonly slots: readonly string[];
  readonly holders: readonly (readonly string[])[];
  /** Of words put in outside: the slot that they follow. */
  readonly past?: string;
  /** Of what went or came in. */
  readonly by?: ReturnedBy;
}

/** The heading or the text of a point that came back changed, paragraph by paragraph. */
export interface ReturnedPart {
  readonly point: string;
  readonly label: string;
  readonly in: "heading" | "text";
  readonly paragraphs: readonly (readonly ReturnedItem[])[];
}

/** New paragraphs between two points. */
export interface ReturnedPoints {
  /** Of the point that they stand after or under. */
  readonly label: string;
  readonly at: PointSpot;
  /** One after the other, all on one level. */
  readonly points: readonly ReadPoint[];
  readonly by: ReturnedBy;
}

/** A paragraph put in beside the options of a point: an alternative of the sender's own. */
export interface ReturnedOption {
  readonly point: string;
  readonly label: string;
  readonly slot: string;
  readonly text: string;
  readonly by: ReturnedBy;
}

/** A point that was deleted with everything below it. */
export interface ReturnedDeletion {
  readonly point: string;
  readonly label: string;
  readonly words: string;
  readonly by: ReturnedBy;
}

/** A point that stands elsewhere, with everything below it. */
export interface ReturnedMove {
  readonly point: string;
  readonly label: string;
  readonly at: PointSpot;
  /** What the point is called that it stands after or under now; empty where it is the first of all. */
  readonly to: string;
  readonly by: ReturnedBy;
}

/** Something that came back and has no place in the text, with the words that it is about. */
export interface Unplaced {
  readonly code:
    | "label"
    | "brackets"
    | "holders"
    | "joined"
    /** Columns of a table with brackets came or went: its rows read otherwise from one end to the other. */
    | "columns"
    /** One point of a party's own document became several. */
    | "split"
    /** A point of a party's own document stands in a place that the text does not have. */
    | "elsewhere"
    /** A heading of a party's own document became a paragraph in the same words, or a paragraph a heading. */
    | "heading"
    | "outside"
    | "point-unknown"
    /** A foot- or endnote was changed, deleted or added. */
    | "footnote"
    /** The reference of a foot- or endnote stands elsewhere. */
    | "note-moved"
    /** Struck through by hand in words that stand, as a cell of a table is, or the title. */
    | "struck"
    /** Pictures were changed, taken out or added: so many there were, and are. */
    | "picture"
    /** Put in, and struck through or hidden by hand. */
    | "unseen"
    /** The result of a field, which a program counted anew. */
    | "recalculated"
    /** Words of the composite in another place, with its brackets and the names of holders. */
    | "copied"
    | "text-missing"
    | "composite-missing"
    /** In an alternative of a file without names: it does not say whose. */
    | "anonymous"
    /** The version that stands has changed there since. */
    | "moved-away";
  readonly point: string | null;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly by?: ReturnedBy;
  /** Of `moved-away`, where that is known: what the sender saw there, and what stands there now. */
  readonly since?: ReturnedChange["since"];
}

/** All that was done in a returned composite, whoever sent it. */
export interface ReturnedEdits {
  /** What came back prints the names of holders: words typed like these are none. */
  readonly named?: boolean;
  readonly parts: readonly ReturnedPart[];
  readonly inserted: readonly ReturnedPoints[];
  readonly options: readonly ReturnedOption[];
  readonly deleted: readonly ReturnedDeletion[];
  readonly moved?: readonly ReturnedMove[];
  readonly unplaced: readonly Unplaced[];
}

/** A comment of a returned file, with its place. */
export interface ReturnedRemark {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  /** Id of the composite's point; null where the place belongs to none. */
  readonly point: string | null;
  readonly label: string;
  /** The words that it is attached to, empty where it has none. */
  readonly quote: string;
}

/** One change of a point, as the edit that it is. */
export interface ReturnedChange {
  /** The point that it is about; of new points the one that they follow, or the first of the text. */
  readonly point: string;
  readonly label: string;
  readonly kind: "words" | "insert" | "delete" | "move";
  readonly in: "heading" | "text";
  readonly edit: TextEdit;
  readonly from: string;
  readonly to: string;
  /** Up to forty characters around it. */
  readonly context: { readonly before: string; readonly after: string };
  /** The parties in whose words it lies; null in common words, or where several are touched. */
  readonly alternative: readonly string[] | null;
  readonly by: ReturnedBy;
  /** Made in an older version, where words in it or beside it were others: what the sender saw there, and what stands there now. */
  readonly since?: { readonly saw: string; readonly now: string };
}

/** What a party changed: every change as an edit, and what has no place. */
export interface ChangesOfParty {
  readonly changes: readonly ReturnedChange[];
  readonly unplaced: readonly Unplaced[];
}
