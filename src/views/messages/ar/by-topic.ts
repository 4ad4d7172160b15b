import type { Messages } from "../en.ts";

/** النقاط بحسب الموضوع، والمؤسسات التي تسمّيها المسودات. */
export const byTopic: Messages["byTopic"] = {
  title: "المواضيع والمؤسسات",
  intro: "كل نقطة من كل مسودة تحت المواضيع التي تحملها. اختر موضوعًا لتقرأ ما تقوله كل مسودة فيه.",
  institutionsIntro: "أي مؤسسات تسمّيها كل مسودة، وفي أي نقاط وبأي دور، بالبحث في النصوص. وما لا تسمّيه المسودة يُقال.",
  none: "لا نقطة تحمل موضوعًا",
  noneText: "تُقرأ المواضيع من مسودات مجلد العملية أو من مسائلها.",
  view: "العرض",
  views: { topics: "المواضيع", institutions: "المؤسسات" },
  family: "الفئة",
  everyFamily: "كل الفئات",
  unfiled: "خارج المسائل",
  counted: (shown, of, among) => `المواضيع: ${shown}. النقاط: ${of}. المسودات: ${among}.`,
  topic: "الموضوع",
  all: "كل المسودات",
  closeTopic: "إغلاق الموضوع",
  notInDraft: "لا نقطة في هذه المسودة تحمل هذا الموضوع.",
  institution: "المؤسسة",
  institutionsCounted: (shown) => `المؤسسات: ${shown}`,
  notNamed: "غير مسمّاة",
  namedIn: "مسمّاة في",
  byReading: "لها دور دون أن تُسمّى",
  owes: "عليها أو لها",
  watches: "تراقب",
};
