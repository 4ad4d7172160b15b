import { lastDayOf } from "../common/day.ts";
import { dayIn, type Zone } from "../common/zone.ts";
import { assessment, type Assessment } from "../things/assessment.ts";
import { bookAsOf, optionsAsOf, type PositionBook } from "../evidence/positions/index.ts";
import { datedOption } from "./newer.ts";
import { firstKnown } from "./planning.ts";
import { isFiled } from "./acting.ts";
import { named, plain, refOf, Shelf } from "./folding/shelf.ts";
import { positionFrame, type PositionFrameBody } from "../things/around.ts";
import { issue, issueStanding, type Issue, type IssueBody, type IssueStandingBody } from "../things/issue.ts";
import { position, type Position } from "../things/position.ts";
import { kindOf } from "./kind.ts";
import type { LiveEntry, PartFold, PlannedEntry, RecordPart, Takes } from "./part.ts";
import type { ProcessState } from "./state.ts";
import type { FiledThing, TalksState } from "./talks.ts";

/** Issues, positions, what stands around them, and assessments. */
export const positionPart: RecordPart = {
  name: "positions",
  kinds: [
    kindOf(positionFrame, "judgements", { names: () => "frame" }),
    kindOf(issue, "facts", {
      version: 3,
      saysMore: datedOption,
      lifts: [(body) => body, (body) => body],
    }),
    kindOf(position, "facts"),
    kindOf(issueStanding, "judgements", { names: (body) => body.issue }),
    kindOf(assessment, "judgements"),
  ],
  start: ({ asOf, zone }) => new PositionFold(asOf, zone),
  entriesOf: planPositions,
};

function nameIn({ body, entry }: LiveEntry, field: "id" | "issue"): string {
  const value = body[field];
  return typeof value === "string" ? value : entry.id;
}

class PositionFold implements PartFold {
  private readonly frames = new Shelf<PositionFrameBody>((live) => plain(live));
  /** Issues that were put down on the very day they are of: their options were on record from then on, whoever names them. */
  private readonly live = new Set<string>();
  private readonly issues = new Shelf<IssueBody>(named);
  private readonly positions = new Shelf<Position>(named);
  private readonly standings = new Shelf<IssueStandingBody>((live) => plain(live));
  private readonly assessments = new Shelf<Assessment>(named);
  private bound: readonly unknown[] = [];
  private made: PositionBook | null = null;
  private listed: readonly Position[] = [];
  private filedList: readonly FiledThing[] = [];

  constructor(
    private readonly asOf: string | null,
    private readonly zone: Zone,
  ) {}

  readonly takes: Takes = new Map([
    ["position-frame", (live) => void this.frames.put("frame", live)],
    [
      "issue",
      (live) => {
        const id = nameIn(live, "id");
        this.issues.put(id, live);
        const { at, known } = live.corrected?.by ?? live.entry;
        if (this.asOf === null) return;
        if (dayIn(this.zone, at) === dayIn(this.zone, known)) this.live.add(id);
        else this.live.delete(id);
      },
    ],
    ["position", (live) => void this.positions.put(nameIn(live, "id"), live)],
    ["issue-standing", (live) => void this.standings.put(nameIn(live, "issue"), live)],
    ["assessment", (live) => void this.assessments.put(nameIn(live, "id"), live)],
  ]);

  state(): Partial<TalksState> {
    const book = this.book();
    const assessments = this.assessments.list();
    const filed = this.filed();
    return {
      ...(book === null ? {} : { positions: book }),
      ...(filed.length === 0 ? {} : { filedPositions: filed }),
      ...(assessments.length === 0 ? {} : { assessments }),
    };
  }

  /** The positions that the office filed for a party, by the entries on which they stand. */
  private filed(): readonly FiledThing[] {
    const list = this.positions.list();
    if (list !== this.listed) {
      this.listed = list;
      const { names } = this.positions;
      this.filedList = names.shown().flatMap((slot): readonly FiledThing[] => {
        const { entry } = slot.live;
        const { as, party } = entry;
        if (as === undefined || party === undefined || !isFiled(entry)) return [];
        return [{ id: names.idOf(slot), entry: refOf(slot.live), as, party }];
      });
    }
    return this.filedList;
  }

  /** The same book as long as nothing in it has changed: what is drawn from it need not be drawn anew. */
  private book(): PositionBook | null {
    const parts = [this.frames.list(), this.issues.list(), this.positions.list(), this.standings.list()];
    if (parts.some((part, at) => part !== this.bound[at])) {
      this.bound = parts;
      this.made = this.bind();
    }
    return this.made;
  }

  private bind(): PositionBook | null {
    const [frame] = this.frames.list();
    const issues = this.issues.list();
    const positions = this.positions.list();
    if (frame === undefined && issues.length === 0 && positions.length === 0) return null;
    const overrides = new Map(this.standings.list().map(({ issue, override }) => [issue, override]));
    const book: PositionBook = {
      ...(frame ?? { families: [] }),
      issues: issues.map((issue): Issue => {
        const override = overrides.get(issue.id);
        return override === undefined ? issue : { ...issue, override };
      }),
      positions,
    };
    // The frame is one entry; what stands in it has days of its own.
    const { asOf } = this;
    if (asOf === null) return book;
    const known = (on: string) => lastDayOf(on) <= asOf;
    return optionsAsOf(bookAsOf(book, known), known, this.live);
  }
}

function planPositions(state: ProcessState, first: string): readonly PlannedEntry[] {
  const plan = (
    kind: string,
    id: string,
    body: object,
    on: string | null | undefined,
    sources: readonly string[] = [],
  ): PlannedEntry => {
    // What is undated is as old as the process.
    const day = on === undefined || on === null ? first : lastDayOf(on);
    return { id, kind, on: day, known: firstKnown(state, day, sources), body };
  };
  const book = state.positions;
  const assessments = (state.assessments ?? []).map((each) => plan("assessment", each.id, each, each.on, each.sources));
  if (book === undefined) return assessments;
  const { issues, positions, ...frame } = book;
  return [
    plan("position-frame", "frame", frame, null),
    ...issues.map(({ override: _judged, ...issue }) => plan("issue", issue.id, issue, null)),
    ...issues.flatMap(({ id, override }) =>
      override === undefined ? [] : [plan("issue-standing", id, { issue: id, override }, override.on)],
    ),
    ...positions.map((position) => plan("position", position.id, position, position.on, position.sources)),
    ...assessments,
  ];
}
