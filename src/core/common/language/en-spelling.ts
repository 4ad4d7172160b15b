/** Single words with two spellings, "key variant"; inflected forms where they differ too. */
const pairs = new Map<string, string>(
  `program programme; programs programmes; gray grey; aging ageing; aluminum aluminium; artifact artefact; artifacts artefacts; plow plough; plows ploughs;
  skeptic sceptic; skeptical sceptical; skepticism scepticism; maneuver manoeuvre; maneuvers manoeuvres; pediatric paediatric; fetus foetus; practice practise; practices practises;
  practiced practised; practicing practising; among amongst; while whilst; amid amidst; learned learnt; burned burnt; spelled spelt; spoiled spoilt; sulfur sulphur; mold mould; jail gaol;
  jails gaols; enroll enrol; enrolls enrols; enrollment enrolment; installment instalment; installments instalments; skillful skilful; skillfully skilfully; willful wilful; willfully wilfully;
  fulfill fulfil; fulfills fulfils; fulfillment fulfilment; distill distil; instill instil; appall appal; defense defence; defenses defences; offense offence; offenses offences; license licence;
  licenses licences; licensed licenced; licensing licencing; pretense pretence; connection connexion; inquiry enquiry; inquiries enquiries; inquire enquire; dispatch despatch;
  dispatched despatched; adviser advisor; advisers advisors; jewelry jewellery; marvelous marvellous; woolen woollen; odor odour; odors odours; encyclopedia encyclopaedia; medieval mediaeval;
  archeology archaeology; archeological archaeological; esthetic aesthetic; curb kerb; cozy cosy; okay ok; usable useable; movable moveable; immovable immoveable;
  unmovable unmoveable; salable saleable; livable liveable; sizable sizeable; encumbrance incumbrance; endorse indorse; entrust intrust; focused focussed; focusing focussing; focuses focusses;
  benefited benefitted; benefiting benefitting; targeted targetted; targeting targetting; biased biassed; naught nought; reflection reflexion; hemorrhage haemorrhage; homogeneous homogenous;
  anesthetic anaesthetic; diarrhea diarrhoea; estrogen oestrogen; leukemia leukaemia; orthopedic orthopaedic; gynecology gynaecology; ax axe; check-in checkin; tire tyre; tires tyres;
  per-cent percent; cooperation coöperation; naive naïve; role rôle; cafe café; facade façade; regime régime; elite élite; vs versus; gypsy gipsy; caliph khalif; cesium caesium; draftsman draughtsman;
  yogurt yoghurt; mustache moustache; furor furore; phony phoney; story-telling storytelling; sync synch; dreamed dreamt; leaped leapt; leaned leant; oriented orientated; instalation installation; traveler traveller; travelers travellers; counselor counsellor; counselors counsellors`
    .split(";")
    .map((entry) => entry.trim().split(/\s+/u))
    .map(([key = "", variant = ""]) => [variant, key]),
);

/** Endings written in two ways; each rule leads both spellings to one. Harmless where it meets a word with one spelling only. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(e|es|ed|er|ers|ing|able|ation|ations|ational)$/u, "iz$1"],
  [/(?<=.{2})lys(e|es|ed|er|ers|ing)$/u, "lyz$1"],
  [/(?<=.{2}[bcdgilmnprv])our(?=$|[a-z])/u, "or"],
  [/(?<=..)([tbgc])re(s?)$/u, "$1er$2"],
  [/(?<=...)tred$/u, "tered"],
  [/(?<=[aeiou][^aeiou]+[aeio])(?<!fi)ll(ed|ing|er|ers|or|ors|ation|ations)$/u, "l$1"],
  [/ogue(s?)$/u, "og$1"],
  [/(?<=[dg])gement(s?)$/u, "gment$1"],
  [/(?<=(?:to|after|for|back|up|down|out|in|on|west|east|north|south))wards$/u, "ward"],
];

/**
 * One key for all spellings of an English word given in lower case: organise and organize, labour and labor, cease-fire
 * and ceasefire have the same. The key is for comparing, not for showing.
 */
export function englishSpelling(word: string): string {
  let key = word.includes("-") || word.includes("‑") ? word.replace(/[-‐‑]/gu, "") : word;
  key = pairs.get(key) ?? key;
  if (key.length < 5) return key;
  for (const [variant, common] of endings) key = key.replace(variant, common);
  return key;
}
