import { useMemo } from "react";
import { say } from "../../words/words.ts";
import { useWorkbench } from "../workbench.ts";
import { Picker } from "./picker.tsx";
import { excerpt, findables, search } from "./search.ts";

/** Search over everything that can be seen on the chosen day. */
export function Finder({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { state, place, go, t } = useWorkbench();
  const items = useMemo(() => (open ? findables(state, place, (what) => say(t, what)) : []), [open, state, place, t]);
  return (
    <Picker
      open={open}
      title={t.shell.find}
      placeholder={t.find.placeholder}
      onClose={onClose}
      itemsFor={(query) =>
        search(items, query).map((item) => ({
          id: item.id,
          group: t.find.groups[item.kind],
          label: <bdi>{item.title === "" ? t.text.noLabel : item.title}</bdi>,
          quote:
            item.quote === "" ? undefined : (
              <bdi className={item.words ? "finder-words" : undefined}>{excerpt(item.quote, query)}</bdi>
            ),
          hint: item.hint,
          run: () => go(item.place),
        }))
      }
      note={(query, count) =>
        query.trim() === ""
          ? t.find.hint
          : count === 0
            ? t.find.none({ query: query.trim() })
            : count > 60
              ? t.find.more({ count: count - 60 })
              : t.find.results({ count })
      }
    />
  );
}
