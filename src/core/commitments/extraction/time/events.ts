const NOUNS =
  "election elections referendum ceasefire cease-fire withdrawal completion commencement start beginning end inauguration adoption deployment establishment accession arrival transfer conclusion announcement receipt request notification submission registration handover holding formation period phase transition integration demobilisation demobilization disarmament appointment approval publication endorsement dissolution release effect force entry application finding decision consultation pull-out pullout";
const STEMS =
  "sign(?:ature|ing|ed)|entr(?:y|ies)|enters?|coming|ratif\\p{L}+|expir\\p{L}+|establish\\p{L}+|complet\\p{L}+|have|has|been|is|are";

/** Events that a text can count from. Finds: "the signature of". Allows: "before the court", "upon Japanese nationals". */
export const EVENTS = new RegExp(`\\b(?:${NOUNS.split(" ").join("|")}|${STEMS})\\b`, "iu");
