import { useEffect, useRef, useState, type ReactNode } from "react";
import { isAnything, usualChoices, type Found } from "../../core/text/found.ts";
import type { WordFile } from "../word-files.ts";
import { useWorkbench } from "../workbench.ts";
import { FoundBeside } from "./found.tsx";

/** What a Word file holds beside its words, told before it goes out; nothing where it holds nothing of the kind. */
export function GoesOut({ file }: { readonly file: WordFile }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const [found, setFound] = useState<Found | null | undefined>(null);
  // The file is named anew with each drawing; its bytes are asked for once.
  const latest = useRef(file);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { name, bytes } = latest.current;
      const read = await bytes();
      const looked = read.ok ? await ownFiles.lookThrough(new File([new Uint8Array(read.value)], name)) : null;
      if (!gone) setFound(looked?.ok === true ? looked.value : undefined);
    };
    void look();
    return () => void (gone = true);
  }, [ownFiles]);
  if (found === null || (found !== undefined && !isAnything(found))) return null;
  return (
    <div className="goes-out">
      <p className="label">{t.found.onRecord.inFile({ name: file.name })}</p>
      <FoundBeside found={found} choices={usualChoices} onChange={() => undefined} name={file.name} offers={[]} />
    </div>
  );
}
