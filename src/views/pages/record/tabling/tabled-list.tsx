import type { ReactNode } from "react";
import type { RoomId } from "../../../../core/record/room.ts";
import { Button } from "../../../kit/button.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RoomSign } from "../rooms.tsx";

/** One draft that was tabled: from which file, under which name, in which room. */
export interface Tabled {
  readonly id: string;
  readonly title: string;
  readonly party: string;
  readonly fileName: string;
  readonly room: RoomId;
  readonly renews: boolean;
}

/** What was tabled, each under its name, with the way to it. */
export function TabledList({
  tabled,
  onClose,
}: {
  readonly tabled: readonly Tabled[];
  readonly onClose: () => void;
}): ReactNode {
  const { t, place, whole } = useWorkbench();
  const words = t.record.tabling;
  if (tabled.length === 0) return null;
  return (
    <section className="tabled" aria-label={words.result}>
      <div className="part-head">
        <h2>{words.result}</h2>
        <span className="hint">{words.tabled({ n: tabled.length })}</span>
        <span className="grow" />
        <Button look="link" onClick={onClose}>
          {words.resultDone}
        </Button>
      </div>
      <ol>
        {tabled.map(({ id, title, party, fileName, room, renews }) => (
          <li key={id}>
            <PageLink className="link" to={onPage(place, "status", { text: id })}>
              <bdi>{title}</bdi>
            </PageLink>{" "}
            <code>{id}</code> {renews && <span className="hint">{words.renewed}</span>}{" "}
            <Parties ids={partiesOf(whole, party)} /> <RoomSign room={room} />{" "}
            <span className="hint">{words.resultLine({ file: fileName })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
