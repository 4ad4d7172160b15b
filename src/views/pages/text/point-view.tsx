import { memo, useMemo, type ReactNode } from "react";
import { said } from "../../../core/common/said.ts";
import { standsApart } from "../../../core/text/apart.ts";
import { hasTable } from "../../../core/text/table-composite.ts";
import { allWords } from "../../../core/text/reading.ts";
import { HeldNotes } from "../../kit/footnotes.tsx";
import { directionOf } from "../../../words/locale.ts";
import { say } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { isUnread, Standing, standingClass } from "../../kit/standing.tsx";
import { useWorkbench } from "../../workbench.ts";
import { pointAnchor } from "../texts/composite/point-view.tsx";
import { useBench } from "./bench.ts";
import { PointGap } from "./edit-forms.tsx";
import { useBegun, useOpened, type Opened } from "./desk.ts";
import { LiveWords } from "./live-words.tsx";
import type { LivePoint } from "./model.ts";
import { PickedPopover } from "./popover.tsx";
import { ProposalBlock } from "./proposal-block.tsx";
import { asRead } from "./reading-mode.ts";
import { ShortLabel } from "./short-label.tsx";

/** A point: its words, what is proposed in their place, and what is open under it. */
export const PointView = memo(function PointView({
  point,
  reader,
}: {
  readonly point: LivePoint;
  readonly reader: string | null;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const bench = useBench();
  const opened = useOpened(bench.desk, point.id);
  const { id, label, depth, proposals } = point;
  return (
    <div
      className="live-point"
      data-depth={Math.min(depth, 3)}
      data-outside={point.outside || undefined}
      id={pointAnchor(id)}
      tabIndex={-1}
      role="group"
      aria-label={label === "" ? t.text.noLabel : label}
    >
      <PointWords point={point} reader={reader} />
      {point.typed.map(({ words, parties }) => (
        <p key={words} className="hint" role="note">
          {say(t, said("paper-typed", { words, parties: locale.list(parties) }))}
        </p>
      ))}
      {opened !== null && <OpenedView opened={opened} point={point} />}
      {opened === null && <Begun point={id} />}
      {proposals.map((each) => (
        <ProposalBlock key={each.proposal.id} point={point} shown={each} />
      ))}
    </div>
  );
});

/** Its heading and its text, as they stand or as one party reads them. */
function PointWords({ point, reader }: { readonly point: LivePoint; readonly reader: string | null }): ReactNode {
  const { id, depth, heading, text, proposals } = point;
  const shown = useMemo(
    () => (reader === null ? { heading, text } : { heading: asRead(heading, reader), text: asRead(text, reader) }),
    [reader, heading, text],
  );
  const lang = point.language === "" ? undefined : point.language;
  const dirOf = (words: typeof text) => directionOf(point.language, allWords(words));
  const editable = !point.outside || undefined;
  const Heading = depth === 0 ? "h2" : "h3";
  // A paragraph holds no table.
  const TextElement = useMemo(() => (hasTable(shown.text) ? "div" : "p"), [shown.text]);
  const marked = reader === null ? proposals : none;
  const apart = reader === null ? point.apart : nobody;
  const around = point.apart.length > 0 && standsApart(heading) ? 1 : 0;
  const headingBrackets = useMemo(() => countSlots(heading) + around, [heading, around]);
  return (
    <>
      {(shown.heading.length > 0 || text.length === 0) && (
        <div className="cp">
          <Label point={point} />
          <Heading
            className="words-head"
            data-words={editable}
            data-point={id}
            data-within="heading"
            lang={lang}
            dir={dirOf(heading)}
          >
            <LiveWords
              text={shown.heading}
              within="heading"
              firstBracket={point.firstBracket}
              proposals={marked}
              reserved={reader === null ? point.reserved : undefined}
              notes={reader === null ? point.footnotes : undefined}
              apart={apart}
            />
          </Heading>
        </div>
      )}
      {(text.length > 0 || proposals.length > 0) && (
        <div className="cp">
          {shown.heading.length > 0 ? <span className="pt-no" /> : <Label point={point} />}
          <Words point={point}>
            <TextElement
              className={point.wording === "verbatim" ? "words live-words" : "told live-words"}
              data-words={editable}
              data-point={id}
              data-within="text"
              lang={lang}
              dir={dirOf(text)}
            >
              {shown.text.length === 0 && <NoWords reader={reader} point={point} />}
              <LiveWords
                text={shown.text}
                within="text"
                firstBracket={point.firstBracket + headingBrackets}
                proposals={marked}
                reserved={reader === null ? point.reserved : undefined}
                notes={reader === null ? point.footnotes : undefined}
                apart={apart}
              />
            </TextElement>
            <HeldNotes notes={point.footnotes} names reader={reader} isQuoted={reader !== null} />
          </Words>
        </div>
      )}
    </>
  );
}

/** The label of the point, which opens what can be done with it. */
function Label({ point: { id, label, hang, outside } }: { readonly point: LivePoint }): ReactNode {
  const { t } = useWorkbench();
  const { desk, may } = useBench();
  const long = hang === "" && label !== "";
  const place = { className: long ? "pt-no pt-long" : "pt-no", ...(hang === label ? {} : { title: label }) };
  const shown = long ? <bdi>{label}</bdi> : <ShortLabel label={label} hang={hang} />;
  if (!may.propose || outside) return <span {...place}>{shown}</span>;
  const name = label === "" ? t.livingText.unlabelled : label;
  return (
    <span {...place}>
      <button
        type="button"
        aria-label={t.livingText.editOf({ point: name })}
        onClick={() => desk.open({ kind: "edit", point: id, edit: "words" })}
      >
        {label === "" ? (
          <span className="pt-none" aria-hidden="true">
            ¶
          </span>
        ) : (
          shown
        )}
      </button>
    </span>
  );
}

const none: LivePoint["proposals"] = [];
const nobody: LivePoint["apart"] = [];

function countSlots(text: LivePoint["text"]): number {
  return text.reduce<number>(
    (count, part) =>
      typeof part === "string"
        ? count
        : count + 1 + part.alternatives.reduce((inner, each) => inner + countSlots(each.text), 0),
    0,
  );
}

/** Words that are not the draft's own, as the head of the page says: replaced whole. */
function Words({ point, children }: { readonly point: LivePoint; readonly children: ReactNode }): ReactNode {
  const { t } = useWorkbench();
  const { desk, may } = useBench();
  if (point.origin === null) return <div>{children}</div>;
  return (
    <div className={standingClass(point.origin)}>
      {isUnread(point.origin) && <Standing point={point.origin} />}
      {children}
      {may.propose && (
        <span className="told-replace">
          <Button look="link" onClick={() => desk.open({ kind: "edit", point: point.id, edit: "words" })}>
            {t.livingText.replaceByActual}
          </Button>
        </span>
      )}
    </div>
  );
}

function NoWords({ reader, point }: { readonly reader: string | null; readonly point: LivePoint }): ReactNode {
  const { t } = useWorkbench();
  if (reader === null) return null;
  return (
    <i className="no-text" data-aside>
      {point.holders.includes(reader) ? t.composite.noText : t.composite.silent}
    </i>
  );
}

function OpenedView({ opened, point }: { readonly opened: Opened; readonly point: LivePoint }): ReactNode {
  switch (opened.kind) {
    case "picked":
      return <PickedPopover opened={opened} language={point.language} />;
    case "edit":
      return <PointGap point={point} edit={opened.edit} />;
  }
}

/** Words that were begun here and are kept. */
function Begun({ point }: { readonly point: string }): ReactNode {
  const { t } = useWorkbench();
  const { desk } = useBench();
  const begun = useBegun(desk, point);
  if (!begun) return null;
  return (
    <p className="hint live-begun">
      {t.livingText.begun}{" "}
      <Button look="link" onClick={() => desk.resume(point)}>
        {t.livingText.goOn}
      </Button>{" "}
      <Button look="link" onClick={() => desk.discard(point)}>
        {t.livingText.discard}
      </Button>
    </p>
  );
}
