/** Files of word processors that are read only after LibreOffice has turned them into docx. */
export type OfficeKind = "odt" | "rtf" | "doc";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first part of an OpenDocument text, which is not packed: `mimetype` and what it says. */
const ODT = /^mimetype.{0,64}?application\/vnd\.oasis\.opendocument\.text/su;

/** Which of these files it is, by its bytes; null for any other. A docx with a password is none of them. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.startsWith("PK\u0003\u0004") && ODT.test(head.slice(30))) return "odt";
  return OLE.every((byte, at) => bytes[at] === byte) && holdsName(bytes, "WordDocument") ? "doc" : null;
}

/** Whether an OLE file has a stream of this name; its names are written with two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; (at = bytes.indexOf(wanted[0] ?? 0, at)) >= 0; at++)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
