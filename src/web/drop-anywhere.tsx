import { useEffect, useState, type ReactNode } from "react";

/** Files dropped anywhere on the workbench are taken; while they hover, the page says what will happen. */
export function DropAnywhere({
  onDrop,
  text,
}: {
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly text: string;
}): ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const allow = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      // A field of the page has taken them.
      if (event.defaultPrevented) return;
      event.preventDefault();
      onDrop(event.dataTransfer);
    };
    document.addEventListener("dragenter", enter);
    document.addEventListener("dragleave", leave);
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragenter", enter);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return over ? (
    <div className="drop-anywhere" aria-hidden="true">
      <p>{text}</p>
    </div>
  ) : null;
}
