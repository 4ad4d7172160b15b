import type { Messages } from "../en.ts";

/** حزمة في مقابل المواقف المسجّلة. */
export const acceptance: Messages["acceptance"] = {
  page: "بحسب السجل",
  title: "حزمة في مقابل السجل",
  intro:
    "اختر خيارات لترى، طرفًا طرفًا، من يتمسّك بكلٍّ منها في السجل، ومن يصرّح بغيره، ومن لا يُعرف عنه شيء. لا تُستعمل درجات ولا تفضيلات ولا تُخمَّن. وما هو غير معروف ليس موافقة.",
  begin: "ابدأ من",
  beginChoose: "اختر…",
  fromDraft: "خيارات مسودة",
  fromParty: "ما يتمسّك به طرف",
  nothing: "لا شيء",
  verdict: "من يقبلها",
  empty: "الحزمة فارغة: اختر خيارًا لمسألة واحدة على الأقل، أو ابدأ من مسودة.",
  acceptedByAll: "كل طرف يتمسّك في السجل بكل خيار من هذه الخيارات.",
  notByAll: "ليس كل طرف متمسّكًا بهذا في السجل.",
  unknownIsNoConsent: "غير المعروف ليس موافقة.",
  verdicts: {
    accepts: "يتمسّك بها كلها",
    differs: "يصرّح بغيرها",
    open: "لا يمكن القول",
  },
  tally: (holds, other, unread, unknown, all) =>
    `من ${all}: يتمسّك بـ ${holds}، وخيار آخر في ${other}، ونص لم يُقرأ في ${unread}، ولا شيء معروف في ${unknown}`,
  clash: "هذه الخيارات لا تجتمع",
  zone: "منطقة الاتفاق",
  every: "كل المسائل",
  inPackage: "في الحزمة",
  zones: {
    common: "يتمسّك به الجميع",
    unopposed: "خيار واحد، ولم يُسمع الجميع",
    apart: "الخيارات مختلفة",
    nothing: "لا أحد يذكر خيارًا",
  },
  option: "الخيار في الحزمة",
  optionFor: (issue) => `الخيار لمسألة ${issue}`,
  leftOut: "خارج الحزمة",
  answers: {
    holds: "يتمسّك به",
    other: "يصرّح بغيره",
    unread: "نص لم يُقرأ",
    unknown: "غير معروف",
  },
  left: "كان يتمسّك به",
};
