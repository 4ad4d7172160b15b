import type { ReactNode } from "react";
import { solutionNames, type BargainFile, type Package } from "../../../core/bargain/index.ts";
import { Party } from "../../kit/party.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { issueTitle, optionTitle, percent, samePackage, worthOf } from "./model.ts";
import type { PackageView } from "./package-view.ts";

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
        <Table
          className="bargain-table bargain-side"
          rows={[...file.issues, ...file.parties]}
          keyOf={(row) => (typeof row === "string" ? row : row.id)}
          rowProps={(row) => (typeof row === "string" ? { className: "bargain-sum" } : {})}
          columns={[
            {
              head: t.bargain.issue,
              cell: (row) => (typeof row === "string" ? <Party id={row} named /> : <bdi>{issueTitle(row)}</bdi>),
            },
            ...columns.map(({ names, package: one }) => ({
              head: names.join(locale.comma),
              props: (row: BargainFile["issues"][number] | string) =>
                typeof row === "string" || one[row.id] === chosen[row.id] ? {} : { className: "is-other" },
              cell: (row: BargainFile["issues"][number] | string) =>
                typeof row === "string" ? (
                  percent(locale, shares(row, worthOf(file, row, one)))
                ) : (
                  <bdi>{optionTitle(row, one[row.id] ?? "")}</bdi>
                ),
            })),
          ]}
        />
      </div>
    </section>
  );
}
