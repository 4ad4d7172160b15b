const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether some line of words runs against the direction of their text: most of its letters are of scripts that run the other way. */
export function someLineTurns(words: string, rightToLeft: boolean): boolean {
  return words.split("\n").some((line) => {
    let [along, against] = [0, 0];
    for (const [letter] of line.matchAll(/\p{L}/gu)) {
      if (RIGHT_TO_LEFT.test(letter) === rightToLeft) along++;
      else against++;
    }
    return against > along;
  });
}
