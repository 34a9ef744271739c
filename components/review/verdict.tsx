import { Check, CircleAlert, CircleDashed, Contrast } from "lucide-react";
import type { Verdict } from "@/lib/grading";

export const verdictNames: Record<Verdict, string> = {
  met: "Met",
  partly: "Partly",
  missed: "Missed",
  contradicted: "Contradicted",
};

export const verdictText: Record<Verdict, string> = {
  met: "text-met",
  partly: "text-partly",
  missed: "text-missed",
  contradicted: "text-contradicted",
};

export const verdictSurface: Record<Verdict, string> = {
  met: "bg-met-soft",
  partly: "bg-partly-soft",
  missed: "bg-missed-soft",
  contradicted: "bg-contradicted-soft",
};

const icons = { met: Check, partly: Contrast, missed: CircleDashed, contradicted: CircleAlert };

/** A verdict as sign and word, so that colour is never alone. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const Icon = icons[verdict];
  return (
    <span
      className={`inline-flex min-w-20 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium ${verdictText[verdict]} ${verdictSurface[verdict]}`}
    >
      <Icon aria-hidden size={13} />
      {verdictNames[verdict]}
    </span>
  );
}
