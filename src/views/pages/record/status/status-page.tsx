import { useId, useMemo, useState, type ReactNode } from "react";
import { canWrite } from "../../../../core/record/permissions.ts";
import type { TalksText } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { NoText } from "../no-text.tsx";
import { isDay } from "../../../days.ts";
import { withValues } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { RecordPage } from "../record-page.tsx";
import { RoomSign } from "../rooms.tsx";
import { TextChoice } from "../text-choice.tsx";
import { chosenText, standingVersion, textsWithPoints } from "../text-points.ts";
import { levelsToMark } from "./levels-to-mark.ts";
import { MarkDialog } from "./mark-dialog.tsx";
import { pointName } from "../text-points.ts";
import { Causes, Found, LevelOfLedger, NothingFound, PointOfLedger } from "./status-line.tsx";
import { movedSince, standingCounts, statusRows, type StandingCount, type StatusRow } from "./status-rows.ts";

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
  const version = standingVersion(text);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<"mark" | "silence" | null>(null);
  const rows = useMemo(() => (version === undefined ? [] : statusRows(talks, text, version)), [talks, text, version]);
  const show = showOf(place.values["show"]);
  const since = sinceOf(place.values["since"], record.today());
  const shown = useMemo(() => {
    if (show === "open") return rows.filter(({ isOpen }) => isOpen);
    if (show === "all") return rows;
    const moved = movedSince(record.entries, talks, text, since);
    return rows.filter(({ point }) => moved.has(point.id));
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
      <Sentences record={record} text={text} rows={rows} />
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
      rows={shown}
      keyOf={({ point }) => point.id}
      fence={({ point }) => point.label}
      rowProps={({ point }) => ({ "data-depth": Math.min(point.depth, 3) })}
      columns={[
        marks && {
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
        },
        {
          head: words.point,
          names: true,
          className: "ledger-point",
          cell: (row) => <PointOfLedger row={row} text={text} />,
        },
        { head: words.level, cell: (row) => <LevelOfLedger row={row} /> },
        { head: words.why, cell: ({ status }) => <Causes causes={status?.open ?? [{ cause: "never-marked" }]} /> },
        {
          head: words.found,
          cell: ({ status }) => (status === null ? <NothingFound /> : <Found finding={status.finding} />),
        },
      ]}
    />
  );
}

/** How many points, between whom, declared by whom, when, and who is not part of it: one sentence each. */
function Sentences({
  record,
  text,
  rows,
}: {
  readonly record: RecordAccess;
  readonly text: TalksText;
  readonly rows: ReturnType<typeof statusRows>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.status;
  const counts = standingCounts(record.talks, text, rows);
  const levels = ({ byLevel }: StandingCount) =>
    (["closed", "agreed", "agreed-ad-referendum", "agreed-in-substance"] as const)
      .filter((level) => byLevel[level] > 0)
      .map((level) => words.ofLevel({ n: byLevel[level], level: t.record.levels[level] }));
  if (counts.length === 0) {
    const fallen = rows.filter(({ status }) => status?.marks.some(({ fellBack }) => fellBack !== undefined)).length;
    return <p className="record-sentence">{fallen === 0 ? words.noMarks : t.office.noneStands({ n: fallen })}</p>;
  }
  return (
    <div className="record-sentences">
      {counts.map((count) => (
        <p key={count.between.join(" ")} className="record-sentence">
          <b>
            {words.counted({
              agreed: count.agreed,
              total: count.total,
              list: locale.list(count.between),
              levels: locale.list(levels(count)),
            })}
          </b>
          , {words.declaredBy({ who: locale.list(count.declaredBy), on: locale.date(count.lastOn) })} (
          {t.record.provisional}).{" "}
          {count.notPart.length > 0 && (
            <span className="quiet">
              {words.outside({ list: locale.list(count.notPart), n: count.notPart.length })}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
