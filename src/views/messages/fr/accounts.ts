import type { Messages } from "../en.ts";

export const accounts: Messages["accounts"] = {
  account: "Compte",
  trial: "Essai\u202f: en http simple, sur cette machine seulement. N’y saisissez pas de pourparlers réels.",
  trialInvite:
    "Une fenêtre de navigateur est une personne. Ouvrez le lien dans une fenêtre privée ou un autre profil du navigateur pour voir ce que voit cette personne.",
  open: {
    title: "Invitations ouvertes",
    none: "Aucune invitation n’est ouverte.",
    anew: "pour se reconnecter",
    until: "Sert jusqu’au",
    revoke: "Révoquer",
    revokeTitle: "Révoquer l’invitation",
    revokeText: (name) => `Le lien pour ${name} ne sert plus. Vous pouvez inviter de nouveau à tout moment.`,
    revokeAnew: (name) =>
      `Le lien pour ${name} ne sert plus. Tant que vous n’en faites pas un autre, ${name} ne peut pas se connecter.`,
  },
  lost: {
    action: "Connexion perdue…",
    title: (name) => `Permettre à ${name} de se reconnecter`,
    text: (name) =>
      `Ce qui sert à ${name} pour se connecter prend fin aussitôt, de même que toutes les sessions ouvertes. Le siège et le compte restent. Vous recevez un lien à remettre\u202f; le registre dit que vous l’avez fait.`,
    why: "Ce qui a été perdu",
    whyHint:
      "Par exemple «\u202ftéléphone volé le 3 mars\u202f». La délégation de la personne et le bureau du médiateur le lisent.",
    do: "Y mettre fin et créer un lien",
    done: (day) => `connexion remplacée le ${day}`,
    link: (name) => `Lien pour que ${name} se reconnecte`,
  },
  anew: {
    title: (name) => `Reconnectez-vous, ${name}`,
    text: "Le bureau du médiateur a mis fin à votre ancien moyen de connexion. Votre compte et votre siège sont les mêmes.",
    keep: "Le nom de votre compte, comme avant\u202f:",
  },
  sessions: {
    title: "Où vous êtes connecté",
    intro:
      "Mettez fin à ce que vous ne reconnaissez pas et dites-le au bureau du médiateur\u202f: il peut remplacer votre moyen de connexion.",
    device: "Navigateur",
    unknown: "navigateur inconnu",
    opened: "Connexion",
    seen: "Vu en dernier",
    notKept: "non noté",
    here: "celui-ci",
    end: "Mettre fin",
    endOthers: "Mettre fin à tous les autres",
    ended: "Déconnecté là-bas.",
  },
};
