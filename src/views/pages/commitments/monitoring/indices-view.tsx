import { say } from "../../../../words/words.ts";
import { said } from "../../../../core/common/said.ts";
import { keepingOf, titleIn, type MonthlyValue } from "../../../../core/commitments/index.ts";
import { useMemo, type ReactNode } from "react";
import { parseRoom } from "../../../../core/record/permissions.ts";
import { Part } from "../../../kit/part.tsx";
import { Table, type Column } from "../../../kit/table.tsx";
import { withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { CommitmentLink } from "../parts.tsx";
import type { RoomId } from "../../../../core/record/room.ts";
import { RoomSign } from "../../record/rooms.tsx";
import { Contested, useContested } from "./contested.tsx";
import { indexSaid, indicesOf, type Standing, type Watch } from "./model.ts";

/** Three indices that are never blended, the evidence behind each score, months as then known and as restated. */
export function IndicesView({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const phase = (of: string | null) => (of === null ? words.noPhase : titleIn(watch.agreement, of));
  const { now, inRooms, strict, dueAdjusted } = useMemo(() => indicesOf(watch, standing), [watch, standing]);
  return (
    <>
      <p className="hint">{words.neverBlended}</p>
      <ContestedCount agreement={watch.agreement.id} />
      <Indices now={now} />
      {inRooms.map((each) => (
        <p key={each.room} className="hint">
          {words.strict}: {indexSaid({ t, locale }, each.now.strict)} · {words.dueAdjusted}:{" "}
          {indexSaid({ t, locale }, each.now.dueAdjusted)} <RoomSign room={each.room} />
        </p>
      ))}
      <Months strict={strict} dueAdjusted={dueAdjusted} />
      <Part id="by-phase" title={words.byPhase}>
        <Sums
          head={t.commitments.phase}
          rows={[
            ...standing.byPhase.map(({ phase: of, ...sums }) => ({ name: phase(of), ...sums })),
            ...besideSums(standing.byPhase, standing.beside, (kept) => kept.byPhase).map(
              ({ phase: of, room, ...sums }) => ({ name: phase(of), room, ...sums }),
            ),
          ]}
        />
      </Part>
      <ByParty watch={watch} standing={standing} />
      <Part id="evidence-behind" title={words.evidence}>
        <Evidence watch={watch} standing={standing} scored={now.scored} inRooms={inRooms} />
      </Part>
    </>
  );
}

/** How many of the commitments that are scored are contested as they are read. */
function ContestedCount({ agreement }: { readonly agreement: string }): ReactNode {
  const { t } = useWorkbench();
  const n = useContested(agreement).size;
  return n > 0 && <p className="hint">{t.commitments.monitoring.contestedCount({ n })}</p>;
}

const shareNames = ["complete", "intermediate", "minimum", "notStarted", "disputed", "unknown"] as const;

function Indices({ now }: { readonly now: ReturnType<typeof indicesOf>["now"] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const sum = ([of, most]: readonly [unknown, unknown]) => ({ sum: String(of), most: String(most) });
  const one = (name: string, value: ReactNode, hint: string) => (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        <span className="hint">{hint}</span>
      </dd>
    </div>
  );
  return (
    <dl className="cm-indices">
      {one(words.strict, indexSaid({ t, locale }, now.strict), words.strictText(sum(now.sums.strict)))}
      {one(words.dueAdjusted, indexSaid({ t, locale }, now.dueAdjusted), words.dueText(sum(now.sums.dueAdjusted)))}
      <div>
        <dt>{words.shares}</dt>
        <dd>
          <ul className="cm-shares">
            {shareNames.map((name) => (
              <li key={name}>
                <b>{now.shares[name]}</b> {words.shareNames[name]}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {one(words.mostDaysLate, indexSaid({ t, locale }, now.mostDaysLate), words.daysHidden)}
    </dl>
  );
}

/** Months in a table: later knowledge never changes the first value. */
function Months({
  strict,
  dueAdjusted,
}: {
  readonly strict: readonly MonthlyValue[];
  readonly dueAdjusted: readonly MonthlyValue[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const restated = ({ asThenKnown, restated: later }: MonthlyValue) =>
    asThenKnown !== null && later !== null && Math.abs(asThenKnown - later) > 0.05;
  const columnsOf = (index: string, name: "strict" | "due"): readonly Column<Month>[] => [
    {
      head: `${index}, ${words.thenKnown}`,
      number: true,
      cell: (month) => indexSaid({ t, locale }, month[name]?.asThenKnown),
    },
    {
      head: `${index}, ${words.restated}`,
      number: true,
      props: (month) => {
        const value = month[name];
        return value !== undefined && restated(value) ? { className: "is-number cm-restated" } : {};
      },
      cell: (month) => indexSaid({ t, locale }, month[name]?.restated),
    },
  ];
  return (
    <Part id="months" title={words.months} hint={words.monthsHint}>
      <Table
        className="data-table stacks"
        scroll={words.months}
        rows={strict.map((value, at): Month => ({ strict: value, due: dueAdjusted[at] }))}
        keyOf={({ strict: { month } }) => month}
        columns={[
          { head: words.month, cell: ({ strict: { month } }) => locale.month(month) },
          ...columnsOf(words.strict, "strict"),
          ...columnsOf(words.dueAdjusted, "due"),
        ]}
      />
    </Part>
  );
}

interface Month {
  readonly strict: MonthlyValue;
  readonly due: MonthlyValue | undefined;
}

const sums = ["commitments", "kept", "broken", "reported", "open", "disputed", "mostDaysLate", "unobserved"] as const;

type SumsRow = { readonly name: string; readonly room?: RoomId } & Readonly<
  Record<(typeof sums)[number], number | null>
>;

function Sums({ head, rows }: { readonly head: string; readonly rows: readonly SumsRow[] }): ReactNode {
  const words = useWorkbench().t.commitments.monitoring;
  return (
    <Table
      className="data-table stacks"
      scroll={head}
      rows={rows}
      keyOf={({ name, room = "" }) => `${name} ${room}`}
      columns={[
        {
          head,
          cell: ({ name, room }) => (
            <>
              <bdi>{name}</bdi> {room !== undefined && <RoomSign room={room} />}
            </>
          ),
        },
        ...sums.map((sum) => ({
          head: words.sums[sum],
          number: true,
          cell: (row: SumsRow) => row[sum] ?? words.shareNames.unknown,
        })),
      ]}
    />
  );
}

const open: ReadonlySet<string> = new Set(["public", "table"]);

/** Sums that are others with what a narrower room knows, each with the room. */
function besideSums<S extends object>(
  table: readonly S[],
  beside: Standing["beside"],
  of: (kept: Standing["beside"][number]) => readonly S[],
): readonly (S & { readonly room: RoomId })[] {
  const known = new Set(table.map((each) => JSON.stringify(each)));
  return beside.flatMap((kept) =>
    of(kept).flatMap((each) => (known.has(JSON.stringify(each)) ? [] : [{ ...each, room: kept.room }])),
  );
}

/** Comparing parties takes sides in the eyes of some: in a restricted room alone, and only when it is asked for. */
function ByParty({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, place, go, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const allowed = record !== null && record.rooms.some((room) => !open.has(parseRoom(room)?.type ?? "public"));
  const shown = allowed && place.values["parties"] === "on";
  return (
    <Part id="by-party" title={words.byParty} hint={allowed ? words.byPartyHint : words.byPartyClosed}>
      {allowed && (
        <label className="cm-check">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => go(withValues(place, { parties: event.target.checked ? "on" : null }), "replace")}
          />
          {words.showByParty}
        </label>
      )}
      {shown && (
        <Sums
          head={t.commitments.debtor}
          rows={[...standing.byParty, ...besideSums(standing.byParty, standing.beside, (kept) => kept.byParty)].map(
            ({ party, ...sums }) => ({ name: titleIn(watch.agreement, party), ...sums }),
          )}
        />
      )}
    </Part>
  );
}

function Evidence({
  watch,
  standing,
  scored,
  inRooms,
}: {
  readonly watch: Watch;
  readonly standing: Standing;
  readonly scored: ReturnType<typeof indicesOf>["now"]["scored"];
  readonly inRooms: ReturnType<typeof indicesOf>["inRooms"];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const known = scored.map((each) => ({ ...each, room: undefined }));
  const others = inRooms.flatMap(({ room, scored: of }) => of.map((each) => ({ ...each, room })));
  const rowOf = ({ id, room }: { readonly id: string; readonly room: RoomId | undefined }) =>
    (standing.beside.find((each) => each.room === room) ?? standing).rows.find((row) => row.id === id);
  const title = (id: string) => titleIn(watch.agreement, id);
  return (
    <Table
      className="data-table stacks"
      scroll={words.evidence}
      rows={known
        .flatMap((each) => [each, ...others.filter(({ id }) => id === each.id)])
        .map((each) => ({ ...each, row: rowOf(each) }))}
      keyOf={({ id, room = "" }) => `${id} ${room}`}
      columns={[
        {
          head: t.commitments.commitment,
          props: ({ id }) => ({ "aria-label": title(id) }),
          cell: ({ id, room }) => (
            <>
              <CommitmentLink text={watch.agreement.id} id={id} words={title(id)} />
              {room !== undefined && (
                <>
                  {" "}
                  <RoomSign room={room} />
                </>
              )}
              <span className="cm-says">
                <Contested id={id} agreement={watch.agreement.id} />
              </span>
            </>
          ),
        },
        { head: words.score, number: true, cell: ({ score }) => score ?? "?" },
        {
          head: words.state,
          cell: ({ row, disputed }) => (
            <>
              {row !== undefined &&
                (keepingOf(row.state) === "reported" ? say(t, said("why.reported")) : words.statuses[row.state.status])}
              {disputed && (
                <span className="cm-says">
                  <span className="standing">{words.disputed}</span>
                </span>
              )}
            </>
          ),
        },
        {
          head: words.why,
          cell: ({ why, daysLate }) => (
            <>
              <bdi>{say(t, why)}</bdi>
              {daysLate !== null && <span className="cm-says">{words.daysLate({ n: daysLate })}</span>}
            </>
          ),
        },
        { head: words.reports, cell: ({ row }) => row !== undefined && words.reportCounts(row.incidents) },
        {
          head: words.watched,
          number: true,
          cell: ({ row }) =>
            row === undefined || row.unobserved ? words.notWatched : locale.number(row.observed.hours),
        },
      ]}
    />
  );
}
