import type { RichCopy } from "../views/workbench.ts";

/** Puts a passage on the clipboard as formatted and as plain text; false where the browser refuses. */
export async function copyRich({ html, text }: RichCopy): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}

/** The older way, which works from a file on disk and without a permission. */
function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
