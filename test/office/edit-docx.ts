import { openArchive, packArchive } from "../../src/formats/archive.ts";

/** The same Word file with one part changed; a part that becomes null is left out. */
export function editPart(bytes: Uint8Array, part: string, change: (xml: string) => string | null): Uint8Array {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.failure.code);
  return packArchive(
    archive.value.names.flatMap((name): [string, Uint8Array][] => {
      const content = archive.value.read(name);
      if (!content.ok) throw new Error(content.failure.code);
      if (name !== part) return [[name, content.value]];
      const changed = change(new TextDecoder().decode(content.value));
      return changed === null ? [] : [[name, new TextEncoder().encode(changed)]];
    }),
  );
}
