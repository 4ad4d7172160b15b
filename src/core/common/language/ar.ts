import { nearWords } from "./near-words.ts";
import { monthNames } from "./months.ts";
import { neutral } from "./neutral.ts";
import { numbered, words, type LanguageTable } from "./table.ts";

/** Words of Arabic alone, and with "and", "so" or "that" written to them. */
const joined = (list: string): string =>
  list
    .split(";")
    .map((entry) =>
      entry
        .split("=")
        .map((form) => form.trim())
        .flatMap((form) => [form, `و${form}`, `ف${form}`])
        .join(" = "),
    )
    .join("; ");

/** Arabic: what binds, denies, limits and times; of nouns only those of parties, parts and units. */
export const arabic: LanguageTable = {
  ...neutral,
  code: "ar",
  stopWords: [],
  numbers: {
    ...neutral.numbers,
    cardinals: numbered(
      `صفر 0; واحد واحدة 1; اثنان اثنين اثنتان اثنتين 2; ثلاثة ثلاث 3; أربعة أربع 4; خمسة خمس 5; ستة ست 6; سبعة سبع 7; ثمانية ثماني ثمان 8;
      تسعة تسع 9; عشرة عشر 10; عشرون عشرين 20; ثلاثون ثلاثين 30; أربعون أربعين 40; خمسون خمسين 50; ستون ستين 60; سبعون سبعين 70;
      ثمانون ثمانين 80; تسعون تسعين 90`,
    ),
    scales: numbered("مائة مئة 100; ألف آلاف 1000; مليون ملايين 1000000; مليار مليارات 1000000000"),
    denominators: numbered("نصف 2; ثلث ثلثي ثلثا 3; ربع 4"),
  },
  months: monthNames.ar,
  dayWords: words("اليوم غدا أمس"),
  timeNouns: words("تاريخ يوم أيام التوقيع توقيع التصديق تصديق انتهاء بدء نهاية بداية مدة فترة إيداع الإيداع"),
  lexicon: {
    ...neutral.lexicon,
    modality: joined(
      "يجب = يتعين = ينبغي = يلزم; يجوز = يمكن = يحق = تجوز; يلتزم = تلتزم = يلتزمان = تلتزمان = يلتزمون; يتعهد = تتعهد = يتعهدان = يتعهدون; يحظر = تحظر = يمنع = تمنع; يسعى = تسعى",
    ),
    negation: joined("لا; لم; لن; ليس = ليست; غير; دون = بدون; عدم"),
    condition: joined(
      "إذا; إن; متى; عندما; حيثما; بشرط = شريطة = بشرط أن = شريطة أن; في حالة = في حال; رهنا ب; ما لم; عند; كلما; بموافقة",
    ),
    exception: joined(
      "إلا = إلا إذا; باستثناء = ما عدا = فيما عدا; سوى; دون الإخلال = مع عدم الإخلال; بغض النظر عن; على الرغم من = رغم",
    ),
    temporal: joined(
      "قبل; بعد; حتى = إلى أن; خلال = في غضون; منذ; ابتداء من = اعتبارا من; في موعد أقصاه = في أجل أقصاه; فور; سنويا; شهريا; مؤقتا; نهائيا",
    ),
    conjunction: "و; أو; أم; بل; وكذلك = كذلك; فضلا عن",
    scope: joined("جميع = كل = كافة; أي; بعض; فقط; لا سيما; بما في ذلك = بما فيها; كلا = كلتا"),
    locative: joined("في; على; داخل; خارج; بين; من خلال"),
    precision: joined(
      "فورا = على الفور; دون إبطاء = دون تأخير; بحسن نية; في أقرب وقت ممكن; معقول = معقولة; مناسب = مناسبة",
    ),
    bound: joined("على الأقل = ما لا يقل عن; على الأكثر = ما لا يزيد على; أكثر من; أقل من; نحو = حوالي; لا يتجاوز"),
    structure: joined("المادة = مادة = المواد; الفقرة = فقرة = الفقرات; البند = بند; المرفق = مرفق; الفصل; الجزء"),
    citation: joined("وفقا ل = طبقا ل = عملا ب; وفقا = طبقا = عملا; بموجب = بمقتضى; المشار إليه = المشار إليها"),
    definition: joined("يقصد ب = يقصد = يعني = تعني"),
    percent: "%; ٪; في المائة = بالمائة",
    timeUnit:
      "يوم = يوما = أيام = يومين; أسبوع = أسابيع; شهر = أشهر = شهور = شهرا; سنة = سنوات = عام = أعوام; ساعة = ساعات; دقيقة = دقائق",
    measure: "كيلومتر = كيلومترات = كم; متر = أمتار; طن = أطنان; شخص = أشخاص; جندي = جنود",
    actor: joined(
      "الطرف = طرف = الطرفان = الطرفين = للطرفين = الأطراف = أطراف; الدولة = دولة = الدول = دول; الحكومة = حكومة; المجلس = مجلس; اللجنة = لجنة; البعثة = بعثة; المحكمة = محكمة; القوات = قوات",
    ),
    function: joined("من; إلى; عن; مع; أن; التي; الذي; الذين; هذا; هذه; ذلك; تلك"),
  },
  capitalNouns: false,
  near: nearWords.ar,
  // Vowel signs and the lengthened line are a manner of writing.
  spelling: (word) => word.replace(/[\u064B-\u0652\u0640]/gu, ""),
};
