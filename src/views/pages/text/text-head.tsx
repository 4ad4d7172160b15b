import { useMemo, type ReactNode } from "react";
import { Fence } from "../../kit/fence.tsx";
import { PopupList } from "../../kit/popup.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { textTitle } from "../record/text-choice.tsx";
import { textsWithPoints } from "../record/text-points.ts";
import { roomName } from "../record/rooms.tsx";
import { frontText, signingOf, takenBackAt } from "../../../core/record/living/index.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import type { Composite } from "../../../core/text/composite.ts";
import { toTellFirst } from "../../../core/text/front.ts";
import { failureWords } from "../../../words/words.ts";
import type { Words } from "../../../words/types.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import type { LiveText } from "./model.ts";
import { useMoment } from "./use-moment.ts";

/** The title of the text, its revision, what kind of text it is, and in which room it lies. */
export function TextHead({
  live,
  onChoose,
  children,
}: {
  readonly live: LiveText;
  readonly onChoose: (text: string) => void;
  /** What can be done with the text as a whole. */
  readonly children?: ReactNode;
}): ReactNode {
  const { t, state, locale, place } = useWorkbench();
  const moment = useMoment();
  const { now } = useBench();
  const words = t.livingText;
  const { text, version } = live;
  const { entries } = now().record;
  const { mended } = live.talks;
  const gone = useMemo(() => takenBackAt(text, version, entries, mended), [text, version, entries, mended]);
  // What was signed is not negotiated any more.
  const signing = signingOf(state, text);
  const texts = textsWithPoints(now().record.talks);
  const titled = textTitle(text);
  return (
    <div className="live-head">
      <div>
        <h1>{titled === t.pages.composite ? state.title : titled}</h1>
        <div className="live-version">
          <b>{t.papers.rev({ n: text.versions.indexOf(version) + 1 })}</b>
          <b>{moment(version)}</b>
          {gone.map((each) => (
            <span key={`${each.revision} ${each.at}`}>{words.takenBack({ n: each.revision, when: moment(each) })}</span>
          ))}
          <span>
            {signing === null
              ? `${kindWords(t, text, version.draft === undefined)}${locale.comma}${words.withoutPrejudice}`
              : words.signed({ on: signing.event.date })}
          </span>
          <span>{roomName(t, text.room)}</span>
          {texts.length > 1 && (
            <PopupList
              label={t.record.status.text}
              buttonClass="link"
              button={words.texts({ n: texts.length })}
              value={text.id}
              options={texts.map((each) => ({
                value: each.id,
                name: textTitle(each),
                label: textTitle(each),
                hint: roomName(t, each.room),
              }))}
              onChoose={onChoose}
            />
          )}
          {version.composite !== undefined && frontText(now().record.talks)?.id === text.id && (
            <PageLink className="link" to={onPage(place, "composite", { view: "clauses" })}>
              {t.composite.table}
            </PageLink>
          )}
          {children}
        </div>
        {live.version.draft === undefined && (
          <Fence of={textTitle(text)}>
            <ToldFirst composite={live.words.composite} />
          </Fence>
        )}
      </div>
    </div>
  );
}

/** What a reader of a composite must know before its words. */
function ToldFirst({ composite }: { readonly composite: Composite }): ReactNode {
  const { t } = useWorkbench();
  return toTellFirst(composite).map((each) => {
    const sentence = failureWords(t, each);
    return (
      <p key={sentence} className="hint">
        {sentence}
      </p>
    );
  });
}

/** A first composite is a compilation; once words were taken in it is the text that people roll on. */
export function kindOf(text: TalksText, compiled: boolean): "compilation" | "rolling" | "draft" | "chair" {
  if (text.chair === true) return "chair";
  if (!compiled) return text.versions.length > 1 ? "rolling" : "draft";
  return text.versions.some(({ adopts }) => adopts.length > 0) ? "rolling" : "compilation";
}

/** The kind of a text in words. */
export function kindWords(t: Words, text: TalksText, compiled: boolean): string {
  const kind = kindOf(text, compiled);
  return kind === "chair" ? t.livingText.chair : t.livingText.kinds[kind];
}
