import type { ReactNode } from "react";
import type { FileReference } from "../../../core/things/declared.ts";
import type { TextVersion } from "../../../core/record/talks.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";

/** The file that a version of a text was read from, where it is kept in the room. */
function keptFile({ entries }: RecordAccess, { entry }: TextVersion): FileReference | null {
  const body = entries.find(({ room, seq }) => room === entry.room && seq === entry.seq)?.body;
  const file = body?.["file"];
  return file === undefined ? null : (file as unknown as FileReference);
}

/** Link that downloads the file as it came; nothing where none is kept. */
export function KeptFile({
  record,
  version,
}: {
  readonly record: RecordAccess;
  readonly version: TextVersion;
}): ReactNode {
  const { t } = useWorkbench();
  const file = keptFile(record, version);
  if (file === null) return null;
  return (
    <p className="hint kept-file">
      {t.office.file.received}:{" "}
      <a className="link" href={record.fileHref(version.entry.room, file.sha256)} download={file.name}>
        <bdi>{file.name}</bdi>
      </a>
    </p>
  );
}
