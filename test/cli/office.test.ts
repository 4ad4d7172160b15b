import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { asDocx } from "../../src/server/reading/office.ts";
import { officeKind } from "../../src/formats/office.ts";
import { readDraft } from "../../src/formats/read.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string): string => text.replace(/./gsu, "$&\0");
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const ODT = `PK\u0003\u0004${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`;
const RTF = "{\\rtf1\\ansi 1. The Parties shall meet.\\par 2. They shall agree.\\par}";
const installed = (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));

describe("files of other word processors", () => {
  test("are told by their bytes, whatever they are called", async () => {
    expect(officeKind(bytes(RTF))).toBe("rtf");
    expect(officeKind(bytes(ODT))).toBe("odt");
    expect(officeKind(bytes(`${OLE}…${wide("WordDocument")}`))).toBe("doc");
    expect(officeKind(bytes(`${OLE}…${wide("EncryptedPackage")}`))).toBeNull();
    expect(officeKind(bytes(ODT.replace("text", "spreadsheet")))).toBeNull();
    for (const [text, kind] of [
      [RTF, "rtf"],
      [ODT, "odt"],
    ] as const)
      expect(await readDraft(bytes(text), "draft.docx")).toMatchObject({
        ok: false,
        failure: { code: "needs-office", facts: { kind } },
      });
  });

  test("say what to do where LibreOffice is not installed", async () => {
    expect(await asDocx(bytes(RTF), "rtf", { programs: ["no-such-program"] })).toMatchObject({
      ok: false,
      failure: { code: "needs-office" },
    });
  });

  test.skipIf(!installed)("are read through LibreOffice where it is", async () => {
    const made = await asDocx(bytes(RTF), "rtf");
    if (!made.ok) throw new Error(made.failure.code);
    const read = await readDraft(made.value, "draft.docx");
    expect(read.ok && read.value.draft.points.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "1. The Parties shall meet.",
      "2. They shall agree.",
    ]);
  });
});
