/** The invites that a user may read and review: their own, and those that they accepted as a second interviewer. */
export function interviewedBy(userId: string) {
  const accepted = { userId, acceptedAt: { not: null }, revokedAt: null };
  return { OR: [{ ownerId: userId }, { reviewers: { some: accepted } }] };
}
