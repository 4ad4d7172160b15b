import { useMemo, type ReactNode } from "react";
import { directionOf } from "../../../words/locale.ts";
import { useWorkbench } from "../../workbench.ts";
import { Runs, type WordsContext } from "../texts/compare/words.tsx";
import { LaidWords } from "../../kit/words-table.tsx";
import { laidRedline } from "./laid-redline.ts";

/** What words would become: struck and underlined, as in a redline; wording that is no verbatim text is shown one above the other. */
export function LiveRedline({
  from,
  to,
  verbatim,
  language,
}: {
  readonly from: string;
  readonly to: string;
  readonly verbatim: boolean;
  readonly language: string;
}): ReactNode {
  const { t } = useWorkbench();
  const laid = useMemo(() => (verbatim ? laidRedline(from, to) : []), [from, to, verbatim]);
  const context = useMemo(
    (): WordsContext => ({
      t,
      filter: "all",
      goToChange: () => undefined,
      hrefOfChange: () => "#",
      moveEnd: () => null,
    }),
    [t],
  );
  if (from === to) return <p className="hint">{t.record.point.noChange}</p>;
  const dir = directionOf(language);
  // Words that are not the draft's own are never struck through one by one.
  if (!verbatim)
    return (
      <div className="told-pair">
        {from !== "" && (
          <p className="told">
            <del>{from}</del>
          </p>
        )}
        {to !== "" && (
          <p className="told" lang={language} dir={dir}>
            <ins>{to}</ins>
          </p>
        )}
      </div>
    );
  return (
    <LaidWords laid={laid} className="words words-two" lang={language} dir={dir}>
      {(pieces) => (
        <Runs pieces={pieces.map(({ text, tag }) => ({ ...tag, text }))} here={0} context={context} refs={false} />
      )}
    </LaidWords>
  );
}
