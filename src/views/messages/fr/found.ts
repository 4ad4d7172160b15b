import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");
const some = (count: number, one: string, other: string) => `${figure(count)} ${plural(count, { one, other })}`;

/** What files and drafts hold beside their words, in French. */
export const found: Messages["found"] = {
  title: "Trouvé à côté du texte",
  titleOf: (name) => `Trouvé à côté du texte de ${name}`,
  nothing: "Ni commentaires, ni modifications suivies, ni texte masqué, ni noms n’ont été trouvés dans le fichier.",
  notLooked:
    "Le fichier n’a pas pu être examiné\u202f; personne ne peut dire ce qu’il porte. Son texte peut être déposé sans le fichier.",
  comments: (count) => some(count, "commentaire trouvé", "commentaires trouvés"),
  tracked: (count) => some(count, "modification suivie trouvée", "modifications suivies trouvées"),
  hidden: (count) => some(count, "passage masqué trouvé", "passages masqués trouvés"),
  names: (count) => some(count, "nom ou autre trace trouvé", "noms et autres traces trouvés"),
  choice: { "leave-out": "laisser de côté", keep: "garder" },
  trackedChoice: { final: "comme acceptées", original: "comme à l’origine", both: "les deux, suivies" },
  kinds: { insert: "ajouté", delete: "supprimé", move: "déplacé" },
  traces: {
    author: "Nom",
    property: "Propriété",
    template: "Modèle",
    variable: "Variable du document",
    data: "Données",
    picture: "Image d’aperçu",
    macro: "Macro-commande",
  },
  nobody: "sans nom",
  on: (quote) => `sur «\u202f${quote}\u202f»`,
  more: (count) => `En montrer ${figure(count)} de plus`,
  commentsLeft:
    "Les commentaires laissés de côté ne figurent dans aucun texte, fichier ou export que d’autres reçoivent.",
  namesLeft: "Jamais dans le projet lui-même\u202f; seulement dans le fichier.",
  file: {
    title: "Le fichier lui-même",
    of: (name) => `Ce qui est gardé de ${name}`,
    cleansed: "garder une copie nettoyée",
    "as-came": "le garder tel qu’il est venu",
    none: "ne pas le garder",
    cleansedHint:
      "Une copie où tout est comme choisi ci-dessus, sans noms, propriétés ni données\u202f; le reste est tel quel.",
    "as-cameHint": "Ses lecteurs peuvent le télécharger avec tout ce qui y a été trouvé.",
    noneHint: "Seul le texte est déposé.",
    notCleansable: "De ce type de fichier, aucune copie nettoyée ne peut être faite.",
  },
  onRecord: {
    title: "Commentaires dans ce qui est consigné",
    intro: (count) =>
      `${some(count, "projet porte", "projets portent")} des commentaires, du texte masqué ou des noms que tous les lecteurs de la salle voient.`,
    none: "Aucun projet consigné ne porte de commentaires.",
    look: "Examiner les fichiers gardés",
    looking: "Examen des fichiers gardés…",
    looked: (count) => `${some(count, "fichier gardé examiné", "fichiers gardés examinés")}.`,
    couldNotLook: (count) => `${some(count, "fichier gardé n’a", "fichiers gardés n’ont")} pas pu être examiné.`,
    inText: "Dans le projet",
    inFile: (name) => `Dans le fichier ${name}`,
    cleanse: "Le déposer sans cela…",
    cleanseTitle: "Une version sans ce qui a été trouvé",
    cleanseText:
      "Le même projet est déposé comme version suivante, sans ce qui est laissé de côté, avec une copie nettoyée de son fichier. La version précédente le porte encore\u202f: effacez-la ensuite.",
    cleansed: (title) =>
      `«\u202f${title}\u202f» est déposé sans cela. Effacez maintenant la version qui le porte encore.`,
    erase: "Effacer la version qui le porte…",
    notYours: "Seuls la partie qui l’a déposé ou le bureau du médiateur peuvent le faire.",
  },
  repeats: {
    title: (count) => some(count, "écriture répète ces mots", "écritures répètent ces mots"),
    none: "Aucune autre écriture que vous pouvez lire ne répète ces mots.",
    text: "Elles sont effacées avec elle si vous les choisissez\u202f; celles que vous ne choisissez pas gardent les mots.",
    otherRoom: "Dans d’autres salles\u202f: une copie y est effacée par un acte propre.",
    words: "répète",
    eraseAlso: "L’effacer aussi",
    done: (count) => `${some(count, "écriture effacée", "écritures effacées")}. Le registre le dit.`,
    stopped: (done, why) => `${figure(done)} effacées, puis un refus\u202f: ${why}`,
  },
};
