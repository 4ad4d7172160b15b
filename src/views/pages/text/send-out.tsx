import type { ReactNode } from "react";
import { reading } from "../../../core/text/reading.ts";
import type { TextFormat } from "../../saving.ts";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { useWorkbench } from "../../workbench.ts";
import { textTitle } from "../record/text-choice.tsx";
import type { LiveText } from "./model.ts";
import type { TextPlace } from "./text-place.ts";

const formats: readonly TextFormat[] = ["docx", "html", "md", "json"];

/** The text as a file: with its brackets and who holds them, or as one party reads it. */
export function SendOut({ live, at }: { readonly live: LiveText; readonly at: TextPlace }): ReactNode {
  const { t, state, place } = useWorkbench();
  const names = Object.fromEntries(state.parties.map(({ id, name }) => [id, name]));
  const { text, version, words } = live;
  const read = at.reader === null ? null : reading(words.composite, at.reader);
  const title = textTitle(text);
  return (
    <SaveMenu
      button
      comments
      label={t.livingText.sendOut}
      id={text.id}
      formats={formats}
      names={t.own.texts}
      note={at.reader === null ? t.livingText.sendNote : t.livingText.sendReading({ party: at.reader })}
      requestOf={(format) =>
        version.draft !== undefined
          ? {
              kind: "draft",
              format,
              process: state.id,
              draft: { id: text.id, party: words.drafts[0]?.party ?? "", draft: version.draft },
            }
          : read !== null && read.ok
            ? {
                kind: "draft",
                format,
                process: state.id,
                draft: { id: text.id, party: at.reader ?? "", draft: read.value },
              }
            : {
                kind: "composite",
                format,
                process: state.id,
                title,
                composite: words.composite,
                drafts: words.drafts,
                attributed: true,
                names,
                asOf: place.asOf,
              }
      }
    />
  );
}
