import type { ReactNode } from "react";
import { Empty } from "../../../kit/states.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { FileRow } from "./file-row.tsx";
import { Intake } from "./intake.tsx";
import { Proposals } from "./proposals.tsx";
import { useOwnFiles } from "./use-own-files.ts";
import { WorkWithTexts } from "./work.tsx";

/** Files of the reader's own: read here, sent nowhere; compared, compiled, saved; composites that came back. */
export function OwnFilesPage(): ReactNode {
  const { t, place, ownFiles } = useWorkbench();
  const words = t.own;
  const files = useOwnFiles();
  const shown = files.find(({ id }) => id === place.values["file"]);
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.title}</h1>
          <p className="page-sub">{words.intro}</p>
        </div>
      </div>
      <Intake />
      {files.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <section className="part" aria-labelledby="own-list">
          <div className="part-head">
            <h2 id="own-list">{words.files}</h2>
            <span className="hint">{words.count({ count: files.length })}</span>
            <span className="grow" />
            <button
              type="button"
              className="link"
              onClick={() => {
                for (const { id } of files) ownFiles.remove(id);
              }}
            >
              {words.clear}
            </button>
          </div>
          <ul className="own-files">
            {files.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        </section>
      )}
      {shown?.state.status === "read" && shown.state.reading.received !== undefined && (
        <Proposals file={shown} received={shown.state.reading.received} />
      )}
      <WorkWithTexts />
    </>
  );
}
