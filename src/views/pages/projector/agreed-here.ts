import { dayIn } from "../../../core/common/zone.ts";
import type { Span } from "../../../core/text/spans.ts";
import type { Words } from "../../../words/types.ts";
import type { EntryPlan, RecordAccess } from "../../record.ts";
import { restingOn } from "../record/resting.ts";
import { placeOf } from "../record/text-points.ts";
import type { LiveText } from "../text/model.ts";

/** What a delegation said in the room; `absent`: it was not there. Nothing is said of one before somebody does. */
export type RoomAnswer = "accept" | "accept-ad-referendum" | "oppose" | "absent";

/** What is kept of a moment in a room. */
export interface Moment {
  readonly live: LiveText;
  readonly point: string;
  /** The point as it is called, and the words as they were on the wall. */
  readonly name: string;
  readonly words: string;
  readonly spans: readonly Span[];
  readonly answers: ReadonlyMap<string, RoomAnswer>;
  readonly pen: string;
  readonly title: string;
}

/** The meeting: over which text, who was present and who was not, and what came of it. */
export function meetingOf(
  t: Words,
  record: RecordAccess,
  moment: Moment,
  list: (items: readonly string[]) => string,
): EntryPlan {
  const { answers, live, name, title, words, pen } = moment;
  const present = [...answers].filter(([, answer]) => answer !== "absent").map(([party]) => party);
  const said = [...answers].map(([party, answer]) =>
    t.livingText.wall.oneAnswer({ party, answer: t.livingText.wall.answers[answer] }),
  );
  return {
    kind: "meeting",
    id: crypto.randomUUID(),
    body: {
      title: t.livingText.wall.meeting({ text: title, point: name }),
      date: dayOfRecord(record),
      sessions: [],
      present,
      absent: [...answers.keys()].filter((party) => !present.includes(party)),
      observers: [],
      texts: [live.text.id],
      outcome: t.livingText.wall.outcome({ words, answers: list(said), who: pen }),
      sources: [],
    },
  };
}

/** Today, and never before the last entry: the clock of the record does not go back. */
function dayOfRecord({ today, whole: { zone, lastAt } }: RecordAccess): string {
  const last = lastAt === "" ? "" : dayIn(zone, lastAt);
  return last > today() ? last : today();
}

/** Whether everybody whose words change was in the room and did not object: then the words are taken in on the ground of the meeting. */
export function isAgreed({ answers }: Pick<Moment, "answers">): boolean {
  return answers.size > 0 && [...answers.values()].every((answer) => answer === "accept");
}

/** The words taken into the text, resting on the meeting. */
export function takenIn({ live: { text, version }, spans }: Moment, meeting: string): EntryPlan {
  const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
  return { kind: "edit", body: { ...place, base: version.entry.id, spans, meeting } };
}

/** The words as a proposal of the office, where not everybody agrees yet. */
export function proposedHere({ live, point, spans, title }: Moment): EntryPlan {
  const body = { ...placeOf(live.text, point), base: live.version.entry.id, spans, reason: title };
  return { kind: "proposal", id: crypto.randomUUID(), body };
}

/** What each delegation answered, as the office received it in the meeting: to a proposal, or to the point as it stands. */
export function answersHere(
  record: RecordAccess,
  { answers, live, point }: Moment,
  proposal: string | null,
  received: { readonly by: string; readonly on: string },
): readonly EntryPlan[] {
  const about = proposal === null ? placeOf(live.text, point) : { proposal };
  return [...answers].flatMap(([party, answer]): readonly EntryPlan[] => {
    if (answer === "absent") return [];
    // A proposal of this very moment has no words on record yet for an answer to rest on.
    const resting = proposal === null ? restingOn(record, about) : {};
    const body = { ...about, answer, ...resting, received };
    return [{ kind: "stance", party, as: "office", body }];
  });
}
