import type { ReactNode } from "react";
import type { Provision } from "../../../../core/record/standing/index.ts";
import type { EntryRef, Finding, OpenCause, TalksText } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { Parties } from "../../../kit/party.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { Words } from "../../../../words/types.ts";
import type { Locale } from "../../../../words/locale.ts";
import { utc } from "../../../../core/common/zone.ts";
import { momentWords, recordedMoment } from "../../../moments.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Filed } from "../filed.tsx";
import { roomName } from "../rooms.tsx";
import { mayWrite, notDone } from "../writing.tsx";
import { pointName } from "../text-points.ts";
import { Level } from "./level.tsx";
import { notAnswered } from "./not-answered.ts";
import { stanceOf } from "./stance-of.ts";
import type { FoundOnRow, StatusRow } from "./status-rows.ts";

/** A point in the ledger by name, and what has been said of it. */
export function PointOfLedger({
  row: { point, status },
  text,
}: {
  readonly row: StatusRow;
  readonly text: TalksText;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.status;
  const proposals = status?.proposals.length ?? 0;
  const notes = status?.notes.length ?? 0;
  return (
    <>
      <PageLink to={onPage(place, "point", { text: text.id, point: point.id })}>
        <span className="point-label">
          <bdi>{point.label}</bdi>
        </span>{" "}
        <bdi>{point.heading === "" ? pointName({ ...point, label: "" }) : point.heading}</bdi>
      </PageLink>
      <span className="ledger-counts">
        {proposals > 0 && <span className="hint">{words.proposals({ n: proposals })}</span>}
        {notes > 0 && <span className="hint">{words.notes({ n: notes })}</span>}
      </span>
    </>
  );
}

/** How far a provision is agreed, between whom, and who declared it, on itself or on a point above it. */
export function LevelOfLedger({ provision }: { readonly provision: Provision }): ReactNode {
  const { t, locale, record } = useWorkbench();
  const { level, between, mark, above } = provision;
  const over = above.find(({ id }) => id === mark?.point);
  return (
    <>
      <Level level={level} />
      {between.length > 0 && (
        <span className="ledger-between">
          <Parties ids={between} />
        </span>
      )}
      {mark !== null && level !== "open" && (
        <span className="hint">
          {t.record.by({ who: mark.declaredBy, day: recordedMoment(locale, record?.whole.zone ?? utc, mark) })}
          {over !== undefined && ` ${t.record.status.through({ point: `${over.label} ${over.heading}`.trim() })}`}
        </span>
      )}
    </>
  );
}

/** Why a point is open, one line each. */
export function Causes({ causes }: { readonly causes: readonly OpenCause[] }): ReactNode {
  const { t, locale, record } = useWorkbench();
  return (
    <ul className="ledger-causes">
      {causes.map((cause) => {
        const said = causeWords(cause, t, locale);
        const stance = record === null ? undefined : stanceOf(cause, record.talks);
        return (
          <li key={said}>
            {said} {record !== null && stance !== undefined && <Filed record={record} recorded={stance} />}
          </li>
        );
      })}
    </ul>
  );
}

function causeWords(cause: OpenCause, t: Words, locale: Locale): string {
  const words = t.record.status;
  switch (cause.cause) {
    case "changed":
      return words.fellBack({ was: t.record.levels[cause.was], on: locale.shortDate(cause.on) });
    case "contested":
      return words.causes.contested({ was: t.record.levels[cause.was], who: locale.list(cause.between) });
    case "proposal":
      return words.causes.proposal({ who: cause.party ?? t.record.office });
    case "unaccepted":
      return words.causes.unaccepted({ who: cause.party, on: locale.shortDate(cause.on.slice(0, 10)) });
    case "opposed":
    case "reserved":
      return cause.reason === ""
        ? words.causes.bare[cause.cause]({ who: cause.party })
        : words.causes[cause.cause]({ who: cause.party, why: cause.reason });
    case "awaits":
      return words.causes.awaits({ who: locale.list(cause.parties) });
    case "bracket":
      return words.causes.bracket({ who: cause.saidBy, why: t.composite.reasons[cause.reason] });
    default:
      return words.causes[cause.cause];
  }
}

/** What decides a point beside what was declared. */
export function FoundOnPoint({ found }: { readonly found: FoundOnRow | null }): ReactNode {
  const { t } = useWorkbench();
  if (found === null) return null;
  if (found.kind === "rule") return <Found finding={found.finding} />;
  return found.kind === "nothing" ? (
    <NothingFound />
  ) : (
    <span className="hint">{t.livingText.signed({ on: found.on })}</span>
  );
}

/** Nobody has said anything: the rule finds no agreement, and says so. Nobody was asked either. */
function NothingFound(): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.record.status;
  const rule = record?.talks.rule ?? null;
  if (rule === null) return <span className="hint">{words.rules.none}</span>;
  return (
    <span className="ledger-found">
      <span>
        <b>{words.finds.open}</b> <span className="hint">({words.rules[rule.kind]})</span>
      </span>
    </span>
  );
}

/** What the decision rule finds from the answers, beside what anybody declared. */
export function Found({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, locale, record } = useWorkbench();
  const words = t.record.status;
  if (finding.rule === "none") return <span className="hint">{words.rules.none}</span>;
  const lists: readonly (readonly [readonly string[], Words["record"]["status"]["accepted"]])[] = [
    [finding.accepted, words.accepted],
    [finding.adReferendum, words.adReferendum],
    [finding.livesWith ?? [], words.livesWith],
    [finding.bySilence, words.bySilence],
    [notAnswered(finding), words.notAnswered],
  ];
  return (
    <span className="ledger-found">
      <span>
        <b>{words.finds[finding.level]}</b> <span className="hint">({words.rules[finding.rule]})</span>
      </span>
      {lists
        .filter(([parties]) => parties.length > 0)
        .map(([parties, say]) => {
          const said = say({ list: parties });
          return (
            <span key={said} className="hint">
              {said}
            </span>
          );
        })}
      {finding.silence !== undefined && (
        <span className="hint">
          {words.silenceState[finding.silence.state]({
            until: momentWords(locale, record?.whole.zone ?? utc, finding.silence.deadline),
            who: finding.silence.brokenBy?.party ?? "",
            on: momentWords(
              locale,
              record?.whole.zone ?? utc,
              finding.silence.brokenBy?.on ?? finding.silence.deadline,
            ),
          })}
        </span>
      )}
      {finding.silence?.state === "unconfirmed" && <ConfirmSilence entry={finding.silence.entry} />}
    </span>
  );
}

/** The office says that a silence held: until then a deadline that has passed counts for nothing. */
export function ConfirmSilence({ entry }: { readonly entry: EntryRef }): ReactNode {
  const { t, record, notify } = useWorkbench();
  if (record === null || record.audience.capacity === "delegate" || !mayWrite(record, "answers", entry.room))
    return null;
  const confirm = async () => {
    const written = await record.write(entry.room, [
      { kind: "confirmation", body: { of: entry.id, answer: "confirm" } },
    ]);
    notify(
      notDone(t, written) ??
        (written.kind === "stored" ? t.record.written({ room: roomName(t, entry.room) }) : t.record.waiting),
    );
  };
  return (
    <Button look="link" onClick={() => void confirm()}>
      {t.office.filed.held}
    </Button>
  );
}
