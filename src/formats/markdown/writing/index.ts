export { writeCompositeMarkdown } from "./composite.ts";
export { writeRedlineMarkdown } from "./redline.ts";
