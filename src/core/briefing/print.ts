/** Whether English sets "the" before a name: the United Islands, but Northland. */
export function takesArticle(name: string): boolean {
  return /^(?:United|European|Holy|Group|World|North|African|Organi[sz]ation|Republic|Kingdom|Union)\b/u.test(name);
}
