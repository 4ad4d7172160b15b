import { useMemo, type ReactNode } from "react";
import { frontText } from "../../../../core/record/living/index.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { textTitle } from "../../record/text-choice.tsx";
import { shownWords, type ShownWords } from "../../text/words-of.ts";
import type { CompositePlace } from "./composite-place.ts";
import { unsettledWords } from "./unsettled-words.ts";
import { weavingOf, type Weaving } from "./weaving.ts";

/** Words of the text on the table. */
export interface LivingWords extends ShownWords {
  readonly text: string;
  /** Number of its revision, from 1. */
  readonly revision: number;
}

/**
 * Who holds what is read from the text on the table where there is one and no drafts are named: drafts compiled anew know nothing
 * of what was taken into it. Null: drafts are compiled.
 */
export function useLivingWords(view: CompositePlace["view"]): LivingWords | null {
  const { record, place } = useWorkbench();
  const talks = record?.talks ?? null;
  const isNamed = (place.values["drafts"] ?? "") !== "";
  return useMemo(() => {
    const front = talks === null || isNamed || view === "text" ? null : frontText(talks);
    const version = front?.versions.at(-1);
    if (talks === null || front?.kind !== "composite" || version === undefined) return null;
    return { ...shownWords(talks, front, version), text: front.id, revision: front.versions.length };
  }, [talks, isNamed, view]);
}

/** That this is worked out, or from which revision it is read, and where what people agreed stands. */
export function TextBeside({
  living,
  weaving,
}: {
  readonly living: LivingWords | null;
  readonly weaving: Weaving | null;
}): ReactNode {
  const { record, place, t, locale } = useWorkbench();
  const front = record === null ? null : frontText(record.talks);
  const waiting = useMemo(
    () => (record === null || front === null || weaving !== null ? null : weavingOf(record.talks, front)),
    [record, front, weaving],
  );
  if (front === null) return null;
  const words = t.livingText;
  const named = ({ party, draft }: TabledDraft) =>
    `${party}${draft.date === null ? "" : `, ${locale.shortDate(draft.date)}`}`;
  return (
    <p className="page-sub">
      {weaving !== null
        ? words.takesIn({ drafts: locale.list(weaving.fresh.map(named)), n: weaving.text.versions.length })
        : living === null
          ? words.compiledHere
          : words.readHere({ n: living.revision })}{" "}
      <PageLink to={onPage(place, "text", { text: front.id })}>{words.toText}</PageLink>
      {waiting !== null && (
        <>
          {" "}
          <PageLink to={onPage(place, "composite", { onto: front.id })}>
            {words.takeInDrafts({ drafts: locale.list(waiting.fresh.map(named)) })}
          </PageLink>
        </>
      )}
    </p>
  );
}

/** The text that further drafts are to be taken into, where the address names one. */
export function useWeaving(): Weaving | null {
  const { record, place } = useWorkbench();
  const talks = record?.talks ?? null;
  const wanted = (place.values["drafts"] ?? "") === "" ? place.values["onto"] : undefined;
  return useMemo(() => {
    const text = talks?.texts.find(({ kind, id }) => kind === "composite" && id === wanted);
    return talks === null || text === undefined ? null : weavingOf(talks, text);
  }, [talks, wanted]);
}

/** What the text becomes with the further drafts, as its next version: what that reopens is said first. */
export function TakeIn({
  composite,
  weaving,
}: {
  readonly composite: Composite;
  readonly weaving: Weaving;
}): ReactNode {
  const { t, locale, record, place, go } = useWorkbench();
  const { text, drafts } = weaving;
  const ids = drafts.map(({ id }) => id);
  const { id, room } = text;
  const told = record === null ? [] : unsettledWords(record.whole, { id, room, composite, drafts: ids }, t, locale);
  return (
    <RecordButton
      label={t.livingText.takeIn}
      text={t.livingText.takeInText}
      writers="analysis"
      room={room}
      loses={() => ({ told, sure: t.livingText.takeInSure })}
      plans={() => [{ kind: "composite", body: { id, title: textTitle(text), drafts: ids, composite } }]}
      onDone={() => go(onPage(place, "text", { text: id }))}
    />
  );
}

/** The composite of drafts on record becomes a text on the table; with a file of the reader's own in it, it does not. */
export function TableComposite({
  composite,
  at,
}: {
  readonly composite: Composite;
  readonly at: CompositePlace;
}): ReactNode {
  const { t, locale, record } = useWorkbench();
  const words = t.record.recorders;
  if (at.drafts.some(({ own }) => own === true)) return null;
  const loses = (id: string, room: RoomId | null) =>
    record === null
      ? []
      : unsettledWords(record.whole, { id, room, composite, drafts: at.drafts.map((draft) => draft.id) }, t, locale);
  return (
    <RecordButton
      label={words.composite}
      text={words.compositeText}
      writers="analysis"
      name={{ label: t.record.tabling.id, value: "composite" }}
      loses={(id, room) => ({ told: loses(id, room), sure: words.losesSure })}
      plans={(id) => [
        {
          kind: "composite",
          body: { id, title: t.pages.composite, drafts: at.drafts.map((draft) => draft.id), composite },
        },
      ]}
    />
  );
}
