import { useId, type ReactNode } from "react";
import { Select } from "../../kit/select.tsx";

/** Chooses a point of a text, which its name and its depth tell apart. */
export function PointSelect({
  label,
  heard = false,
  empty,
  points,
  chosen,
  onChoose,
}: {
  readonly label: string;
  /** The label is only read out. */
  readonly heard?: boolean;
  /** What stands where none is chosen. */
  readonly empty: string;
  readonly points: readonly { readonly id: string; readonly depth: number; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <span className="history-point">
      <label htmlFor={id} className={heard ? "heard" : "label"}>
        {label}
      </label>
      <Select
        id={id}
        value={chosen ?? ""}
        empty={chosen === undefined ? empty : undefined}
        options={points.map(({ id: value, depth, name }) => ({ value, label: `${"\u2003".repeat(depth)}${name}` }))}
        onChange={onChoose}
      />
    </span>
  );
}
