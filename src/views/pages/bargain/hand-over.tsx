import type { ReactNode } from "react";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Alarms, useAlarms } from "./alarms.tsx";
import { packageNote } from "./package-words.ts";
import { proposalsOf } from "./package-points.ts";
import type { PackageView } from "./package-view.ts";
import { TablePackage } from "./table-package.tsx";

const formats = ["docx", "md"] as const;

/** Hands the reader's package over without a trace of how it was found. */
export function HandOver({ view: { file, chosen } }: { readonly view: PackageView }): ReactNode {
  const { t, locale, save, notify, state, whole } = useWorkbench();
  const words = t.bargain.hand;
  const alarms = useAlarms(file, chosen);
  const saveData = () => {
    const name = `${whole.id}-proposals`;
    void save({ kind: "data", name, value: { proposals: proposalsOf(file, chosen) } }).then((failed) =>
      notify(failed === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: failed })),
    );
  };
  return (
    <section className="bargain-part" aria-labelledby="bargain-hand">
      <h2 id="bargain-hand">{words.title}</h2>
      <p>{words.text}</p>
      <Alarms state={alarms} />
      <div className="tools">
        <TablePackage file={file} chosen={chosen} alarms={alarms} />
        {alarms.status === "done" && (
          <SaveMenu
            button
            label={t.papers.kinds["package-note"]}
            id="package-note"
            formats={formats}
            names={{ docx: t.bargain.table.word, md: words.markdown }}
            requestOf={(format) => ({
              kind: "package-note",
              format,
              process: whole.id,
              note: packageNote(t, locale.language, state, file, chosen, alarms.value),
            })}
          />
        )}
        <Button onClick={saveData}>{words.json}</Button>
      </div>
    </section>
  );
}
