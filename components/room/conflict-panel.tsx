import { Button } from "@/components/ui/button";
import type { OtherText } from "@/lib/attempts/draft-box";
import type { Choice } from "@/lib/attempts/draft-sync";

type Props = {
  mine: string;
  other: OtherText;
  boxTitle: string;
  onChoose: (choice: Choice) => void;
};

/** Two versions of one box, side by side, and the three ways out. Neither is lost while it is open. */
export function ConflictPanel({ mine, other, boxTitle, onChoose }: Props) {
  const isElsewhere = other.from === "elsewhere";
  return (
    <fieldset
      aria-label={`Two versions of ${boxTitle}`}
      className="min-w-0 space-y-3 rounded-lg border border-partly/40 bg-partly-soft p-4"
    >
      <p className="text-sm">
        {isElsewhere
          ? "This box was saved from another tab or device while you were writing here. Both versions are kept; choose the one to go on with."
          : "An earlier page left a different version on this device. Choose the one to go on with."}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title="Yours, here" text={mine} />
        <Version
          title={isElsewhere ? "Saved from another tab" : "Left on this device"}
          text={other.text}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" onClick={() => onChoose("mine")}>
          Keep mine
        </Button>
        <Button look="secondary" onClick={() => onChoose("theirs")}>
          Keep the other
        </Button>
        <Button look="secondary" onClick={() => onChoose("both")}>
          Keep both, joined
        </Button>
      </div>
    </fieldset>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <figure className="min-w-0 rounded-lg border border-line bg-surface">
      <figcaption className="border-b border-line px-3 py-1.5 text-xs text-ink-soft">
        {title}
      </figcaption>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to take focus
        tabIndex={0}
        aria-label={title}
        className="max-h-48 overflow-y-auto p-3 text-sm whitespace-pre-wrap"
      >
        {text.trim() === "" ? <span className="text-ink-soft">Nothing</span> : text}
      </section>
    </figure>
  );
}
