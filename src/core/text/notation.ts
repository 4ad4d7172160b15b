export { parseComposite, type ParsedComposite } from "./notation/parse-composite.ts";
export { parseNotation, type ParsedNotation } from "./notation/parse.ts";
export { placeFinder, type Place } from "./notation/place.ts";
export { printComposite } from "./notation/print-composite.ts";
export { plainNotation, printNotation, printParties, type PrintOptions } from "./notation/print.ts";
