export { frontText } from "./front.ts";
export { readingOf, revisionOf, textNow, wordsOfVersion } from "./words.ts";
export { bracketsOf, type Bracket } from "./brackets.ts";
