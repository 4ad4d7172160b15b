import { oneOf, orElse } from "./shape.ts";

/** How well something is known: read in a source, from memory, an article that names no source, a headline. */
export type Confidence = (typeof CONFIDENCES)[number];
export const CONFIDENCES = ["found", "memory", "article", "headline-only"] as const;

/** How well something is known; what a file does not say was read in a source. */
export const confidence = orElse(oneOf(CONFIDENCES), "found");
