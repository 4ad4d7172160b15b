import { failed, ok, type Result } from "../../core/common/result.ts";
import { said, type Say } from "../../core/common/said.ts";
import { inEnglish } from "../../words/english.ts";
import { withHolders } from "../../core/text/apart.ts";
import { changesOf, type ReturnedEdits, type ReturnedRemark, type Unplaced } from "../../core/text/spans.ts";
import { childElements, xmlText, type XmlElement } from "../xml.ts";
import { Authors, ChangeTally, standsIn } from "./changes.ts";
import { carriedComposite, type CarriedComposite } from "./composite-read.ts";
import type { ReadingContext } from "./inline.ts";
import { Losses } from "./losses.ts";
import { openDocx } from "./parts.ts";
import { otherComposite } from "./receiving/other-composite.ts";
import { isOurs, Receiver, type ReturnedComment } from "./receiving/receiver.ts";
import { returnedNotes } from "./receiving/notes.ts";
import { retoldPages } from "./receiving/pages.ts";
import { returnedParagraphs, type ReturnedParagraph } from "./receiving/returned.ts";
import { readStory, StoryReader, type StoryEvent } from "./story.ts";
import { readStyles } from "./styles.ts";

/** A composite that came back, with all that was done in it; `changesOf` reads that as the changes of a party. */
export interface Received {
  readonly edits: ReturnedEdits;
  readonly comments: readonly ReturnedRemark[];
  /** The composite as it was sent; absent where the file no longer carries it and none was given. */
  readonly sent?: Pick<CarriedComposite, "composite" | "title">;
}

/** How a returned composite is received. */
export interface ReceiveOptions {
  /** The composite as it was sent, for files that no longer carry it. */
  readonly sent?: CarriedComposite;
  readonly keepNames?: boolean;
}

/**
 * Reads the tracked changes, comments and untracked edits of a composite that came back. A place is found by the text that was
 * sent, and by hidden bookmarks where that was retyped; what has no place is told as such, never left out. Fails with
 * `not-composite` where the file no longer carries what was sent and none is given: what nobody tracked would be passed over.
 */
export function receiveComposite(bytes: Uint8Array, options: ReceiveOptions = {}): Result<Received> {
  const read = receive(bytes, options);
  return read.ok && read.value.sent === undefined ? failed(said("not-composite")) : read;
}

/** The same, and of a file of ours that lost what was sent all that is tracked in it, without a place. */
function receive(bytes: Uint8Array, options: ReceiveOptions): Result<Received> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const carried = carriedComposite(parts);
  if (!carried.ok && carried.failure.code !== "not-composite") return carried;
  const sent = carried.ok ? carried.value : options.sent;
  const styles = parts.related("styles");
  if (styles !== null && !styles.ok) return styles;
  const authors = new Authors(options.keepNames ?? false);
  const context: ReadingContext = {
    styles: readStyles(styles === null ? null : styles.value),
    authors,
    tally: new ChangeTally(),
    losses: new Losses(),
  };
  const events: StoryEvent[] = [];
  const reader = new StoryReader(context, (event) => events.push(event));
  const root = parts.part(parts.main, { within: "w:body", each: (element) => reader.read(element) });
  if (!root.ok) return root;
  const found = returnedParagraphs(events, context.styles, (content) => readStory(context, content));
  const notes = parts.related("comments");
  const comments = notes?.ok === true ? readComments(notes.value, authors) : new Map<string, ReturnedComment>();
  if (sent === undefined) {
    const ours = found.some(({ tokens }) => tokens.some(({ bookmarks }) => bookmarks.some(isOurs)));
    return ours || carried.ok ? ok(withoutSent(found, comments, returnedNotes(bytes))) : carried;
  }
  const other = carried.ok
    ? null
    : otherComposite(
        sent.composite,
        found.map(({ text }) => text),
      );
  if (other !== null) return failed(other);
  const receiver = new Receiver(sent, found, comments);
  const { fits, all, isOther } = receiver.fit();
  if (!carried.ok && isOther) return failed(said("not-returned", { fits, all }));
  const edits = receiver.edits(sent.composite);
  const noted = returnedNotes(bytes, sent, edits.deleted);
  const paged = retoldPages(parts, sent.pages ?? [], sent.house);
  return ok({
    edits: { ...edits, unplaced: [...edits.unplaced, ...paged, ...noted, ...addedPictures(context.losses)] },
    comments: receiver.comments(),
    // Not how it was shown: a voice is a function, which no worker could hand on.
    sent: { composite: sent.composite, title: sent.title },
  });
}

