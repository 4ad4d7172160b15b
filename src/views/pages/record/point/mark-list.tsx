import type { ReactNode } from "react";
import type { PointMark } from "../../../../core/record/talks.ts";
import { Parties } from "../../../kit/party.tsx";
import { recordedMoment } from "../../../moments.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { RecordAccess } from "../../../record.ts";
import { Contested, Filed } from "../filed.tsx";
import { Level } from "../status/level.tsx";

/** All marks on the point, newest first, those that fell back included. */
export function MarkList({
  record,
  marks,
}: {
  readonly record: RecordAccess;
  readonly marks: readonly PointMark[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record;
  return (
    <section aria-labelledby="marks">
      <h2 id="marks" className="label">
        {words.point.marks}
      </h2>
      {marks.length === 0 ? (
        <p className="hint">{words.point.noMarks}</p>
      ) : (
        <ol className="mark-list">
          {marks.map((mark) => (
            <li key={mark.entry.id} data-stands={mark.stands}>
              <Level level={mark.level} /> <Parties ids={mark.between} />
              <span className="hint">
                {words.by({ who: mark.declaredBy, day: recordedMoment(locale, record.whole.zone, mark) })}
              </span>
              {mark.fellBack !== undefined && (
                <span className="hint">
                  {mark.fellBack.gone
                    ? words.status.gone({
                        was: words.levels[mark.level],
                        on: locale.shortDate(mark.fellBack.on.slice(0, 10)),
                      })
                    : words.status.fellBack({
                        was: words.levels[mark.level],
                        on: locale.shortDate(mark.fellBack.on.slice(0, 10)),
                      })}
                </span>
              )}
              {mark.awaits !== undefined && (
                <span className="hint">{words.status.causes.awaits({ who: locale.list(mark.awaits) })}</span>
              )}
              {mark.note !== undefined && <span className="hint">{mark.note}</span>}
              <Filed record={record} recorded={mark} />
              <Contested record={record} mark={mark} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
