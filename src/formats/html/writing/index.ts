export { writeCompositeHtml } from "./composite.ts";
export { writeDraftHtml } from "./draft.ts";
export { writeRedlineHtml, writeSideBySideHtml } from "./redline.ts";
