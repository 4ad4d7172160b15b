import { useVirtualizer, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useReducer, useRef, useState, type ReactNode } from "react";
import { usePrinting } from "../use-printing.ts";

/** Rows from which on only those near the screen are drawn. */
const MANY = 80;
/** Most rows drawn beyond the screen on each side, and how many pixels of them are enough. */
const BEYOND = { rows: 3, pixels: 1000 };
/** Rows drawn on each side of one that a link leads to. */
const AROUND = 6;

/** Which rows of a long list are drawn, and how much room those before and after them take. */
export interface Windowed {
  readonly from: number;
  readonly to: number;
  /** Pixels; null where all rows are drawn. */
  readonly room: { readonly before: number; readonly after: number } | null;
}

/** Ref of the element whose children the rows are; none where all are drawn. */
export type Attach = ((element: HTMLElement | null) => void) | undefined;

export interface WindowedOptions {
  /** Rows from which on only those near the screen are drawn. */
  readonly many?: number;
  /** About how high a row is, in pixels; each is measured once it is drawn. */
  readonly height: number;
  /** Which row holds the element of an id, as links name it; -1 for none. */
  readonly find?: (id: string) => number;
  /** Id of the element that the page was opened for. */
  readonly wanted?: string | undefined;
  /** The box that the rows scroll in, null until it is there; without one the page itself scrolls. */
  readonly within?: HTMLElement | null | undefined;
}

/**
 * Draws of many rows those near the screen; a row that a link leads to is drawn and brought to sight, on paper all are.
 * Each row must be one child of the parent. Few rows are drawn as ever.
 */
export function useWindowed(
  count: number,
  { height, find, wanted, within, many = MANY }: WindowedOptions,
): readonly [ref: Attach, window: Windowed] {
  const printing = usePrinting();
  const on = count > many && !printing && typeof window !== "undefined";
  const [element, attach] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const asked = useAsked(on, find, wanted);
  const held = useRef<Held | null>(null);
  const last = useRef<Laid | null>(null);
  const [, remeasure] = useReducer((times: number) => times + 1, 0);
  const boxed = within !== undefined;
  const overscan = Math.min(BEYOND.rows, Math.ceil(BEYOND.pixels / height));
  const common = { estimateSize: () => height, overscan, scrollMargin: margin };
  const ofPage = { ...common, count: on && !boxed ? count : 0, enabled: on && !boxed };
  const ofBox = { ...common, count: on && boxed ? count : 0, enabled: on && boxed };
  const inPage = useWindowVirtualizer(ofPage);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is kept over renders but by the library itself
  const inBox = useVirtualizer({ ...ofBox, getScrollElement: () => within ?? null });
  const virtual = boxed ? inBox : inPage;
  // The library would scroll from where it last heard that the page was, which may be long ago.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const near = virtual.getVirtualItems();
  const from = !on ? 0 : asked === null ? (near[0]?.index ?? 0) : Math.max(0, asked.at - AROUND);
  const to = !on ? count : Math.min(count, (asked === null ? (near.at(-1)?.index ?? 0) : asked.at + AROUND) + 1);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is drawn is measured each time; the same measures change nothing
  useLayoutEffect(() => {
    if (!on || element === null) return;
    // Of rows that come and go the browser would take up what is made up for below.
    element.style.overflowAnchor = "none";
    const scroller = within ?? document.scrollingElement ?? document.documentElement;
    const origin = boxed ? topInside(scroller) : -scroller.scrollTop;
    const head = element.getBoundingClientRect().top - origin;
    setMargin(Math.round(head));
    const rows = rowsOf(element);
    const tops = rows.map((row) => row.getBoundingClientRect());
    const thought = { from, head, tops: virtual.measurementsCache.slice(from, to).map(({ start }) => start) };
    for (const [at, box] of tops.entries()) {
      const next = tops[at + 1];
      // Up to the next row, so that the space between them counts.
      virtual.resizeItem(from + at, Math.round(next === undefined ? box.height : next.top - box.top));
    }
    tellPlaces(rows, from, count);
    const laid = { from, head, tops: tops.map(({ top }) => top - origin) };
    // Whoever has gone far sees what was thought to stand there.
    const before = last.current === null || isApart(last.current, laid) ? thought : last.current;
    if (asked === null) scroller.scrollTop += shiftOf(before, laid, scroller.scrollTop);
    else held.current = hold(asked, held.current, scroller);
    last.current = laid;
  });
  useEffect(() => {
    if (!on || element === null) return undefined;
    const observer = new ResizeObserver(remeasure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      // Rows that are all drawn are counted by who reads them out.
      forgetPlaces(element);
    };
  }, [on, element]);
  if (!on) return [undefined, { from, to, room: null }];
  const start = (at: number) => (virtual.measurementsCache[at]?.start ?? margin) - margin;
  const after = to >= count ? 0 : virtual.getTotalSize() - start(to);
  return [attach, { from, to, room: { before: start(from), after } }];
}

/** Where rows were drawn: tops in pixels from where their scroller's content begins, and the top of their list. */
interface Laid {
  readonly from: number;
  readonly head: number;
  readonly tops: readonly number[];
}

/** Whether none of the rows drawn before is drawn now. */
function isApart(before: Laid, now: Laid): boolean {
  return before.from >= now.from + now.tops.length || now.from >= before.from + before.tops.length;
}

