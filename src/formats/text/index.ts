export { paragraphsOfText, joinLines } from "./paragraphs.ts";
export { readText } from "./read.ts";
