import type { ReactNode } from "react";
import { Empty } from "../../kit/states.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";

/** A page of the record: its title, and what it says where there is no record to read. */
export function RecordPage({
  title,
  intro,
  tools,
  children,
}: {
  readonly title: string;
  readonly intro: string;
  readonly tools?: ReactNode;
  readonly children: (record: RecordAccess) => ReactNode;
}): ReactNode {
  const { record, t } = useWorkbench();
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{title}</h1>
          <p className="page-sub">{intro}</p>
        </div>
        {record !== null && tools}
      </div>
      {record === null ? <Empty title={t.record.none} text={t.record.noneText} /> : children(record)}
    </>
  );
}
