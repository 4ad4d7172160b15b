import type { ReactNode } from "react";
import { dayOfVersion } from "../../../core/record/living/index.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import { Icon } from "../../kit/icon.tsx";
import { PopupList } from "../../kit/popup.tsx";
import { useWorkbench } from "../../workbench.ts";
import { RoomSign } from "./rooms.tsx";
import { standingVersion } from "./text-points.ts";

/** Title of a text as lists show it. */
export function textTitle(text: TalksText): string {
  const title = standingVersion(text)?.title ?? "";
  return title === "" ? text.id : title;
}

/** A text on the table by its title; opens the list to choose another. */
export function TextChoice({
  texts,
  chosen,
  onChoose,
}: {
  readonly texts: readonly TalksText[];
  readonly chosen: TalksText;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  return (
    <PopupList
      label={t.record.status.text}
      buttonClass="draft-choice"
      buttonLabel={`${t.record.status.text}: ${textTitle(chosen)}`}
      button={
        <>
          <span>{textTitle(chosen)}</span>
          <Icon name="down" />
        </>
      }
      value={chosen.id}
      options={texts.map((text) => {
        const version = standingVersion(text);
        const day = version === undefined ? null : dayOfVersion(version);
        return {
          value: text.id,
          name: textTitle(text),
          label: <span>{textTitle(text)}</span>,
          hint: (
            <>
              {day !== null && locale.shortDate(day.slice(0, 10))} <RoomSign room={text.room} />
            </>
          ),
        };
      })}
      onChoose={onChoose}
    />
  );
}
