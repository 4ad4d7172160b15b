/** Sentences of pages that only a record behind them shows: of signing in, and of the text that lies on the table. */
const ofRecord = ["signIn", "accounts", "livingText"];

/** For Vite: leaves the sentences out of the pages that others say: the command line, published sites, an absent server. */
export function wordsOfPages({ server }) {
  const areas = ["cli", ...(server ? [] : ["server", "store"])];
  return wordsThrough((words) => {
    for (const table of ["cli", "site", ...(server ? [] : ofRecord)]) delete words[table];
    for (const area of areas) delete words.said[area];
    return words;
  });
}

/** Sentences that say in a document why a figure of a briefing cannot be drawn, and the figures that they name. */
const UNDRAWN = /^(?:live-figure|live-example|not-verbatim|figure|figure-compared)(?:\.|$)/;

/** For Vite: of the words, leaves to a worker those that files hold in English. */
export function wordsOfWorkers() {
  return wordsThrough(({ said: { text, formats, briefing, evidence } }) => {
    const all = Object.entries({ ...briefing, ...evidence });
    return { said: { text, formats, briefing: Object.fromEntries(all.filter(([code]) => UNDRAWN.test(code))) } };
  });
}

function wordsThrough(choose) {
  return {
    name: "words-of-pages",
    enforce: "pre",
    transform: (code, id) => (/\/src\/words\/[a-z]+\.json$/.test(id) ? JSON.stringify(choose(JSON.parse(code))) : null),
  };
}
