import { useId, useMemo, useState, type ReactNode } from "react";
import { canWrite } from "../../../../core/record/permissions.ts";
import { standingOf, type Standing } from "../../../../core/record/standing/index.ts";
import type { TalksText } from "../../../../core/record/talks.ts";
import type { Words } from "../../../../words/types.ts";
import { say } from "../../../../words/words.ts";
import { Button } from "../../../kit/button.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { NoText } from "../no-text.tsx";
import { isDay } from "../../../days.ts";
import { withValues } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { Table, type Column } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { RecordPage } from "../record-page.tsx";
import { RoomSign } from "../rooms.tsx";
import { TextChoice } from "../text-choice.tsx";
import { chosenText, textsWithPoints } from "../text-points.ts";
import { levelsToMark } from "./levels-to-mark.ts";
import { MarkDialog } from "./mark-dialog.tsx";
import { pointName } from "../text-points.ts";
import { Causes, FoundOnPoint, LevelOfLedger, PointOfLedger } from "./status-line.tsx";
import { isOpen, movedSince, statusRows, withHeads, type StatusRow } from "./status-rows.ts";

type Show = "all" | "open" | "moved";

/** The status of every point: what is declared between whom, what the rule finds, and why a point is open. */
export function StatusPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.status} intro={t.record.status.intro}>
      {(record) => <Ledger record={record} />}
    </RecordPage>
  );
}

function Ledger({ record }: { readonly record: RecordAccess }): ReactNode {
  const { place, go } = useWorkbench();
  const texts = textsWithPoints(record.talks);
  const text = chosenText(record.talks, place.values["text"]);
  if (text === undefined) return <NoText record={record} />;
  return (
    <>
      <div className="record-bar">
        <TextChoice texts={texts} chosen={text} onChoose={(id) => go(withValues(place, { text: id }))} />
        <RoomSign room={text.room} />
        <span className="grow" />
        <ShowChoice record={record} />
      </div>
      <LedgerOf key={text.id} record={record} text={text} />
    </>
  );
}

function ShowChoice({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place, go } = useWorkbench();
  const words = t.record.status;
  const id = useId();
  const show = showOf(place.values["show"]);
  return (
    <>
      <Choice<Show>
        legend={words.show}
        look="segment"
        value={show}
        options={[
          { value: "all", label: words.all },
          { value: "open", label: words.open },
          { value: "moved", label: words.moved },
        ]}
        onChange={(value) => go(withValues(place, { show: value === "all" ? null : value }))}
      />
      {show === "moved" && (
        <span className="record-since">
          <label htmlFor={id} className="heard">
            {words.since}
          </label>
          <input
            id={id}
            type="date"
            className="input"
            value={sinceOf(place.values["since"], record.today())}
            onChange={({ target }) => {
              if (isDay(target.value)) go(withValues(place, { since: target.value }), "replace");
            }}
          />
        </span>
      )}
    </>
  );
}

function showOf(value: string | undefined): Show {
  return value === "open" || value === "moved" ? value : "all";
}

