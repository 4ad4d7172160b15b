import type { ReactNode } from "react";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { shownFigure } from "../../../core/briefing/freeze.ts";
import { findLive } from "../../../core/briefing/live.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { chartOfPage } from "../../kit/charts/save-chart.tsx";
import { useChartVoice } from "../../kit/charts/voice.ts";
import type { ChartVoice } from "../../kit/charts/chart.ts";
import { say } from "../../../words/words.ts";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { useWorkbench, type Workbench } from "../../workbench.ts";
import { chartOf } from "./live-chart.ts";

const formats = ["html", "docx", "md"] as const;

/** Hands a briefing out as a file, or to the clipboard with its figures written out. */
export function SaveBriefing({
  briefing,
  state,
  button = false,
}: {
  readonly briefing: Briefing;
  /** What its figures are drawn from: the state of its room. */
  readonly state: ProcessState;
  readonly button?: boolean;
}): ReactNode {
  const { whole, t, locale, copy, notify, still } = useWorkbench();
  const words = t.briefings;
  const voice = useChartVoice();
  return (
    <div className="tools">
      <SaveMenu
        button={button}
        label={words.save}
        id={`briefing-${briefing.id}`}
        formats={formats}
        names={words.formats}
        requestOf={(format) => ({
          kind: "briefing",
          format,
          process: whole.id,
          briefing,
          state,
          pictures: picturesOf(briefing, state, voice, { whole, t, locale }),
        })}
      />
      {still === undefined && (
        <button
          type="button"
          className={button ? "button" : "link"}
          onClick={() => {
            const shown = document.querySelector(".briefing");
            if (!(shown instanceof HTMLElement)) return;
            void copy({ html: shown.innerHTML, text: shown.innerText }).then((done) =>
              notify(done ? words.copied : words.notCopied),
            );
          }}
        >
          {words.copy}
        </button>
      )}
    </div>
  );
}

/** The charts of a briefing as pictures, by the key of their figure. */
function picturesOf(
  briefing: Briefing,
  state: ProcessState,
  voice: ChartVoice,
  frame: Pick<Workbench, "whole" | "t" | "locale">,
): Readonly<Record<string, string>> {
  const pictures: Record<string, string> = {};
  findLive(briefing.body).forEach((live, at) => {
    const resolved = shownFigure(live, briefing, state, (what) => say(frame.t, what));
    if (resolved.kind === "chart")
      pictures[live.key] = chartOfPage(chartOf(live, resolved, frame), voice, `b${at}`, 720);
  });
  return pictures;
}
