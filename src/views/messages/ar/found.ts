import { figuresOf } from "../plural.ts";
import type { Messages } from "../en.ts";
import { isolate } from "../isolate.ts";
import { counted, nouns, type Nouns } from "./counted.ts";

const figure = figuresOf("ar");

const comments: Nouns = ["لا تعليقات", "تعليق واحد", "تعليقان", "تعليقات", "تعليقًا", "تعليق"];
const changes: Nouns = [
  "لا تغييرات متتبعة",
  "تغيير متتبع واحد",
  "تغييران متتبعان",
  "تغييرات متتبعة",
  "تغييرًا متتبعًا",
  "تغيير متتبع",
];
const passages: Nouns = ["لا مقاطع مخفية", "مقطع مخفي واحد", "مقطعان مخفيان", "مقاطع مخفية", "مقطعًا مخفيًا", "مقطع مخفي"];
const traces: Nouns = ["لا أسماء", "اسم أو أثر واحد", "اسمان أو أثران", "أسماء وآثار", "اسمًا وأثرًا", "اسم وأثر"];
const files: Nouns = ["لا ملفات محفوظة", "ملف محفوظ واحد", "ملفان محفوظان", "ملفات محفوظة", "ملفًا محفوظًا", "ملف محفوظ"];
const entries: Nouns = ["لا قيود", "قيد واحد", "قيدان", "قيود", "قيدًا", "قيد"];

/** What files and drafts hold beside their words, in Arabic. */
export const found: Messages["found"] = {
  title: "وُجد بجانب النص",
  titleOf: (name) => `وُجد بجانب نص ${isolate(name)}`,
  nothing: "لم يُعثر في الملف على تعليقات أو تغييرات متتبعة أو نص مخفي أو أسماء.",
  notLooked: "تعذر فحص الملف؛ ولا يعلم أحد ما يحمله. يمكن طرح نصه من دون الملف.",
  comments: (count) => `وُجد: ${counted(count, comments)}`,
  tracked: (count) => `وُجد: ${counted(count, changes)}`,
  hidden: (count) => `وُجد: ${counted(count, passages)}`,
  names: (count) => `وُجد: ${counted(count, traces)}`,
  choice: { "leave-out": "اتركها", keep: "أبقها" },
  trackedChoice: { final: "كما قُبلت", original: "كما كانت", both: "كلاهما مع التتبع" },
  kinds: { insert: "أُضيف", delete: "حُذف", move: "نُقل" },
  traces: {
    author: "اسم",
    property: "خاصية",
    template: "قالب",
    variable: "متغير",
    data: "بيانات",
    picture: "صورة معاينة",
    macro: "ماكرو",
  },
  nobody: "بلا اسم",
  on: (quote) => `على «${isolate(quote)}»`,
  more: (count) => `أظهر المزيد: ${figure(count)}`,
  commentsLeft: "التعليقات المتروكة لا ترد في أي نص أو ملف أو تصدير يصل إلى غيرك.",
  namesLeft: "ليست من المسودة أبدًا؛ هي في الملف نفسه فقط.",
  file: {
    title: "الملف نفسه",
    of: (name) => `ما يُحفظ من ${isolate(name)}`,
    cleansed: "احفظ نسخة منقاة",
    "as-came": "احفظه كما جاء",
    none: "لا تحفظه",
    cleansedHint: "نسخة كل شيء فيها كما اختير أعلاه، بلا أسماء أو خصائص أو بيانات؛ والباقي كما جاء.",
    "as-cameHint": "يستطيع قراؤه تنزيله بكل ما وُجد فيه.",
    noneHint: "يُطرح النص وحده.",
    notCleansable: "لا يمكن صنع نسخة منقاة من هذا النوع من الملفات.",
  },
  onRecord: {
    title: "تعليقات فيما هو مسجل",
    intro: (count) => `مسودات تحمل تعليقات أو نصًا مخفيًا أو أسماء يراها كل قراء الغرفة: ${counted(count, nouns.draft)}.`,
    none: "لا مسودة مسجلة تحمل تعليقات.",
    look: "افحص الملفات المحفوظة",
    looking: "يجري فحص الملفات المحفوظة…",
    looked: (count) => `فُحص: ${counted(count, files)}.`,
    couldNotLook: (count) => `تعذر فحص: ${counted(count, files)}.`,
    inText: "في المسودة",
    inFile: (name) => `في الملف ${isolate(name)}`,
    cleanse: "اطرحها من دونه…",
    cleanseTitle: "نسخة من دون ما وُجد",
    cleanseText:
      "تُطرح المسودة نفسها نسخةً تالية من دون ما تُرك، مع نسخة منقاة من ملفها. النسخة السابقة ما زالت تحمله: امحها بعد ذلك.",
    cleansed: (title) => `طُرحت «${isolate(title)}» من دونه. امحُ الآن النسخة التي ما زالت تحمله.`,
    erase: "امحُ النسخة التي تحمله…",
    notYours: "لا يفعل هذا إلا الطرف الذي طرحها أو مكتب الوسيط.",
  },
  repeats: {
    title: (count) => `تكرر هذه الكلمات: ${counted(count, entries)}`,
    none: "لا قيد آخر تقرؤه يكرر هذه الكلمات.",
    text: "تُمحى معه إن اخترتها؛ وما لم تختره يُبقي الكلمات.",
    otherRoom: "في غرف أخرى: تُمحى النسخة هناك بفعل خاص بها.",
    words: "يكرر",
    eraseAlso: "امحه أيضًا",
    done: (count) => `مُحي: ${counted(count, entries)}. والسجل يذكر ذلك.`,
    stopped: (done, why) => `مُحي ${figure(done)} ثم رُفض: ${why}`,
  },
};
