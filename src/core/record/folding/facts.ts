import type { BodyBody, MemberBody, ProcessBody, ReadmissionBody } from "../../things/process.ts";
import type { ShareBody } from "../../things/declared.ts";
import type { ChannelBody, MeetingBody, WithdrawalBody } from "../../things/talks.ts";
import type { ReceiptBody } from "../../things/texts.ts";
import type { LiveEntry } from "../part.ts";
import { parseRoom } from "../permissions.ts";
import type {
  ArchivedCopy,
  Coverage,
  DeclaredCount,
  DeclaredShare,
  Party,
  Source,
  TimelineEvent,
  TopicLine,
} from "../state.ts";
import type { Channel, Meeting, Recorded, TalksState } from "../talks.ts";
import { isLater, withdrawalOf, type Pile } from "./names.ts";
import type { Open, Recorder } from "./recorded.ts";
import { copyList } from "./copies.ts";
import { named, narrowerRooms, pile, plain, Shelf } from "./shelf.ts";

/** The frame of the process and what is reported: plain lists of named things. */
export class Facts {
  readonly #parties = new Shelf<Party>((live) => plain(live));
  readonly #sources = new Shelf<Source>(named);
  readonly #copies = pile<LiveEntry>((live) => live);
  readonly #events = new Shelf<TimelineEvent>(named);
  readonly #topics = new Shelf<TopicLine>(named);
  readonly #counts = pile<DeclaredCount>(plain);
  readonly #shares = pile<DeclaredShare>((live) => {
    const body = plain<ShareBody>(live);
    return { ...body, percent: Number(body.percent) };
  });
  readonly #coverage = pile<Coverage>(plain);
  readonly #bodies: Shelf<Recorded & BodyBody>;
  readonly #members: Shelf<Recorded & MemberBody>;
  readonly #readmissions: Shelf<Recorded & ReadmissionBody, Pile>;
  readonly #meetings: Shelf<Meeting, Pile>;
  readonly #channels: Shelf<Channel>;
  readonly #receipts: Shelf<Recorded & ReceiptBody, Pile>;
  #process: LiveEntry | null = null;
  #sourceList: readonly Source[] = [];
  #sourceTable: Readonly<Record<string, Source>> = {};
  #eventList: readonly TimelineEvent[] = [];
  #eventRooms: TalksState["eventRooms"] | undefined;
  #copied: readonly LiveEntry[] = [];
  #copySources: readonly Source[] = [];
  #copyList: readonly ArchivedCopy[] = [];

  constructor(recorder: Recorder) {
    this.#bodies = new Shelf((live, _slot, id) => Object.assign(recorder.on<BodyBody>(live), { id }));
    this.#members = new Shelf((live, _slot, id) => Object.assign(recorder.on<MemberBody>(live), { id }));
    this.#readmissions = pile((live) => recorder.on<ReadmissionBody>(live));
    this.#receipts = pile((live) => recorder.on<ReceiptBody>(live));
    this.#channels = new Shelf((live) => ({
      ...recorder.on<ChannelBody>(live),
      room: live.entry.room,
      members: parseRoom(live.entry.room)?.members ?? [],
    }));
    this.#meetings = pile((live, slot) => {
      const withdrawn = withdrawalOf(slot);
      const meeting: Open<Meeting> = recorder.on<MeetingBody>(live);
      if (withdrawn !== null) meeting.withdrawn = recorder.withdrawn(withdrawn);
      return meeting;
    });
  }

  /** The newest of the rooms in view; it stands as the frame of the whole. */
  process(live: LiveEntry): void {
    if (this.#process === null || isLater(live, this.#process)) this.#process = live;
  }

  get frame(): ProcessBody | null {
    return this.#process === null ? null : plain<ProcessBody>(this.#process);
  }

  get parties(): readonly Party[] {
    return this.#parties.list();
  }

  party(live: LiveEntry): void {
    const { id } = plain<Party>(live);
    // Parties are of the whole process: whatever room renews one renews that one.
    const slot = this.#parties.names.slots.find((other) => other.id === id && other.room !== live.entry.room);
    if (slot === undefined) this.#parties.put(id, live);
    else {
      slot.renew(live);
      this.#parties.changed();
    }
  }

  /** How entries of each kind are taken in. */
  readonly takes: Readonly<Record<string, (live: LiveEntry) => void>> = {
    process: (live) => this.process(live),
    party: (live) => this.party(live),
    source: (live) => void this.#sources.put(plain<Source>(live).id, live),
    "archived-copy": (live) => void this.#copies.put(live.entry.id, live),
    event: (live) => void this.#events.put(plain<TimelineEvent>(live).id, live),
    topic: (live) => void this.#topics.put(plain<TopicLine>(live).id, live),
    count: (live) => void this.#counts.put(live.entry.id, live),
    share: (live) => void this.#shares.put(live.entry.id, live),
    coverage: (live) => void this.#coverage.put(live.entry.id, live),
    body: (live) => void this.#bodies.put(plain<BodyBody>(live).id, live),
    member: (live) => void this.#members.put(plain<MemberBody>(live).id, live),
    readmission: (live) => void this.#readmissions.put(live.entry.id, live),
    meeting: (live) => void this.#meetings.put(live.entry.id, live),
    channel: (live) => void this.#channels.put("channel", live),
    receipt: (live) => void this.#receipts.put(live.entry.id, live),
  };

  withdrawal(live: LiveEntry): void {
    const { what, id } = plain<WithdrawalBody>(live);
    const slot = what === "meeting" ? this.#meetings.names.find(live.entry.room, id) : undefined;
    if (slot === undefined) return;
    if (slot.withdrawn === null || isLater(live, slot.withdrawn)) slot.withdrawn = live;
    this.#meetings.changed();
  }

  state(id: string): Partial<TalksState> {
    const {
      title = "",
      shortTitle = "",
      fictitious = false,
      notice = "",
      timeZone = "UTC",
      names,
      handling,
    } = this.frame ?? {};
    const shares = this.#shares.list();
    const copies = this.#copiesShown();
    const [events, eventRooms] = this.#eventsShown();
    return {
      id,
      title,
      shortTitle,
      fictitious,
      notice,
      timeZone,
      parties: this.parties,
      ...(names === undefined ? {} : { names }),
      ...(handling === undefined ? {} : { handling }),
      sources: this.#sourcesById(),
      ...(copies.length === 0 ? {} : { copies }),
      events,
      ...(eventRooms === undefined ? {} : { eventRooms }),
      topics: this.#topics.list(),
      counts: this.#counts.list(),
      ...(shares.length === 0 ? {} : { shares }),
      coverage: this.#coverage.list(),
      bodies: this.#bodies.list(),
      members: this.#members.list(),
      readmissions: this.#readmissions.list(),
      meetings: this.#meetings.list(),
      channels: this.#channels.list(),
      receipts: this.#receipts.list(),
    };
  }

  /** The events, and the rooms of those that not all at the table know. */
  #eventsShown() {
    const events = this.#events.list();
    if (events !== this.#eventList) {
      this.#eventList = events;
      this.#eventRooms = narrowerRooms(this.#events);
    }
    return [events, this.#eventRooms] as const;
  }

  /** Made anew also where sources change: one of the same name in a wider room may give a source another name. */
  #copiesShown(): readonly ArchivedCopy[] {
    const [copied, sources] = [this.#copies.list(), this.#sources.list()];
    if (copied !== this.#copied || sources !== this.#copySources) {
      [this.#copied, this.#copySources] = [copied, sources];
      this.#copyList = copyList(copied, this.#sources.names);
    }
    return this.#copyList;
  }

  #sourcesById(): Readonly<Record<string, Source>> {
    const list = this.#sources.list();
    if (list !== this.#sourceList) {
      this.#sourceList = list;
      this.#sourceTable = Object.fromEntries(list.map((source) => [source.id, source]));
    }
    return this.#sourceTable;
  }
}
