import { lazily } from "../common/lazily.ts";
import { finish } from "../common/pieces.ts";
import { endOfDay, utc, type Zone } from "../common/zone.ts";
import { knownZone } from "../common/zones.ts";
import { actorOf } from "./acting.ts";
import { isDamaged } from "./damage.ts";
import type { Entry } from "./entry.ts";
import { upTo } from "./folding/clocks.ts";
import { contestedBackOf, countedCorrections } from "./folding/contested.ts";
import { startRun, type Run } from "./folding/run.ts";
import { isKeptAct, withKeptActs } from "./folding/kept-acts.ts";
import { correctionsOf, keyOf, standingCorrections, type Correction } from "./folding/mending.ts";
import { compareEntries, inOrder, survey, type Survey } from "./folding/order.ts";
import { wrongField } from "./folding/reading.ts";
import { Recorder } from "./folding/recorded.ts";
import { kindTable, lift, type KindTable } from "./kind.ts";
import { processFrame, type ProcessBody } from "../things/process.ts";
import type { LiveEntry, PartFold, RecordPart } from "./part.ts";
import { kinds as allKinds, parts as allParts } from "./parts.ts";
import type { TalksState } from "./talks.ts";

/** On which day the talks are shown, and as known when. */
export interface FoldOptions {
  /** Id of the process, where there may be no entries. */
  readonly process?: string;
  /** Only what happened up to the end of this day; null = all. */
  readonly asOf?: string | null;
  /** Only what was known by the end of this day; null = as now known. */
  readonly knownAt?: string | null;
  /** The zone in which days are counted; absent = that of the first entry of the process (see `zoneOf`). */
  readonly zone?: Zone;
  /** The present instant, for deadlines; absent = the latest server clock among the entries. */
  readonly now?: string;
  readonly parts?: readonly RecordPart[];
}

/** Entries that are taken in between two rests. */
const PIECE = 500;

/** Kinds of entry that say who negotiates. */
const FRAME: ReadonlySet<string> = new Set(["process", "party"]);

/**
 * The state of the talks that entries give: the same on every machine, whatever order they come in. Fields that cost much, such as
 * the status of each point, are made when they are first read.
 */
export function fold(entries: readonly Entry[], options: FoldOptions = {}): TalksState {
  return new ProcessFold(entries, options).current();
}

/** The zone of a process is fixed by its first entry: offsets written there, else the table of known zones, else UTC. */
export function zoneOf(entries: readonly Entry[]): Zone {
  return zoneOfProcess(survey(entries).process);
}

function zoneOfProcess(first: Entry | null): Zone {
  const body = first?.body ?? null;
  const readable = body !== null && wrongField(processFrame, body) === null;
  const { timeZone = "UTC", offsets } = (readable ? body : {}) as unknown as Partial<ProcessBody>;
  if (offsets !== undefined && offsets.length > 0) return { name: timeZone, offsets };
  return knownZone(timeZone) ?? utc;
}

/**
 * A fold that goes on: entries may be appended one by one, the state costs only what has changed. A correction, an erasure or an
 * entry from before the last one folds anew, once for all that came since a state was last asked for.
 */
export class ProcessFold {
  readonly #options: FoldOptions;
  readonly #kinds: KindTable;
  #zone: Zone = utc;
  #happened: (moment: string) => boolean = () => true;
  #known: (moment: string) => boolean = () => true;
  #entries: Entry[] = [];
  #corrections: Entry[] = [];
  /** Places of the entries that corrections name, by `keyOf`; made when the first correction asks. */
  #places: Map<string, number> | null = null;
  /** What corrections name that is not there, by `keyOf`. */
  readonly #unmet = new Set<string>();
  /** Null where the entries are to be folded anew. */
  #run: Run | null = null;
  /** Since the run, things were corrected that only costly fields show: it is folded anew when one of those is asked for. */
  #stale = false;
  /** How often entries came: what was begun before some came is no fold of all. */
  #came = 0;

  constructor(entries: readonly Entry[], options: FoldOptions = {}) {
    this.#options = options;
    this.#kinds = options.parts === undefined ? allKinds : kindTable(...options.parts.map((part) => part.kinds));
    this.#start(survey(entries));
  }

