import { expect, test } from "vitest";
import { isLegible } from "./legible.ts";

/** One passage in languages of five scripts, two of which no list of words here knows. */
const passages = {
  en: "The Parties shall withdraw all their forces within thirty days of the entry into force of this Agreement. The Commission meets every month and decides by consensus. No Party hinders the work of the observers, who move freely in the whole of the area.",
  sw: "Pande zote zitaondoa majeshi yao ndani ya siku thelathini baada ya mkataba huu kuanza kutumika. Tume itakutana kila mwezi na kufanya maamuzi kwa kauli moja. Hakuna upande utakaozuia kazi ya waangalizi, ambao watakuwa na uhuru wa kutembea katika eneo lote.",
  sq: "Palët do të tërheqin të gjitha forcat e tyre brenda tridhjetë ditëve pas hyrjes në fuqi të kësaj Marrëveshjeje. Komisioni mblidhet çdo muaj dhe merr vendime njëzëri. Asnjë palë nuk e pengon punën e vëzhguesve, të cilët lëvizin lirshëm në të gjithë zonën.",
  kk: "Тараптар осы Келісім күшіне енгеннен кейін отыз күн ішінде барлық күштерін шығарады. Комиссия ай сайын жиналады және шешімдерді бірауыздан қабылдайды. Ешбір тарап бақылаушылардың жұмысына кедергі келтірмейді, олар бүкіл аймақта еркін жүре алады.",
  sr: "Стране ће повући све своје снаге у року од тридесет дана од ступања на снагу овог Споразума. Комисија се састаје сваког месеца и одлуке доноси једногласно. Ниједна страна неће ометати рад посматрача, који се слободно крећу по целом подручју.",
  el: "Τα Μέρη αποσύρουν όλες τις δυνάμεις τους εντός τριάντα ημερών από την έναρξη ισχύος της παρούσας Συμφωνίας. Η Επιτροπή συνεδριάζει κάθε μήνα και αποφασίζει ομόφωνα. Κανένα Μέρος δεν παρεμποδίζει το έργο των παρατηρητών.",
  ar: "يسحب الطرفان جميع قواتهما خلال ثلاثين يومًا من دخول هذا الاتفاق حيز النفاذ. وتجتمع اللجنة كل شهر وتتخذ قراراتها بتوافق الآراء. ولا يعرقل أي طرف عمل المراقبين الذين يتنقلون بحرية في المنطقة كلها، ويقدمون تقاريرهم إلى اللجنة.",
  he: "הצדדים יסיגו את כל כוחותיהם בתוך שלושים יום מכניסת הסכם זה לתוקף. הוועדה תתכנס מדי חודש ותקבל את החלטותיה פה אחד. שום צד לא יפריע לעבודת המשקיפים, אשר ינועו בחופשיות בכל האזור.",
};

test.each(Object.entries(passages))("a text in %s is legible", (_, passage) => {
  expect(isLegible(passage)).toBe(true);
});

test("private signs, letters moved along the alphabet and letters of another alphabet are not", () => {
  const moved = (by: number): string =>
    passages.en.replace(/[a-z]/giu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by));
  for (const by of [0xe000 - 0x41, 0x180, 1, 29, 0x410 - 0x41]) expect(isLegible(moved(by)), String(by)).toBe(false);
});

test("a number of a page or a few signs say nothing", () => {
  for (const text of ["12", "\ue000\ue001", "", "Annex II"]) expect(isLegible(text)).toBe(true);
});
