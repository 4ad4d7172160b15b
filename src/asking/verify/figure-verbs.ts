/** What is said of figures and by those who make them: nothing that happens to what is counted. */
const OF_FIGURES =
  /^(?:total|amount|number|reach|stand|stood|come|came|measur|estimat|put|count|report|sa[iy]|state|claim|reckon|assess|cite|gave|give|quot|publish|record|register|find|found|see|saw|name|list|place|set|cost|speak|spoke|confirm|admit|acknowledg|contest|disput|make|made|rang|l[iay]e?|amount|exceed|use|need|run)(?:s|es|ed|d|e|ing|ting|n)?$/u;

/** Whether a verb is one of figures. */
export function isOfFigures(word: string): boolean {
  return OF_FIGURES.test(word);
}
