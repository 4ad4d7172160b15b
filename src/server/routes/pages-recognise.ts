import { z } from "@hono/zod-openapi";
import { answer, refused } from "../http/answer.ts";
import { tooMany } from "../http/pipeline.ts";
import { accountRoute } from "../http/route.ts";
import { pageImage } from "../reading/index.ts";

/** Most pixels of a page: A4 at 600 dots an inch. */
const MOST_PIXELS = 40_000_000;
/** Seconds to wait where too many wait already. */
const BUSY = 15;

const size = z.coerce.number().int().min(1).max(20_000);

/** The words of a page that is a picture, by text recognition on this server. The picture is not kept. */
export const pagesRecognise = accountRoute({
  method: "POST",
  path: "pages.recognise",
  summary:
    "Read the words of a picture of a page (one byte of grey a pixel) by text recognition, where it is installed",
  query: z.strictObject({ width: size, height: size }),
  takes: "application/octet-stream",
  limit: MOST_PIXELS,
  allowance: "pages",
  answers: {
    200: {
      description: "Each word with its place in pixels and how sure it is, in percent",
      schema: z.object({
        words: z.array(
          z.object({
            text: z.string(),
            confidence: z.number(),
            line: z.number().int(),
            foot: z.number(),
            height: z.number(),
            from: z.number(),
            to: z.number(),
          }),
        ),
      }),
    },
    422: { description: "Not as many bytes as pixels, too slow, or text recognition is not installed" },
  },
  async handle({ query, bytes }, { reading }) {
    const image = pageImage(query.width, query.height, bytes);
    if (!image.ok) return refused(image.failure);
    const words = await reading.recognise(image.value);
    if (words === null) return tooMany(BUSY);
    return words.ok ? answer({ words: words.value }) : refused(words.failure);
  },
});
