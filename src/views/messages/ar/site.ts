import type { Messages } from "../en.ts";
import { isolate } from "../isolate.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("ar");

const plural = pluralsOf("ar");

/** كلمات موقع منشور. */
export const site: Messages["site"] = {
  cite: "يُستشهد به هكذا:",
  citation: (process, page, record, day) =>
    `${isolate(process)}: ${isolate(page)}. Parley، الغرفة العامة، حتى ${isolate(day)}، ${isolate(record)}.`,
  entry: (seq, hash) => `المدخل ${isolate(seq)}، البصمة ${isolate(hash)}`,
  files: (hash) => `ملفات ببصمة SHA-256 ${isolate(hash)}`,
  data: "البيانات والاستشهاد",
  dataIntro: "كل جدول في هذا الموقع بصيغتي CSV و JSON، مع معنى كل عمود.",
  feed: "الموجز",
  calendar: "التقويم",
  comparisons: "المقارنات",
  compared: (from, to) => `${isolate(from)} مقارنًا بـ ${isolate(to)}`,
  redlineIntro:
    "الكلمات المحذوفة مشطوبة، والمضافة مسطّرة، والمنقولة منقّطة. وحيث البند غير حرفي، يقف القديم والجديد كاملين جنبًا إلى جنب.",
  parts: "أجزاء هذه الصفحة",
  part: (at, total) => `الجزء ${isolate(at)} من ${isolate(total)}`,
  change: "التغيير",
  moved: "نُقل",
  news: {
    draft: (parties, instrument, says) =>
      `نص (${isolate(parties)}${instrument === "" ? "" : `، ${isolate(instrument)}`}): ${isolate(says)}`,
    points: (count) =>
      `${plural(count, {
        zero: "بلا نقاط",
        one: "نقطة واحدة",
        two: "نقطتان",
        few: `${figure(count)} نقاط بفروعها`,
        many: `${figure(count)} نقطة بفروعها`,
        other: `${figure(count)} نقطة بفروعها`,
      })}.`,
    event: (kind, says) => `حدث (${isolate(kind)}): ${isolate(says)}`,
    briefing: (asOf, says) => `إحاطة${asOf === null ? "" : ` حتى ${isolate(asOf)}`}: ${isolate(says)}.`,
    corrected: (on, was, now) => `صُحّح في ${isolate(on)}: ${isolate(was)} ← ${isolate(now)}.`,
  },
  rows: (count) =>
    plural(count, {
      zero: "لا أسطر",
      one: "سطر واحد",
      two: "سطران",
      few: `${figure(count)} أسطر`,
      many: `${figure(count)} سطرًا`,
      other: `${figure(count)} سطر`,
    }),
  column: "العمود",
  means: "المعنى",
  points: "بنود المسودات",
  topics: "النقاط حسب الموضوع والمسودة",
  institutions: "المؤسسات حسب المسودة",
  sources: "المصادر",
  counts: "الأعداد المعلنة",
  claims: "الأرقام",
  issues: "المسائل ووضعها",
  regions: "المناطق",
  assessments: "التقييمات",
  findings: "الملاحظات على الأرقام",
};
