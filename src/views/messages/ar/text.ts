import { figuresOf } from "../plural.ts";
import type { Messages } from "../en.ts";
import { isolate } from "../isolate.ts";
import { counted } from "./counted.ts";

const figure = figuresOf("ar");

/** What pages say about texts, in Arabic. */
export const text: Messages["text"] = {
  wording: {
    verbatim: "نص حرفي",
    translation: "ترجمة",
    paraphrase: "إعادة صياغة",
    reported: "منقول",
  },
  standing: {
    verbatim: "",
    translation: "ترجمة، لا النص ذو الحجية",
    paraphrase: "إعادة صياغة، لا ألفاظ المسودة",
    reported: "كما نُقل، لا بألفاظ المسودة",
  },
  confidence: {
    found: "",
    memory: "النص لم يُقرأ ولم يُتحقق منه",
    article: "معروف من مقال واحد فقط",
    "headline-only": "عنوان صحفي فقط، النص لم يُقرأ",
  },
  unreadTold: "إعادة صياغة، النص لم يُقرأ ولم يُتحقق منه",
  textNotRead: "النص لم يُقرأ",
  struck: "شطبه الطرف نفسه",
  strength: {
    official: "نص رسمي",
    agency: "وكالة أنباء، أو تقريران",
    report: "تقرير واحد",
    weak: "نسخة منقولة أو موقع تجميع فقط",
    none: "لم يُقرأ أي مصدر",
  },
  strengthOf: (level, what) => `قوة المصادر ${figure(level)} من 4: ${what}`,
  sources: (count) => counted(count, ["بلا مصادر", "مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر"]),
  tabledBy: (names) => `مقدَّمة من ${isolate(names)}`,
  undated: "بلا تاريخ",
  untitled: "مسودة بلا عنوان",
  noLabel: "بلا رقم",
  point: (label) => `النقطة ${isolate(label)}`,
  notAddressed: "لم يُتناول",
  notReported: "لم يُذكر",
  unverified: "غير متحقق منه",
  alternatives: "متروك مفتوحًا في هذا النص",
  note: "ملاحظتنا",
  languages: (tag) => {
    try {
      return new Intl.DisplayNames("ar", { type: "language" }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  },
  kind: {
    quantity: "الكمية",
    money: "المبلغ",
    percentage: "النسبة المئوية",
    date: "التاريخ",
    modality: "درجة الإلزام",
    negation: "النفي",
    actor: "الفاعل",
    condition: "الشرط",
    exception: "الاستثناء",
    scope: "النطاق",
    article: "أداة التعريف",
    conjunction: "الواو، أو",
    list: "التعداد",
    tense: "زمن الفعل",
    definition: "التعريف",
    precision: "الدقة",
    reference: "الإحالة",
    addition: "إضافة",
    deletion: "حذف",
    wording: "الصياغة",
    notation: "طريقة الكتابة",
    spelling: "الإملاء",
    punctuation: "علامات الترقيم",
    numbering: "الترقيم",
  },
  direction: { narrowed: "– تضييق", widened: "– توسيع", added: "– إضافة", removed: "– حذف" },
  formal: (kind) => `شكلي: ${kind}`,
  none: "لا شيء",
  class: {
    substance: "جوهري",
    unclassified: "غير مصنَّف",
    formal: "شكلي",
  },
};
