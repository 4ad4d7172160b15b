import { z } from "@hono/zod-openapi";
import { talksOn } from "../../core/record/as-of.ts";
import { standingReport } from "../../core/record/standing/index.ts";
import { en } from "../../words/english.ts";
import { told } from "../../words/words.ts";
import { answer, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { day, processId } from "../http/schemas.ts";
import { readAll } from "../record/reading.ts";

/** Where the text in front stands, from the rooms of the reader: what the Overview and the Status page show. */
export const standingRoute = memberRoute({
  method: "GET",
  path: "standing",
  summary:
    "How many provisions of the text in front stand at which level between whom, and what was declared on other days",
  query: z.strictObject({
    process: processId,
    asof: day.optional().openapi({ description: "Only what happened up to the end of this day" }),
  }),
  programs: true,
  answers: {
    200: { description: "Counts, the sentence that says them, and each provision with the entry it rests on" },
  },
  async handle({ process, audience, query }, { store }) {
    const read = await readAll(store, process, audience);
    if (!read.ok) return refused(read.failure);
    const asOf = query.asof ?? null;
    return answer(
      told(en, standingReport(talksOn(read.value, { process, day: asOf }), asOf, audience.capacity === "observer")),
    );
  },
});
