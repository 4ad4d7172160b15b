import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { solutionNames, type Package, type SolutionName } from "../../../core/bargain/index.ts";
import { withValues } from "../../place.ts";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { lineOf, percent, samePackage, worthOf } from "./model.ts";
import type { PackageView } from "./package-view.ts";

const size = 360;
const edge = 30;

/** One letter for each solution, as in its name. */
const letters: Readonly<Record<SolutionName, string>> = {
  nash: "N",
  kalaiSmorodinsky: "K",
  egalitarian: "E",
  utilitarian: "U",
};

interface Mark {
  readonly id: string;
  readonly package: Package;
  readonly letter: string;
  readonly name: string;
}

/** Packages that are pointed out: solutions, today's text, the reader's own. Equal ones share a mark. */
function marksOf(view: PackageView, names: Readonly<Record<SolutionName, string>>, own: string, today: string) {
  const { file, chosen, answer } = view;
  const marks: Mark[] = solutionNames.flatMap((name) => {
    const solution = answer?.solutions[name];
    return solution == null ? [] : [{ id: name, package: solution.package, letter: letters[name], name: names[name] }];
  });
  if (file.current !== undefined) marks.push({ id: "today", package: file.current, letter: "T", name: today });
  marks.push({ id: "own", package: chosen, letter: "", name: own });
  return marks;
}

/** The frontier for two parties at a time, and for all at once. */
export function FrontierPart({ view }: { readonly view: PackageView }): ReactNode {
  const { place, go, t } = useWorkbench();
  const { file, answer } = view;
  const words = t.bargain.frontier;
  const [first, second] = file.parties;
  const x = file.parties.includes(place.values["x"] ?? "") ? place.values["x"]! : first!;
  const others = file.parties.filter((party) => party !== x);
  const y = others.includes(place.values["y"] ?? "") ? place.values["y"]! : (others[0] ?? second ?? x);
  const marks = useMemo(
    () => marksOf(view, t.bargain.solutions.names, words.yours, words.today),
    [view, t.bargain.solutions.names, words],
  );
  if (answer === null || answer.feasible === false || file.parties.length < 2) return null;
  const axis = (name: "x" | "y", value: string, parties: readonly string[], label: string) => (
    <label className="bargain-axis">
      <span>{label}</span>
      <Select
        value={value}
        options={parties.map((party) => ({ value: party, label: party }))}
        onChange={(value) => go(withValues(place, { [name]: value }), "replace")}
      />
    </label>
  );
  return (
    <section className="bargain-part" aria-labelledby="bargain-frontier">
      <div className="bargain-line">
        <h2 id="bargain-frontier">{words.title}</h2>
        {axis("x", x, file.parties, words.across)}
        {axis("y", y, others, words.up)}
      </div>
      <p className="hint">
        {words.note}
        {answer.frontier.complete ? "" : ` ${words.partial}`}
      </p>
      <div className="bargain-pictures">
        <Plane view={view} x={x} y={y} marks={marks} />
        {file.parties.length > 2 && <Parallel view={view} marks={marks} />}
      </div>
      <ul className="bargain-key">
        {marks.map(({ id, letter, name }) => (
          <li key={id}>
            <span className="bargain-letter" data-mark={id} aria-hidden="true">
              {letter === "" ? "◆" : letter}
            </span>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

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

function Plane(props: PlaneProps): ReactNode {
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

const tall = 300;
const mostLines = 250;

function ParallelAxis({
  party,
  left,
  crossed,
}: {
  readonly party: string;
  readonly left: number;
  /** Where the line stands that the party does not go below; null where it has none. */
  readonly crossed: number | null;
}): ReactNode {
  return (
    <g>
      <path className="bargain-axes" d={`M${left} ${edge}V${tall - edge}`} />
      {crossed !== null && <path className="bargain-lines" d={`M${left - 9} ${crossed.toFixed(1)}h18`} />}
      <text x={left} y={tall - 8} textAnchor="middle" className="bargain-axis-name">
        {party}
      </text>
    </g>
  );
}

/** One axis for each party; a package is a line through all of them. */
function Parallel({ view, marks }: { readonly view: PackageView; readonly marks: readonly Mark[] }): ReactNode {
  const { t } = useWorkbench();
  const { file, answer, shares } = view;
  const words = t.bargain.frontier;
  const gap = 90;
  const wide = gap * (file.parties.length - 1) + 2 * edge;
  const top = (share: number) => tall - edge - share * (tall - 2 * edge);
  const line = (values: readonly number[]) =>
    values.map((value, at) => `${at === 0 ? "M" : "L"}${edge + at * gap} ${top(value).toFixed(1)}`).join("");
  const packages = answer?.frontier.packages ?? [];
  const every = Math.max(1, Math.ceil(packages.length / mostLines));
  const some = packages.filter((_, at) => at % every === 0);
  const faint = some
    .map(({ utilities }) => line(file.parties.map((party) => shares(party, Number(utilities[party])))))
    .join("");
  return (
    <figure className="bargain-parallel">
      <figcaption>{words.parallel}</figcaption>
      <div className="bargain-scroll" role="group" aria-label={words.parallel} tabIndex={0}>
        <svg
          viewBox={`0 0 ${wide} ${tall}`}
          style={{ minInlineSize: `${Math.min(wide, 640)}px` }}
          role="img"
          aria-label={words.parallelPicture({ count: some.length })}
          direction="ltr"
        >
          <path className="bargain-faint" d={faint} />
          {file.parties.map((party, at) => {
            const reservation = lineOf(file, party);
            const crossed = reservation === null ? null : top(shares(party, reservation));
            return <ParallelAxis key={party} party={party} left={edge + at * gap} crossed={crossed} />;
          })}
          {marks.map((mark, place) => {
            const values = file.parties.map((party) => shares(party, worthOf(file, party, mark.package)));
            return (
              <g key={mark.id} className="bargain-through" data-mark={mark.id}>
                <path d={line(values)} />
                <text
                  x={edge + (place % values.length) * gap + 9}
                  y={top(values[place % values.length]!) - 4}
                  textAnchor="middle"
                >
                  {mark.letter}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}
