import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { ACTING_OFFICE, actingAs, isFiled } from "../acting.ts";
import type { Entry, NewEntry } from "../entry.ts";
import type { MarkBody } from "../../things/declared.ts";
import type { Audience } from "../permissions.ts";
import { isAct, isUnsaid, touchOf, wrote, type Change, type Ground as Judged, type Touch } from "./touches.ts";

/** Who asks to touch a thing, and for whom. */
interface Asking {
  readonly touch: Touch;
  /** As whom the writer acts: the office or a party. */
  readonly token: string;
  /** The party whose words the entry says it holds. */
  readonly party: string | undefined;
}

type Ground = (asking: Asking) => boolean;

/** The thing is held by those who ask. */
const held: Ground = ({ touch: { holding }, token }) => holding?.holder === token;
/** The office filed it for those who ask, and they have said nothing of it yet. */
const filedForThem: Ground = ({ touch: { holding }, token }) => holding?.filedFor === token;
/** The office files for the party that holds it, in a record of before `as`: nobody said then who filed it. */
const filing: Ground = ({ touch: { holding }, party }) =>
  party !== undefined && holding?.holder === party && holding.unsaid === true;
/** The very entry is of those who ask. */
const written: Ground = ({ touch: { target }, token }) => target !== undefined && wrote(token, target);
/**
 * The very entry is of those who ask; what the office filed for a party and that made its own is no longer the office's, nor is what
 * the office said of it before: its corrections stand in what the party confirmed.
 */
const stillTheirs: Ground = (asking) => written(asking) && !madeOwn(asking);
const madeOwn: Ground = ({ touch: { holding }, token }) => holding?.own === true && holding.holder !== token;
/** The office filed the very entry for those who ask, and they made it their own: that entry, not what the office corrected in it. */
const madeTheirs: Ground = (asking) =>
  theirFiling(asking) && asking.touch.holding?.own === true && asking.touch.target?.kind !== "correction";
/** No correction, or one of what is erased itself: without it other words would stand again. What takes an entry back stays (`erasing`). */
const changesNoWords: Ground = ({ touch: { target, corrected } }) =>
  target?.kind !== "correction" || target.body?.["body"] === null || (corrected?.body ?? null) === null;
/** The very entry is of those who ask, and no act. */
const writtenWords: Ground = (asking) => written(asking) && !isAct(asking.touch.target?.kind ?? "");
/** Entries of before `as` do not say whether the office filed them: they stay open to it, as they were. */
const ofBefore: Ground = ({ touch: { target } }) => target !== undefined && isUnsaid(target);
/** The office filed the very entry for those who ask. */
const theirFiling: Ground = ({ touch: { target }, token }) =>
  target !== undefined && isFiled(target) && target.party === token;
/** The office declared a mark between them and others: they may say that it is not so. */
const namedInMark: Ground = ({ touch: { target }, token }) =>
  target?.kind === "mark" &&
  target.as === ACTING_OFFICE &&
  target.party === undefined &&
  ((target.body as unknown as MarkBody | null)?.between ?? []).includes(token);
/** The office took back what it had filed for those who ask: they may say that it stands. */
const takenBackForThem: Ground = ({ touch: { target, corrected }, token }) =>
  target?.kind === "correction" &&
  target.as === ACTING_OFFICE &&
  target.body?.["body"] === null &&
  corrected !== undefined &&
  isFiled(corrected) &&
  corrected.party === token;
const silence: Ground = ({ touch: { target } }) => target?.kind === "silence";
const always: Ground = () => true;

/**
 * Who may do what to a thing: the one table. A room's readers and the writers of a kind stand in `permissions`; here stands what
 * holds among those who may write. One ground is enough. The one person of a machine alone holds every capacity.
 */
const rights: Readonly<Record<Change, { readonly party: readonly Ground[]; readonly office: readonly Ground[] }>> = {
  make: { party: [always], office: [always] },
  renew: { party: [held, filedForThem], office: [held, filing] },
  end: { party: [held, filedForThem], office: [held, filing] },
  mend: { party: [written, madeTheirs], office: [stillTheirs, ofBefore] },
  release: { party: [written], office: [stillTheirs, ofBefore] },
  // Content goes for good: under a rule of law, which is the office's to apply; a delegation blanks its own words. What acts did stays
  // (`erasing`).
  erase: { party: [writtenWords], office: [changesNoWords] },
  confirm: { party: [theirFiling, namedInMark, takenBackForThem], office: [silence] },
};

/** Whether a member may touch a thing in an entry. The answer rests on what all readers of the entry's room can see. */
export function authorise(touch: Touch, audience: Audience, { party }: Pick<NewEntry, "party">): Result<void> {
  if (audience.capacity === "sole") return { ok: true, value: undefined };
  const token = actingAs(audience) ?? "";
  const grounds = rights[touch.change][token === ACTING_OFFICE ? "office" : "party"];
  return grounds.some((ground) => ground({ touch, token, party }))
    ? { ok: true, value: undefined }
    : failed(said(`not-yours.${touch.change}`), { place: places[touch.change] });
}

const places: Readonly<Record<Change, string>> = {
  make: "kind",
  renew: "body.id",
  end: "body.id",
  mend: "body.entry",
  release: "body.entry",
  erase: "body.seq",
  confirm: "body.of",
};

/** Whether a member may correct, release or erase one of some entries, by whose it is; what it is and what rests on it is judged besides. */
export function mayMend(
  audience: Audience,
  entry: Entry,
  { kinds, entries }: Pick<Judged, "kinds" | "entries">,
  change: "mend" | "release" | "erase" = "mend",
): boolean {
  const entryOf = (id: string) => entries.find((each) => each.id === id && each.room === entry.room);
  return authorise(touchOf(entry, change, { kinds, entries, entryOf }), audience, {}).ok;
}
