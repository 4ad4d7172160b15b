import { sentences, type Span } from "../../../text/compiling/sentences.ts";

/** "… listed in annex B. The places …": a letter that names a part ends a sentence. */
const ENDS =
  /(?<=\b(?:annex(?:es|ures?)?|appendix|schedule|line|sector|list|section|article|paragraph|zones?|areas?|phase|category|part|point|table|map|and|or) \p{Lu}\.)\s+(?=\p{Lu})/giu;

/** The sentences of a text of duties. */
export function sentencesOf(text: string): readonly Span[] {
  return sentences(text).flatMap((span) => {
    const spans: Span[] = [];
    let from = span.from;
    for (const match of text.slice(span.from, span.to).matchAll(ENDS)) {
      if (!/^\p{Lu}/u.test(text.slice(span.from + match.index + match[0].length))) continue;
      spans.push({ from, to: span.from + match.index });
      from = span.from + match.index + match[0].length;
    }
    return [...spans, { from, to: span.to }];
  });
}
