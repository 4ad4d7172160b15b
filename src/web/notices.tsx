import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Words } from "../words/types.ts";

interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

/** Milliseconds a short message stays; one that offers a way back stays longer. */
const stay = { plain: 5_000, undo: 12_000 };

/** Short messages at the foot of the window, and what only screen readers hear. */
export function useNotices(t: Words): {
  readonly element: ReactNode;
  readonly announce: (text: string) => void;
  readonly notify: (text: string, undo?: () => void) => void;
} {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [heard, setHeard] = useState("");
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), notice.undo === undefined ? stay.plain : stay.undo);
    return () => clearTimeout(timer);
  }, [notice]);
  const announce = useCallback((text: string) => setHeard((before) => (before === text ? `${text}\u00a0` : text)), []);
  const notify = useCallback(
    (text: string, undo?: () => void) => setNotice(undo === undefined ? { text } : { text, undo }),
    [],
  );
  const element = useMemo(
    () => (
      <>
        <div className="heard" role="status" aria-live="polite">
          {heard}
        </div>
        <div role="status" aria-live="polite">
          {notice !== null && (
            <div className="toast">
              <span>{notice.text}</span>
              {notice.undo !== undefined && (
                <button
                  type="button"
                  onClick={() => {
                    setNotice(null);
                    notice.undo?.();
                  }}
                >
                  {t.shell.undo}
                </button>
              )}
            </div>
          )}
        </div>
      </>
    ),
    [heard, notice, t],
  );
  return { element, announce, notify };
}
