import type { ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 text-sm font-medium transition-colors " +
  "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55";

const looks: Record<Look, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary:
    "border border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-sunken",
  quiet: "text-ink-soft hover:bg-sunken hover:text-ink",
  danger: "border border-contradicted/50 bg-surface text-contradicted hover:bg-contradicted-soft",
};

/** The look of a button, for links that act like one. */
export function buttonClass(look: Look = "primary", extra = ""): string {
  return `${base} ${looks[look]} ${extra}`;
}

export function Button({
  look = "primary",
  className = "",
  type = "button",
  ...props
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={buttonClass(look, className)} {...props} />;
}
