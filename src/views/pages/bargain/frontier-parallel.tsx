import { type ReactNode } from "react";
import { useWorkbench } from "../../workbench.ts";
import { lineOf, worthOf } from "./model.ts";
import type { PackageView } from "./package-view.ts";
import type { Mark } from "./frontier-marks.ts";

const tall = 300;
const edge = 30;
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
export function Parallel({ view, marks }: { readonly view: PackageView; readonly marks: readonly Mark[] }): ReactNode {
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
