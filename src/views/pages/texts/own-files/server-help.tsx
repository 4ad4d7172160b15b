import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { helpFor, type OwnFile } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";

/** What the server could do about a file that this page cannot read, done only when one asks: the file is sent there for it. */
export function ServerHelp({ file }: { readonly file: OwnFile }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const help = helpFor(file, ownFiles.server());
  if (help === null) return null;
  const words = t.own.onServer;
  return (
    <div className="own-help">
      <Button onClick={() => ownFiles.onServer(file.id)} aria-label={`${words[help]}: ${file.name}`}>
        {words[help]}
      </Button>{" "}
      <span className="hint">{words.note[help]}</span>
    </div>
  );
}
