import { later } from "../later.tsx";
import type { PageDefinition } from "../page.ts";

/** Pages of the text that lies on the table: of the record too, in the part of the texts. */
export const textPages: readonly PageDefinition[] = [
  {
    id: "text",
    section: "texts",
    title: (t) => t.livingText.title,
    ...later(async () => (await import("../text/text-page.tsx")).TextPage),
  },
  {
    id: "projector",
    section: "texts",
    title: (t) => t.livingText.projector,
    ...later(async () => (await import("../projector/projector-page.tsx")).ProjectorPage),
    isOpened: true,
  },
];

/** Pages of the record itself. Where no record can be, such as in `parley.html`, they are left out. */
export const recordPages: readonly PageDefinition[] = [
  {
    id: "status",
    section: "record",
    title: (t) => t.record.pages.status,
    ...later(async () => (await import("./status/status-page.tsx")).StatusPage),
  },
  {
    id: "point",
    section: "record",
    title: (t) => t.record.pages.point,
    ...later(async () => (await import("./point/point-page.tsx")).PointPage),
  },
  {
    id: "tabling",
    section: "record",
    title: (t) => t.record.pages.tabling,
    ...later(async () => (await import("./tabling/tabling-page.tsx")).TablingPage),
  },
  {
    id: "meetings",
    section: "record",
    title: (t) => t.record.pages.meetings,
    ...later(async () => (await import("./meetings/meetings-page.tsx")).MeetingsPage),
  },
  {
    id: "waits",
    section: "record",
    title: (t) => t.record.pages.waits,
    ...later(async () => (await import("../../waits/waits-page.tsx")).WaitsPage),
  },
  {
    id: "activity",
    section: "record",
    title: (t) => t.record.pages.activity,
    ...later(async () => (await import("./activity/activity-page.tsx")).ActivityPage),
  },
  {
    id: "rooms",
    section: "record",
    title: (t) => t.record.pages.rooms,
    ...later(async () => (await import("./people/people-page.tsx")).PeoplePage),
  },
];
