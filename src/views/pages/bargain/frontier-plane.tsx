import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { useWorkbench } from "../../workbench.ts";
import { lineOf, percent, samePackage, worthOf } from "./model.ts";
import type { PackageView } from "./package-view.ts";
import type { Mark } from "./frontier-marks.ts";

/** Of the picture, and of the room for its axes. */
const size = 360;
const edge = 30;

interface PlaneProps {
  readonly view: PackageView;
  readonly x: string;
  readonly y: string;
  readonly marks: readonly Mark[];
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** What both axes show, and where a point of shares stands on them. */
function useScale({ view, x, y, marks }: PlaneProps) {
  const { file, answer, shares } = view;
  const lineX = lineOf(file, x);
  const lineY = lineOf(file, y);
  const packages = useMemo(() => answer?.frontier.packages ?? [], [answer]);
  const spans = useMemo(() => {
    const all = (party: string, line: number | null) =>
      spanOf([
        ...packages.map(({ utilities }) => shares(party, Number(utilities[party]))),
        ...marks.map((mark) => shares(party, worthOf(file, party, mark.package))),
        ...(line === null ? [] : [shares(party, line)]),
      ]);
    return { x: all(x, lineX), y: all(y, lineY) };
  }, [packages, shares, marks, file, x, y, lineX, lineY]);
  const points = useMemo(
    () =>
      packages.map(({ utilities }) => ({
        left: across(shares(x, Number(utilities[x])), spans.x),
        top: up(shares(y, Number(utilities[y])), spans.y),
      })),
    [packages, shares, spans, x, y],
  );
  return { packages, spans, points, lineX, lineY };
}

/** A click chooses the nearest point; the slider below the picture does the same by keyboard. */
function useNearest(points: readonly Place[], choose: (at: number) => void): RefObject<SVGSVGElement | null> {
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = picture.current;
    if (element === null) return;
    const clicked = (event: MouseEvent) => {
      const box = element.getBoundingClientRect();
      const left = ((event.clientX - box.left) / box.width) * size;
      const top = ((event.clientY - box.top) / box.height) * size;
      let nearest = -1;
      let least = 400;
      for (const [at, point] of points.entries()) {
        const distance = (point.left - left) ** 2 + (point.top - top) ** 2;
        if (distance < least) [nearest, least] = [at, distance];
      }
      if (nearest >= 0) choose(nearest);
    };
    element.addEventListener("click", clicked);
    return () => element.removeEventListener("click", clicked);
  });
  return picture;
}

/** The packages of the frontier by what they are worth to two parties; a click chooses the nearest. */
export function Plane(props: PlaneProps): ReactNode {
  const { t } = useWorkbench();
  const { x, y, marks } = props;
  const { file, chosen, shares, show } = props.view;
  const words = t.bargain.frontier;
  const { packages, spans, points, lineX, lineY } = useScale(props);
  // One path for all points: thousands of elements would be slow to draw.
  const path = useMemo(
    () => points.map(({ left, top }) => `M${(left - 1.5).toFixed(1)} ${(top - 1.5).toFixed(1)}h3v3h-3z`).join(""),
    [points],
  );
  const choose = (at: number) => show(packages[at]!.package);
  const picture = useNearest(points, choose);
  const order = useMemo(() => [...points.keys()].sort((a, b) => points[a]!.left - points[b]!.left), [points]);
  const here = order.findIndex((at) => samePackage(packages[at]!.package, chosen));
  return (
    <div className="bargain-plane">
      <svg
        ref={picture}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.picture({ first: x, second: y, count: packages.length })}
        direction="ltr"
      >
        <Axes
          spans={spans}
          lineX={lineX === null ? null : across(shares(x, lineX), spans.x)}
          lineY={lineY === null ? null : up(shares(y, lineY), spans.y)}
        />
        <path className="bargain-points" d={path} />
        {marks.map((mark) => (
          <MarkAt
            key={mark.id}
            mark={mark}
            left={across(shares(x, worthOf(file, x, mark.package)), spans.x)}
            top={up(shares(y, worthOf(file, y, mark.package)), spans.y)}
          />
        ))}
        <text x={size - edge / 2} y={size - 4} className="bargain-axis-name" textAnchor="end">
          {x}
        </text>
        <text x={edge} y={10} className="bargain-axis-name" textAnchor="middle">
          {y}
        </text>
      </svg>
      <label className="bargain-axis bargain-walk">
        <span>{words.walk({ party: x })}</span>
        <input
          type="range"
          min={0}
          max={Math.max(0, order.length - 1)}
          value={Math.max(0, here)}
          onChange={(event) => choose(order[Number(event.target.value)]!)}
        />
      </label>
    </div>
  );
}

/** Both axes with their shares, and the lines that the parties do not go below. */
function Axes({
  spans,
  lineX,
  lineY,
}: {
  readonly spans: { readonly x: Span; readonly y: Span };
  readonly lineX: number | null;
  readonly lineY: number | null;
}): ReactNode {
  const { locale } = useWorkbench();
  return (
    <>
      <path className="bargain-axes" d={`M${edge} ${edge / 2}V${size - edge}H${size - edge / 2}`} />
      {lineX !== null && <path className="bargain-lines" d={`M${lineX.toFixed(1)} ${edge / 2}V${size - edge}`} />}
      {lineY !== null && <path className="bargain-lines" d={`M${edge} ${lineY.toFixed(1)}H${size - edge / 2}`} />}
      {ticksOf(spans.x).map((tick) => (
        <text key={tick} x={across(tick, spans.x)} y={size - edge + 12} textAnchor="middle" className="bargain-tick">
          {percent(locale, tick)}
        </text>
      ))}
      {ticksOf(spans.y).map((tick) => (
        <text key={tick} x={edge - 3} y={up(tick, spans.y) + 3} textAnchor="end" className="bargain-tick">
          {percent(locale, tick)}
        </text>
      ))}
    </>
  );
}

/** The shares that an axis shows: all that is drawn on it, with some room. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(shares: readonly number[]): Span {
  let [low, high] = [Infinity, -Infinity];
  for (const share of shares) [low, high] = [Math.min(low, share), Math.max(high, share)];
  if (low > high) return { from: 0, to: 1 };
  const room = Math.max(0.02, (high - low) * 0.08);
  return { from: low - room, to: high + room };
}

const inner = size - edge * 1.5;
const across = (share: number, { from, to }: Span) => edge + ((share - from) / (to - from)) * inner;
const up = (share: number, { from, to }: Span) => size - edge - ((share - from) / (to - from)) * inner;

/** Round shares within a span, four to eight of them. */
function ticksOf({ from, to }: Span): readonly number[] {
  const step = [0.02, 0.05, 0.1, 0.2].find((one) => (to - from) / one <= 8) ?? 0.25;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= to; at++) ticks.push(at * step);
  return ticks;
}

function MarkAt({ mark, left, top }: { readonly mark: Mark; readonly left: number; readonly top: number }): ReactNode {
  return (
    <g className="bargain-marked" data-mark={mark.id} transform={`translate(${left.toFixed(1)} ${top.toFixed(1)})`}>
      {mark.id === "own" ? <path d="M0-7 7 0 0 7-7 0z" /> : <circle r="8" />}
      {mark.letter !== "" && (
        <text dy="3.5" textAnchor="middle">
          {mark.letter}
        </text>
      )}
    </g>
  );
}
