import type { Said } from "../../common/said.ts";
import { said } from "../../common/said.ts";
import { clockIn, dayIn, endOfDay } from "../../common/zone.ts";
import { ACTING_OFFICE } from "../acting.ts";
import { askedParties, consentTo, wovenFor, type Consent } from "../living/index.ts";
import { canRead, canWrite, type Audience, type WriterClass } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import type { EntryRef, PointStatus, Proposal, TalksState, TalksText, TextVersion } from "../talks.ts";
import { pointNames } from "./names.ts";
import type { Wait, WaitMoment, WaitProcess } from "./wait.ts";

/** Sentences of one kind told at most; the rest is a number. */
const MOST_TOLD = 3;

/** A place of a text, as statuses, proposals and answers name it. */
type Place = Pick<PointStatus, "draft" | "composite"> & { readonly point?: string };

/** One of the things that wait together. */
export interface Waiting {
  readonly entry: EntryRef;
  readonly since: string;
  readonly at?: Place;
  readonly detail: Said;
}

/** What all kinds of waits are found on: the talks as this reader knows them, and who reads at which moment. */
export class Ground {
  /** The party that the reader acts for; null for the office and the one person of a machine alone. */
  readonly party: string | null;
  /** Whether the reader acts for the office. */
  readonly office: boolean;
  readonly today: string;
  /** The parties whose agreement words need today, as the rule of the process finds it. */
  readonly asked: readonly string[];
  readonly #process: WaitProcess;
  readonly #texts = new Map<string, TalksText>();
  readonly #versions = new Map<string, { readonly version: TextVersion; readonly before: TextVersion | undefined }>();
  readonly #consents = new Map<Proposal, Consent | null>();

  constructor(
    readonly state: TalksState,
    readonly reader: Audience,
    readonly now: string,
  ) {
    const { id, shortTitle, timeZone, parties, zone, texts } = state;
    this.party = reader.capacity === "delegate" ? (reader.party ?? null) : null;
    this.office = reader.capacity === "secretariat" || reader.capacity === "sole";
    this.today = dayIn(zone, now);
    this.asked = askedParties(state, now);
    this.#process = { id, shortTitle, timeZone, parties };
    for (const text of texts) {
      this.#texts.set(`${text.kind} ${text.id}`, text);
      for (const [at, version] of text.versions.entries())
        this.#versions.set(keyOf(version.entry), { version, before: text.versions[at - 1] });
    }
  }

  sees({ room }: EntryRef): boolean {
    return canRead(this.reader, room);
  }

  may(writers: WriterClass, room: RoomId): boolean {
    return canWrite(this.reader, room, writers);
  }

  /** The text of a place that stands, if this reader knows one. */
  text(place: Place): TalksText | undefined {
    const text = this.#texts.get(textKey(place));
    return text === undefined || text.withdrawn !== undefined || !canRead(this.reader, text.room) ? undefined : text;
  }

  /** The parties whose agreement a text needs: of one that was signed, its signatories'. */
  askedOf(text: TalksText): readonly string[] {
    return askedParties(this.state, this.now, text);
  }

  /** Who is asked about a proposal and who has answered; null where its text no longer stands. */
  consent(proposal: Proposal): Consent | null {
    const known = this.#consents.get(proposal);
    if (known !== undefined) return known;
    const text = this.text(proposal);
    const consent = text === undefined ? null : consentTo(proposal, text, this.state, this.now);
    this.#consents.set(proposal, consent);
    return consent;
  }

  /** What a point is called. */
  point(place: Place): string {
    const point = place.point ?? "";
    const version = this.text(place)?.versions.at(-1);
    return (version === undefined ? undefined : pointNames(version).get(point)) ?? point;
  }

  /**
   * Whose words a version brought: `office`, a party, or nobody that is known, as where a correction changed the words. What the office
   * wove anew because one party had brought a draft is that party's change; of several parties' it is told without a name.
   */
  authorOf(entry: EntryRef): string | null {
    const found = this.#versions.get(keyOf(entry));
    if (found === undefined) return null;
    const { version, before } = found;
    if (version.party !== undefined) return version.party;
    const woven = before === undefined || version.edit !== undefined ? [] : wovenFor(this.state, before, version);
    return woven.length > 1 ? null : (woven[0] ?? ACTING_OFFICE);
  }

  moment(moment: string): WaitMoment {
    const { zone } = this.state;
    return { moment, day: dayIn(zone, moment), clock: clockIn(zone, moment) };
  }

  /** Whether a deadline, an instant or the end of a day, has passed. */
  over(deadline: string): boolean {
    return (deadline.length === 10 ? endOfDay(this.state.zone, deadline) : deadline) <= this.now;
  }

  /**
   * Things of one kind as one wait for each text that they are about, whose name it bears and to which its act leads; as one wait
   * where `values` say where it is done. None where nothing waits.
   */
  group(
    kind: Wait["kind"],
    all: readonly Waiting[],
    how: Omit<Grouped, "said"> & { readonly title: (n: number) => Said },
  ): readonly Wait[] {
    const byText = new Map<string, Waiting[]>();
    for (const each of all) {
      const key = how.values === undefined ? textKey(each.at ?? {}) : "";
      const those = byText.get(key);
      if (those === undefined) byText.set(key, [each]);
      else those.push(each);
    }
    return [...byText.values()].map((those) => this.wait(kind, those, { ...how, said: how.title(those.length) }));
  }

  wait(kind: Wait["kind"], all: readonly Waiting[], how: Grouped): Wait {
    const { said: title, act, yours = true, due = null, page = "text", values, undated = false, n = all.length } = how;
    const [first] = all;
    const at = first?.at ?? {};
    const since = all.reduce((latest, each) => (each.since > latest ? each.since : latest), "");
    const text = this.text(at);
    return {
      kind,
      yours,
      n,
      due: due === null ? null : this.moment(due),
      since: undated || since === "" ? null : this.moment(since),
      said: title,
      details: all.slice(0, MOST_TOLD).map(({ detail }) => detail),
      left: Math.max(0, all.length - MOST_TOLD),
      entries: all.map(({ entry }) => entry),
      text: text === undefined ? null : textSaid(text),
      place: { page, values: values ?? { ...(text === undefined ? {} : { text: text.id }), ...pointOf(at) } },
      act,
      process: this.#process,
    };
  }
}

/** How things that wait together are told. */
interface Grouped {
  readonly said: Said;
  /** Null where others have to act. */
  readonly act: Said | null;
  readonly yours?: boolean;
  readonly due?: string | null;
  /** Where its act is done: on the text, at the point, unless another page has it. */
  readonly page?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** May be done at any time: since when says nothing. */
  readonly undated?: boolean;
  readonly n?: number;
}

function textKey({ draft, composite }: Place): string {
  return draft === undefined ? `composite ${composite ?? ""}` : `draft ${draft}`;
}

export function keyOf({ room, id }: EntryRef): string {
  return `${room}\n${id}`;
}

function textSaid({ versions }: TalksText): Said {
  return said("waits-text", { title: versions.at(-1)?.title ?? "", n: versions.length });
}

function pointOf({ point }: Place): { readonly point?: string } {
  return point === undefined ? {} : { point };
}
