export { readCompositeMarkdown, writeCompositeMarkdown } from "./composite.ts";
export { writeDraftMarkdown } from "./exact-write.ts";
export { readMarkdown } from "./read.ts";
export { writeRedlineMarkdown } from "./writing/index.ts";
