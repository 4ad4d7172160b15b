export { writeDraftMarkdown } from "./exact-write.ts";
export { readMarkdown } from "./read.ts";
export { writeCompositeMarkdown, writeRedlineMarkdown } from "./writing/index.ts";
