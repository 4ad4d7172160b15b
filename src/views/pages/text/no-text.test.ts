import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { fold } from "../../../core/record/fold.ts";
import { processLine } from "../../../core/record/home.ts";
import { en } from "../../../words/english.ts";
import { say } from "../../../words/words.ts";
import { processName } from "../../process-name.ts";
import { MeetingsPage } from "../record/meetings/meetings-page.tsx";
import { TextPage } from "./text-page.tsx";

test("an observer to whom no text is open is not told that there is none", () => {
  const seen = opened().entries.filter(({ room }) => room === "public");
  const record = recordOf(seen);
  const of = (capacity: "observer" | "sole") =>
    drawn(TextPage, "text", frameOf({ ...record, audience: { member: "o", capacity } }));
  expect(of("sole")).toContain(en.livingText.noText);
  expect(of("observer")).toContain(en.office.nothingPublic);
  expect(of("observer")).not.toContain(en.livingText.noText);
});

test("nor that nobody has met, that no draft lies on the table, or what a process is called whose name is not open", () => {
  const seen = opened().entries.filter(({ room, kind }) => room === "public" && kind !== "process");
  const record = recordOf(seen);
  const of = (page: Parameters<typeof drawn>[0], capacity: "observer" | "sole") =>
    drawn(page, "meetings", frameOf({ ...record, audience: { member: "o", capacity } }));
  expect(of(MeetingsPage, "sole")).toContain(en.record.meetings.none);
  expect(of(MeetingsPage, "observer")).toContain(en.office.nothingOpen);
  expect(of(MeetingsPage, "observer")).not.toContain(en.record.meetings.none);

  const state = fold(seen, { process: "secret-talks-x7" });
  const lineFor = (capacity: "observer" | "delegate") =>
    processLine(state, seen, { audience: { member: "o", capacity }, now: "2031-03-20T12:00:00.000Z" });
  expect(say(en, lineFor("delegate").standing)).toBe("No draft is on the table yet.");
  expect(say(en, lineFor("observer").standing)).toBe("No text is open to you yet.");
  expect([state.title, state.shortTitle, lineFor("observer").shortTitle]).toEqual(["", "", ""]);
  expect(processName(en, lineFor("observer"))).toBe("A negotiation whose name is not open to you");
});