/** The day given, or a week ago. */
export function sinceOf(value: string | undefined, today: string): string {
  if (value !== undefined && isDay(value)) return value;
  return new Date(Date.parse(`${today}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);
}

function LedgerOf({ record, text }: { readonly record: RecordAccess; readonly text: TalksText }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.status;
  const { talks } = record;
  const standing = useMemo(() => standingOf(talks, text, { day: place.asOf }), [talks, text, place.asOf]);
  const front = useMemo(
    () => (standing.other ? standingOf(talks, undefined, { day: place.asOf }) : null),
    [talks, standing, place.asOf],
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<"mark" | "silence" | null>(null);
  const rows = useMemo(() => statusRows(talks, standing), [talks, standing]);
  const show = showOf(place.values["show"]);
  const since = sinceOf(place.values["since"], record.today());
  const shown = useMemo(() => {
    if (show === "open") return withHeads(rows, isOpen);
    if (show === "all") return rows;
    const moved = movedSince(record.entries, talks, text, since);
    return withHeads(rows, ({ point }) => moved.has(point.id));
  }, [rows, show, since, record.entries, talks, text]);
  const allowed = canWrite(record.audience, text.room, "marks") || canWrite(record.audience, "table", "marks");
  const levels = levelsToMark(record, text);
  const marks = allowed && levels.length > 0;
  const toggle = (id: string) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <>
      <Sentences standing={standing} front={front} />
      {allowed && !marks && <p className="hint ledger-authority">{t.office.noAuthority}</p>}
      {selected.size > 0 && (
        <SelectedBar selected={selected} setDialog={setDialog} record={record} setSelected={setSelected} />
      )}
      {shown.length === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <LedgerTable shown={shown} marks={marks} selected={selected} toggle={toggle} text={text} />
      )}
      {dialog !== null && (
        <MarkDialog
          kind={dialog}
          text={text}
          points={[...selected]}
          onClose={(done) => {
            setDialog(null);
            if (done) setSelected(new Set());
          }}
        />
      )}
    </>
  );
}

/** What can be done with the points that are ticked. */
function SelectedBar({
  selected,
  setDialog,
  record,
  setSelected,
}: {
  readonly selected: ReadonlySet<string>;
  readonly setDialog: (value: "mark" | "silence" | null) => void;
  readonly record: RecordAccess;
  readonly setSelected: (value: ReadonlySet<string>) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.status;
  return (
    <div className="record-selected" role="status">
      <span>{words.selected({ n: selected.size })}</span>
      <Button look="main" onClick={() => setDialog("mark")}>
        {words.mark}
      </Button>
      {record.audience.capacity !== "delegate" && <Button onClick={() => setDialog("silence")}>{words.silence}</Button>}
      <Button look="link" onClick={() => setSelected(new Set())}>
        {t.record.cancel}
      </Button>
    </div>
  );
}

/** A box before each point, to choose several. */
function pickColumn(
  selected: ReadonlySet<string>,
  toggle: (id: string) => void,
  words: Words["record"]["status"],
): Column<StatusRow> {
  return {
    head: words.selected({ n: selected.size }),
    heard: true,
    headClass: "ledger-pick",
    className: "ledger-pick",
    cell: ({ point }) => (
      <input
        type="checkbox"
        checked={selected.has(point.id)}
        aria-label={words.select({ point: pointName(point) })}
        onChange={() => toggle(point.id)}
      />
    ),
  };
}

/** Points up to which all are drawn, found by the browser's own search, as of most agreements: each says much. */
const MANY = 160;

/** The points of a text, one a row. */
function LedgerTable({
  shown,
  marks,
  selected,
  toggle,
  text,
}: {
  readonly shown: readonly StatusRow[];
  readonly marks: boolean;
  readonly selected: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly text: TalksText;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.status;
  return (
    <Table
      className="ledger"
      labelled
      many={MANY}
      rows={shown}
      keyOf={({ point }) => point.id}
      fence={({ point }) => point.label}
      rowProps={({ point, provision }) => ({
        "data-depth": Math.min(point.depth, 3),
        ...(provision === null ? { className: "ledger-head" } : {}),
      })}
      columns={[
        marks && pickColumn(selected, toggle, words),
        {
          head: words.point,
          names: true,
          className: "ledger-point",
          cell: (row) => <PointOfLedger row={row} text={text} />,
        },
        {
          head: words.level,
          cell: ({ provision }) => provision !== null && <LevelOfLedger provision={provision} />,
        },
        { head: words.why, cell: ({ provision }) => provision !== null && <Causes causes={provision.open} /> },
        {
          head: words.found,
          cell: ({ found }) => <FoundOnPoint found={found} />,
        },
      ]}
    />
  );
}

/** Where the text in front stands, and this one where it is another. */
function Sentences({ standing, front }: { readonly standing: Standing; readonly front: Standing | null }): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="record-sentences">
      {front !== null && <p className="record-sentence quiet">{say(t, front.said)}</p>}
      <p className="record-sentence">
        <b>{say(t, standing.said)}</b>
      </p>
    </div>
  );
}
