import { newEntry, opened, treaty, type History } from "./history.ts";
import { publicCode } from "../../src/core/common/said.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import type { Span } from "../../src/core/text/spans.ts";
import type { NewEntry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { kinds } from "../../src/core/record/parts.ts";
import type { Audience } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { checkWrite, foundation } from "../../src/core/record/writing.ts";

/** Whoever acts in these tests. */
export const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
export const solmark: Audience = { member: "s", capacity: "delegate", party: "SO" };
export const office: Audience = { member: "o", capacity: "secretariat" };
/** The two drafts of the text, and the text woven of them. */
export const drafts = [
  { party: "KE", draft: treaty() as Draft },
  { party: "SO", draft: treaty({ "1": "Article 1 of the pact." }) as Draft },
];
export const { composite } = compile(drafts);
export const [first = "", point = ""] = composite.points.map(({ id }) => id);
/** A change of words at the beginning of a point. */
export const span = (as: string, quote: string, insert: string, at = point): Span => ({
  point: at,
  in: "text",
  as,
  from: 0,
  to: quote.length,
  quote,
  insert,
});
export const clause = [span("KE", "Article", "Clause")];

/** What the gate answers to an entry: `written`, or the code of the refusal and whom it names. */
export function refusal(
  history: History,
  who: Audience,
  kind: string,
  body: object,
  more: Partial<NewEntry> = {},
  room: RoomId = "table",
): string {
  const entries = foundation(room, history.entries);
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const party = who.capacity === "delegate" ? { party: who.party ?? "" } : {};
  const v = kinds.get(kind)?.version ?? 1;
  const entry = newEntry(kind, body, { v, ...party, ...more });
  const context = {
    kinds,
    audience: who,
    room,
    at: "2031-03-20T12:00:00.000Z",
    state: fold(entries),
    entries,
    entryOf,
  };
  const result = checkWrite(entry, context);
  if (result.ok) return "written";
  const named = result.failure.facts?.["who"];
  return `${publicCode(result.failure.code)}${Array.isArray(named) ? ` ${named.join(" ")}` : ""}`;
}

/** A history in which the text was tabled, and its entry. */
export function begun(rule?: object): { readonly history: History; readonly base: string } {
  const history = opened(rule);
  return {
    history,
    base: history.write("composite", { id: "text", title: "Text", drafts: [], composite }, { as: "office" }),
  };
}

/** Ketara proposes the change, and others answer it. */
export const own = { as: "KE", party: "KE" };
export const proposed = (history: History, base: string) =>
  history.write("proposal", { composite: "text", point, base, spans: clause }, { v: 2, ...own });
export const answered = (history: History, proposal: string, party: string, answer: string, more: object = {}) =>
  history.write("stance", { proposal, answer, ...more }, { as: party, party });
