export { readCompositeDocx, type CarriedComposite, type CompositeReading } from "./composite-read.ts";
export { carriedDraft } from "./draft-read.ts";
export { readDocx, type DocxOptions, type DocxReading } from "./read.ts";
export { receiveComposite, type Received, type ReceiveOptions } from "./receive.ts";
export { writeCompositeDocx } from "./writing/composite.ts";
export type { CompositeView } from "./writing/composite-layout.ts";
export { writeDraftDocx } from "./writing/draft.ts";
export { writeRedlineDocx } from "./writing/redline.ts";
export { writeSideBySideDocx } from "./writing/side-by-side.ts";
