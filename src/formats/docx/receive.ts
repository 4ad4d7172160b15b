import { ok, type Result } from "../../core/common/result.ts";
import { childElements, xmlText, type XmlElement } from "../xml.ts";
import { Authors, ChangeTally } from "./changes.ts";
import { carriedComposite, type CarriedComposite } from "./composite-read.ts";
import type { ReadingContext } from "./inline.ts";
import { Losses } from "./losses.ts";
import { openDocx } from "./parts.ts";
import type { ReceivedLoss, ReceivedProposal } from "./receiving/proposal.ts";
import { isOurs, Receiver, type ReturnedComment } from "./receiving/receiver.ts";
import { returnedParagraphs } from "./receiving/returned.ts";
import { StoryReader, type StoryEvent } from "./story.ts";
import { readStyles } from "./styles.ts";

/** A returned composite as proposals. */
export interface Received {
  readonly proposals: readonly ReceivedProposal[];
  readonly losses: readonly ReceivedLoss[];
  /** The composite as it was sent, where the file still carries it. */
  readonly composite?: CarriedComposite["composite"];
}

/** How a returned composite is received. */
export interface ReceiveOptions {
  /** The party that sent it back. */
  readonly from: string;
  /** The composite as it was sent, for files that no longer carry it. */
  readonly sent?: CarriedComposite;
  readonly keepNames?: boolean;
  /** Name of the file, for messages. */
  readonly name?: string;
}

/**
 * Reads the tracked changes, comments and untracked edits of a composite that came back. Words deleted and inserted at
 * one place by one author are one proposal. A place is found by the text that was sent, and by hidden bookmarks where
 * that was retyped; what cannot be found is a loss, never silent.
 */
export function receiveComposite(bytes: Uint8Array, options: ReceiveOptions): Result<Received> {
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
  const comments = parts.related("comments");
  const found = returnedParagraphs(events, context.styles);
  if (sent === undefined && !found.some(({ tokens }) => tokens.some(({ bookmarks }) => bookmarks.some(isOurs)))) {
    return carried.ok ? ok({ proposals: [], losses: [] }) : carried;
  }
  const receiver = new Receiver(options.from, sent, found);
  receiver.read(comments?.ok === true ? readComments(comments.value, authors) : new Map());
  const losses = receiver.losses;
  if (!carried.ok) {
    losses.unshift({
      code: "composite-missing",
      message:
        sent === undefined
          ? "The file no longer carries the composite: places are known by its bookmarks alone, and edits that were not tracked cannot be seen."
          : "The file no longer carries the composite: it was compared with the one given.",
    });
  }
  return ok({ proposals: receiver.proposals, losses, ...(sent === undefined ? {} : { composite: sent.composite }) });
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
