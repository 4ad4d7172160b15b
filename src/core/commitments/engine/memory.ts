import type { Id } from "../model.ts";
import type { FailureNote } from "../notes.ts";
import type { ChangeCause, Recording, SlotLog, Vote } from "./changes.ts";
import { Instance } from "./instance.ts";
import { Ledger } from "./ledger.ts";
import type { Program } from "./program.ts";
import { Timers } from "./timers.ts";

/** What a machine remembers of the events that it has met, as numbers in arrays: chances run it many thousand times. */
export abstract class MachineMemory {
  readonly program: Program;
  now = Number.NEGATIVE_INFINITY;
  seq = -1;
  readonly slotCount: Int32Array;
  readonly slotSeq: Int32Array;
  /** By slot: the number before the instant of its last event. */
  readonly slotFrom: Int32Array;
  readonly weakSeq: Int32Array;
  readonly slotRef: Int32Array;
  readonly levels: Float64Array;
  readonly passedAt: Float64Array;
  readonly momentAt: Float64Array;
  /** By moment: the last instant at which it can have been; later than `momentAt` where only its day is known. */
  readonly momentLate: Float64Array;
  readonly stages: Int32Array;
  readonly stageSince: Float64Array;
  readonly phaseEntered: Float64Array;
  readonly phaseLeft: Float64Array;
  readonly lifted: Float64Array;
  readonly restored: Float64Array;
  readonly ledger: Ledger;
  readonly votes = new Map<Id, Vote>();
  readonly flags = new Map<Id, string>();
  readonly current: Instance[];
  readonly older: (Instance[] | null)[];
  readonly finished: (Instance[] | null)[];
  readonly notes: FailureNote[] = [];
  readonly timers = new Timers();
  ended: { readonly as: "completed" | "terminated"; readonly at: number } | null = null;
  protected readonly recording: Recording;
  protected readonly logs: (SlotLog | null)[];
  protected readonly eachSeen: Int32Array;
  protected readonly dueMemo: ({ readonly start: number; readonly base: number; readonly due: number } | null)[];
  protected readonly queued: Uint8Array;
  /** Nodes to look at again: each stands in it at most once. */
  protected queue: Int32Array;
  protected spare: Int32Array;
  protected waiting = 0;
  /** Commitments that, once ended, stay so whatever happens. */
  protected readonly settled: Uint8Array;
  /** Nodes that nothing can move any more. */
  protected readonly asleep: Uint8Array;
  protected readonly moved: Int32Array;
  protected readonly stageGeneration: Int32Array;
  protected readonly passedGeneration: Int32Array;
  protected readonly voteTypes: {
    readonly ballot: number;
    readonly close: number;
    readonly open: number;
    readonly report: number;
  };
  protected readonly lastVoteType: number;
  protected readonly partyIds: readonly Id[];
  protected inForce = false;
  protected forceAt = Number.NEGATIVE_INFINITY;
  /** The last instant at which the agreement can have entered into force. */
  protected forceLate = Number.NEGATIVE_INFINITY;
  protected readonly reports = new Map<Id, number>();
  /** By body: the number before the last notice that its vote can answer. */
  protected readonly asked = new Map<Id, number>();
  protected instantSeq = -1;
  protected momentsChanged = false;
  protected cause: ChangeCause = { kind: "force" };
  protected instantCause: ChangeCause | null = null;
  protected readonly changedNow: number[] = [];
  /** Instants for which timers of tranches and long stops are set. */
  protected readonly paysAt: Float64Array;
  protected readonly longStopAt: Float64Array;

