import { useState, type ReactNode } from "react";

/** Words to find on the page; what is typed stays, however long the page takes to follow. */
export function FindField({
  label,
  text,
  onFind,
  className = "input pos-find",
}: {
  readonly label: string;
  /** What the page shows when it opens. */
  readonly text: string;
  readonly onFind: (text: string) => void;
  readonly className?: string;
}): ReactNode {
  const [typed, setTyped] = useState(text);
  return (
    <input
      className={className}
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onFind(target.value);
      }}
    />
  );
}
