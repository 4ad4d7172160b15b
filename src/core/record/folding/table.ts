import { dayIn } from "../../common/zone.ts";
import { ACTING_OFFICE, isFiled } from "../acting.ts";
import type { CredentialBody, ProcessBody } from "../../things/process.ts";
import type { ConfirmationBody, NoteBody, SilenceBody, StanceBody, WithdrawalBody } from "../../things/talks.ts";
import type { MarkBody, ReasonBody } from "../../things/declared.ts";
import type { ProposalBody } from "../../things/texts.ts";
import type { FoldContext, LateFields, LiveEntry } from "../part.ts";
import { compareRooms } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import type { BracketReason, DeclaredCount, DeclaredMark, Party } from "../state.ts";
import type { Confirmation, MarkLife, Credential, Note, PointStatus, Proposal, Silence, Stance } from "../talks.ts";
import { Confirmed } from "./confirmed.ts";
import { markLives } from "./mark-lives.ts";
import { decidingParties, findingOf } from "./finding.ts";
import { proposalChanged } from "./resting.ts";
import { stancesOf, type LedgerContext } from "./ledger.ts";
import { isLater, withdrawalOf, type Pile, type Slot } from "./names.ts";
import type { Open, Recorder } from "./recorded.ts";
import { pile, plain, Shelf } from "./shelf.ts";
import type { Texts } from "./texts.ts";
import { TextsSpokenOf } from "./texts-spoken-of.ts";
import { wholeWords } from "./whole-words.ts";

/** What lies on the table: proposals, answers, marks, silence procedures, reasons and notes; the ledger of points. */
export class Table {
  readonly #proposals: Shelf<Proposal>;
  readonly #marks: Shelf<DeclaredMark, Pile>;
  readonly #reasons: Shelf<BracketReason, Pile>;
  readonly #notes: Shelf<Note, Pile>;
  readonly #stances = pile<null>(() => null);
  readonly #silences: Shelf<Silence, Pile>;
  readonly #credentials: Shelf<Credential>;
  readonly #confirmations: Shelf<Confirmation, Pile>;
  readonly #confirmed = new Confirmed();
  readonly #texts: TextsSpokenOf;
  readonly #answers = new Map<Slot, Slot[]>();
  readonly #counters = new Map<Slot, string[]>();
  readonly #views = new Map<Slot, Proposal>();
  readonly #counts = new Map<Slot, LiveEntry>();
  /** Copies in wider rooms by room and entry id, with the narrower room that each came from. */
  readonly #releasedFrom = new Map<string, RoomId>();
  #basis: readonly unknown[] = [];
  #context: LedgerContext | null = null;
  #lives: { readonly made: string; readonly list: readonly MarkLife[] | undefined } = { made: "[]", list: undefined };

