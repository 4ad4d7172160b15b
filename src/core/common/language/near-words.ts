import { groups } from "./table.ts";

/** Words of a language that may stand for each other, or be left out, without altering what a clause asks of whom. */
export interface NearWords {
  /** Words for a duty, all of equal force. */
  readonly duty: ReadonlySet<string>;
  /** Words of the present, which says as well what shall be: "is repealed" and "shall be repealed". */
  readonly present: ReadonlySet<string>;
  /**
   * Other words of equal force, a set a group: where and if, or and and/or. Another choice of them is never formal, as a party
   * may read them otherwise, but by itself it is no change of substance.
   */
  readonly force: readonly ReadonlySet<string>[];
  /** Words before a verb in -ing that say that something else is done with it: in, when. */
  readonly doing?: ReadonlySet<string>;
  /** Words between a span of time and what it runs from: of, after. */
  readonly since?: ReadonlySet<string>;
  /** What a term may run from or hang on, a group for each: another of them is another day. */
  readonly moments?: readonly ReadonlySet<string>[];
  /** Words of grammar that point the other way: to, from. */
  readonly against?: readonly ReadonlySet<string>[];
  /** Words by which the order of a list says something. */
  readonly ordering?: ReadonlySet<string>;
  /** Before the word for an instrument: the one named last. */
  readonly named?: ReadonlySet<string>;
  /** Words that permit; and those that limit a permission to a case, so that in all others a thing is not allowed. */
  readonly permission?: ReadonlySet<string>;
  readonly limits?: ReadonlySet<string>;
  /** Words of equal force where they are denied: may not, shall not. */
  readonly denied: ReadonlySet<string>;
  /** Phrases that only say which thing is meant; others (pursuant to, subject to) bind it to a rule. */
  readonly pointers: ReadonlySet<string>;
  /** Words that stand for what was named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Phrases that say nothing: "the measures set out in", "the authority concerned". */
  readonly empty: ReadonlySet<string>;
  /** Words for some of several, of which one says as much as two: "including, inter alia". */
  readonly examples?: ReadonlySet<string>;
  /** Names of bodies, a group each, of which the later took the place of the earlier by law, so that drafters put it for that. */
  readonly succession?: readonly ReadonlySet<string>[];
}

const none: ReadonlySet<string> = new Set();

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(";").map((phrase) => phrase.trim()));
}

