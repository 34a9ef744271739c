import { Check, CloudOff, RefreshCw, TriangleAlert } from "lucide-react";
import type { SaveSummary } from "@/lib/attempts/save-summary";

const looks = {
  saved: { Icon: Check, label: "Saved", more: "", color: "text-ink-soft" },
  saving: { Icon: RefreshCw, label: "Saving…", more: "", color: "text-ink-soft" },
  offline: {
    Icon: CloudOff,
    label: "Offline",
    more: ", kept on this device",
    color: "text-partly",
  },
  problem: { Icon: TriangleAlert, label: "Problem", more: "", color: "text-contradicted" },
};

/** The state of saving, always in sight. `isKept`: this device holds a copy. */
export function SaveState({ look, isKept }: { look: SaveSummary["look"]; isKept: boolean }) {
  const { Icon, label, more, color } = looks[look];
  return (
    <p
      data-save-state={look}
      className={`flex min-w-20 items-center gap-1.5 text-sm whitespace-nowrap ${color}`}
    >
      <Icon aria-hidden size={16} className="shrink-0" />
      <span>
        {label}
        {isKept && more && <span className="max-sm:sr-only">{more}</span>}
      </span>
    </p>
  );
}
