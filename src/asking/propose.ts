import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { JsonObject } from "../core/common/json.ts";
import type { NewEntry } from "../core/record/entry.ts";
import { versionFor } from "../core/record/kind.ts";
import { kinds } from "../core/record/parts.ts";
import { canWrite, mayWriteKind } from "../core/record/permissions.ts";
import type { RoomId } from "../core/record/room.ts";
import { spansBetween } from "../core/text/spans/between.ts";
import { pointNamed, textNamed } from "./finding-texts.ts";
import type { View } from "./view.ts";

/** Words proposed for a point. */
export interface Proposed {
  readonly text: string;
  readonly point: string;
  readonly words: string;
  readonly reason?: string | undefined;
}

/** A proposal that is ready to be judged and written: the only kind of entry that an assistant makes. */
export interface ReadyProposal {
  readonly room: RoomId;
  readonly entry: Omit<NewEntry, "salt" | "id" | "on" | "known">;
}

/** Other words for a point as an entry: an edit of just the words that differ where they are verbatim, else whole against whole. */
export function proposalOf(view: View, { text: name, point, words, reason }: Proposed): Result<ReadyProposal> {
  const { audience } = view;
  const text = textNamed(view, name);
  if (!text.ok) return text;
  const found = pointNamed(text.value, point);
  if (!found.ok) return found;
  const { id, text: against, wording, parties } = found.value;
  if (words.trim() === "") return failed(said("no-new-words"));
  if (words === against) return failed(said("same-words"));
  const version = text.value.versions.at(-1);
  const draft = version?.draft;
  const room = text.value.room === "public" ? "table" : text.value.room;
  if (!mayWriteKind(audience, "proposal") || !canWrite(audience, room, "texts")) return failed(said("only-reads"));
  const as = view.talks.drafts.find((each) => each.id === text.value.id)?.party ?? parties[0] ?? "";
  const place: JsonObject = { [text.value.kind]: text.value.id, point: id };
  const why: JsonObject = reason === undefined || reason.trim() === "" ? {} : { reason: reason.trim() };
  const body: JsonObject =
    draft !== undefined && wording === "verbatim" && version !== undefined
      ? {
          ...place,
          base: version.entry.id,
          spans: JSON.parse(
            JSON.stringify(spansBetween({ point: id, in: "text", as }, against, words)),
          ) as JsonObject[],
          ...why,
        }
      : { ...place, operation: "replace", text: words, against, ...why };
  return ok({
    room,
    entry: {
      v: versionFor(kinds, "proposal", body),
      kind: "proposal",
      ...(audience.capacity === "delegate" && audience.party !== undefined ? { party: audience.party } : {}),
      body,
    },
  });
}
