import type { ReactNode } from "react";
import { Icon } from "../../kit/icon.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Button } from "../../kit/button.tsx";
import { useBench } from "./bench.ts";
import type { Section } from "./model.ts";
import { waitsIn, type Viewer } from "./waits.ts";
import { WhereItStands } from "./where-it-stands.tsx";
import { JoinNote, ProposalNote, Reason, Reservation, statusNotes, Talk } from "./margin-notes.tsx";

/** What stands beside a section: each thing one sentence, with its one act. On a narrow page it folds to one line. */
export function SectionMargin({
  section,
  viewer,
  folded,
  isFirst,
}: {
  readonly section: Section;
  readonly viewer: Viewer;
  readonly folded: boolean;
  /** It is the first that is shown: where the text stands is told beside it. */
  readonly isFirst: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const stands = isFirst && <WhereItStands folded={folded} />;
  const waits = waitsIn(section, viewer);
  const items = itemsOf(section, viewer);
  const foot = <Foot section={section} />;
  if (items.length === 0 && folded && !isFirst) return null;
  return (
    <aside className="m" aria-label={words.on({ point: section.name })}>
      {stands}
      {!folded && items}
      {!folded && foot}
      {folded && items.length > 0 && (
        <details>
          <summary>
            {waits > 0 && <i className="waits-mark" aria-hidden="true" />}
            <span>{waits > 0 ? words.waitHere({ n: waits }) : words.saidHere({ n: items.length })}</span>
            <Icon name="down" />
          </summary>
          {items}
          {foot}
        </details>
      )}
    </aside>
  );
}

/** What there is to say of its points, in the order in which it is read. */
function itemsOf(section: Section, viewer: Viewer): readonly ReactNode[] {
  const { points, margin } = section;
  return [
    ...points.flatMap((point) =>
      point.proposals.map((shown) => (
        <ProposalNote key={shown.proposal.id} point={point} shown={shown} viewer={viewer} />
      )),
    ),
    ...uniquePairs(section).map((question) => (
      <JoinNote key={`${question.point} ${question.otherIds.join()}`} question={question} viewer={viewer} />
    )),
    ...points.flatMap((point) => statusNotes(point)),
    ...points.flatMap((point) =>
      (point.status?.stances ?? [])
        .filter(({ stands, answer }) => stands && (answer === "reserve" || answer === "oppose"))
        .map((stance) => <Reservation key={stance.entry.id} point={point} stance={stance} />),
    ),
    ...points.flatMap((point) =>
      (point.status?.reasons ?? []).map((reason) => <Reason key={reason.entry.id} reason={reason} />),
    ),
    ...margin.reasons.map((reason) => <Reason key={`${reason.saidBy} ${reason.on} ${reason.note}`} reason={reason} />),
    ...points.filter(({ notes }) => notes.length > 0).map((point) => <Talk key={`talk ${point.id}`} point={point} />),
  ];
}

/** Two points of one section are asked about once. */
function uniquePairs({ margin }: Section): Section["margin"]["questions"] {
  const seen = new Set<string>();
  return margin.questions.filter(({ point, otherIds, here, there }) => {
    const key = [`${point} ${here}`, `${otherIds[0] ?? ""} ${there}`].toSorted().join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Who does not address it, and where its words come from. */
function Foot({ section: { margin, points } }: { readonly section: Section }): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.composite;
  const { desk, may } = useBench();
  const { notAddressed, otherLanguage, origins } = margin;
  const shared = points.find(({ holders }) => holders.length > 1);
  if (notAddressed.length + otherLanguage.length + origins.length === 0) return null;
  return (
    <p className="src-l">
      {notAddressed.length > 0 && (
        <span className="silent">
          <span className="silent-ring" aria-hidden="true" />
          {words.silent} <Parties ids={notAddressed.flatMap((party) => partiesOf(state, party))} />
        </span>
      )}
      {otherLanguage.length > 0 && (
        <span>
          <Parties ids={otherLanguage.flatMap((party) => partiesOf(state, party))} /> {words.otherLanguage}
        </span>
      )}
      {origins.length > 1 && (
        <span>
          {words.origin} {origins.map(({ party, names }) => `${party} ${names.slice(0, 4).join(", ")}`).join(" · ")}
        </span>
      )}
      {shared !== undefined && may.take && (
        <Button look="link" onClick={() => desk.open({ kind: "edit", point: shared.id, edit: "part" })}>
          {t.livingText.edits.part}
        </Button>
      )}
    </p>
  );
}
