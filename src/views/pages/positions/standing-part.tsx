import type { ReactNode } from "react";
import {
  dayOf,
  sayBearing,
  sayStand,
  standCode,
  standStatements,
  STANDINGS,
  type Bearing,
  type Issue,
  type IssueStand,
  type IssueStanding,
  type OptionGroup,
} from "../../../core/evidence/positions/index.ts";
import { said } from "../../../core/common/said.ts";
import { groundOf } from "../../../core/record/standing/index.ts";
import { Button } from "../../kit/button.tsx";
import { Parties, partyOf } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { TypedPart, useForgetTyped, useTyped } from "../../typed.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import type { RoomId } from "../../../core/record/room.ts";
import { failureWords, say } from "../../../words/words.ts";
import { DraftLink, FoldedSources } from "./links.tsx";
import { optionTitle, tableParties, type MatrixRow } from "./model.ts";

/** Where an issue stands: what its entries say, each of them, the rule, and a person's judgement with its reason. */
export function StandingPart({ row }: { readonly row: MatrixRow }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.positions;
  const { standing } = row;
  const { override, declared, stated } = standing;
  const book = state.positions;
  const parties = row.issue.between ?? (book === undefined ? [] : tableParties(state, book));
  const names = (ids: readonly string[]) => locale.list(ids.map((id) => partyOf(state, id).name));
  const between = declared?.declaration.parties ?? [];
  const outside = between.length === 0 ? [] : parties.filter((id) => !between.includes(id));
  return (
    <section className="pos-stands" aria-labelledby="stands">
      <h2 className="label" id="stands">
        {words.standsHead}
      </h2>
      {/* A status is one sentence: what was declared is never said without between whom, by whom, when, and who is outside. */}
      <p className="pos-stands-word">
        <span className="pos-standing" data-standing={standCode(standing)}>
          {say(t, sayStand(standing))}
        </span>
      </p>
      {override !== undefined && <Override override={override} standing={standing} />}
      {outside.length > 0 && <p>{words.notPart({ list: names(outside) })}</p>}
      <Groups issue={row.issue} groups={stated.groups} />
      <Entries row={row} />
      <details className="pos-rule">
        <summary>{words.rule}</summary>
        <p>
          {words.ruleText} {names(parties)}.
        </p>
      </details>
      <TypedPart name={`standing ${row.issue.id}`}>
        <Judge row={row} />
      </TypedPart>
    </section>
  );
}

/** The entries that the sentence rests on, in the order of their days, and what else bears on the issue. */
function Entries({ row: { issue, standing } }: { readonly row: MatrixRow }): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  const rests = new Set(
    standStatements(standing).flatMap(({ entries }) => entries.map(({ kind, id }) => `${kind} ${id}`)),
  );
  const [said, others] = [true, false].map((wanted) =>
    standing.entries.filter(({ kind, id }) => rests.has(`${kind} ${id}`) === wanted),
  );
  const parts = [
    { head: words.rests, list: said ?? [] },
    { head: words.bearOn, list: others ?? [] },
  ];
  return parts.map(
    ({ head, list }) =>
      list.length > 0 && (
        <details className="pos-rule" key={head}>
          <summary>
            {head} <span className="count">{list.length}</span>
          </summary>
          <ol className="pos-bears">
            {list.map((bearing) => (
              <BearingLine key={`${bearing.kind} ${bearing.id}`} issue={issue} bearing={bearing} />
            ))}
          </ol>
        </details>
      ),
  );
}

/** Who said what, of which point, when, and on which source. */
function BearingLine({ issue, bearing }: { readonly issue: Issue; readonly bearing: Bearing }): ReactNode {
  const { state, t } = useWorkbench();
  const { kind, draft, points, unread, sources } = bearing;
  return (
    <li className={unread ? "is-unread" : undefined}>
      <span className="hint">{say(t, dayOf(bearing.on))}</span>{" "}
      <bdi>{say(t, sayBearing(groundOf(state), issue, bearing))}</bdi>{" "}
      {kind === "position" &&
        draft !== null &&
        points.map((point) => (
          <span key={point}>
            <DraftLink draft={draft} point={point} />{" "}
          </span>
        ))}
      {unread ? <span className="standing">{t.text.textNotRead}</span> : <FoldedSources ids={sources} />}
    </li>
  );
}

