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

/** How long a device is remembered as one that a person signed in from. */
export const deviceSeconds = 365 * day;

/** Leave to write a session: who may have one, and for which version. */
export type Grant = { userId: string; version: number };

/** Someone at GitHub or Google. The provider's own id names them; the name is only for show. */
export type Identity = { provider: string; providerId: string; name: string | null };

/** What the account page shows of the person who looks at it. */
export type AccountDetails = {
  name: string | null;
  email: string | null;
  hasPassword: boolean;
  /** Ids of the providers they can sign in with. */
  providers: string[];
  attempts: number;
};

/** Everything that is kept about a person, as they download it. */
export type AccountExport = {
  profile: object;
  attempts: object[];
  marks: object[];
  /** Where this person was a candidate. */
  candidacies: object[];
  /** What this person keeps as an interviewer. Candidates' texts are theirs, and not in it. */
  interviewing: { invites: object[]; templates: object[]; opinions: object[] };
};

/** Why signing in, signing up or changing an account did not happen. */
export type AccountProblem =
  | "wrong-credentials"
  | "wrong-password"
  | "email-taken"
  | "password-common"
  | "too-many"
  | "busy"
  | "cross-site";

/** The end of a use case: leave to write a session, or why not, and when to try again. */
export type AccountResult =
  | { ok: true; grant: Grant }
  | { ok: false; reason: AccountProblem; retryAfterMs?: number };
