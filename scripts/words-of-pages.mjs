/** For Vite: leaves the sentences out of the pages that others say: the command line, published sites, an absent server. */
export function wordsOfPages({ server }) {
  const areas = ["cli", ...(server ? [] : ["server", "store"])];
  return {
    name: "words-of-pages",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/words\/[a-z]+\.json$/.test(id)) return null;
      const words = JSON.parse(code);
      for (const table of ["cli", "site"]) delete words[table];
      for (const area of areas) delete words.said[area];
      return JSON.stringify(words);
    },
  };
}
