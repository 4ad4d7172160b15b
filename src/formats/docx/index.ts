export { readDocx, type DocxOptions, type DocxReading } from "./read.ts";
