/** Letters of the first words: needed on every visit, and found late, in the styles; words in other letters would be set anew. */
const LETTERS = ["source-serif-4-latin-wght-normal", "ibm-plex-sans-latin-wght-normal"];

/** For Vite: has the page name them in its head. */
export function lettersEarly() {
  return {
    name: "letters-early",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith(".woff2") && LETTERS.some((letters) => name.includes(letters)))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", href: `./${name}`, as: "font", type: "font/woff2", crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}