/** A composite is sent without pictures. */
function addedPictures({ pictures }: Losses): readonly Unplaced[] {
  return pictures === 0 ? [] : [{ code: "picture", point: null, label: "", from: "", to: String(pictures) }];
}

/**
 * The same of a file that may not say whether it was sent with names and with brackets around the points of some, and in which
 * language the paper spoke: it is read the way that fits it best; `voices` are those that it may have spoken in. Of a file that lost
 * what was sent, where none is given, `sent` is absent, and what is tracked in it is told without a place.
 */
export function receiveReturned(
  bytes: Uint8Array,
  sent: Omit<CarriedComposite, "view"> | undefined,
  { keepNames = false, voices = [inEnglish] }: { readonly keepNames?: boolean; readonly voices?: readonly Say[] } = {},
): Result<Received> {
  const carried = receive(bytes, { keepNames });
  if (sent === undefined || (carried.ok && carried.value.sent !== undefined)) return carried;
  // Read in other words than it was written, a file differs wherever the program speaks.
  const differences = (read: Result<Received>): number => {
    if (!read.ok) return Infinity;
    const { changes, unplaced } = changesOf(read.value.edits, sent.composite.parties[0] ?? "", "");
    return changes.length + unplaced.length;
  };
  const shown = [...new Set([sent.composite, withHolders(sent.composite)])];
  const ways = voices.flatMap((say) =>
    [true, false].flatMap((attributed) =>
      shown.map((composite) => ({ ...sent, composite, view: { attributed, say } })),
    ),
  );
  let best: readonly [Result<Received>, number] | undefined;
  for (const way of ways) {
    const read = receive(bytes, { keepNames, sent: way });
    const count = differences(read);
    if (best === undefined || count < best[1]) best = [read, count];
    if (count === 0) break;
  }
  return best?.[0] ?? carried;
}

/** Without the composite as it was sent nothing has a place: each paragraph with changes is told. */
function withoutSent(
  found: readonly ReturnedParagraph[],
  comments: ReadonlyMap<string, ReturnedComment>,
  noted: readonly Unplaced[],
): Received {
  const unplaced = found.flatMap(({ tokens }): readonly Unplaced[] => {
    const words = (view: "original" | "final"): string =>
      tokens
        .filter(({ isMark, changes }) => !isMark && changes.length > 0 && standsIn(view, changes))
        .map(({ text }) => text)
        .join("");
    const [from, to] = [words("original"), words("final")];
    return from + to === "" ? [] : [{ code: "composite-missing", point: null, label: "", from, to }];
  });
  const placed = [...comments.values()].map((comment) => ({ ...comment, point: null, label: "", quote: "" }));
  return {
    edits: { parts: [], inserted: [], options: [], deleted: [], unplaced: [...unplaced, ...noted] },
    comments: placed,
  };
}

function readComments(root: XmlElement, authors: Authors): ReadonlyMap<string, ReturnedComment> {
  return new Map(
    childElements(root, "w:comment").map((element) => [
      element.attributes["w:id"] ?? "",
      {
        author: authors.shown(element.attributes["w:author"] ?? ""),
        date: element.attributes["w:date"] ?? null,
        text: childElements(element).map(xmlText).join("\n").trim(),
      },
    ]),
  );
}
