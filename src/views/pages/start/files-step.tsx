import { useRef, type ReactNode } from "react";
import type { Party } from "../../../core/record/state.ts";
import { Button } from "../../kit/button.tsx";
import { Working } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { useWorkbench } from "../../workbench.ts";
import { FileInput } from "../texts/own-files/file-input.tsx";
import { FileLine } from "./file-line.tsx";
import { HowItBegins } from "./how.tsx";
import { basisOf, type PlanProps } from "./plan.ts";
import type { FileRow } from "./rows.ts";

/** Step 2: the files, each read once, and how the text shall begin. */
export function FilesStep({
  rows,
  parties,
  typed,
  type,
  duties,
  kept,
  busy,
  onBegin,
}: PlanProps & {
  readonly duties: boolean;
  readonly busy: boolean;
  readonly onBegin: () => Promise<void>;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.start.begin;
  const basis = basisOf(rows, typed.basis);
  const ready = rows.filter((row) => row.ready);
  const unchosen = !duties && ready.length > 1 && typed.begins === "from" && basis === null;
  const reading = rows.some(({ file }) => file.state.status === "waiting" || file.state.status === "reading");
  return (
    <>
      {rows.length > 0 && <FilesTable rows={rows} parties={parties} />}
      <AddFiles first={rows.length === 0} />
      {!duties && ready.length > 1 && (
        <HowItBegins rows={rows} parties={parties} typed={typed} type={type} basis={basis ?? ""} kept={kept} />
      )}
      {busy && <Working text={words.making} done={0} total={0} count="" />}
      {rows.length > 0 && (
        <div className="new-go">
          <Tally rows={rows} reading={reading} />
          <PageLink className="button" to={withValues(place, { step: null })}>
            {words.back}
          </PageLink>
          <Button
            look="main"
            disabled={busy || reading || ready.length === 0 || unchosen}
            onClick={() => void onBegin()}
          >
            {duties ? t.start.doors.signed.act : words.open}
          </Button>
        </div>
      )}
    </>
  );
}

function FilesTable({
  rows,
  parties,
}: {
  readonly rows: readonly FileRow[];
  readonly parties: readonly Party[];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.begin;
  const heads = [words.file, words.party, words.date, words.language, words.points, words.found];
  return (
    <table className="new-files">
      <caption className="heard">{words.table}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FileLine key={row.file.id} row={row} rows={rows} parties={parties} />
        ))}
      </tbody>
    </table>
  );
}

function AddFiles({ first }: { readonly first: boolean }): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.begin;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={first ? "new-drop new-drop-first" : "new-drop"}>
      <Button look={first ? "main" : "plain"} onClick={() => input.current?.click()}>
        {first ? words.choose : words.add}
      </Button>
      <span>{words.drop}</span>
      <FileInput ref={input} />
    </div>
  );
}

/** How many files take part, of how many parties, and what is missing; nothing of it holds anything up. */
function Tally({ rows, reading }: { readonly rows: readonly FileRow[]; readonly reading: boolean }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start.begin;
  const ready = rows.filter((row) => row.ready);
  const parties = new Set(ready.flatMap(({ party }) => party.split("-")));
  const names = (some: readonly FileRow[]) => locale.list(some.map(({ file }) => file.name));
  const undated = ready.filter(({ date }) => date === "");
  const nobodys = rows.filter((row) => !row.ready && row.drafts.length > 0);
  const out = rows.filter(({ drafts, file }) => drafts.length === 0 && file.state.status !== "reading");
  return (
    <p role="status">
      <b>{words.tally({ ready: ready.length, all: rows.length, parties: parties.size })}</b>{" "}
      {reading && words.stillReading}{" "}
      {nobodys.length > 0 && words.needParty({ n: nobodys.length, files: names(nobodys) })}{" "}
      {undated.length > 0 && words.needDay({ n: undated.length, files: names(undated) })}{" "}
      {!reading && out.length > 0 && words.leftOut({ n: out.length, files: names(out) })}{" "}
      {ready.length > 1 && words.unsure}
    </p>
  );
}
