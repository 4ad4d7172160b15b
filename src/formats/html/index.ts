export { blocksOfHtml, type HtmlBlocks } from "./blocks.ts";
export { readHtml } from "./read.ts";
export { writeCompositeHtml, writeDraftHtml, writeRedlineHtml, writeSideBySideHtml } from "./writing/index.ts";
