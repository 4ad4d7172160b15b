import type {
  Id,
  Day,
  Modality,
  Bindingness,
  TextAnchor,
  Duration,
  When,
  Closing,
  Window,
  Pattern,
  Condition,
  Effect,
  Stated,
  Exception,
  Cure,
  Monitor,
  DomesticStep,
  FindingKind,
  Fraction,
} from "./terms.ts";

export * from "./terms.ts";

/**
 * What an agreement obliges, forbids, allows and empowers: plain JSON values in closed unions, so that checks can walk
 * them. A commitment rests on words of a text; what the words state formally (`when`) is optional, so that proposals
 * read out of a draft and commitments confirmed by a person have one shape.
 */

/** A duty, ban, permission or power of a debtor toward a creditor. */
export interface Commitment {
  readonly id: Id;
  readonly title?: string;
  readonly modality: Modality;
  /** Default: binding. */
  readonly bindingness?: Bindingness;
  /** Empty: the text names nobody. */
  readonly debtor: readonly Id[];
  readonly joint?: "joint" | "several";
  readonly creditor: readonly Id[];
  readonly beneficiaries?: readonly Id[];
  /** Creates it; absent: it exists from the agreement's entry into force. */
  readonly trigger?: Stated;
  /** Each event that satisfies the trigger creates one more. */
  readonly each?: true;
  /** Comes to life only by an effect or a chain of reparation. */
  readonly dormant?: true;
  /** Puts it in effect; absent: at once. */
  readonly condition?: Stated;
  /** Obligation: fulfils; prohibition: violates; permission: is lawful; power: exercises. */
  readonly act: Stated;
  /** A state to be kept, such as a ceiling; each departure is a breach and the duty goes on. */
  readonly maintain?: Condition;
  /** A prohibition that the first breach uses up; default: it goes on. */
  readonly once?: true;
  readonly exceptions?: readonly Exception[];
  readonly window?: Window;
  readonly repeat?: { readonly every: Duration; readonly count?: number };
  readonly cure?: Cure;
  readonly onFulfil?: readonly Effect[];
  readonly onViolate?: readonly Effect[];
  readonly onExercise?: readonly Effect[];
  /** Consequences as the text words them, where nobody has put them formally. */
  readonly consequence?: string;
  /** Duties created one after the other: the first by this one's breach, the next by the breach of the one before. */
  readonly reparation?: readonly Id[];
  readonly monitor?: Monitor;
  /** Takes precedence over these. */
  readonly prevailsOver?: readonly Id[];
  readonly domestic?: readonly DomesticStep[];
  readonly phase?: Id;
  /** Named together with others, such as `guarantee`: effects and exceptions may name the group. */
  readonly group?: Id;
  /** Outlives the agreement's end. */
  readonly survives?: true;
  /** Parts of the scale 0 to 3 of implementation; the highest that holds counts. */
  readonly scale?: readonly { readonly score: 0 | 1 | 2 | 3; readonly when: Condition }[];
  readonly money?: readonly Money[];
  readonly topics?: readonly string[];
  readonly anchors: readonly TextAnchor[];
  /** 0 to 1 for what the tool proposes; absent: confirmed by a person. */
  readonly confidence?: number;
  readonly confirmedBy?: string;
  readonly notes?: readonly string[];
}

/** A sum that a text names. */
export interface Money {
  /** Minor units as digits. */
  readonly minor: string;
  readonly currency: string;
  /** What it is drawn from, such as `frozen assets`. */
  readonly origin?: string;
}

/** Who can owe and be owed. `signs: false`: named by the text, but not one of its parties. */
export interface Party {
  readonly id: Id;
  readonly name: string;
  readonly kind: "state" | "armedGroup" | "organisation" | "body" | "person" | "unnamed";
  readonly signs: boolean;
  readonly aliases?: readonly string[];
  readonly actsFor?: readonly { readonly party: Id; readonly from?: Day; readonly to?: Day }[];
}

/** How a body decides. */
export interface VotingRule {
  readonly threshold: Fraction;
  /** More than the threshold, not just as much (a simple majority: more than 1/2). */
  readonly strict?: true;
  readonly base: "cast" | "present" | "members";
  /** Members (by weight) that must take part. */
  readonly quorum?: number;
  readonly consensus?: true;
  /** Adopted unless somebody objects within this time. */
  readonly silence?: Duration;
  /** Groups in each of which the threshold must be met. */
  readonly concurrent?: readonly (readonly Id[])[];
  readonly lapseAfter?: Duration;
  readonly tie: "fails" | "chair";
}

/** A council, committee, fund or monitor that the agreement creates, with its charter. */
export interface Body extends Party {
  readonly kind: "body";
  readonly members: readonly { readonly party: Id; readonly weight: number; readonly veto?: true }[];
  readonly chair?: Id;
  readonly rule?: VotingRule;
  readonly mandate?: readonly string[];
  /** Findings that it may make: `occurred`, `violates`, `attributable`. */
  readonly finds?: readonly FindingKind[];
  readonly access?: string;
  readonly reportEvery?: Duration;
  readonly deadlock?: string;
  /** General oversight of the whole text only. */
  readonly general?: true;
}

