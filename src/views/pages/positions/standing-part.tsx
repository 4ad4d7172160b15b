import type { ReactNode } from "react";
import { STANDINGS, type IssueStanding } from "../../../core/evidence/positions/index.ts";
import { Button } from "../../kit/button.tsx";
import { Parties, partyOf } from "../../kit/party.tsx";
import { Select, optionsOf } from "../../kit/select.tsx";
import { TypedPart, useForgetTyped, useTyped } from "../../typed.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import type { RoomId } from "../../../core/record/room.ts";
import { failureWords } from "../../../words/words.ts";
import { optionTitle, standingShown, tableParties, type MatrixRow } from "./model.ts";

/** Where an issue stands: the rule's answer with the rule itself, and a person's judgement with its reason. */
export function StandingPart({ row }: { readonly row: MatrixRow }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.positions;
  const { standing } = row;
  const { override, declared, moved, groups } = standing;
  const book = state.positions;
  const parties = row.issue.between ?? (book === undefined ? [] : tableParties(state, book));
  const agreed = declared === undefined ? null : <Agreed declared={declared} parties={parties} />;
  return (
    <section className="pos-stands" aria-labelledby="stands">
      <h2 className="label" id="stands">
        {words.standsHead}
      </h2>
      {/* A status is one sentence: what is agreed is never said without between whom, by whom and who is outside. */}
      <p className="pos-stands-word">
        {override === undefined && agreed !== null ? (
          agreed
        ) : (
          <span className="pos-standing" data-standing={standingShown(row)}>
            {words.standing[standingShown(row)]}
          </span>
        )}
      </p>
      {override !== undefined && <Override override={override} byRule={standing.standing} />}
      {override !== undefined && agreed !== null && <p>{agreed}</p>}
      {declared === undefined && moved !== undefined && (
        <p>
          {words.movedTo({
            party: partyOf(state, moved.party).name,
            from: optionTitle(row.issue, moved.from),
            to: optionTitle(row.issue, moved.to),
            date: moved.on === "" ? words.undated : locale.date(moved.on),
          })}
        </p>
      )}
      {standing.standing === "converging" && groups.length === 1 && <p>{words.sameOption}</p>}
      <Groups row={row} />
      <details className="pos-rule">
        <summary>{words.rule}</summary>
        <p>
          {words.ruleText} {locale.list(parties.map((id) => partyOf(state, id).name))}.
        </p>
      </details>
      <TypedPart name={`standing ${row.issue.id}`}>
        <Judge row={row} />
      </TypedPart>
    </section>
  );
}

/** What a person judged in place of the rule. */
function Override({
  override,
  byRule,
}: {
  readonly override: NonNullable<MatrixRow["standing"]["override"]>;
  readonly byRule: IssueStanding;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  return (
    <div className="pos-override">
      <p>
        {words.judged({
          standing: words.standing[override.standing],
          by: override.by,
          date: locale.date(override.on),
        })}
      </p>
      <p dir="auto">{override.reason}</p>
      <p className="hint">{words.byRule({ standing: words.standing[byRule] })}</p>
    </div>
  );
}

/** Who holds which option. */
function Groups({ row }: { readonly row: MatrixRow }): ReactNode {
  const { groups } = row.standing;
  if (groups.length === 0) return null;
  return (
    <ul className="pos-groups">
      {groups.map(({ option, parties: holders }) => (
        <li key={option}>
          <Parties ids={holders} /> <b dir="auto">{optionTitle(row.issue, option)}</b>
        </li>
      ))}
    </ul>
  );
}

/** Between whom it is agreed, who declared it, and who is outside. */
function Agreed({
  declared: { between, declaredBy, on },
  parties,
}: {
  readonly declared: NonNullable<MatrixRow["standing"]["declared"]>;
  readonly parties: readonly string[];
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  const names = (ids: readonly string[]) => locale.list(ids.map((id) => partyOf(state, id).name));
  const outside = parties.filter((id) => !between.includes(id));
  return (
    <>
      {t.positions.agreedBetween({ list: names(between), declaredBy, date: locale.date(on) })}{" "}
      {outside.length > 0 && t.positions.notPart({ list: names(outside) })}
    </>
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
  const [standing, setStanding] = useTyped<IssueStanding>("standing", row.standing.standing);
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
        options={optionsOf(STANDINGS, words.standing)}
        onChange={(value) => setStanding(STANDINGS.find((word) => word === value) ?? "contested")}
      />
    </label>
  );
}
