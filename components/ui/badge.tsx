import type { ReactNode } from "react";

const tones = {
  plain: "border-line bg-sunken text-ink-soft",
  accent: "border-accent/30 bg-accent-soft text-accent",
  good: "border-met/30 bg-met-soft text-met",
};

type Props = { tone?: keyof typeof tones; children: ReactNode };

export function Badge({ tone = "plain", children }: Props) {
  return (
    <span
      className={`inline-flex items-center rounded-full border px-2.5 py-0.5 text-xs whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
