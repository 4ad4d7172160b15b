import { parseRoom } from "../permissions.ts";
import type { TimelineEvent } from "../state.ts";
import type { TalksState, TalksText } from "../talks.ts";
import { compareMoments } from "../folding/clocks.ts";
import { provisionsOf } from "./provisions.ts";

/** That a text was signed, as an event of the record says. */
export interface Signing {
  readonly event: TimelineEvent;
  /** Parties at the event that were signatories on that day; empty where no roles are recorded. */
  readonly by: readonly string[];
}

/** Events of this kind that name a draft say that it was signed. */
const SIGNATURE = "signature";

/** The latest event by which a text was signed; null where none is recorded. */
export function signingOf(state: TalksState, { kind, id }: TalksText): Signing | null {
  if (kind !== "draft") return null;
  const event = state.events
    .filter(({ kind: what, drafts = [] }) => what === SIGNATURE && drafts.includes(id))
    .toSorted((a, b) => compareMoments(a.date, b.date))
    .at(-1);
  if (event === undefined) return null;
  const signatories = state.parties.filter(({ roles }) =>
    roles.some(
      ({ role, from, until }) =>
        role === "signatory" &&
        (from === undefined || from <= event.date) &&
        (until === undefined || until >= event.date),
    ),
  );
  return { event, by: signatories.map(({ id: party }) => party).filter((party) => event.parties.includes(party)) };
}

/**
 * The text in front of all who read these rooms: the last composite that stands, else the last draft that somebody marked or
 * proposed on; but a text that was signed after it. Null where there is none.
 */
export function textInFront(state: TalksState): TalksText | null {
  const texts = state.texts.filter((text) => text.withdrawn === undefined && isCommon(text) && hasWords(text));
  const spokenOf = new Set(
    state.ledger
      .filter(({ marks, proposals }) => marks.length > 0 || proposals.length > 0)
      .flatMap(({ draft }) => draft ?? []),
  );
  const front =
    last(texts.filter(({ kind }) => kind === "composite")) ??
    last(texts.filter(({ kind, id }) => kind === "draft" && spokenOf.has(id)));
  const signed = last(texts.filter((text) => signingOf(state, text) !== null));
  return front === null || (signed !== null && compareMoments(dayOf(signed), dayOf(front)) >= 0) ? signed : front;
}

/** Whether a text lies where parties read together: not in a room of one delegation or of the office. */
function isCommon({ room }: TalksText): boolean {
  const type = parseRoom(room)?.type;
  return type === "public" || type === "table" || type === "channel";
}

function hasWords({ versions }: TalksText): boolean {
  const version = versions.at(-1);
  return version !== undefined && provisionsOf(version).length > 0;
}

function dayOf({ versions }: TalksText): string {
  const version = versions.at(-1);
  return version?.draft?.date ?? version?.on ?? "";
}

function last(texts: readonly TalksText[]): TalksText | null {
  let found: TalksText | null = null;
  for (const text of texts) if (found === null || compareMoments(dayOf(text), dayOf(found)) >= 0) found = text;
  return found;
}
