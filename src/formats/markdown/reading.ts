// What reads Markdown, without what writes it.
export { readCompositeMarkdown } from "./composite.ts";
export { readMarkdown } from "./read.ts";
