import { memo, type ReactNode } from "react";
import type { DeclaredMark } from "../../../../core/record/state.ts";
import type { CodedValue } from "../../../../core/text/coded-values.ts";
import type { Alternative, CompositeText } from "../../../../core/text/composite.ts";
import { withMarks } from "../../../../core/text/footnotes.ts";
import { HeldNotes } from "../../../kit/footnotes.tsx";
import { isToldThroughout, isUnread, Standing, standingClass } from "../../../kit/standing.tsx";
import { Parties, Party, partiesOf } from "../../../kit/party.tsx";
import { directionOf } from "../../../../words/locale.ts";
import { LevelDisc } from "../../../kit/level.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { plainLabel } from "../labels.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import type { GatheredPoint, Origin } from "./gathered.ts";
import type { Question } from "./questions.ts";
import { CompositeBlocks, CompositeWords, Options, useNamesShown, wholeSlot } from "./text-view.tsx";

/** Address of a composite point within the page. */
export function pointAnchor(id: string): string {
  return `point-${id}`;
}

/** One point of the composite text: its words, and in the margin what is on record about it. */
export const PointView = memo(function PointView({
  gathered,
  coded,
  panel,
}: {
  readonly gathered: GatheredPoint;
  readonly coded: readonly CodedValue[];
  readonly panel: ReactNode;
}): ReactNode {
  const { point, depth } = gathered;
  const names = useNamesShown();
  const label = plainLabel(point.label);
  const Heading = depth === 0 ? "h2" : "h3";
  return (
    <section
      className="c-point"
      data-depth={Math.min(depth, 3)}
      id={pointAnchor(point.id)}
      tabIndex={-1}
      aria-label={label}
    >
      <div className="c-point-text">
        <span className="point-label">{label}</span>
        <div>
          {point.heading.length > 0 && (
            <Heading className="words-head">
              <CompositeWords text={withMarks(point.heading, gathered.footnotes, "heading")} />
            </Heading>
          )}
          <Words gathered={gathered} />
          <HeldNotes notes={gathered.footnotes} names={names} />
        </div>
      </div>
      <Margin gathered={gathered} coded={coded} />
      {panel !== null && <div className="c-point-panel">{panel}</div>}
    </section>
  );
});

/** No words here: struck out by a party, which asks for no text, or a point that only heads others. */
function NoWords({ origins }: { readonly origins: readonly Origin[] }): ReactNode {
  const { t } = useWorkbench();
  if (origins.length === 0) return null;
  const struck = origins.filter(({ point }) => point.deleted);
  if (struck.length === 0) return <p className="hint">{t.composite.noWords}</p>;
  return (
    <p className="hint">
      {t.composite.noText} ({t.composite.struckOut({ parties: struck.map(({ party }) => party).join(", ") })})
    </p>
  );
}

function Words({ gathered }: { readonly gathered: GatheredPoint }): ReactNode {
  const { point, origins } = gathered;
  if (point.text.length === 0) return <NoWords origins={origins.filter((origin) => origin.point.deleted)} />;
  const language = origins[0]?.tabled.draft.language ?? "";
  const attributes = { lang: language === "" ? undefined : language, dir: directionOf(language) };
  const text = withMarks(point.text, gathered.footnotes, "text");
  const whole = wholeSlot(text);
  if (whole !== null && whole.alternatives.some(({ text }) => text.length > 0)) {
    const { alternatives } = whole;
    const words = (parties: readonly string[]) => {
      const found = alternatives.find((one) => one.parties === parties);
      if (found === undefined) return null;
      if (found.text.length === 0) return <NoWords origins={origins.filter(({ party }) => parties.includes(party))} />;
      return <AlternativeWords alternative={found} origins={origins} attributes={attributes} />;
    };
    return <Options slot={whole} told={words} />;
  }
  return <Styled points={origins} attributes={attributes} text={text} />;
}

interface TextAttributes {
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto";
}

function AlternativeWords({
  alternative,
  origins,
  attributes,
}: {
  readonly alternative: Alternative;
  readonly origins: readonly Origin[];
  readonly attributes: TextAttributes;
}): ReactNode {
  const held = origins.filter(({ party }) => alternative.parties.includes(party));
  return <Styled points={held} attributes={attributes} text={alternative.text} />;
}

/** The serif for words that somebody tabled; the letter of the interface, with its label, for anything else. */
function Styled({
  points,
  attributes,
  text,
}: {
  readonly points: readonly Origin[];
  readonly attributes: TextAttributes;
  readonly text: CompositeText;
}): ReactNode {
  const weakest =
    points.find(({ point }) => isUnread(point)) ?? points.find(({ point }) => point.wording !== "verbatim");
  if (weakest === undefined) return <CompositeBlocks text={text} className="words composite-words" {...attributes} />;
  return (
    <div className={standingClass(weakest.point)}>
      {(isUnread(weakest.point) || !isToldThroughout(weakest.tabled.draft)) && <Standing point={weakest.point} />}
      <CompositeBlocks text={text} className="told composite-words" {...attributes} />
    </div>
  );
}

