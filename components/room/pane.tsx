import { ChevronDown, ChevronUp } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  id: string;
  /** "the prompt", "your answer": what the button hides and shows. */
  name: string;
  title: string;
  meta?: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  className?: string;
  children: ReactNode;
};

/** Half of the room: a heading that stays, and a body that can be put away. */
export function Pane({ id, name, title, meta, isOpen, onToggle, className = "", children }: Props) {
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <section aria-labelledby={`${id}-title`} className={className}>
      <header className="flex items-start gap-3 pb-4">
        <div className="min-w-0 flex-1 space-y-2">
          {/* Can take the focus when its question is opened, so that reading starts here. */}
          <h2 id={`${id}-title`} tabIndex={-1} className="text-lg font-semibold outline-none">
            {title}
          </h2>
          {isOpen && meta}
        </div>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={onToggle}
          className="-my-2 -mr-3 inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-lg px-3 text-xs text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <Icon aria-hidden size={16} />
          {isOpen ? "Hide" : "Show"}
          <span className="sr-only"> {name}</span>
        </button>
      </header>
      <div id={`${id}-body`} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
