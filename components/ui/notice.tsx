import type { ReactNode } from "react";

const tones = {
  info: "border-line bg-sunken text-ink",
  good: "border-met/40 bg-met-soft text-ink",
  warning: "border-partly/40 bg-partly-soft text-ink",
  problem: "border-contradicted/40 bg-contradicted-soft text-ink",
};

/** One clear sentence about what happened. A problem is announced at once, the rest politely. */
export function Notice({
  tone = "info",
  children,
}: {
  tone?: keyof typeof tones;
  children: ReactNode;
}) {
  return (
    <div
      role={tone === "problem" ? "alert" : "status"}
      className={`rounded-lg border px-4 py-3 text-sm ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
