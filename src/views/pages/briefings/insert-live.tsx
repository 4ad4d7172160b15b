import { useMemo, useState, type ReactNode } from "react";
import { Picker } from "../../shell/picker.tsx";
import { fold } from "../../shell/search.ts";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { liveChoices } from "./live-choices.ts";

/** A button that offers everything of the record that can be drawn into a briefing. */
export function InsertLive({ onInsert }: { readonly onInsert: (live: string) => void }): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const words = t.briefings;
  const [open, setOpen] = useState(false);
  const choices = useMemo(
    () =>
      open
        ? liveChoices(whole, { t, locale }).map((choice) => ({
            ...choice,
            folded: fold(`${words.insertKinds[choice.kind]} ${choice.label} ${choice.detail} ${choice.live}`),
          }))
        : [],
    [open, whole, t, locale, words],
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.insert}</Button>
      <Picker
        open={open}
        title={words.insertTitle}
        placeholder={words.insertPlaceholder}
        onClose={() => setOpen(false)}
        itemsFor={(query) => {
          const wanted = fold(query).split(/\s+/u);
          return choices
            .filter(({ folded }) => wanted.every((part) => folded.includes(part)))
            .map(({ kind, live, label, detail }) => ({
              id: live,
              group: words.insertKinds[kind],
              label: <bdi>{label}</bdi>,
              quote: detail === "" ? undefined : <bdi>{detail}</bdi>,
              hint: kind,
              // After the dialog has closed: until then nothing behind it takes the focus.
              run: () => requestAnimationFrame(() => onInsert(live)),
            }));
        }}
        note={(query, count) =>
          count === 0
            ? t.find.none({ query: query.trim() })
            : count > 60
              ? t.find.more({ count: count - 60 })
              : t.find.results({ count })
        }
      />
    </>
  );
}
