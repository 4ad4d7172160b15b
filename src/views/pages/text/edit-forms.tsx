import type { ReactNode } from "react";
import { readingText } from "../../../core/text/reading.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import type { PointEdit } from "./desk.ts";
import { useSpeaking } from "./for-whom.tsx";
import { Gap } from "./gap.tsx";
import type { LivePoint } from "./model.ts";
import { asksForOne, spansForAll } from "./one-wording.ts";
import { spansBetween } from "./picking.ts";
import { AddForm, DeleteForm, JoinForm, MoveForm, SplitForm } from "./point-forms.tsx";
import { PartForm } from "./part-form.tsx";
import { changesOwn, openedPoint, readerFor } from "./sending.ts";
import { WordsForm } from "./words-form.tsx";

const edits: readonly PointEdit[] = ["words", "heading", "add", "split", "join", "part", "move", "delete"];

/** What can be done with a point as a whole: opens under it. */
export function PointGap({ point, edit }: { readonly point: LivePoint; readonly edit: PointEdit }): ReactNode {
  const { t } = useWorkbench();
  const { desk, may } = useBench();
  const words = t.livingText;
  const name = point.label === "" ? words.unlabelled : point.label;
  const close = () => desk.open(null);
  // Words that stand apart are nobody's other words: whoever pairs points does it, and asks nobody.
  const mayPart = may.take && point.holders.length > 1;
  const form = { point, name, onDone: close };
  return (
    <Gap
      label={words.editOf({ point: name })}
      acts={edits.filter((id) => id !== "part" || mayPart).map((id) => ({ id, label: words.edits[id] }))}
      act={edit}
      onAct={(chosen) => desk.open({ kind: "edit", point: point.id, edit: chosen })}
      onClose={close}
    >
      {edit === "words" && <WholeWords key="text" point={point} within="text" onDone={close} />}
      {edit === "heading" && <WholeWords key="heading" point={point} within="heading" onDone={close} />}
      {edit === "add" && <AddForm {...form} />}
      {edit === "split" && <SplitForm {...form} />}
      {edit === "join" && <JoinForm {...form} />}
      {edit === "part" && mayPart && <PartForm {...form} />}
      {edit === "move" && <MoveForm {...form} />}
      {edit === "delete" && <DeleteForm {...form} />}
    </Gap>
  );
}

/** The whole heading or text of a point in one party's words: what differs becomes spans. */
function WholeWords({
  point,
  within,
  onDone,
}: {
  readonly point: LivePoint;
  readonly within: "heading" | "text";
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const { live } = bench.now();
  const as = readerFor(live, point.holders, useSpeaking().party);
  return (
    <WordsForm
      point={point.id}
      what={`edit ${within} ${as}`}
      quote={readingText(point[within], as)}
      rows={within === "text" ? 3 : 1}
      focus
      label={
        point.wording === "verbatim"
          ? words.wordsOf({ party: as === "" ? t.record.office : as })
          : words.replaceByActual
      }
      language={point.language}
      isForAll={(party) => asksForOne(live, bench, party)}
      holders={point.holders}
      spansOf={(now, typed, party) => {
        const version = now.text.versions.find(({ entry }) => entry.id === typed.base) ?? now.version;
        const place = openedPoint(now, version, point.id, within);
        const stretch = { from: 0, quote: typed.quote, insert: typed.words };
        if (place === null) return [];
        const at = { point: point.id, in: within, as };
        return asksForOne(now, bench, party)
          ? spansForAll(place.opened, at, stretch, [as, ...place.holders])
          : spansBetween(place.opened, at, stretch, place.holders);
      }}
      ownWords={(party) => changesOwn(live, bench, point.holders, party)}
      onDone={onDone}
    />
  );
}
