import { useMemo, type ReactNode } from "react";
import { withValues } from "../../place.ts";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import type { PackageView } from "./package-view.ts";
import { marksOf } from "./frontier-marks.ts";
import { Parallel } from "./frontier-parallel.tsx";
import { Plane } from "./frontier-plane.tsx";

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
