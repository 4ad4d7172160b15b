import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { isNamedWord } from "../../core/record/kept-with.ts";
import { ownFileTracked } from "../../formats/docx/index.ts";
import { refusal, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { ownWords, standingText } from "../record/own-words.ts";
import { attachment } from "./files-get.ts";

/** Media type of a Word file. */
export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A party's words in a text, inside the Word file that was kept with its draft. */
export const textsFile = memberRoute({
  method: "GET",
  path: "texts.file",
  summary: "A draft, or one party's version of a composite, in the Word file that was kept with it",
  query: z.strictObject({
    process: processId,
    text: z.string().min(1).max(400).openapi({ description: "Id of the text, as in links" }),
    party: z.string().max(200).optional().openapi({ description: "Whose version of a composite" }),
    tracked: z
      .literal("1")
      .optional()
      .openapi({ description: "What changed since the file was kept comes as tracked changes" }),
  }),
  allowance: "wordFiles",
  programs: true,
  answers: {
    200: {
      description: "The kept bytes where no word changed, else the file with just those words changed",
      type: WORD,
    },
    422: { description: "No Word file was kept with it, or its words have no place in that file" },
  },
  async handle({ process, audience, query }, { store }) {
    const standing = await standingText(store, process, audience, query.text);
    if (!standing.ok) return refused(standing.failure);
    const own = ownWords(standing.value, query.party);
    if (!own.ok) return refused(own.failure);
    const { draft, kept } = own.value;
    const { name, sha256 } = kept.file;
    if (!isNamedWord(name)) return refusal(422, said("own-file.not-word", { name }));
    const file = await store.getFile(process, audience, kept.room, sha256);
    if (!file.ok) return refused(file.failure);
    const author = query.party ?? draft.tabledBy.join(", ");
    // The words may have come in on any day since the draft's own: none is said.
    const tracked = query.tracked === undefined ? null : { author, date: null };
    const made = ownFileTracked(file.value.bytes, kept.tabled, draft, tracked);
    return made.ok ? { status: 200, body: made.value.bytes, headers: attachment(name, WORD) } : refused(made.failure);
  },
});
