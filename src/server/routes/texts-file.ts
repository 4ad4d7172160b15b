import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { talksOn } from "../../core/record/as-of.ts";
import { isNamedWord } from "../../core/record/kept-with.ts";
import { ownFileTracked } from "../../formats/docx/index.ts";
import { notFound, refusal, refused } from "../http/answer.ts";
import { allowances } from "../http/limits.ts";
import { tooMany } from "../http/pipeline.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { ownWords, standingText } from "../record/own-words.ts";
import { readAll } from "../record/reading.ts";
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
  answers: {
    200: {
      description: "The kept bytes where no word changed, else the file with just those words changed",
      type: WORD,
    },
    422: { description: "No Word file was kept with it, or its words have no place in that file" },
  },
  async handle({ process, audience, caller, query }, { store, mode, limiter }) {
    const wait = mode.kind === "alone" ? 0 : limiter.take(`files ${caller.account}`, allowances.wordFiles);
    if (wait > 0) return tooMany(wait);
    const read = await readAll(store, process, audience);
    if (!read.ok) return refused(read.failure);
    const talks = talksOn(read.value, { process, day: null });
    const standing = standingText(talks, query.text);
    if (standing === null) return notFound;
    const own = ownWords(read.value, talks, standing, query.party);
    if (!own.ok) return refused(own.failure);
    const { draft, kept } = own.value;
    const { name, sha256 } = kept.file;
    if (!isNamedWord(name)) return refusal(422, said("own-file.not-word", { name }));
    const file = await store.getFile(process, audience, kept.room, sha256);
    if (!file.ok) return refused(file.failure);
    const author = query.party ?? draft.tabledBy.join(", ");
    const tracked = query.tracked === undefined ? null : { author, date: draft.date };
    const made = ownFileTracked(file.value.bytes, kept.tabled, draft, tracked);
    return made.ok ? { status: 200, body: made.value.bytes, headers: attachment(name, WORD) } : refused(made.failure);
  },
});
