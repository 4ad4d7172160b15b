import type { ReactNode } from "react";
import type { Absence, PartyAbsence, Position, SpokenPoint } from "../../../core/evidence/positions/index.ts";
import { positionFilings, type Filing } from "../../../core/record/filing.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { Standing, Strength } from "../../kit/standing.tsx";
import { useWorkbench, type Frame } from "../../workbench.ts";
import { closedRoomsOf, type Told } from "../../rooms-of.ts";
import type { RecordAccess } from "../../record.ts";
import { ClosedIn } from "../record/rooms.tsx";
import { optionInDraft, optionTitle, type LetteredCell, type LetteredDraftCell, type MatrixRow } from "./model.ts";

/** What is said when there is no stance; each kind of nothing has its own mark and words. */
export function AbsenceMark(
  given:
    | { readonly of: "draft"; readonly absence: Absence }
    | { readonly of?: "party"; readonly absence: PartyAbsence; readonly spoken?: readonly SpokenPoint[] },
): ReactNode {
  const { t, locale } = useWorkbench();
  const { absence } = given;
  return (
    <span className="pos-absent" data-absence={absence}>
      <i aria-hidden="true" />
      {given.of === "draft" ? t.positions.absenceDraft[given.absence] : absenceWords(given, { t, locale })}
    </span>
  );
}

/** Why a party has no stance, in words: with the points of its text that speak of the issue, where there are some. */
export function absenceWords(
  { absence, spoken = [] }: { readonly absence: PartyAbsence | null; readonly spoken?: readonly SpokenPoint[] },
  { t, locale }: Pick<Frame, "t" | "locale">,
): string {
  if (absence !== "addressed") return t.positions.absence[absence ?? "unknown"];
  return t.positions.addressed({ points: [...new Set(spoken.map(({ label }) => label))].join(locale.comma) });
}

/** The letter of an option: filled where more than one holds it, dotted where none is named. */
export function Letter({ letter, shared }: { readonly letter: string | null; readonly shared: boolean }): ReactNode {
  return (
    <span
      className="pos-letter"
      data-shared={shared || undefined}
      data-none={letter === null || undefined}
      aria-hidden="true"
    >
      {letter}
    </span>
  );
}

