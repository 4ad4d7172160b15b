import { z } from "@hono/zod-openapi";
import { knownZone } from "../../core/common/zones.ts";
import { noticeTopics } from "../../core/record/notices.ts";
import { languageCodes } from "../../words/languages.ts";

/** What its owner chooses for an address. */
export const choice = {
  pace: z.enum(["once", "daily"]).openapi({ description: "At once, or together each morning" }),
  topics: z.array(z.enum(noticeTopics)).min(1).max(noticeTopics.length),
  language: z.enum(languageCodes as [string, ...string[]]),
  zone: z
    .string()
    .max(100)
    .refine((zone) => knownZone(zone) !== undefined, { message: "a time zone was expected" })
    .openapi({ description: "IANA name of the time zone in which mornings are counted", example: "Europe/Zurich" }),
};

/** An address as its owner sees it: its secret is shown to nobody again. */
export const shownAddress = z.object({
  id: z.string(),
  kind: z.enum(["mail", "webhook"]),
  address: z.string(),
  pace: choice.pace,
  topics: z.array(z.string()),
  confirmed: z.string().nullable().openapi({ description: "Null until the link that was sent there was opened" }),
  failed: z.string().nullable().openapi({ description: "Since when messages cannot be brought there" }),
});
