import { openArchive, packArchive, type Archive } from "../../src/formats/archive.ts";

function opened(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.failure));
  return archive.value;
}

function partIn(archive: Archive, name: string): Uint8Array {
  const part = archive.read(name);
  if (!part.ok) throw new Error(JSON.stringify(part.failure));
  return part.value;
}

const textOf = (part: Uint8Array): string => new TextDecoder().decode(part);

/** Parts of an archive by name. */
export function filesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const archive = opened(bytes);
  return new Map(archive.names.map((name) => [name, partIn(archive, name)]));
}

/** The texts of its parts by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...filesOf(bytes)].map(([name, part]) => [name, textOf(part)]));
}

/** The text of one part: by itself the body of a Word file. */
export function partOf(bytes: Uint8Array, name = "word/document.xml"): string {
  return textOf(partIn(opened(bytes), name));
}

/** All that an archive says, its parts one below the other with their names. */
export function allOf(bytes: Uint8Array): string {
  return [...partsOf(bytes)].map(([name, text]) => `${name} ${text}`).join("\n");
}

/** The archive with other texts in its parts, null leaving one out, and with more parts. */
export function withParts(
  bytes: Uint8Array,
  change: (text: string, name: string) => string | null,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = [...filesOf(bytes)].flatMap(([name, part]): [string, Uint8Array][] => {
    const text = textOf(part);
    const now = change(text, name);
    return now === null ? [] : [[name, now === text ? part : new TextEncoder().encode(now)]];
  });
  const added = Object.entries(more).map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return packArchive([...parts, ...added]);
}
