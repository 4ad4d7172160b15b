import { useEffect, useState } from "react";
import { failureWords } from "../../../words/words.ts";
import type { Framework, StartSource } from "../../starting.ts";
import { useForgetTyped, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { useOwnFiles } from "../texts/own-files/use-own-files.ts";
import { begunPlace } from "./begun-place.ts";
import { partiesIn } from "./party-lines.ts";
import { isTooLong, planFor, type Typed } from "./plan.ts";
import { rowsOf, type FileRow } from "./rows.ts";

/** What is typed and read of a negotiation before it begins, and its beginning; `duties`: a signed text is read for these alone. */
export function useNewNegotiation(starts: StartSource, duties: boolean) {
  const { t, go, processes, ownFiles, announce, notify } = useWorkbench();
  const words = t.start.begin;
  const [typed, setTyped] = useTyped<Typed>("plan", () => ({
    title: "",
    parties: "",
    mediator: "",
    timeZone: starts.timeZone,
    rule: "consensus",
    room: "table",
    like: "",
    begins: "side-by-side",
    basis: "",
  }));
  const type = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  const forget = useForgetTyped();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { framework, takeOver } = useFramework(starts, typed.like, type, setTrouble);
  const named = partiesIn(typed.parties, framework?.parties ?? [], typed.mediator);
  const ready =
    typed.title.trim() !== "" && !isTooLong(typed.title) && named.wrong === null && named.parties.length > 0;
  const files = useOwnFiles();
  const rows = rowsOf(files, named.parties, starts.today(), duties ? named.parties.map(({ id }) => id).join("-") : "");
  const begin = async (taken: readonly FileRow[]) => {
    setBusy(true);
    setTrouble(null);
    announce(words.making);
    const taking = new Set(processes.map(({ id }) => id));
    const plan = planFor({ typed, framework, named, rows: taken, duties, taking, words });
    const begun = await starts.begin(plan);
    setBusy(false);
    if (!begun.ok) return setTrouble(failureWords(t, begun.failure));
    forget();
    for (const { file, ready: took } of taken) if (took) ownFiles.remove(file.id);
    if (begun.value.told > 0) notify(words.told({ n: begun.value.told }));
    go(begunPlace(begun.value.process, plan, { duties, kept: starts.kept }));
  };
  return { typed, type, named, ready, rows, busy, trouble, takeOver, begin };
}

/** Parties and rules as in another process. */
function useFramework(
  starts: StartSource,
  like: string,
  type: (changes: Partial<Typed>) => void,
  setTrouble: (why: string | null) => void,
) {
  const { t } = useWorkbench();
  const [framework, setFramework] = useState<Framework | null>(null);
  useEffect(() => {
    // What is taken over is asked for again where the page was loaded anew.
    if (like === "" || framework !== null) return;
    void starts.frameworkOf(like).then((answer) => {
      if (answer.ok) setFramework(answer.value);
    });
  }, [starts, like, framework]);
  const takeOver = async (chosen: string) => {
    type({ like: chosen });
    setTrouble(null);
    if (chosen === "") return setFramework(null);
    const answer = await starts.frameworkOf(chosen);
    if (!answer.ok) return setTrouble(failureWords(t, answer.failure));
    setFramework(answer.value);
    const { parties, timeZone } = answer.value;
    type({ timeZone, parties: parties.map(({ id, name }) => `${id} ${name}`).join("\n") });
  };
  return { framework, takeOver };
}
