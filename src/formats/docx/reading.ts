// What reads Word files, without what writes them.
export { readCompositeDocx } from "./composite-read.ts";
export { carriedDraft } from "./draft-read.ts";
export { readDocx } from "./read.ts";
