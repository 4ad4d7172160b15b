import { useId, useMemo, type ReactNode } from "react";
import type { TextVersion } from "../../../core/record/talks.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { Empty } from "../../kit/states.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { LiveRedline } from "../record/live-redline.tsx";
import { plainLabel } from "../texts/labels.ts";
import { wordsWithMarks } from "./marks.ts";
import type { LiveText } from "./model.ts";
import type { SetValues } from "../../use-latest-place.ts";
import { useMoment } from "./use-moment.ts";
import { shownWords } from "./words-of.ts";

/** A point in two versions, each as its notation; null where one has no such point. */
interface Twice {
  readonly id: string;
  readonly label: string;
  readonly before: readonly [string, string] | null;
  readonly after: readonly [string, string] | null;
}

function wordsBy(live: LiveText, version: TextVersion): ReadonlyMap<string, Twice["after"] & object> {
  const { composite } = shownWords(live.talks, live.text, version);
  return new Map(
    [...walkComposite(composite.points)].map(({ point }) => [
      point.id,
      [wordsWithMarks(point.heading), wordsWithMarks(point.text)] as const,
    ]),
  );
}

function twice(live: LiveText, from: TextVersion, to: TextVersion): readonly Twice[] {
  const [old, now] = [wordsBy(live, from), wordsBy(live, to)];
  const labels = (version: TextVersion) =>
    [...walkComposite(shownWords(live.talks, live.text, version).composite.points)].map(({ point }) => point);
  const points = labels(to).map(({ id, label }) => ({
    id,
    label,
    before: old.get(id) ?? null,
    after: now.get(id) ?? null,
  }));
  const gone = labels(from)
    .filter(({ id }) => !now.has(id))
    .map(({ id, label }) => ({ id, label, before: old.get(id) ?? null, after: null }));
  return [...points, ...gone].map((each) => ({ ...each, label: plainLabel(each.label) }));
}

/** The redline between any two revisions, in the place of the text. */
export function HistoryView({
  live,
  from,
  to,
  all,
  set,
}: {
  readonly live: LiveText;
  readonly from: TextVersion;
  readonly to: TextVersion;
  readonly all: boolean;
  readonly set: SetValues;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const points = useMemo(() => twice(live, from, to), [live, from, to]);
  const changed = points.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const { versions } = live.text;
  return (
    <section className="live-history" aria-label={words.history}>
      <div className="live-history-bar">
        <Revision label={words.from} versions={versions} chosen={from} onChoose={(n) => set({ against: String(n) })} />
        <Revision label={words.to} versions={versions} chosen={to} onChoose={(n) => set({ version: String(n) })} />
        <Choice
          look="words"
          legend={t.composite.show}
          value={all ? "all" : "changed"}
          options={[
            { value: "changed", label: words.changedPoints, count: changed.length },
            { value: "all", label: t.composite.everyPoint, count: points.length },
          ]}
          onChange={(value) => set({ history: value === "all" ? "all" : null })}
        />
      </div>
      {changed.length === 0 && <Empty title={words.nothingChanged} text={words.nothingChangedText} />}
      {(all ? points : changed).map((point) => (
        <Changed key={point.id} point={point} language={live.words.composite.drafts[0]?.language ?? ""} />
      ))}
    </section>
  );
}

function Revision({
  label,
  versions,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly versions: readonly TextVersion[];
  readonly chosen: TextVersion;
  readonly onChoose: (n: number) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const moment = useMoment();
  const id = useId();
  return (
    <span className="live-revision">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={String(versions.indexOf(chosen) + 1)}
        options={versions.map((version, index) => ({
          value: String(index + 1),
          label: `${t.papers.rev({ n: index + 1 })}, ${moment(version)}`,
        }))}
        onChange={(value) => onChoose(Number(value))}
      />
    </span>
  );
}

function Changed({ point, language }: { readonly point: Twice; readonly language: string }): ReactNode {
  const [before, after] = [point.before ?? ["", ""], point.after ?? ["", ""]];
  return (
    <div className="cp live-changed">
      <span className="pt-no">{point.label}</span>
      <div>
        {[0, 1].map((at) => {
          const [from, to] = [before[at] ?? "", after[at] ?? ""];
          if (from === to)
            return from === "" ? null : (
              <p key={at} className={at === 0 ? "words-head" : "words words-two"}>
                {from}
              </p>
            );
          return <LiveRedline key={at} from={from} to={to} verbatim language={language} />;
        })}
      </div>
    </div>
  );
}
