import type { ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { Words } from "../../../words/types.ts";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { proposalsOf } from "./package-points.ts";
import type { PackageView } from "./package-view.ts";
import { TablePackage } from "./table-package.tsx";

/** The proposals as Markdown. */
export function proposalsMarkdown(file: BargainFile, chosen: Package, t: Words): string {
  const words = t.bargain.hand;
  const lines = proposalsOf(file, chosen).map(({ issue, option, points }) => {
    const at = points.length === 0 ? "" : ` (${words.at({ points: points.join(", ") })})`;
    return `- ${words.proposal({ issue, option })}${at}`;
  });
  return `# ${words.heading}\n\n${lines.join("\n")}\n`;
}

/** Hands the reader's package over without a trace of how it was found. */
export function HandOver({ view: { file, chosen } }: { readonly view: PackageView }): ReactNode {
  const { t, save, notify, whole } = useWorkbench();
  const words = t.bargain.hand;
  const store = (name: string, type: string, content: string) =>
    void save({ kind: "file", name, type, content }).then((failed) =>
      notify(failed === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: failed })),
    );
  return (
    <section className="bargain-part" aria-labelledby="bargain-hand">
      <h2 id="bargain-hand">{words.title}</h2>
      <p>{words.text}</p>
      <div className="tools">
        <TablePackage file={file} chosen={chosen} />
        <Button
          onClick={() =>
            store(`${whole.id}-proposals.md`, "text/markdown;charset=utf-8", proposalsMarkdown(file, chosen, t))
          }
        >
          {words.markdown}
        </Button>
        <Button
          onClick={() =>
            store(
              `${whole.id}-proposals.json`,
              "application/json",
              `${JSON.stringify({ proposals: proposalsOf(file, chosen) }, null, 1)}\n`,
            )
          }
        >
          {words.json}
        </Button>
      </div>
    </section>
  );
}
