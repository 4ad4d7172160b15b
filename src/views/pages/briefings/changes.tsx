import type { ReactNode } from "react";
import type { Say } from "../../../core/common/said.ts";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { changesClaim, datedNotes, type BriefingChanges } from "../../../core/briefing/freeze.ts";
import { idInRoom, roomOfBriefing } from "../../../core/briefing/room.ts";
import type { Claim } from "../../../core/things/claim.ts";
import { Button } from "../../kit/button.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage, type Place } from "../../place.ts";
import { figuresOf, usePublishedChanges } from "../../published-changes.ts";
import { useWorkbench } from "../../workbench.ts";
import { figureWords } from "../evidence/figures.ts";
import { mayWrite, notDone, useWriting } from "../record/writing.tsx";
import { WriteTrouble } from "../../kit/write-trouble.tsx";

/** What changed since publication and the button that tells it to readers; what may yet change; what only the reader sees. */
export function Changes({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { t, still } = useWorkbench();
  const words = t.briefings;
  const changes = usePublishedChanges().find((each) => each.briefing === briefing);
  if (changes === undefined || still !== undefined) return null;
  const { told, aside, say } = changes;
  return (
    <>
      {told.due.length > 0 && (
        <div className="message">
          <p>
            <b>{words.due({ count: told.due.length })}.</b> {words.dueText}
          </p>
          <DueList briefing={briefing} changes={told} voice={say} />
          <AddNotes briefing={briefing} changes={told} />
        </div>
      )}
      {told.contradicted.length > 0 && (
        <div className="message briefing-warning">
          <Contradicted changes={told} />
        </div>
      )}
      {(aside.due.length > 0 || aside.contradicted.length > 0) && (
        <div className="message briefing-aside">
          <p>
            <b>{words.aside}.</b> {words.asideText}
          </p>
          <DueList briefing={briefing} changes={aside} voice={say} />
          <Contradicted changes={aside} />
        </div>
      )}
    </>
  );
}

function DueList({
  briefing,
  changes: { due },
  voice,
}: {
  readonly briefing: Briefing;
  readonly changes: BriefingChanges;
  readonly voice: Say;
}): ReactNode {
  const { whole, record, place, t } = useWorkbench();
  const words = t.briefings;
  const figures = figuresOf(briefing, { whole, record });
  if (due.length === 0) return null;
  return (
    <ul>
      {due.map(({ figure, of, was, now }) => {
        const shown = figures.get(figure) ?? [];
        const claim =
          of === undefined ? shown[0] : shown.find((each) => changesClaim({ of, was, now }, each, shown, whole, voice));
        return (
          <li key={`${figure}\n${of ?? ""}`}>
            {of !== undefined && <LineName of={of} />}
            {words.was} <bdi>{was}</bdi>; {words.now} <bdi>{now}</bdi>{" "}
            {claim !== undefined && <PageLink to={placeOfClaim(place, claim)}>{words.seeFigure}</PageLink>}
          </li>
        );
      })}
    </ul>
  );
}

/** The line of a table or chart that a note is of. */
export function LineName({ of }: { readonly of: string }): ReactNode {
  return (
    <>
      <bdi>{of}</bdi>:{" "}
    </>
  );
}

/** Writes the dated notes in the briefing's own room; nothing where the reader may not write there. */
function AddNotes({
  briefing,
  changes,
}: {
  readonly briefing: Briefing;
  readonly changes: BriefingChanges;
}): ReactNode {
  const { t, record } = useWorkbench();
  const room = record === null ? null : roomOfBriefing(briefing.id, record.entries);
  const writing = useWriting(record, "facts", room ?? undefined);
  if (record === null || writing === null || room === null || !mayWrite(record, "facts", room)) return null;
  const add = () => {
    const corrections = [...(briefing.corrections ?? []), ...datedNotes(changes, record.today())];
    void writing.write([{ kind: "briefing", body: { ...briefing, id: idInRoom(briefing.id), corrections } }]);
  };
  const trouble = writing.outcome === null ? null : notDone(t, writing.outcome);
  return (
    <>
      <Button disabled={writing.busy} onClick={add}>
        {t.briefings.addCorrections}
      </Button>
      <WriteTrouble text={trouble} />
    </>
  );
}

function Contradicted({ changes: { contradicted } }: { readonly changes: BriefingChanges }): ReactNode {
  const { place, t } = useWorkbench();
  const words = t.briefings;
  const findings = [...new Map(contradicted.map(({ finding }) => [finding.id, finding])).values()];
  if (findings.length === 0) return null;
  return (
    <>
      <p>
        <b>{words.contradicted({ count: new Set(contradicted.map(({ figure }) => figure)).size })}.</b>{" "}
        {words.contradictedText}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {t.evidence.reasons[finding.reason]}{" "}
            <PageLink to={onPage(place, "evidence", { view: "findings", finding: finding.id })}>
              {words.seeFinding}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every figure of the ledger that a briefing shows, as links to where it stands with its sources. */
export function FiguresShown({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { whole, record, place, t, locale } = useWorkbench();
  const shown = [...figuresOf(briefing, { whole, record }).values()].flat();
  const figures = new Map(shown.map((claim) => [claim.id, claim]));
  if (figures.size === 0) return null;
  return (
    <details className="briefing-figures">
      <summary>
        {t.briefings.figuresShown} <span className="hint">{figures.size}</span>
      </summary>
      <ul>
        {[...figures.values()].map((claim) => (
          <li key={claim.id}>
            <PageLink to={placeOfClaim(place, claim)}>
              <bdi>{figureWords(claim, { t, locale })}</bdi>
            </PageLink>{" "}
            <span className="hint">
              <bdi>{claim.statement}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where a figure stands among the evidence. */
function placeOfClaim(place: Place, { id }: Claim): Place {
  return onPage(place, "evidence", { q: id });
}
