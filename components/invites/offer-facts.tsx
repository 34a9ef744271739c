import { count } from "@/components/words";
import type { Offer } from "@/lib/invites/open-link";

const seen: Record<Offer["shows"], string> = {
  nothing: "A receipt: that your answers were handed in.",
  text: "Your own answers.",
  checklist: "Your answers and the checklist with its points.",
  everything: "Your answers, the checklist with its points, and the model answer.",
};

/** Who invites, what, how long, who sees what: all that a candidate should know before the clock runs. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { host, questions, minutes, shows, showsWhen } = offer;
  const when = showsWhen === "at-once" ? "At once." : "When the interviewer releases it.";
  return (
    <dl className="divide-y divide-line rounded-xl border border-line bg-surface text-sm">
      <Fact name="Invited by">{host}</Fact>
      <Fact name="What">
        {count(questions, "question")}, answered in writing, stage by stage. A stage has a suggested
        time; you may go back and forth.
      </Fact>
      <Fact name="How long">
        {minutes} minutes from when you press Start. The clock can't be stopped.
      </Fact>
      <Fact name="Who sees it">
        The interviewers of this invite. They may follow your text and the clock while you write.
      </Fact>
      <Fact name="How it is read">
        A checklist without AI finds what you said; people decide. Your text is saved as you type,
        and survives a crash or a lost connection.
      </Fact>
      <Fact name="What you see afterwards">
        {seen[shows]} {shows !== "nothing" && when}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="gap-4 px-5 py-3.5 sm:grid sm:grid-cols-[11rem_1fr]">
      <dt className="font-medium">{name}</dt>
      <dd className="text-ink-soft">{children}</dd>
    </div>
  );
}
