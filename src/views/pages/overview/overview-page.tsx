import type { ReactNode } from "react";
import { VisitLine } from "../../waits/visit-line.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Drafts } from "./drafts.tsx";
import { KeyIssues } from "./key-issues.tsx";
import { HeardByParty } from "./heard.tsx";
import { Meetings } from "./meetings.tsx";
import { Rail } from "./rail.tsx";
import { withoutRooms } from "./score.ts";
import { Stand } from "./stand.tsx";
import { Timeline } from "./timeline.tsx";
import { Fence } from "../../kit/fence.tsx";

/** Where the talks stand on the chosen day, on one page. */
export function OverviewPage(): ReactNode {
  const { state, t, still } = useWorkbench();
  return (
    <>
      <h1 className="heard">{t.overview.title}</h1>
      <VisitLine />
      <div className="overview-top">
        <Fence of={t.overview.title}>
          <Stand />
        </Fence>
        <Fence of={t.overview.latest}>
          <Rail />
        </Fence>
      </div>
      {still !== undefined && <KeyIssues />}
      {state.drafts.length > 0 && (
        <Fence of={t.overview.drafts}>
          <Drafts />
        </Fence>
      )}
      {(state.events.some(({ rooms = [] }) => rooms.length > 0) || withoutRooms(state.events).length > 0) && (
        <Fence of={t.overview.met}>
          <Meetings />
        </Fence>
      )}
      {(state.positions?.positions.length ?? 0) > 0 && (
        <Fence of={t.overview.heard.title}>
          <HeardByParty />
        </Fence>
      )}
      {state.events.length > 0 && (
        <Fence of={t.pages.timeline}>
          <Timeline />
        </Fence>
      )}
    </>
  );
}