/** What a person judged in place of the rule. */
function Override({
  override,
  standing,
}: {
  readonly override: NonNullable<MatrixRow["standing"]["override"]>;
  readonly standing: IssueStand;
}): ReactNode {
  const { t } = useWorkbench();
  const { override: _judged, ...byEntries } = standing;
  return (
    <div className="pos-override">
      <p dir="auto">{override.reason}</p>
      <p className="hint">{t.positions.byEntries({ standing: say(t, sayStand(byEntries)) })}</p>
    </div>
  );
}

/** Who holds which option. */
function Groups({ issue, groups }: { readonly issue: Issue; readonly groups: readonly OptionGroup[] }): ReactNode {
  if (groups.length === 0) return null;
  return (
    <ul className="pos-groups">
      {groups.map(({ option, parties: holders }) => (
        <li key={option}>
          <Parties ids={holders} /> <b dir="auto">{optionTitle(issue, option)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The widest room in which an office keeps its own facts; a delegate's own room otherwise; undefined where there is none. */
function roomOfJudgement({ audience, rooms }: RecordAccess): RoomId | undefined {
  if (audience.capacity === "observer") return undefined;
  return audience.capacity === "delegate"
    ? rooms.find((id) => id.startsWith("caucus/"))
    : rooms.find((id) => id === "secretariat");
}

/** A person's judgement in place of the rule's, recorded with its reason. */
function Judge({ row }: { readonly row: MatrixRow }): ReactNode {
  const { record, t, notify, still } = useWorkbench();
  const words = t.positions;
  const [standing, setStanding] = useTyped<IssueStanding>("standing", row.standing.override?.standing ?? "contested");
  const [reason, setReason] = useTyped("reason", "");
  const [by, setBy] = useTyped("by", record?.name ?? "");
  const forget = useForgetTyped();
  if (still !== undefined) return null;
  if (record === null) return <p className="hint">{words.overrideAlone}</p>;
  const room = roomOfJudgement(record);
  if (room === undefined) return null;
  const write = async (body: object) => {
    const written = await record.write(room, [{ kind: "issue-standing", body }]);
    if (written.kind === "stored") forget();
    notify(
      written.kind === "stored"
        ? words.recorded
        : written.kind === "waiting"
          ? words.waiting
          : words.refused({ message: written.kind === "refused" ? failureWords(t, written.failure) : "" }),
    );
  };
  const complete = reason.trim() !== "" && by.trim() !== "";
  return (
    <details className="pos-judge">
      <summary>{words.override}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (complete)
            void write({
              issue: row.issue.id,
              override: { standing, reason: reason.trim(), by: by.trim(), on: record.today() },
            });
        }}
      >
        <StandingField standing={standing} setStanding={setStanding} />
        <label className="field">
          <span>{words.overrideReason}</span>
          <textarea className="input" required value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <label className="field">
          <span>{words.overrideBy}</span>
          <input className="input" required value={by} onChange={(event) => setBy(event.target.value)} />
        </label>
        <p className="hint">{words.overrideRoom({ room })}</p>
        <div className="tools">
          <Button look="main" type="submit" disabled={!complete}>
            {words.overrideSave}
          </Button>
          {row.standing.override !== undefined && (
            <Button onClick={() => void write({ issue: row.issue.id })}>{words.overrideWithdraw}</Button>
          )}
        </div>
      </form>
    </details>
  );
}

/** Where the issue stands in the eyes of who judges. */
function StandingField({
  standing,
  setStanding,
}: {
  readonly standing: "agreed" | "contested" | "converging" | "one-side" | "unaddressed";
  readonly setStanding: (value: "agreed" | "contested" | "converging" | "one-side" | "unaddressed") => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  return (
    <label className="field">
      <span>{words.standsHead}</span>
      <Select
        value={standing}
        options={STANDINGS.map((value) => ({ value, label: say(t, said(`issue-judged.${value}`)) }))}
        onChange={(value) => setStanding(STANDINGS.find((word) => word === value) ?? "contested")}
      />
    </label>
  );
}
