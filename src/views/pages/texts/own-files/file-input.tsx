import type { ReactNode, RefObject } from "react";
import { useWorkbench } from "../../../workbench.ts";

/** Own files are chosen by this; the button that opens it is seen in its place. */
export function FileInput({ ref }: { readonly ref: RefObject<HTMLInputElement | null> }): ReactNode {
  const { ownFiles } = useWorkbench();
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      data-own-files
      onChange={({ target }) => {
        ownFiles.add([...(target.files ?? [])]);
        // The same file can be chosen again.
        target.value = "";
      }}
    />
  );
}
