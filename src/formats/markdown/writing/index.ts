export { writeRedlineMarkdown } from "./redline.ts";
