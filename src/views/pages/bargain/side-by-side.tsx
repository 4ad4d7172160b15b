import type { ReactNode } from "react";
import { solutionNames, type Package } from "../../../core/bargain/index.ts";
import { Party } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { issueTitle, optionTitle, percent, samePackage, worthOf } from "./model.ts";
import type { PackageView } from "./packages-page.tsx";

/** Today's text, the reader's package and the solutions, issue by issue; what differs from the reader's is marked. */
export function SideBySide({ view }: { readonly view: PackageView }): ReactNode {
  const { t, locale } = useWorkbench();
  const { file, chosen, answer, shares } = view;
  const words = t.bargain.side;
  const columns: { readonly names: string[]; readonly package: Package }[] = [
    { names: [words.yours], package: chosen },
  ];
  const add = (name: string, one: Package) => {
    const known = columns.find((column) => samePackage(column.package, one));
    if (known === undefined) columns.push({ names: [name], package: one });
    else known.names.push(name);
  };
  if (file.current !== undefined) add(t.bargain.choose.today, file.current);
  for (const name of solutionNames) {
    const solution = answer?.solutions[name];
    if (solution != null) add(t.bargain.solutions.names[name], solution.package);
  }
  return (
    <section className="bargain-part" aria-labelledby="bargain-side">
      <h2 id="bargain-side">{words.title}</h2>
      <div className="bargain-scroll" role="group" aria-labelledby="bargain-side" tabIndex={0}>
        <table className="bargain-table bargain-side">
          <thead>
            <tr>
              <th scope="col">{t.bargain.issue}</th>
              {columns.map(({ names }) => (
                <th key={names.join(" ")} scope="col">
                  {names.join(locale.comma)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {file.issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">
                  <bdi>{issueTitle(issue)}</bdi>
                </th>
                {columns.map(({ names, package: one }) => (
                  <td key={names.join(" ")} className={one[issue.id] === chosen[issue.id] ? undefined : "is-other"}>
                    <bdi>{optionTitle(issue, one[issue.id] ?? "")}</bdi>
                  </td>
                ))}
              </tr>
            ))}
            {file.parties.map((party) => (
              <tr key={party} className="bargain-sum">
                <th scope="row">
                  <Party id={party} named />
                </th>
                {columns.map(({ names, package: one }) => (
                  <td key={names.join(" ")}>{percent(locale, shares(party, worthOf(file, party, one)))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