  /** Takes in further entries; those already taken in are passed over. */
  append(entries: readonly Entry[]): void {
    const last = this.#entries[this.#entries.length - 1];
    const fresh = inOrder(entries);
    const [first] = fresh;
    if (first === undefined) return;
    this.#came++;
    const follows = last !== undefined && compareEntries(last, first) < 0;
    if (!follows || fresh.some(restarts)) {
      const known = new Map(this.#entries.map((entry) => [`${entry.room}\n${entry.seq}`, entry]));
      for (const entry of fresh) known.set(`${entry.room}\n${entry.seq}`, entry);
      this.#start(survey([...known.values()]));
      return;
    }
    for (const entry of fresh) {
      const order = this.#entries.push(entry) - 1;
      this.#places?.set(keyOf(entry.room, entry.id), order);
      if (this.#unmet.size > 0 && this.#unmet.delete(keyOf(entry.room, entry.id))) this.#run = null;
      if (entry.kind === "correction") {
        this.#corrections.push(entry);
        if (this.#correctsQuietly(entry)) this.#stale = true;
        else this.#run = null;
        if (this.#run !== null) [this.#run.lastAt, this.#run.state] = [entry.at, null];
      } else if (this.#answersCorrection(entry)) this.#run = null;
      else if (this.#run !== null) this.#take(this.#run, entry, order);
    }
  }

  /** All entries taken in, in the order of the record. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  state(): TalksState {
    const run = this.#folded();
    run.state ??= Object.assign({}, this.#soon(run), ...run.parts.map((part) => late(part))) as TalksState;
    return run.state;
  }

  /** The state as `state` gives it, of which costly fields are made when they are asked for: good until more is appended. */
  current(): TalksState {
    const run = this.#run ?? this.#folded();
    if (run.state !== null && !this.#stale) return run.state;
    const state = this.#soon(run);
    for (const field of ["mended", "erased", "damaged", "unknown", "unreadable"] as const)
      if (this.#stale) lazily(state, field, () => this.#folded()[field]);
    for (const [at, part] of run.parts.entries())
      for (const field of Object.keys(part.late?.() ?? {}) as (keyof TalksState)[])
        lazily(state, field, () => this.#folded().parts[at]?.late?.()[field]?.());
    return state as TalksState;
  }

  /** Whether a correction concerns a thing that only costly fields show. */
  #correctsQuietly({ room, body }: Entry): boolean {
    const { asOf, knownAt } = this.#options;
    if ((asOf ?? null) !== null || (knownAt ?? null) !== null) return false;
    const target = body?.["entry"];
    const order = typeof target === "string" ? this.#placesOf().get(keyOf(room, target)) : undefined;
    const kind = order === undefined ? undefined : this.#entries[order]?.kind;
    return kind !== undefined && this.#run?.takers.get(kind)?.part.quiet?.has(kind) === true;
  }

  /** Whether an entry says something of a correction: whether that counts rests on it. */
  #answersCorrection({ kind, room, body }: Entry): boolean {
    if (kind !== "confirmation" || this.#corrections.length === 0) return false;
    const of = body?.["of"];
    const order = typeof of === "string" ? this.#placesOf().get(keyOf(room, of)) : undefined;
    return order !== undefined && this.#entries[order]?.kind === "correction";
  }

  /**
   * Whether an entry confirms words that stand no longer, but for those that its party put in their place itself. One of before
   * confirmations named words counts on.
   */
  #hasFallen(run: Run, entry: Entry): boolean {
    const { kind, room, body } = entry;
    if (kind !== "confirmation" || body?.["answer"] !== "confirm" || typeof body["words"] !== "string") return false;
    const order = typeof body["of"] === "string" ? this.#placesOf().get(keyOf(room, body["of"])) : undefined;
    const target = order === undefined ? undefined : this.#entries[order];
    if (order === undefined || target === undefined) return false;
    const by = run.corrections.get(order)?.entry ?? target;
    return by.content !== body["words"] && (by === target || actorOf(by) !== actorOf(entry));
  }

  /** What costs little. */
  #soon(run: Run): Partial<TalksState> {
    return Object.assign({}, ...run.parts.map((part) => part.state()), {
      zone: this.#zone,
      mended: run.mended,
      ...(run.contestedBacks.length === 0 ? {} : { contestedBacks: run.contestedBacks }),
      // A state that was given out does not change with what is appended later.
      erased: [...run.erased],
      damaged: [...run.damaged],
      unknown: [...run.unknown],
      unreadable: [...run.unreadable],
      lastAt: run.lastAt,
    }) as Partial<TalksState>;
  }

  /** Everything that depends on which entries there are. */
  #start(found: Survey): void {
    const { zone, asOf, knownAt } = this.#options;
    this.#zone = zone ?? zoneOfProcess(found.process);
    this.#happened = upTo(asOf, this.#zone);
    this.#known = upTo(knownAt, this.#zone);
    const entries = withKeptActs(found.entries);
    this.#entries = [...entries];
    this.#corrections = [...(entries === found.entries ? found.corrections : correctionsIn(entries))];
    this.#places = null;
    this.#run = null;
  }

  /**
   * Folds what is to be folded and rests after every few entries: whoever drives it may do other things in between, also append. What
   * is asked for before it ends is folded at once.
   */
  *pieces(): Generator<void, void> {
    while (this.#run === null || this.#stale) {
      const came = this.#came;
      const run = yield* this.#foldAll();
      if (came === this.#came) [this.#run, this.#stale] = [run, false];
    }
  }

  #folded(): Run {
    finish(this.pieces());
    return this.#run as Run;
  }

  #placesOf(): Map<string, number> {
    this.#places ??= new Map(this.#entries.map(({ room, id }, order) => [keyOf(room, id), order]));
    return this.#places;
  }

  *#foldAll(): Generator<void, Run> {
    const { process = this.#entries[0]?.process ?? "", asOf = null, now, parts = allParts } = this.#options;
    const run: Run = startRun(parts, this.#frame(), {
      process,
      zone: this.#zone,
      asOf,
      now: () => {
        const present = now ?? run.lastAt;
        const end = asOf === null ? present : endOfDay(this.#zone, asOf);
        return present !== "" && present < end ? present : end;
      },
    });
    const known = correctionsOf(this.#corrections.filter((entry) => this.#known(entry.known)));
    const { counting, contested } = countedCorrections(this.#entries, known, this.#known);
    run.corrections = this.#placed(counting);
    const recorder = new Recorder(this.#zone);
    run.contestedBacks.push(...contested.map((each) => contestedBackOf(each, recorder)));
    for (const { entry, body } of counting)
      run.mended.push({ ...recorder.by(entry), corrects: body.entry, why: body.why, undone: body.body === null });
    const entries = this.#entries;
    for (let order = 0; order < entries.length; order++) {
      this.#take(run, entries[order] as Entry, order);
      if (order % PIECE === PIECE - 1) yield;
    }
    return run;
  }

  /**
   * Who negotiates, and under which name, is told for days before that was written down too: of each such thing of which nothing had
   * happened by then, its first entry. What is known of an earlier day does not stand there without a process.
   */
  #frame(): ReadonlySet<Entry> {
    const { asOf = null, knownAt = null } = this.#options;
    if (asOf === null && knownAt === null) return new Set();
    const first = new Map<string, Entry | null>();
    for (const entry of this.#entries) {
      if (!FRAME.has(entry.kind) || entry.body === null) continue;
      const key = `${entry.kind} ${JSON.stringify(entry.body["id"] ?? "")}`;
      if (this.#known(entry.known) && this.#happened(entry.on)) first.set(key, null);
      else if (!first.has(key)) first.set(key, entry);
    }
    return new Set([...first.values()].filter((entry) => entry !== null));
  }

  /** The corrections that count, by the place of what they correct. */
  #placed(corrections: readonly Correction[]): ReadonlyMap<number, Correction> {
    const standing = new Map<number, Correction>();
    for (const [key, correction] of standingCorrections(corrections)) {
      const order = this.#placesOf().get(key);
      if (order === undefined) this.#unmet.add(key);
      else standing.set(order, correction);
    }
    return standing;
  }

  /** Whether an entry says how a text is read, where all that is known now counts: then on any day. */
  #isReading(run: Run, { kind }: Entry): boolean {
    return (this.#options.knownAt ?? null) === null && run.takers.get(kind)?.kind.reading === true;
  }

  #take(run: Run, entry: Entry, order: number): void {
    run.state = null;
    const framed = run.frame.has(entry);
    if (!framed && !this.#known(entry.known)) return;
    if (this.#hasFallen(run, entry)) return;
    const correction = run.corrections.size === 0 ? undefined : run.corrections.get(order);
    const on = correction?.body.on ?? entry.on;
    if (!framed && !this.#happened(on) && !this.#isReading(run, entry)) return;
    // They come in the order of the server's clock.
    run.lastAt = entry.at;
    if (entry.body === null || isKeptAct(entry))
      (isDamaged(entry) ? run.damaged : run.erased).push({ room: entry.room, seq: entry.seq, id: entry.id });
    if (entry.body === null) return;
    const taker = run.takers.get(entry.kind);
    const undone = correction?.body.body === null;
    if (undone && taker?.takeBack === undefined) return;
    // A correction of an act is of its remarks, which may be what was erased.
    const written = isKeptAct(entry) ? entry.body : (correction?.body.body ?? entry.body);
    const version = undone || isKeptAct(entry) ? entry.v : (correction?.body.v ?? entry.v);
    const body = taker?.kind.version === version ? written : lift(this.#kinds, entry.kind, version, written);
    const { room, seq, id, kind } = entry;
    if (taker === undefined || body === null) {
      if (!undone) run.unknown.push({ room, seq, id, kind, v: entry.v });
      return;
    }
    const field = wrongField(taker.kind.body, body);
    if (undone) {
      if (field === null) taker.takeBack?.({ entry, body, on, order }, correction);
      return;
    }
    if (field !== null) {
      run.unreadable.push({ room, seq, id, kind, field });
      return;
    }
    const was = correction === undefined ? null : lift(this.#kinds, entry.kind, entry.v, entry.body);
    const live: LiveEntry =
      correction === undefined || was === null
        ? { entry, body, on, order }
        : { entry, body, on, order, corrected: { by: correction.entry, was } };
    taker.take(live);
  }
}

function correctionsIn(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ kind, body }) => kind === "correction" && body !== null);
}

/** Costly fields of a part. */
function late(part: PartFold): Partial<TalksState> {
  return Object.fromEntries(
    Object.entries(part.late?.() ?? {}).flatMap(([field, value]) => {
      const made = value();
      return made === undefined ? [] : [[field, made]];
    }),
  );
}

/** Entries after which the frame itself is another, or content is gone that was folded already. */
function restarts({ kind, body }: Entry): boolean {
  return kind === "erasure" || kind === "process" || body === null;
}
