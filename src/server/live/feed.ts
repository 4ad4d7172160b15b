import type { Store } from "../../store/contract.ts";
import { audienceKey, Group, isRefusal, pageAfter, type Prepared } from "./group.ts";
import type { Listener } from "./listener.ts";

/** Milliseconds after which reading is tried again where the database did not answer. */
const RETRY = 1000;

/** All open streams of one process on this server. */
export class Feed {
  /** Every open stream, those that are still catching up included. */
  readonly open = new Set<Listener>();
  private readonly groups = new Map<string, Group>();
  private readonly stopWatching: () => void;
  private readonly store: Store;
  private readonly process: string;
  private readonly failed: (error: unknown) => void;
  /** One thing after the other: who joins is neither passed over nor served twice. */
  private line: Promise<void> = Promise.resolve();
  private asked = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(store: Store, process: string, failed: (error: unknown) => void) {
    this.store = store;
    this.process = process;
    this.failed = failed;
    this.stopWatching = store.watch(process, () => this.changed());
  }

  /** Gives a listener all that it has not got, and from then on what is new. */
  async join(listener: Listener): Promise<void> {
    // A long history is read beside the others; only the last step makes them wait.
    while ((await this.catchUp(listener)) > 0 && listener.isOpen) await listener.drained();
    await this.next(async () => {
      while ((await this.catchUp(listener)) > 0 && listener.isOpen) listener.closeIfSlow();
      if (listener.isOpen) this.groupOf(listener).add(listener);
    });
  }

  leave(listener: Listener): void {
    this.open.delete(listener);
    const key = audienceKey(listener.audience);
    const group = this.groups.get(key);
    group?.listeners.delete(listener);
    if (group?.listeners.size === 0) this.groups.delete(key);
  }

  /** Something was written: reads it once for each group and gives it on. */
  changed(): void {
    if (this.asked) return;
    this.asked = true;
    this.next(async () => {
      this.asked = false;
      await this.pump();
    }).catch((error: unknown) => {
      this.failed(error);
      this.retry ??= setTimeout(() => {
        this.retry = null;
        this.changed();
      }, RETRY).unref();
    });
  }

  /** Ends the streams of members who were removed, on whichever server that was done. */
  async endRemoved(): Promise<void> {
    const members = [...this.open].filter(({ audience }) => audience.capacity !== "sole");
    if (members.length === 0) return;
    const active = await this.activeMembers();
    for (const listener of members) if (!active.has(listener.audience.member)) listener.end("removed");
  }

  stop(): void {
    this.stopWatching();
    if (this.retry !== null) clearTimeout(this.retry);
    for (const listener of this.open) listener.close();
  }

  /** Reads and gives on, group after group: one page at a time is in memory. */
  private async pump(): Promise<void> {
    for (let some = true; some;) {
      some = false;
      for (const group of this.groups.values()) {
        const page = await this.readFor(group);
        if (page.length === 0) continue;
        some = true;
        // After reading and before giving: nobody is given what was written after they were removed.
        await this.endRemoved();
        group.give(page);
      }
    }
  }

  /** The next page of a group. The one for whom it is read may just have been removed: then it goes, and another is read for. */
  private async readFor(group: Group): Promise<readonly Prepared[]> {
    try {
      return await group.next(this.store, this.process);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.endRemoved();
      return group.next(this.store, this.process);
    }
  }

  /** One page for one listener; how many entries it held. */
  private async catchUp(listener: Listener): Promise<number> {
    const page = await pageAfter(this.store, this.process, listener.audience, listener.vector).catch(
      (error: unknown) => {
        if (!isRefusal(error)) throw error;
        listener.end("removed");
        return [];
      },
    );
    if (page.length === 0) return 0;
    const { capacity, member } = listener.audience;
    if (capacity !== "sole" && !(await this.activeMembers()).has(member)) {
      listener.end("removed");
      return 0;
    }
    for (const { entry, data } of page) listener.give(entry, data);
    return page.length;
  }

  private async activeMembers(): Promise<ReadonlySet<string>> {
    const members = await this.store.members(this.process);
    return new Set(members.filter(({ removed }) => removed === undefined).map(({ id }) => id));
  }

  private groupOf(listener: Listener): Group {
    const key = audienceKey(listener.audience);
    const group = this.groups.get(key) ?? new Group();
    this.groups.set(key, group);
    return group;
  }

  private next(work: () => Promise<void>): Promise<void> {
    const done = this.line.then(work);
    // One failed reading must not stop the next; the one who asked is told.
    this.line = done.catch(() => undefined);
    return done;
  }
}
