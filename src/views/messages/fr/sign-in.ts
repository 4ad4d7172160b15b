import type { Messages } from "../en.ts";

export const signIn: Messages["signIn"] = {
  title: "Se connecter",
  account: "Compte",
  accountHint: "Le nom qui vous a été donné lorsque vous avez accepté votre invitation.",
  passphrase: "Phrase secrète",
  signIn: "Se connecter",
  passkey: "Se connecter avec une clé d’accès",
  passkeyStopped: "La clé d’accès n’a pas été utilisée. Réessayez, ou connectez-vous avec votre phrase secrète.",
  noAccount:
    "Pas encore de compte\u202f? Le bureau du médiateur invite par un lien qui ne sert qu’une fois. Vous avez perdu votre moyen de connexion\u202f? Il vous permet de vous reconnecter.",
  wait: "Un instant…",
  alone: "Ouvrez l’adresse que Parley a affichée",
  aloneText:
    "Cet atelier appartient à une seule personne sur cette machine. À chaque démarrage il affiche une adresse qui finit par #token=…\u202f; ouvrez celle-là. Si elle a été fermée, relancez la commande.",
  invited: (name) => `Bienvenue, ${name}`,
  invitedAs: (capacity, process) => `Vous êtes invité à ${process} en qualité de ${capacity}.`,
  invitedOffice: (capacity) => `Vous êtes invité en qualité de ${capacity}.`,
  capacities: {
    secretariat: "membre du bureau du médiateur",
    delegate: (party) => `délégué de ${party}`,
    observer: "observateur",
  },
  keepAccount: "Le nom de votre compte, à noter\u202f:",
  choose: "Choisissez comment vous vous connecterez",
  withPasskey: "Utiliser une clé d’accès de cet appareil",
  passkeyHint:
    "L’appareil le garde\u202f; rien n’est à retenir. Elle sert dans ce navigateur ou partout où votre appareil partage ses clés d’accès.",
  or: "ou",
  withPassphrase: "Utiliser une phrase secrète",
  newPassphrase: "Phrase secrète",
  newPassphraseHint: "Au moins 12 caractères. Quatre ou cinq mots que vous seul réuniriez conviennent bien.",
  repeat: "Encore une fois la même",
  notSame: "Les deux ne sont pas identiques.",
  tooShort: "Elle a moins de 12 caractères.",
  take: "Accepter l’invitation",
  used: "Cette invitation ne peut pas servir",
  usedText:
    "Elle a déjà servi, a expiré ou a été retirée. Demandez-en une autre au bureau du médiateur\u202f; rien n’a été modifié.",
  reason: (said) => `${said} Rien n’a été modifié.`,
  signOut: "Se déconnecter",
  signedInAs: (name) => `Connecté\u202f: ${name}`,
};
