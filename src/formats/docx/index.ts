export { readDocx, type DocxOptions, type DocxReading } from "./read.ts";
export { writeDraftDocx } from "./writing/draft.ts";
export { writeRedlineDocx } from "./writing/redline.ts";
export { writeSideBySideDocx } from "./writing/side-by-side.ts";