/** By how much the rows in sight were moved by what was drawn or measured above them; 0 where their list begins on the screen. */
function shiftOf(before: Laid, now: Laid, scrolled: number): number {
  if (before.head >= scrolled) return 0;
  const first = Math.max(before.from, now.from);
  const end = Math.min(before.from + before.tops.length, now.from + now.tops.length);
  const common = Array.from({ length: Math.max(0, end - first) }, (_none, at) => first + at);
  const was = (row: number) => before.tops[row - before.from] ?? 0;
  const anchor = common.find((row) => was(row) >= scrolled) ?? common.at(-1);
  return anchor === undefined ? 0 : (now.tops[anchor - now.from] ?? 0) - was(anchor);
}

/** The row that a link leads to, and the element in it. */
interface Asked {
  readonly at: number;
  readonly id: string;
}

/** Where in its scroller, in pixels, the element stood that was brought to sight. */
interface Held {
  readonly asked: Asked;
  readonly top: number;
}

/** Brings the element of a link to sight, and again whenever the rows above it turn out otherwise than was thought. */
function hold(asked: Asked, before: Held | null, scroller: Element): Held | null {
  const target = document.getElementById(asked.id);
  if (target === null) return before;
  const box = target.getBoundingClientRect();
  const top = Math.round(box.top + scroller.scrollTop);
  if (before?.asked === asked && before.top === top) return before;
  // Of what is higher than the screen one wants the head.
  target.scrollIntoView({ block: box.height > window.innerHeight / 2 ? "start" : "center" });
  return { asked, top };
}

/** The row that a link leads to, until the reader moves on. */
function useAsked(on: boolean, find: ((id: string) => number) | undefined, wanted: string | undefined): Asked | null {
  const rowOf = (id: string | undefined) => {
    const at = id === undefined || id === "" ? -1 : (find?.(id) ?? -1);
    return at < 0 || id === undefined ? null : { at, id };
  };
  const [asked, setAsked] = useState(() => (on ? rowOf(wanted ?? hashOfPage()) : null));
  const latest = useRef(rowOf);
  useEffect(() => {
    latest.current = rowOf;
  });
  const first = useRef(true);
  useEffect(() => {
    if (!on) return undefined;
    // The first is drawn at once.
    if (!first.current && wanted !== undefined) setAsked(latest.current(wanted));
    first.current = false;
    // Where it led is told by the event: the address may have been written anew since.
    const follow = ({ newURL }: HashChangeEvent) => setAsked((before) => latest.current(hashOf(newURL)) ?? before);
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [on, wanted]);
  useEffect(() => {
    if (asked === null) return undefined;
    const leave = () => setAsked(null);
    const signs = ["wheel", "touchmove", "keydown", "pointerdown"];
    for (const sign of signs) window.addEventListener(sign, leave, { once: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, leave);
    };
  }, [asked]);
  return asked;
}

function hashOfPage(): string {
  return typeof location === "undefined" ? "" : hashOf(location.href);
}

function hashOf(address: string): string {
  return decodeURIComponent(new URL(address).hash.slice(1));
}

function rowsOf(parent: HTMLElement): readonly Element[] {
  return [...parent.children].filter((child) => !child.hasAttribute("data-room"));
}

/** Who hears the list is told how long it is, and where in it each row stands. */
function tellPlaces(rows: readonly Element[], from: number, count: number): void {
  for (const [at, row] of rows.entries()) {
    if (row.tagName === "LI") {
      row.setAttribute("aria-setsize", String(count));
      row.setAttribute("aria-posinset", String(from + at + 1));
    }
    // The heads are the first row.
    if (row.tagName === "TR") row.setAttribute("aria-rowindex", String(from + at + 2));
  }
  if (rows[0]?.tagName === "TR") rows[0].closest("table")?.setAttribute("aria-rowcount", String(count + 1));
}

/** Attributes that say where a row stands. */
const PLACES = ["aria-setsize", "aria-posinset", "aria-rowindex"] as const;

function forgetPlaces(parent: HTMLElement): void {
  for (const row of rowsOf(parent)) for (const name of PLACES) row.removeAttribute(name);
  parent.closest("table")?.removeAttribute("aria-rowcount");
}

/** Where in the window the content of a box would begin if nothing of it had been scrolled away. */
function topInside(box: Element): number {
  return box.getBoundingClientRect().top + box.clientTop - box.scrollTop;
}

/** The room of rows that are not drawn. */
function Room({
  as: Tag,
  height,
  columns = 99,
}: {
  readonly as: "div" | "li" | "tr";
  readonly height: number;
  readonly columns?: number;
}): ReactNode {
  const style = {
    blockSize: height,
    padding: 0,
    border: 0,
    margin: 0,
    listStyle: "none",
    overflowAnchor: "none",
  } as const;
  if (Tag !== "tr") return <Tag aria-hidden data-room style={{ ...style, display: "block" }} />;
  return (
    <tr aria-hidden data-room>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- room alone: nobody is told of it */}
      <td colSpan={columns} style={style} />
    </tr>
  );
}

/** Many rows, of which those near the screen are drawn. */
export function WindowedRows<Row>({
  rows,
  window: { from, to, room },
  as,
  columns,
  children,
}: {
  readonly rows: readonly Row[];
  readonly window: Windowed;
  readonly as: "div" | "li" | "tr";
  /** Of a table whose columns are as wide as its number says. */
  readonly columns?: number;
  readonly children: (row: Row, at: number) => ReactNode;
}): ReactNode {
  const drawn = rows.slice(from, to).map((row, at) => children(row, from + at));
  if (room === null) return drawn;
  const across = columns === undefined ? {} : { columns };
  return (
    <>
      <Room as={as} height={room.before} {...across} />
      {drawn}
      <Room as={as} height={room.after} {...across} />
    </>
  );
}
