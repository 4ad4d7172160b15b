export { writeCompositeHtml } from "./composite.ts";
export { writeDraftHtml } from "./draft.ts";
export { writeEvolutionHtml } from "./evolution.ts";
export { writeRedlineHtml, writeSideBySideHtml } from "./redline.ts";
