export { readBargainJson, writeBargainJson } from "./bargain-json.ts";
export { parseCsv, readCsv, writeCsv } from "./csv.ts";
export {
  readCompositeDocx,
  readDocx,
  receiveComposite,
  writeCompositeDocx,
  writeDraftDocx,
  writeRedlineDocx,
  writeSideBySideDocx,
} from "./docx/index.ts";
export { draftFromJson, draftToJson, readDraftJson, writeDraftJson } from "./draft-json.ts";
export { exportFrame, type ExportFrame } from "./frame.ts";
export { writeCompositeHtml, writeDraftHtml, writeRedlineHtml, writeSideBySideHtml } from "./html/index.ts";
export {
  readCompositeMarkdown,
  readMarkdown,
  writeCompositeMarkdown,
  writeDraftMarkdown,
  writeRedlineMarkdown,
} from "./markdown/index.ts";
export { textOfFile } from "./plain.ts";
export { processFolderFiles, readProcessFolder } from "./process-folder.ts";
export { readProcess, writeProcess, fileReferences, type FolderProcess, type KeptFile } from "./process-record.ts";
export { readDraft, type ReadDraft, type ReadOptions } from "./read.ts";
