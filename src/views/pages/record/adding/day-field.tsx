import type { ReactNode } from "react";
import { parseDate } from "../../../../core/evidence/date-text.ts";
import { useWorkbench } from "../../../workbench.ts";
import { TextField } from "../field.tsx";
import { Reading } from "./reading.tsx";

/** A day in any of the styles in which people write it, a month or a year; says how it was understood. */
export function DayField({
  label,
  hint,
  needed = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  /** Whether it must not stay empty. */
  readonly needed?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.adding;
  const read = value.trim() === "" ? null : parseDate(value);
  return (
    <div className="adding-read">
      <TextField
        label={label}
        hint={hint ?? (needed ? words.dayHint : `${words.dayHint} ${words.dayOpen}`)}
        required={needed}
        value={value}
        onChange={onChange}
      />
      {value.trim() !== "" &&
        (read === null ? (
          <Reading wrong>{words.dayUnclear}</Reading>
        ) : (
          <Reading>
            {words.understood({ value: read.date.length === 4 ? read.date : locale.date(read.date) })}{" "}
            {read.ambiguous && words.dayAmbiguous({ other: otherWayRound(read.date) })}
          </Reading>
        ))}
    </div>
  );
}

function otherWayRound(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}-${day}-${month}`;
}
