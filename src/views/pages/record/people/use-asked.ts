import { useCallback, useEffect, useState } from "react";
import { failureWords } from "../../../../words/words.ts";
import type { Asked } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";

/** What the server was asked for and what went wrong, said by `refused`; asked anew after each act upon it. */
export function useAsked<T>(ask: () => Promise<Asked<T>>, refused?: (why: string) => string) {
  const { t, notify } = useWorkbench();
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const load = useCallback(async () => {
    const answer = await ask();
    if (answer.ok) setValue(answer.value);
    else setTrouble(failureWords(t, answer.failure));
  }, [ask, t]);
  useEffect(() => {
    // Not while it is drawn; an answer that comes when nothing shows it any more changes nothing.
    void Promise.resolve().then(load);
  }, [load]);
  const act = async (acting: Promise<Asked<void>>, done?: string) => {
    const acted = await acting;
    const why = acted.ok ? null : failureWords(t, acted.failure);
    setTrouble(why === null ? null : (refused?.(why) ?? t.record.refused({ why })));
    if (acted.ok && done !== undefined) notify(done);
    await load();
  };
  return { value, trouble, load, act };
}
