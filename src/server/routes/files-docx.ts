import { said } from "../../core/common/said.ts";
import { officeKind } from "../../formats/office.ts";
import { refusal, refused } from "../http/answer.ts";
import { tooMany } from "../http/pipeline.ts";
import { accountRoute } from "../http/route.ts";
import { attachment } from "./files-get.ts";
import { WORD } from "./texts-file.ts";

/** Most bytes of a file that LibreOffice is asked to read. */
const LARGEST_GIVEN = 32 * 1024 * 1024;
/** Seconds to wait where too many wait already. */
const BUSY = 30;

/** A file of another word processor as docx, by LibreOffice on this server. It is not kept. */
export const filesDocx = accountRoute({
  method: "POST",
  path: "files.docx",
  summary: "Turn an odt, rtf or doc file into docx by LibreOffice, where it is installed; nothing is kept",
  takes: "application/octet-stream",
  limit: LARGEST_GIVEN,
  allowance: "conversions",
  answers: {
    200: { description: "The file as docx", type: WORD },
    413: { description: "More than 32 MB" },
    422: { description: "Of another kind, not readable, too slow, or LibreOffice is not installed" },
  },
  async handle({ bytes, request }, { reading }) {
    const kind = officeKind(bytes);
    if (kind === null) return refusal(422, said("not-office"));
    const made = await reading.asDocx(bytes, kind, request.signal);
    if (made === null) return tooMany(BUSY);
    return made.ok ? { status: 200, body: made.value, headers: attachment("draft.docx", WORD) } : refused(made.failure);
  },
});