  constructor(program: Program, recording: Recording = { keep: true }) {
    this.program = program;
    this.recording = recording;
    const { agreement } = program;
    const n = program.commitments.length;
    const slots = program.slots.length;
    this.slotCount = new Int32Array(slots);
    this.slotSeq = new Int32Array(slots);
    this.slotFrom = new Int32Array(slots);
    this.weakSeq = new Int32Array(slots);
    this.slotRef = new Int32Array(slots);
    this.levels = new Float64Array(agreement.levels.length);
    this.passedAt = new Float64Array(program.passed.length);
    this.momentAt = new Float64Array(agreement.moments.length);
    this.momentLate = new Float64Array(agreement.moments.length);
    this.stages = new Int32Array(agreement.procedures.length);
    this.stageSince = new Float64Array(agreement.procedures.length);
    this.phaseEntered = new Float64Array(agreement.phases.length);
    this.phaseLeft = new Float64Array(agreement.phases.length);
    this.lifted = new Float64Array(program.measures.length);
    this.restored = new Float64Array(program.measures.length);
    this.ledger = new Ledger(agreement.accounts);
    this.current = program.commitments.map((each) => new Instance(each.index));
    this.older = Array.from({ length: n }, () => null);
    this.finished = Array.from({ length: n }, () => null);
    this.logs = program.slots.map((slot) =>
      slot.log || (recording.keep && slot.prohibited) ? { at: [], seq: [], ref: [] } : null,
    );
    this.eachSeen = new Int32Array(n);
    this.dueMemo = Array.from({ length: n }, () => null);
    this.queued = new Uint8Array(program.nodes);
    this.queue = new Int32Array(program.nodes);
    this.spare = new Int32Array(program.nodes);
    this.asleep = new Uint8Array(program.nodes);
    this.settled = Uint8Array.from(program.commitments, (each) => (each.eachCount === null ? 1 : 0));
    this.moved = new Int32Array(agreement.procedures.length);
    this.stageGeneration = new Int32Array(agreement.procedures.length);
    this.passedGeneration = new Int32Array(program.passed.length);
    this.paysAt = new Float64Array(agreement.tranches.length);
    this.longStopAt = new Float64Array(agreement.phases.length);
    this.partyIds = agreement.parties.map((each) => each.id);
    this.voteTypes = {
      ballot: program.types.get("ballot") ?? -1,
      close: program.types.get("close-vote") ?? -1,
      open: program.types.get("open-vote") ?? -1,
      report: program.types.get("report") ?? -1,
    };
    // The kinds of events of bodies come first in the program.
    this.lastVoteType = program.types.has("report") ? 3 : -1;
    this.reset();
  }

  /** How the beginning is assumed; null: the agreement names it, or an event tells it. */
  protected get assumedStart(): "ever" | "course" | null {
    const { start } = this.recording;
    if (start === "course") return this.program.agreement.inForce === undefined ? start : null;
    if (start === "ever") return start;
    return this.program.start !== null || typeof start === "object" ? null : "ever";
  }

  /** Back to before the first event. */
  reset(): void {
    const { agreement } = this.program;
    this.now = Number.NEGATIVE_INFINITY;
    this.seq = -1;
    this.slotCount.fill(0);
    this.slotSeq.fill(-1);
    this.slotFrom.fill(-1);
    this.weakSeq.fill(-1);
    this.slotRef.fill(-1);
    this.levels.fill(Number.NaN);
    this.passedAt.fill(Number.NaN);
    this.momentAt.fill(Number.NaN);
    this.momentLate.fill(Number.NaN);
    agreement.procedures.forEach((procedure, index) => {
      this.stages[index] = Math.max(
        0,
        procedure.stages.findIndex((stage) => stage.stage === procedure.initial),
      );
    });
    this.stageSince.fill(Number.NaN);
    this.phaseEntered.fill(Number.NaN);
    this.phaseLeft.fill(Number.NaN);
    this.lifted.fill(Number.NaN);
    this.restored.fill(Number.NaN);
    this.ledger.reset();
    this.votes.clear();
    this.flags.clear();
    for (const instance of this.current) instance.reset();
    this.older.fill(null);
    this.finished.fill(null);
    this.notes.length = 0;
    this.timers.clear();
    this.ended = null;
    for (const log of this.logs) {
      if (log === null) continue;
      log.at.length = 0;
      log.seq.length = 0;
      log.ref.length = 0;
    }
    this.eachSeen.fill(0);
    this.queued.fill(0);
    this.asleep.fill(0);
    this.waiting = 0;
    this.moved.fill(-1);
    this.stageGeneration.fill(0);
    this.passedGeneration.fill(0);
    this.paysAt.fill(Number.NaN);
    this.longStopAt.fill(Number.NaN);
    this.inForce = false;
    this.forceAt = Number.NEGATIVE_INFINITY;
    this.forceLate = Number.NEGATIVE_INFINITY;
    this.reports.clear();
    this.asked.clear();
    this.instantSeq = -1;
    this.momentsChanged = false;
    this.refreshMoments();
  }

  /** Computes moments and what is counted from them again. */
  protected abstract refreshMoments(): void;
}
