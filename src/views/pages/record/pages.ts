import type { PageDefinition } from "../page.ts";
import { ActivityPage } from "./activity/activity-page.tsx";
import { MeetingsPage } from "./meetings/meetings-page.tsx";
import { PeoplePage } from "./people/people-page.tsx";
import { PointPage } from "./point/point-page.tsx";
import { StatusPage } from "./status/status-page.tsx";
import { TablingPage } from "./tabling/tabling-page.tsx";
import { ProjectorPage } from "../projector/projector-page.tsx";
import { TextPage } from "../text/text-page.tsx";
import { WaitsPage } from "../../waits/waits-page.tsx";

/** Pages of the text that lies on the table: of the record too, in the part of the texts. */
export const textPages: readonly PageDefinition[] = [
  { id: "text", section: "texts", title: (t) => t.livingText.title, Page: TextPage },
  { id: "projector", section: "texts", title: (t) => t.livingText.projector, Page: ProjectorPage, isOpened: true },
];

/** Pages of the record itself. Where no record can be, such as in `parley.html`, they are left out. */
export const recordPages: readonly PageDefinition[] = [
  { id: "status", section: "record", title: (t) => t.record.pages.status, Page: StatusPage },
  { id: "point", section: "record", title: (t) => t.record.pages.point, Page: PointPage },
  { id: "tabling", section: "record", title: (t) => t.record.pages.tabling, Page: TablingPage },
  { id: "meetings", section: "record", title: (t) => t.record.pages.meetings, Page: MeetingsPage },
  { id: "waits", section: "record", title: (t) => t.record.pages.waits, Page: WaitsPage },
  { id: "activity", section: "record", title: (t) => t.record.pages.activity, Page: ActivityPage },
  { id: "rooms", section: "record", title: (t) => t.record.pages.rooms, Page: PeoplePage },
];
