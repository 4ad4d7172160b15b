import type { ButtonHTMLAttributes, ReactNode } from "react";

const looks = { plain: "button", link: "link", quiet: "button button-quiet", main: "button button-main" } as const;

/** A button in one of the looks of the house; it sends a form only where it says so. */
export function Button({
  look = "plain",
  type = "button",
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> & { readonly look?: keyof typeof looks }): ReactNode {
  return <button type={type} className={looks[look]} {...rest} />;
}
