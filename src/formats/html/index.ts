export { blocksOfHtml, type HtmlBlocks } from "./blocks.ts";
export { readHtml } from "./read.ts";
export {
  writeCompositeHtml,
  writeDraftHtml,
  writeEvolutionHtml,
  writeRedlineHtml,
  writeSideBySideHtml,
} from "./writing/index.ts";
