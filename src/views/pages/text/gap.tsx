import { useEffect, useRef, type ReactNode } from "react";
import { useWorkbench } from "../../workbench.ts";

/** The frame of what opens under a paragraph: acts as tabs, the way out, and one form. */
export function Gap<Act extends string>({
  label,
  acts,
  act,
  onAct,
  onClose,
  children,
}: {
  readonly label: string;
  readonly acts: readonly { readonly id: Act; readonly label: string }[];
  readonly act: Act;
  readonly onAct: (act: Act) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const edge = frame.current?.getBoundingClientRect();
    if (edge !== undefined && edge.bottom > window.innerHeight) frame.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const move = (step: number) => {
    const at = acts.findIndex(({ id }) => id === act);
    const next = acts[(at + step + acts.length) % acts.length];
    if (next === undefined) return;
    onAct(next.id);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  };
  return (
    <section ref={frame} className="pop" role="dialog" aria-label={label}>
      <div className="pop-acts">
        <div role="tablist" aria-label={words.whatToDo}>
          {acts.map((each) => (
            <button
              key={each.id}
              type="button"
              role="tab"
              aria-selected={each.id === act}
              tabIndex={each.id === act ? 0 : -1}
              onClick={() => onAct(each.id)}
              onKeyDown={({ key }) => {
                if (key === "ArrowRight") move(1);
                if (key === "ArrowLeft") move(-1);
              }}
            >
              {each.label}
            </button>
          ))}
        </div>
        <button type="button" className="pop-close" onClick={onClose}>
          <kbd>Esc</kbd>
          <span className="heard"> {words.close}</span>
        </button>
      </div>
      {children}
    </section>
  );
}
