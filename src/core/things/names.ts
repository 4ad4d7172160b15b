import { list, naming } from "../common/shape.ts";

/** Names of things on record. What they name must be known to all who read them. */
export const party = naming("party");
export const parties = list(party);
export const source = naming("source");
export const sources = list(source);
export const draft = naming("draft");
export const composite = naming("composite");
export const event = naming("event");
export const entry = naming("entry");
export const proposal = naming("proposal");
export const issue = naming("issue");
export const figure = naming("claim");
/** A draft or a composite. */
export const anyText = naming("text");