  constructor(
    private readonly texts: Texts,
    private readonly recorder: Recorder,
    private readonly fold: FoldContext,
  ) {
    this.#texts = new TextsSpokenOf(texts);
    const withdrawn = (slot: Slot) => {
      const live = withdrawalOf(slot);
      return live === null ? {} : { withdrawn: recorder.withdrawn(live) };
    };
    this.#proposals = new Shelf((_live, slot) => this.#proposal(slot));
    this.#marks = pile((live, slot) => {
      const body = plain<MarkBody>(live);
      // What one delegation marked is its own word: what stands between parties is in the ledger.
      const isOwnWord =
        live.entry.as !== undefined && (live.entry.as !== ACTING_OFFICE || live.entry.party !== undefined);
      return body.draft === undefined || isOwnWord || withdrawalOf(slot) !== null ? null : (body as DeclaredMark);
    });
    this.#reasons = pile((live) => (live.body["draft"] === undefined ? null : plain<BracketReason>(live)));
    this.#notes = pile((live) => {
      const note = recorder.on<NoteBody>(live) as Open<Note>;
      note.id = live.entry.id;
      return note;
    });
    this.#confirmations = pile((live) => recorder.on<ConfirmationBody>(live));
    this.#silences = pile((live, slot) => Object.assign(recorder.on<SilenceBody>(live), withdrawn(slot)));
    this.#credentials = new Shelf((live, slot, id) =>
      Object.assign(recorder.on<CredentialBody>(live), { id }, withdrawn(slot)),
    );
  }

  proposal(live: LiveEntry): void {
    const body = plain<ProposalBody>(live);
    const slot = this.#proposals.put(live.entry.id, live);
    this.#texts.at(live, body, (point) => point.proposals.push(slot), body.base);
    // It may be what another was released as.
    if (this.#releasedFrom.size > 0) this.#proposals.changed();
    const countered = body.counters === undefined ? undefined : this.#proposals.names.find(slot.room, body.counters);
    if (countered === undefined) return;
    const list = this.#counters.get(countered) ?? [];
    this.#counters.set(countered, list);
    list.push(slot.id);
    this.#touch(countered);
  }

  stance(live: LiveEntry): void {
    const body = plain<StanceBody>(live);
    const slot = this.#stances.put(live.entry.id, live);
    if (body.proposal === undefined) this.#answer(live, slot, body);
    else {
      const proposal = this.#proposals.names.find(slot.room, body.proposal);
      if (proposal === undefined) return;
      const list = this.#answers.get(proposal) ?? [];
      this.#answers.set(proposal, list);
      list.push(slot);
      this.#touch(proposal);
    }
  }

  /** An answer to a point, or to a text as a whole. */
  #answer(live: LiveEntry, slot: Slot, body: StanceBody): void {
    const text = this.texts.find(live.entry.room, body);
    if (text === undefined) return;
    const entries = this.#texts.of(text, body);
    if (body.answer === "oppose" || body.answer === "reserve") {
      entries.objections.push(slot);
      if (entries.silenced) entries.points.changed();
    }
    if (body.point === undefined) entries.answers.push(slot);
    else this.#texts.at(live, body, (point) => point.stances.push(slot));
  }

  mark(live: LiveEntry): void {
    const slot = this.#marks.put(live.entry.id, live);
    const body = plain<MarkBody>(live);
    this.#texts.at(live, body, (point) => point.marks.push(slot), body.version);
  }

  silence(live: LiveEntry): void {
    const body = plain<SilenceBody>(live);
    const slot = this.#silences.put(live.entry.id, live);
    if (body.proposals !== undefined) return;
    for (const point of body.points ?? this.#texts.allPoints(live, body))
      this.#texts.at(live, { ...body, point }, (at) => at.silences.push(slot));
  }

  reason(live: LiveEntry): void {
    this.#reasons.put(live.entry.id, live);
    this.#texts.at(live, plain<ReasonBody>(live), (point) => point.reasons.push(live));
  }

  note(live: LiveEntry): void {
    this.#notes.put(live.entry.id, live);
    const body = plain<NoteBody>(live);
    if (body.point !== undefined) this.#texts.at(live, body, (point) => point.notes.push(live));
  }

  credential(live: LiveEntry): void {
    this.#credentials.put(plain<CredentialBody>(live).id, live);
  }

  confirmation(live: LiveEntry): void {
    const { of } = plain<ConfirmationBody>(live);
    this.#confirmations.put(live.entry.id, live);
    this.#confirmed.say(live, of);
    this.#changed();
  }

  /** The latest count of a text names its open points. */
  count(live: LiveEntry): void {
    const { draft, open } = plain<DeclaredCount>(live);
    const text = this.texts.find(live.entry.room, { draft });
    if (text === undefined) return;
    const before = this.#counts.get(text);
    if (before !== undefined && isLater(before, live)) return;
    this.#counts.set(text, live);
    this.#texts.of(text, { draft }).points.uncount();
    for (const point of open) this.#texts.at(live, { draft, point }, (at) => (at.count = live));
  }

  withdrawal(live: LiveEntry): void {
    const { what, id } = plain<WithdrawalBody>(live);
    const { room } = live.entry;
    const shelves = { draft: this.texts.drafts, proposal: this.#proposals, stance: this.#stances, mark: this.#marks };
    const shelf =
      what === "silence"
        ? this.#silences
        : what === "credential"
          ? this.#credentials
          : what === "meeting"
            ? null
            : shelves[what];
    const slot = shelf?.names.find(room, id);
    if (shelf === null || slot === undefined) return;
    if (slot.withdrawn === null || isLater(live, slot.withdrawn)) slot.withdrawn = live;
    this.#changed();
  }

  /** A thing of a narrower room was brought before more people. */
  release(room: RoomId, entry: string, to: RoomId, as: string): void {
    const slot = this.#proposals.names.within(room, entry);
    if (slot !== undefined) slot.released = { to, as };
    this.#releasedFrom.set(`${to}\n${as}`, room);
    this.#changed();
  }

  /** The words of a text have changed. */
  textChanged(text: Slot): void {
    this.#texts.moved(text);
    // A version may take proposals in.
    this.#views.clear();
    this.#proposals.changed();
  }

  get credentials(): readonly Credential[] {
    return this.#credentials.list();
  }

  /** What is shown of the table, in the rule and among the parties of the process. */
  late(parties: readonly Party[], process: ProcessBody | null): LateFields {
    const rule = process?.rule ?? null;
    const ruled = () => this.#look(parties, rule);
    const some = <V>(list: readonly V[]) => (list.length === 0 ? undefined : list);
    return {
      marks: () => some((ruled(), this.#marks.list())),
      bracketReasons: () => some((ruled(), this.#reasons.list())),
      proposals: () => (ruled(), this.#proposals.list()),
      notes: () => this.#notes.list(),
      silences: () => (ruled(), this.#silences.list()),
      answers: () => some((ruled(), this.#wholeAnswers())),
      confirmations: () => this.#confirmations.list(),
      ledger: () => (ruled(), this.#ledger()),
      markLives: () => (ruled(), this.#livesOfMarks()),
    };
  }

  /** Under another rule, with other parties or at another time all is found anew. */
  #look(parties: readonly Party[], rule: ProcessBody["rule"] | null): void {
    const now = this.#silences.names.slots.length === 0 ? "" : this.fold.now();
    const basis = [parties, rule, now];
    if (this.#context !== null && basis.every((part, at) => part === this.#basis[at])) return;
    this.#basis = basis;
    const day = this.fold.asOf ?? dayIn(this.fold.zone, this.fold.now() || "9999-12-31");
    this.#context = {
      recorder: this.recorder,
      zone: this.fold.zone,
      now: this.fold.now(),
      rule: rule ?? null,
      deciding: decidingParties(rule ?? null, parties, day),
      proposal: (slot) => this.#proposal(slot),
      confirmed: (live) => this.#confirmed.of(live),
    };
    this.#foundAnew();
  }

  #ledger(): readonly PointStatus[] {
    return this.#context === null ? [] : this.#texts.ledger(this.#context);
  }

  /** The same list as long as it says the same: figures are drawn from it. */
  #livesOfMarks(): readonly MarkLife[] | undefined {
    const now = markLives(this.#ledger(), this.#confirmations.list());
    const made = JSON.stringify(now);
    if (made !== this.#lives.made) this.#lives = { made, list: now.length === 0 ? undefined : now };
    return this.#lives.list;
  }

  #wholeAnswers(): readonly Stance[] {
    return this.#texts.wholeAnswers({ recorder: this.recorder, confirmed: (live) => this.#confirmed.of(live) });
  }

  #proposal(slot: Slot): Proposal {
    const known = this.#views.get(slot);
    if (known !== undefined) return known;
    const live = slot.live;
    const confirmed = (answer: LiveEntry) => this.#confirmed.of(answer);
    const stances = stancesOf(this.#answers.get(slot) ?? [], { recorder: this.recorder, confirmed }, (answer) =>
      proposalChanged(live, answer),
    );
    const withdrawn = withdrawalOf(slot);
    const adoptedBy = this.#adoption(slot);
    const { party } = live.entry;
    const from = this.#releasedFrom.get(`${slot.room}\n${slot.id}`);
    const view = this.recorder.on<ProposalBody>(live) as Open<Proposal>;
    if (view.base !== undefined) Object.assign(view, wholeWords(view, this.texts.find(slot.room, view), view.base));
    view.id = this.#proposals.names.idOf(slot);
    const said = this.#confirmed.of(live);
    const state = adoptedBy !== undefined ? "adopted" : withdrawn !== null ? "withdrawn" : "tabled";
    view.state = state;
    if (said === "contest") view.contested = true;
    if (withdrawn !== null) view.withdrawn = this.recorder.withdrawn(withdrawn);
    if (adoptedBy !== undefined) view.adoptedBy = this.recorder.of(adoptedBy).entry;
    view.stances = stances;
    view.counteredBy = [...(this.#counters.get(slot) ?? [])];
    view.finding = findingOf({
      rule: this.#context?.rule ?? null,
      deciding: this.#context?.deciding ?? [],
      stances: stances.filter(({ stands }) => stands),
      // A party agrees with what it proposed itself: not with what was filed for it and it has not confirmed.
      ...(party === undefined ||
      (state === "withdrawn" && live.entry.as !== undefined) ||
      (isFiled(live.entry) && said !== "confirm")
        ? {}
        : { proposer: party }),
    });
    if (slot.released !== null) view.releasedTo = [slot.released.to];
    if (from !== undefined) view.releasedFrom = from;
    this.#views.set(slot, view);
    return view;
  }

  /** The version that took a proposal in: of its own room, else of the widest room that names it. */
  #adoption(slot: Slot): LiveEntry | undefined {
    const own = this.texts.adopted.get(`${slot.room}\n${slot.id}`);
    if (own !== undefined || this.texts.adopted.size === 0) return own;
    const others: LiveEntry[] = [];
    for (const [key, live] of this.texts.adopted) {
      const room = live.entry.room;
      if (key === `${room}\n${slot.id}` && this.#proposals.names.find(room, slot.id) === slot) others.push(live);
    }
    return others.sort((a, b) => compareRooms(a.entry.room, b.entry.room))[0];
  }

  /** A proposal has changed, and with it the points of the text that it is about. */
  #touch(proposal: Slot): void {
    this.#views.delete(proposal);
    this.#proposals.changed();
    const { point } = plain<ProposalBody>(proposal.live);
    const text = this.texts.find(proposal.room, plain<ProposalBody>(proposal.live));
    if (text !== undefined && point !== undefined) this.#texts.touched(text, proposal.live, point);
  }

  /** Something that anything may rest on has changed. */
  #changed(): void {
    this.texts.changed();
    this.#foundAnew();
  }

  /** What is found of points and proposals is to be found anew; the texts themselves are as they were. */
  #foundAnew(): void {
    this.#views.clear();
    for (const shelf of [this.#proposals, this.#marks, this.#silences, this.#credentials]) shelf.changed();
    this.#texts.changed();
  }
}