/** A named moment. Without `on` and `first` it is undefined. */
export interface Moment {
  readonly id: Id;
  readonly title?: string;
  readonly on?: When;
  /** The first event of this kind. */
  readonly first?: Pattern;
}

/** Days on which work rests. `weekend`: 1 = Monday … 7 = Sunday. */
export interface WorkCalendar {
  readonly id: Id;
  readonly weekend: readonly number[];
  readonly holidays: readonly Day[];
}

/** Offsets of a zone that Parley's own table does not hold: minutes east of UTC from an instant on. */
export interface ZoneTable {
  readonly id: string;
  readonly offsets: readonly { readonly from: string; readonly minutes: number }[];
}

/** A stretch of implementation with conditions of entry and exit. */
export interface Phase {
  readonly id: Id;
  readonly title?: string;
  readonly enter: Stated;
  readonly exit?: Stated;
  readonly longStop?: When;
  readonly onLongStop?: readonly Effect[];
}

/** A quantity that reports set, such as the strength of forces. */
export interface Level {
  readonly id: Id;
  readonly title?: string;
  readonly unit: string;
  readonly from: Pattern;
  /** Attribute of the event that holds the value. */
  readonly attribute: string;
}

/** Stages with moves between them: a motion, a dispute, a silence procedure. `{flag: id, is: stage}` asks for its stage. */
export interface Procedure {
  readonly id: Id;
  readonly title?: string;
  readonly initial: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly moves: readonly { readonly on: Pattern; readonly to: string }[];
    readonly lapse?: { readonly after: Duration; readonly to: string };
  }[];
}

/** Restrictive measures lifted phase by phase, and how they come back. */
export interface Relief {
  readonly id: Id;
  readonly title?: string;
  readonly measures: readonly Id[];
  readonly phases: readonly { readonly phase: Id; readonly lift: readonly Id[] }[];
  readonly snapback?: {
    readonly who: readonly Id[];
    readonly notice: Pattern;
    /** Takes effect when this has passed after the notice. */
    readonly delay: Duration;
    readonly close?: Closing;
    /** Blocked where this holds before the delay is over. */
    readonly blockedBy?: Condition;
    readonly restores: "all" | readonly Id[];
    /** The situation of this day comes back; absent: the one before any relief. */
    readonly asOf?: Day;
    /** Not usable after this. */
    readonly sunset?: When;
  };
}

/** Where money lies. Opening balance in minor units. */
export interface Account {
  readonly id: Id;
  readonly title?: string;
  readonly currency: string;
  readonly opening: string;
  readonly holder?: Id;
  /** Outside of the agreement: may go below zero (donors, recipients). */
  readonly external?: true;
}

/** A payment against indicators. Shares of indicators add up to 1. */
export interface Tranche {
  readonly id: Id;
  readonly title?: string;
  readonly from: Id;
  readonly to: Id;
  readonly minor: string;
  readonly currency: string;
  readonly at: When;
  readonly indicators: readonly { readonly when: Condition; readonly share: Fraction }[];
  /** Pay what is met; otherwise all or nothing. */
  readonly partial: boolean;
  readonly holdFor?: Duration;
  readonly onLapse: "forfeit" | "rollOver";
  readonly coInvest?: { readonly from: Id; readonly ratio: Fraction };
  readonly profitShare?: readonly { readonly to: Id; readonly share: Fraction }[];
}

/** When the whole ends, and how. */
export interface Ending {
  readonly when: Condition;
  readonly as: "completed" | "terminated";
}

/** An agreement as commitments: what `parley check` and `parley run` read. */
export interface Agreement {
  readonly id: Id;
  readonly title: string;
  /** Zone in which its days are counted: `UTC`, an offset such as `+02:00`, or a name such as `Africa/Nairobi`. */
  readonly zone: string;
  /** When commitments without a trigger begin; absent: from the first event. */
  readonly inForce?: When;
  readonly parties: readonly (Party | Body)[];
  readonly moments: readonly Moment[];
  readonly calendars: readonly WorkCalendar[];
  readonly zones: readonly ZoneTable[];
  readonly phases: readonly Phase[];
  readonly commitments: readonly Commitment[];
  readonly levels: readonly Level[];
  readonly procedures: readonly Procedure[];
  readonly relief: readonly Relief[];
  readonly accounts: readonly Account[];
  readonly tranches: readonly Tranche[];
  readonly endings: readonly Ending[];
  /** The drafts its words stand in. */
  readonly drafts: readonly Id[];
}

/** An agreement with the defaults of the file format. */
export function agreement(fields: Partial<Agreement> & { readonly id: Id }): Agreement {
  return {
    title: fields.id,
    zone: "UTC",
    parties: [],
    moments: [],
    calendars: [],
    zones: [],
    phases: [],
    commitments: [],
    levels: [],
    procedures: [],
    relief: [],
    accounts: [],
    tranches: [],
    endings: [],
    drafts: [],
    ...fields,
  };
}

/** Whether a party is a body created by the agreement. */
export function isBody(party: Party | Body): party is Body {
  return party.kind === "body" && "members" in party;
}
