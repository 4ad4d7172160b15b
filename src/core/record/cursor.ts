/** How far each room has been read, by room. */
export type Position = Readonly<Record<string, number | undefined>>;

/** Longest cursor: with a process's name and a cookie it fits into what servers and proxies take of a request's head. */
const LONGEST = 1500;

interface Reached {
  readonly room: string;
  readonly name: string;
  readonly seq: number;
}

/**
 * How far a stream has come, as the id of an event and in addresses: `public:12,channel%2FKE%2BSO:3`, the rooms in which most was
 * read first. Where this would be too long the others are left out: who resumes is given those from their beginning again, and
 * passes over what is there already. Going on costs little, however many rooms there are.
 */
export class Cursor {
  readonly #seqs = new Map<string, number>();
  /** By sequence, the greatest first, then by name. */
  readonly #order: Reached[] = [];

  constructor(position: Position = {}) {
    for (const [room, seq = 0] of Object.entries(position)) this.reach(room, seq);
  }

  /** A room has been read up to this sequence number. */
  reach(room: string, seq: number): void {
    const before = this.#seqs.get(room);
    const at = before === undefined ? -1 : this.#place(room, before);
    const [known] = at < 0 ? [] : this.#order.splice(at, 1);
    this.#seqs.set(room, seq);
    if (seq > 0)
      this.#order.splice(this.#place(room, seq), 0, { room, name: known?.name ?? encodeURIComponent(room), seq });
    else this.#seqs.delete(room);
  }

  /** As it stands in the id of an event. */
  get text(): string {
    let text = "";
    for (const { name, seq } of this.#order) {
      const longer = `${text}${text === "" ? "" : ","}${name}:${seq}`;
      if (longer.length > LONGEST) return text;
      text = longer;
    }
    return text;
  }

  /** Where a room of this sequence stands, or is to stand. */
  #place(room: string, seq: number): number {
    let [from, until] = [0, this.#order.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      const other = this.#order[middle] as Reached;
      if (other.seq > seq || (other.seq === seq && other.room < room)) from = middle + 1;
      else until = middle;
    }
    return from;
  }
}

/** The cursor of a position. */
export function cursorText(position: Position): string {
  return new Cursor(position).text;
}
