import type { ReactNode } from "react";
import type { Solution } from "../../../core/bargain/answer.ts";
import { solutionNames, type BargainFile, type Package } from "../../../core/bargain/index.ts";
import type { Said } from "../../../core/common/said.ts";
import { say } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { percent, type Shares } from "./model.ts";
import type { PackageView } from "./package-view.ts";

/** The packages that four principles choose, each with what is proved of it. */
export function Solutions({ view }: { readonly view: PackageView }): ReactNode {
  const { t } = useWorkbench();
  const { file, answer, fresh, shares, show } = view;
  const words = t.bargain.solutions;
  if (answer === null || answer.feasible === false) return null;
  return (
    <section className="bargain-part" aria-labelledby="bargain-solutions" aria-busy={!fresh}>
      <h2 id="bargain-solutions">{words.title}</h2>
      <div className="bargain-scroll" role="group" aria-labelledby="bargain-solutions" tabIndex={0}>
        <table className="bargain-table">
          <thead>
            <tr>
              <th scope="col">{t.bargain.pages.packages}</th>
              {file.parties.map((party) => (
                <th key={party} scope="col" className="is-number">
                  <Party id={party} />
                </th>
              ))}
              <th scope="col">
                <span className="heard">{words.proved}</span>
              </th>
              <th scope="col">
                <span className="heard">{words.show}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {solutionNames.map((name) => {
              const solution = answer.solutions[name];
              const gap =
                solution === null || solution.bound === 0
                  ? 0
                  : Math.abs(solution.bound - solution.value) / Math.abs(solution.bound);
              return (
                <SolutionRow
                  key={name}
                  name={name}
                  solution={solution}
                  file={file}
                  shares={shares}
                  gap={gap}
                  why={answer.reasons[name]}
                  show={show}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A solution by name, what each party would have of it, and how sure it is. */
function SolutionRow({
  name,
  solution,
  file,
  shares,
  gap,
  why,
  show,
}: {
  readonly name: "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";
  readonly solution: Solution | null;
  readonly file: BargainFile;
  readonly shares: Shares;
  readonly gap: number;
  /** Why there is none, where it is known. */
  readonly why: Said | undefined;
  readonly show: (chosen: Package) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.solutions;
  return (
    <tr>
      <th scope="row">
        {words.names[name]}
        <span className="hint bargain-says">{words.says[name]}</span>
      </th>
      {solution === null ? (
        <td colSpan={file.parties.length}>{why === undefined ? words.none : say(t, why)}</td>
      ) : (
        file.parties.map((party) => (
          <td key={party} className="is-number">
            {percent(locale, shares(party, Number(solution.utilities[party])))}
          </td>
        ))
      )}
      <td>{solution !== null && (solution.proved ? words.proved : words.gap({ percent: percent(locale, gap, 2) }))}</td>
      <td>
        {solution !== null && (
          <Button
            look="quiet"
            aria-label={words.showOf({ name: words.names[name] })}
            onClick={() => show(solution.package)}
          >
            {words.show}
          </Button>
        )}
      </td>
    </tr>
  );
}
