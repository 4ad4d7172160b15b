/** Irregular forms of English verbs by the word that they are of, as reports use them. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `send sent; give gave given; meet met; take took taken; hold held; write wrote written; leave left; fall fell fallen; rise rose risen; lose lost;
   bring brought; begin began begun; become became; pay paid; build built; break broke broken; choose chose chosen; speak spoke spoken;
   withdraw withdrew withdrawn; draw drew drawn; win won; sell sold; buy bought; find found; keep kept; think thought; fight fought;
   seek sought; teach taught; lead led; grow grew grown; know knew known; fly flew flown; sink sank sunk; freeze froze frozen; strike struck stricken`
    .split(";")
    .flatMap((forms) => {
      const [base = "", ...others] = forms.trim().split(/\s+/u);
      return others.map((form) => [form, base] as const);
    }),
);
