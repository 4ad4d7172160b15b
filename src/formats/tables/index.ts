export { writeTableCsv, writeTableJson } from "./plain.ts";
export { writeTableDocx } from "./docx.ts";
export { writeTableHtml } from "./html.ts";