/** The near words of the languages that have them, by language code. */
export const nearWords = {
  en: {
    duty: phrases(
      `shall; must; is required to; are required to; has to; have to; is obliged to; are obliged to; is to; are to`,
    ),
    present: phrases("be; is; are; does; do; to"),
    permission: phrases("may; can"),
    limits: phrases("only; solely; exclusively"),
    force: groups(
      `the; a; an; any | the; a; each; every | each year; every year; annually; yearly | if; whether | mandatory; compulsory; obligatory |
      is entitled to; are entitled to; be entitled to; has the right to; have the right to |
      where; if; in the event that; in the event of; in case; in case of | where; when; whenever; wherever | cases where; cases in which; instances where; instances in which | should; if | if; provided that; provided; on condition that |
      where; in which; at which | after; following | within; not later than; no later than | on; upon | on signature; upon signature |
      as soon as possible; as soon as practicable | without delay; without undue delay; immediately; forthwith |
      notwithstanding; by way of derogation from | each; either | shall; undertake to; undertakes to | once; upon; after; following | prior to; before; preceding |
      no later than; not later than; at the latest by; at the latest; by | rapidly; speedily; swiftly; quickly; promptly; expeditiously |
      other; another; any other | including; includes; include; such as; for example; for instance; inter alia |
      permit; allow; authorise | permits; allows; authorises | permitted; allowed; authorised |
      without; no; in the absence of | or; and/or | and; as well as; together with; along with | appropriate; suitable; applicable | day; date |
      can; may | country; state | countries; states | related; relating | any; every | whole; all | and; but | above; beyond | unlawful; illegal; unpermitted`,
    ),
    since: phrases("of; after; from; following"),
    doing: phrases("in; on; when; while; by"),
    examples: phrases(
      "including; includes; include; in particular; inter alia; for example; for instance; such as; notably",
    ),
    succession: groups(
      `community; communities; union | european community; european communities; european union | league of nations; united nations |
      organisation of african unity; african union | oau; au | csce; osce`,
    ),
    moments: groups("signature | ratification | accession | adoption | deposit | receipt | expiry; expiration; end"),
    against: groups("to; from | above; below | into; out of"),
    ordering: phrases(
      "respectively; respective; order; former; latter; first; second; last; turn; rotation; precedence",
    ),
    named: phrases("that; the said; said"),
    denied: phrases("shall; must; may; can"),
    pointers: phrases(
      `referred to in; referred to; as referred to in; mentioned in; specified in; set out in; set forth in; laid down in;
      as set out in; within the meaning of; in the meaning of; provided for in; as provided for in; as provided in; listed in; contained in; as defined in; for the purposes of; for the purpose of`,
    ),
    pronouns: phrases(
      `it; its; they; them; their; he; him; his; she; her; this; that; these; those; such; which; who; whom; whose; itself;
      themselves; himself; herself; do so; does so; doing so; the latter; the same;
      to this end; to that end`,
    ),
    empty: phrases(
      `set out; laid down; given; in order; the following; included; concerned; in question; respective; respectively; as such; provisions;
      provisions of; hereinafter; hereinafter referred to as; grounds; purposes; following; which are included; types of; kinds of; either; in place; described; provided for; made; occurring; it is; this is; that is; that are; which is; which are; who is; who are; relevant; any aspect of; aspects of; both; hereby; a period of; period of;
      any of; foregoing; aforementioned; abovementioned; above-mentioned; where there is; where there are; if there is; if there are; if any;
      date of; of time; applying; providing; provisions in; provisions laid down in; provisions set out in; to allow it; to allow them; to enable it; to enable them`,
    ),
  },
  fr: {
    duty: phrases(
      "doit; doivent; devra; devront; est tenu de; est tenue de; sont tenus de; sont tenues de; a l'obligation de; ont l'obligation de",
    ),
    present: phrases("est; sont; être"),
    force: groups(
      `a le droit de; ont le droit de; est autorisé à; sont autorisés à | lorsque; lorsqu'; quand | en cas de; en cas d'; au cas où; dans le cas où |
      ou; et/ou`,
    ),
    moments: groups("signature | ratification | adhésion | adoption | dépôt | réception | expiration; fin"),
    ordering: phrases("respectivement; respectif; respectifs; respectives; ordre; premier; première; dernier; tour"),
    denied: phrases("doit; doivent; peut; peuvent; devra; devront; pourra; pourront"),
    pointers: phrases("visé à; visée à; visés à; visées à; prévu à; prévue à; prévus à; mentionné à"),
    pronouns: phrases(
      "il; elle; ils; elles; celui-ci; celle-ci; ceux-ci; celles-ci; ce; cet; cette; ces; son; sa; ses; leur; leurs",
    ),
    empty: phrases(
      "concerné; concernée; concernés; concernées; en question; respectif; respectifs; respectivement; en tant que tel; dispositions",
    ),
  },
  uk: {
    duty: phrases(
      "повинен; повинна; повинно; повинні; зобов'язаний; зобов'язана; зобов'язані; має; мають; мусить; мусять",
    ),
    present: none,
    force: groups("у разі; в разі; у випадку; в випадку; якщо | або; і/або"),
    moments: groups(
      "підписання; підписанню; підписанням; підпису | ратифікації; ратифікацією; ратифікація | приєднання; приєднанням | прийняття; прийняттям | здачі; здачею; депонування | отримання; отриманням; одержання; одержанням | закінчення; закінченню; закінченням; завершення; завершенням",
    ),
    denied: none,
    pointers: phrases("зазначений у; зазначена у; зазначені у; передбачений у; передбачені у"),
    pronouns: phrases(
      "він; вона; воно; вони; його; її; їх; їхній; їхні; цей; ця; це; ці; той; та; те; ті; такий; така; такі",
    ),
    empty: phrases("положення; положень; положеннями"),
  },
  ru: {
    duty: phrases("должен; должна; должно; должны; обязан; обязана; обязаны"),
    present: none,
    force: groups("в случае; в случае если; если | или; и/или"),
    moments: groups(
      "подписания; подписанию; подписанием; подписании | ратификации; ратификацией; ратификация | присоединения; присоединением; присоединении | принятия; принятием; принятии | депонирования; сдачи; сдаче | получения; получением; получении | окончания; окончанием; окончании; истечения; истечении; завершения; завершении",
    ),
    denied: none,
    pointers: phrases("указанный в; указанная в; указанные в; предусмотренный в; предусмотренные в"),
    pronouns: phrases("он; она; оно; они; его; её; ее; их; этот; эта; это; эти; тот; та; те; такой; такая; такие"),
    empty: phrases("положения; положений; положениями"),
  },
  de: {
    duty: phrases("muss; müssen; muß; hat zu; haben zu; ist verpflichtet; sind verpflichtet"),
    present: none,
    force: groups("wenn; falls; sofern; im falle; im fall"),
    moments: groups(
      "unterzeichnung | ratifikation; ratifizierung | beitritt | annahme | hinterlegung | eingang; empfang; erhalt | ablauf; ende",
    ),
    denied: phrases("darf; dürfen; kann; können"),
    pointers: phrases("genannt in"),
    pronouns: phrases(
      "er; sie; es; ihr; ihre; ihrer; ihren; sein; seine; seiner; dieser; diese; dieses; diesen; diesem; welche; welcher; welches",
    ),
    empty: phrases("betreffend; betreffende; betreffenden; jeweilig; jeweilige; jeweiligen; bestimmungen"),
  },
  ar: {
    duty: none,
    present: none,
    force: [],
    moments: groups(
      "التوقيع; توقيع | التصديق; تصديق | الانضمام | الاعتماد; اعتماد | الإيداع; إيداع | الاستلام; استلام | انتهاء; نهاية",
    ),
    denied: none,
    pointers: none,
    pronouns: none,
    empty: none,
  },
} as const satisfies Readonly<Record<string, NearWords>>;
