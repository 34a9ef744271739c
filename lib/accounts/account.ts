/** A person as pages and use cases see them. A guest is a user without credentials. */
export type Account = { id: string; name: string | null; email: string | null; isGuest: boolean };

/** What a session cookie says, once it has proved to be ours. */
export type Session = {
  /** This one session: signing out ends it by this id. */
  id: string;
  userId: string;
  /** The user's session version when it was issued. */
  version: number;
  /** When the cookie runs out by itself. */
  endsAt: Date;
};

const day = 24 * 60 * 60;

/** How long a session of an account lasts, in seconds. */
export const accountSessionSeconds = 30 * day;

/** A guest's cookie is the only key to what they wrote, so it lasts about as long as browsers allow (400 days). */
export const guestSessionSeconds = 365 * day;
