import type { ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** Under the head where the database, or entries that the reader may see, are not as they were written. */
export function DamageLine(): ReactNode {
  const { record, t } = useWorkbench();
  if (record === null) return null;
  const count = record.whole.damaged.length;
  if (!record.damaged && count === 0) return null;
  const words = t.record.damage;
  return (
    <div className="link-line" role="alert" data-link="ended">
      <p>
        {record.damaged && words.database} {count > 0 && words.entries({ n: count })}
      </p>
    </div>
  );
}