/** One party on one issue, with what it said and what came before and after. */
export function PartyCell({
  row,
  cell,
  href,
}: {
  readonly row: MatrixRow;
  readonly cell: LetteredCell;
  readonly href: string;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  const { current } = cell;
  if (current === null)
    return (
      <a className="pos-link" href={href} data-cell={`${row.issue.id}:${cell.party}`}>
        <AbsenceMark absence={cell.absence ?? "unknown"} spoken={cell.spoken} />
      </a>
    );
  return (
    <>
      <a className="pos-link" href={href} data-cell={`${row.issue.id}:${cell.party}`}>
        {cell.absence === null ? (
          <>
            <Letter letter={cell.letter} shared={cell.shared} />
            <span dir="auto" className={cell.title === null ? "pos-unnamed" : "pos-option"}>
              {cell.title ?? words.noOption}
            </span>
          </>
        ) : (
          <AbsenceMark absence={cell.absence} spoken={cell.spoken} />
        )}
      </a>
      <p className="pos-said" dir="auto">
        {current.stance}
      </p>
      <Meta position={current} />
      {cell.later.map((later) => (
        <Later key={later.id} position={later} />
      ))}
      <Before row={row} cell={cell} />
    </>
  );
}

/**
 * One party on one issue where there are many columns: option and day, the rest stands in the details. Not a component,
 * and in no more elements than it needs: there may be ten thousand, and each order of rows moves them all.
 */
export function denseCell(
  issue: string,
  cell: LetteredCell,
  href: string,
  {
    t,
    locale,
    record,
    filings = {},
  }: Pick<Frame, "t" | "locale"> & Pick<ProcessState, "filings"> & { readonly record: Told | null },
  placed: object,
): ReactNode {
  const words = t.positions;
  const { current, letter, shared, title } = cell;
  const absence = current === null ? (cell.absence ?? "unknown") : cell.absence;
  return (
    <td key={cell.party} data-empty={current === null || undefined} {...placed}>
      <a className="pos-link" href={href} data-cell={`${issue}:${cell.party}`}>
        {absence === null ? (
          <>
            <span
              className="pos-letter"
              data-shared={shared || undefined}
              data-none={letter === null || undefined}
              aria-hidden="true"
            >
              {letter}
            </span>
            <span dir="auto" className={title === null ? "pos-unnamed" : "pos-option"}>
              {title ?? words.noOption}
            </span>
          </>
        ) : (
          <AbsenceMark absence={absence} spoken={cell.spoken} />
        )}
      </a>
      {current !== null && (
        <p className="pos-meta">
          {current.on === null ? words.undated : locale.shortDate(current.on)}
          {filings[current.id] !== undefined && <FiledPosition id={current.id} />}
          {closedRoomsOf(record, current.id).length > 0 && <ClosedIn id={current.id} />}
        </p>
      )}
    </td>
  );
}

/** What parties say of positions that the office filed for them: by the record, where there is one. */
export function filingsShown(
  { filings = {} }: Pick<ProcessState, "filings">,
  record: Pick<RecordAccess, "talks"> | null,
): Readonly<Record<string, Filing>> {
  return record === null ? filings : positionFilings(record.talks);
}

/** That the mediator's office filed a position for a party, and what that party says of it; nothing where it is somebody's own. */
export function FiledPosition({ id }: { readonly id: string }): ReactNode {
  const { whole, state, t, record } = useWorkbench();
  const filings = filingsShown(state, record);
  const filing = Object.hasOwn(filings, id) ? filings[id] : undefined;
  if (filing === undefined) return null;
  const who = whole.parties.find((each) => each.id === filing.party)?.name ?? filing.party;
  return <bdi className="standing">{t.positions.filedFor({ who, said: filing.said })}</bdi>;
}

/** Day, source strength and whether it was read. */
function Meta({ position }: { readonly position: Position }): ReactNode {
  const { t, locale } = useWorkbench();
  const date = position.on === null ? t.positions.undated : locale.shortDate(position.on);
  return (
    <p className="pos-meta">
      <span>{date}</span>
      {position.confidence === "found" ? (
        <span>
          <Strength sources={position.sources} />
        </span>
      ) : (
        <span className="standing">{t.text.confidence[position.confidence]}</span>
      )}
      <FiledPosition id={position.id} />
      <ClosedIn id={position.id} />
    </p>
  );
}

/** What came after the current stance and names no option, or was read by nobody. */
function Later({ position }: { readonly position: Position }): ReactNode {
  const { t, locale } = useWorkbench();
  const unread = position.confidence !== "found";
  return (
    <div className={unread ? "pos-later is-unread" : "pos-later"}>
      <p>
        {!unread && <span className="hint">{t.positions.laterWithout} </span>}
        <bdi>{position.stance}</bdi>
      </p>
      <p className="pos-meta">
        <span>{position.on === null ? t.positions.undated : locale.shortDate(position.on)}</span>
        {unread ? (
          <Standing point={{ wording: "verbatim", confidence: position.confidence }} />
        ) : (
          <Strength sources={position.sources} />
        )}
        <FiledPosition id={position.id} />
        <ClosedIn id={position.id} />
      </p>
    </div>
  );
}

/** The last option before this one, where it was another. */
function Before({ row, cell }: { readonly row: MatrixRow; readonly cell: LetteredCell }): ReactNode {
  const { t, locale } = useWorkbench();
  const before = cell.earlier.find(({ option }) => option !== null && option !== cell.current?.option);
  if (before?.option === undefined || before.option === null) return null;
  return (
    <p className="pos-before">
      <span className="pos-arrow" aria-hidden="true">
        ←
      </span>
      <span className="heard">{t.positions.earlier}: </span>
      {t.positions.before({
        option: optionTitle(row.issue, before.option),
        date: before.on === null ? t.positions.undated : locale.shortDate(before.on),
      })}
    </p>
  );
}

/** One draft on one issue: the option its words state, and the points that speak of it. */
export function DraftCellView({ cell, href }: { readonly cell: LetteredDraftCell; readonly href: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  if (cell.absence !== null)
    return (
      <a className="pos-link" href={href}>
        <AbsenceMark absence={cell.absence} of="draft" />
      </a>
    );
  const labels = cell.points.map(({ label, id }) => (label === "" ? id : label));
  const told =
    cell.position?.stance ??
    (cell.reported.length > 0 ? cell.reported.join(" ") : cell.points.map(({ text }) => text).join(" "));
  return (
    <>
      <a className="pos-link" href={href}>
        <Letter letter={cell.letter} shared={cell.shared} />
        <span dir="auto" className={cell.title === null ? "pos-unnamed" : "pos-option"}>
          {optionInDraft(cell, t)}
        </span>
      </a>
      <p className="pos-said" dir="auto">
        {told}
      </p>
      {labels.length > 0 && (
        <p className="pos-meta">
          {words.point} {labels.join(", ")}
        </p>
      )}
      {cell.points.length === 0 && cell.reported.length > 0 && <p className="standing">{t.text.standing.reported}</p>}
    </>
  );
}
