/** An amendment that a returned composite makes, or a comment on it. */
export interface ReceivedProposal {
  readonly kind: "edit" | "comment";
  /** The party that sent the composite back. */
  readonly party: string;
  /** Id of the composite point; null where the place belongs to none. */
  readonly point: string | null;
  readonly label: string;
  /** Id of the slot inside the point, such as `s2` or `h1`; null outside all slots. */
  readonly slot: string | null;
  /** Parties that hold the alternative edited; null outside all slots or where several are touched. */
  readonly alternative: readonly string[] | null;
  readonly place: "label" | "heading" | "text" | "outside";
  /** The words before and after; both empty for a comment. */
  readonly from: string;
  readonly to: string;
  /** Where `from` stands in the paragraph as it was sent, in UTF-16 units. */
  readonly range: { readonly from: number; readonly to: number };
  /** Up to forty characters around it, as sent. */
  readonly context: { readonly before: string; readonly after: string };
  /** False where the words were changed without tracking. */
  readonly tracked: boolean;
  /** Who made the change; an alias unless names are kept, empty where unknown. */
  readonly author: string;
  /** ISO date-time, null where unknown. */
  readonly date: string | null;
  /** What the sender remarked on it. */
  readonly comment?: string;
  /** The words a comment is attached to. */
  readonly quote?: string;
}

/** Something of the composite that did not come back. */
export interface ReceivedLoss {
  readonly code: "composite-missing" | "text-missing" | "point-unknown";
  readonly message: string;
  readonly point?: string;
}
