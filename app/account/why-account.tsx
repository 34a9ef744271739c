/** Says to whoever was led here from an interviewer's page why that one needs an account. */
export function WhyAccount({ next }: { next: string }) {
  if (!/^\/(?:invites|interview)(?:\/|$)/.test(next)) return null;
  return (
    <p className="text-ink-soft">
      Inviting and reviewing candidates takes an account: their answers are for interviewers alone.
      Candidates need none.
    </p>
  );
}