function Margin({
  gathered,
  coded,
}: {
  readonly gathered: GatheredPoint;
  readonly coded: readonly CodedValue[];
}): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.composite;
  return (
    <aside className="c-margin">
      {gathered.marks.map((mark) => (
        <Mark key={`${mark.level} ${mark.on}`} mark={mark} origins={gathered.origins} />
      ))}
      {gathered.reasons.map((reason) => (
        <p key={`${reason.saidBy} ${reason.on} ${reason.note}`}>
          <b>{words.reasons[reason.reason]}.</b> <span className="nowrap">{reason.saidBy}:</span>{" "}
          <bdi>{reason.note}</bdi> <span className="hint nowrap">{locale.shortDate(reason.on)}</span>
        </p>
      ))}
      <CodedValues list={coded} />
      {gathered.questions.map((question) => (
        <Unsure key={`${question.here} ${question.there}`} question={question} />
      ))}
      <p className="c-margin-foot">
        {gathered.notAddressed.length > 0 && (
          <span className="silent">
            <span className="silent-ring" aria-hidden="true" />
            {words.silent} <Parties ids={gathered.notAddressed.flatMap((party) => partiesOf(state, party))} />
          </span>
        )}
        {gathered.otherLanguage.length > 0 && (
          <span className="hint">
            <Parties ids={gathered.otherLanguage.flatMap((party) => partiesOf(state, party))} /> {words.otherLanguage}
          </span>
        )}
        {gathered.nearby.map(({ party, label }) => (
          <span key={party} className="hint">
            <Parties ids={partiesOf(state, party)} /> {words.nearby({ point: label })}
          </span>
        ))}
        <span className="hint">
          {words.origin} {gathered.origins.map(({ party, name }) => `${party} ${name || t.text.noLabel}`).join(" · ")}
        </span>
      </p>
    </aside>
  );
}

/** Where words are retold, the figures, days, parties and conditions in which the alternatives differ. */
function CodedValues({ list }: { readonly list: readonly CodedValue[] }): ReactNode {
  const { t } = useWorkbench();
  if (list.length === 0) return null;
  return (
    <ul className="coded">
      {list.map(({ change, from, to }) => (
        <li key={`${to.join(" ")} ${change.kind} ${change.from} ${change.to}`}>
          {t.text.kind[change.kind]}: <bdi>{change.from || t.text.none}</bdi> ({from.join(", ")}){" "}
          <span className="arrow" aria-hidden="true" /> <bdi>{change.to || t.text.none}</bdi> ({to.join(", ")})
        </li>
      ))}
    </ul>
  );
}

/** Points that are perhaps the same: kept apart, and joined by whoever may record it. */
function Unsure({ question }: { readonly question: Question }): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.composite.unsure;
  const { here, there, others, percent, join, apart } = question;
  return (
    <div className="c-unsure">
      <p>
        <span className="standing">{t.compare.unsure({ percent })}</span>{" "}
        {words.text({ points: locale.list(others), party: there })}{" "}
        <span className="hint">
          <Parties ids={[here, there].flatMap((party) => partiesOf(state, party))} />
        </span>
      </p>
      {join !== null && (
        <RecordButton
          label={words.join({ points: locale.list(others) })}
          text={words.joinText({
            points: [join.from, join.to].map(({ party, labels }) => `${party} ${locale.list(labels)}`).join(" = "),
          })}
          writers="analysis"
          plans={() => [join.plan]}
        />
      )}
      {join !== null && apart !== null && (
        <RecordButton label={words.apart} text={words.apartText} writers="analysis" plans={() => [apart]} />
      )}
    </div>
  );
}

function Mark({ mark, origins }: { readonly mark: DeclaredMark; readonly origins: readonly Origin[] }): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.composite;
  const later = origins.find(
    ({ tabled }) =>
      (tabled.draft.date ?? "") > mark.on &&
      mark.between.some((party) => partiesOf(state, tabled.party).includes(party)),
  );
  return (
    <div className="c-mark">
      <p>
        <LevelDisc level={mark.level} /> <b>{words.levels[mark.level]}</b>{" "}
        {words.mark({ between: locale.list(mark.between), by: mark.declaredBy, on: locale.shortDate(mark.on) })}{" "}
        {mark.notPart.length > 0 &&
          words.markOutside({ parties: locale.list(mark.notPart), several: mark.notPart.length > 1 })}{" "}
        {mark.level !== "closed" && words.provisional}
      </p>
      {mark.note !== undefined && <p dir="auto">{mark.note}</p>}
      {later !== undefined && (
        <p>
          <Party id={later.party} /> {words.markOlder({ party: later.party })}
        </p>
      )}
    </div>
  );
}
