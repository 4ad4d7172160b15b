import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
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
      <PageTitle title={words.title} sub={words.intro} />
      <Intake />
      {files.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <Part
          id="own-list"
          title={words.files}
          hint={words.count({ count: files.length })}
          tools={
            <Button
              look="link"
              onClick={() => {
                for (const { id } of files) ownFiles.remove(id);
              }}
            >
              {words.clear}
            </Button>
          }
        >
          <ul className="own-files">
            {files.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        </Part>
      )}
      {shown?.state.status === "read" && shown.state.reading.received !== undefined && (
        <Proposals key={shown.state.reading.received.party} file={shown} received={shown.state.reading.received} />
      )}
      <WorkWithTexts />
    </>
  );
}
