import type { ReactNode } from "react";
import type { Steps } from "../use-steps.ts";
import { useWorkbench } from "../workbench.ts";
import { Button } from "./button.tsx";

/** The ways back and forward through the steps of a form. */
export function StepButtons({ undo, redo }: Pick<Steps<unknown>, "undo" | "redo">): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      <Button look="quiet" disabled={undo === null} onClick={() => undo?.()}>
        {t.steps.undo}
      </Button>
      <Button look="quiet" disabled={redo === null} onClick={() => redo?.()}>
        {t.steps.redo}
      </Button>
    </>
  );
}
