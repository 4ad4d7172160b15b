import type { ReactNode } from "react";
import { packDecimals } from "../../../../core/common/decimals.ts";
import type { Agreement, Incident } from "../../../../core/commitments/index.ts";
import { parseRoom } from "../../../../core/record/permissions.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { useAskBeforeLeaving } from "../../../use-ask-before-leaving.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { writableRooms } from "../../record/rooms.tsx";
import { useKeptReports } from "./kept-reports.ts";
import { emptyLog, eventName } from "./model.ts";

/** Reports that are kept in this page: recorded together where a record is open, else saved as a file. */
export function KeptList({ agreement }: { readonly agreement: Agreement | null }): ReactNode {
  const { whole, t, save, notify, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const [reports, keepReports] = useKeptReports(whole.id);
  // A delegation records what it heard in its own room; what all are to know goes through the office.
  const rooms = record === null ? [] : writableRooms(record, "judgements");
  const ownAlone = rooms.length > 0 && rooms.every((room) => parseRoom(room)?.type === "caucus");
  useAskBeforeLeaving(reports.length > 0 && record === null);
  if (reports.length === 0) return null;
  const saveFile = async () => {
    const log = { ...emptyLog, incidents: reports };
    const problem = await save({ kind: "incidents", format: "csv", process: whole.id, log });
    notify(problem === null ? t.own.saved({ name: words.saveReports }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <Part id="kept-reports" title={words.kept({ n: reports.length })} hint={words.keptHint}>
      <ul className="cm-lines">
        {reports.map((report) => (
          <KeptLine key={report.id} report={report} agreement={agreement} />
        ))}
      </ul>
      <div className="tools cm-tools">
        <RecordButton
          label={words.recordAll}
          text={ownAlone ? `${words.recordAllText} ${words.recordAllOwn}` : words.recordAllText}
          writers="judgements"
          plans={() =>
            reports.map((report) => ({
              kind: "incident",
              on: report.on.slice(0, 10),
              known: report.known.slice(0, 10),
              body: packDecimals(report) as object,
            }))
          }
          onDone={() => keepReports([])}
        />
        <button type="button" className="button" onClick={() => void saveFile()}>
          {words.saveReports}
        </button>
      </div>
    </Part>
  );
}

function KeptLine({
  report,
  agreement,
}: {
  readonly report: Incident;
  readonly agreement: Agreement | null;
}): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const [reports, keepReports] = useKeptReports(whole.id);
  const drop = () => keepReports(reports.filter((each) => each !== report));
  return (
    <li>
      <b>
        <bdi>{eventName(agreement, report.type)}</bdi>
        {report.count !== undefined && ` × ${report.count}`}
      </b>
      <span className="hint">
        {[locale.shortDate(report.on.slice(0, 10)), report.place?.name ?? "", words.grades[report.grade]]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      <Button look="link" onClick={drop}>
        {words.drop}
      </Button>
    </li>
  );
}
