import type { ReactNode } from "react";
import { isAnything } from "../../../../core/text/found.ts";
import { Choice } from "../../../kit/choice.tsx";
import { FoundBeside } from "../../../kit/found.tsx";
import { changesOfChoices, choicesOf, type Kept, type OwnFile } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";
import { usualKept } from "./keep-file.ts";

const ways = ["cleansed", "as-came", "none"] as const;

/** What is kept of an own file: as it was chosen, else as usual. */
export function keptOf(file: OwnFile): Kept {
  const chosen = ways.find((way) => way === file.typed["kept"]);
  return chosen ?? usualKept(file.state.status === "read" ? file.state.reading.found : undefined);
}

/** What a file holds beside its words, what of it travels, and what is kept of the file itself. */
export function FileBeside({ file }: { readonly file: OwnFile }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.found.file;
  if (file.state.status !== "read") return null;
  const { found, composite } = file.state.reading;
  const kept = keptOf(file);
  const cleansable = found?.cleansable === true;
  // Where nothing was found, a cleansed copy is the file itself.
  const offered = ways.filter(
    (way) =>
      way === "none" || (way === "cleansed" ? cleansable : !cleansable || (found !== undefined && isAnything(found))),
  );
  return (
    <div className="file-beside">
      <FoundBeside
        found={found}
        choices={choicesOf(file)}
        onChange={(changes) => ownFiles.change(file.id, changesOfChoices(file, changes))}
        name={file.name}
        offers={composite === undefined ? ["comments", "tracked", "hidden"] : ["comments", "hidden"]}
      />
      <div className="found-head">
        <b>{words.title}</b>
        <Choice
          look="segment"
          legend={words.of({ name: file.name })}
          value={kept}
          options={offered.map((value) => ({ value, label: words[value] }))}
          onChange={(value) => ownFiles.change(file.id, { typed: { ...file.typed, kept: value } })}
        />
      </div>
      <p className="hint">
        {words[`${kept}Hint`]} {!cleansable && words.notCleansable}
      </p>
    </div>
  );
}
