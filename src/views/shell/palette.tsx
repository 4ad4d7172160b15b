import { useCommandRegistry, type Command } from "../commands.ts";
import { useWorkbench } from "../workbench.ts";
import { Picker } from "./picker.tsx";
import { fold } from "./search.ts";

const groups: readonly Command["group"][] = ["text", "view", "page", "process", "app"];

/** Every command by its name. */
export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWorkbench();
  const registry = useCommandRegistry();
  const matching = (query: string) => {
    const words = fold(query).split(/\s+/);
    return registry
      .all()
      .filter(({ title, group }) => words.every((word) => fold(`${title} ${t.palette.groups[group]}`).includes(word)))
      .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  };
  return (
    <Picker
      open={open}
      title={t.shell.palette}
      placeholder={t.palette.placeholder}
      onClose={onClose}
      itemsFor={(query) =>
        matching(query).map((command) => ({
          id: command.id,
          group: t.palette.groups[command.group],
          label: command.title,
          hint: command.key === undefined ? undefined : <kbd>{command.key.toUpperCase()}</kbd>,
          run: command.run,
        }))
      }
      note={(_query, count) => (count === 0 ? t.palette.none : "")}
    />
  );
}
