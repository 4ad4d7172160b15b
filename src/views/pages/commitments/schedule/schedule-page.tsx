import type { ReactNode } from "react";
import { Fence } from "../../../kit/fence.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { useChosenText } from "../use-texts.ts";
import { NoText, TextChoice } from "../parts.tsx";
import { Bodies } from "./bodies.tsx";
import { DependencyGraph } from "./dependency-graph.tsx";
import { FundLedger } from "./fund-ledger.tsx";
import { IncentiveTable } from "./incentives.tsx";
import { ReliefTable } from "./relief.tsx";
import { Windows } from "./windows.tsx";

const views = ["timeline", "graph", "fund", "bodies", "relief", "incentives"] as const;

/** Windows in time, dependencies, money, bodies, relief and incentives of one text. */
export function SchedulePage(): ReactNode {
  const { place, go, t } = useWorkbench();
  const words = t.commitments.schedule;
  const text = useChosenText();
  if (text === null) return <NoText />;
  const view = views.find((name) => name === place.values["view"]) ?? "timeline";
  return (
    <>
      <PageTitle title={words.title} sub={words.intro} />
      <div className="cm-bar">
        <Choice
          legend={words.view}
          look="words"
          value={view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => go(withValues(place, { view: value }))}
        />
        {view !== "bodies" && <TextChoice chosen={text} page="schedule" />}
      </div>
      <Fence key={view} of={words.views[view]}>
        {view === "timeline" && <Windows text={text} />}
        {view === "graph" && <DependencyGraph text={text} />}
        {view === "fund" && <FundLedger text={text} />}
        {view === "bodies" && <Bodies />}
        {view === "relief" && <ReliefTable text={text} />}
        {view === "incentives" && <IncentiveTable text={text} />}
      </Fence>
    </>
  );
}
