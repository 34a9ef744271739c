/** Everyone who may ask. "outsider" has an account and invites of their own; "guest" has a round of their own. */
export const actors = [
  "owner",
  "second",
  "outsider",
  "candidate",
  "other",
  "guest",
  "stranger",
] as const;
export type Actor = (typeof actors)[number];

/** What the requests are about: one invite, "candidate" who has finished, "other" who writes, and what belongs to them. */
export type Resources = {
  inviteId: string;
  token: string;
  reviewerToken: string;
  reviewerId: string;
  templateId: string;
  candidateId: string;
  attemptId: string;
  otherCandidateId: string;
  otherAttemptId: string;
};

type RouteRow = {
  /** The folder under app/, in Next's own form. */
  route: string;
  method?: "GET" | "PUT" | "POST";
  path: (r: Resources) => string;
  /** The status for each actor; what is left out is `others`. */
  status: Partial<Record<Actor, number>>;
  others: number;
};

const withAccount = { owner: 200, second: 200, outsider: 200 };
const interviewers = { owner: 200, second: 200, outsider: 404 };
const goSignIn = 307;

/** Who gets what from which route. A route that is missing here fails the test. */
export const routes: RouteRow[] = [
  { route: "/", path: () => "/", status: {}, others: 200 },
  { route: "/robots.txt", path: () => "/robots.txt", status: {}, others: 200 },
  { route: "/questions", path: () => "/questions", status: {}, others: 200 },
  { route: "/questions/[questionId]", path: () => "/questions/upi", status: {}, others: 200 },
  { route: "/api/health", path: () => "/api/health", status: {}, others: 200 },
  { route: "/api/auth/[...nextauth]", path: () => "/api/auth/providers", status: {}, others: 200 },
  // For those that the environment names as authors: e2e/bench.spec.ts.
  { route: "/bench", path: () => "/bench", status: {}, others: 404 },
  { route: "/api/bench", method: "POST", path: () => "/api/bench", status: {}, others: 404 },
  { route: "/account", path: () => "/account", status: {}, others: 200 },
  {
    route: "/account/export",
    path: () => "/account/export",
    status: { stranger: 404 },
    others: 200,
  },
  {
    route: "/sign-in",
    path: () => "/sign-in",
    status: { owner: 307, second: 307, outsider: 307 },
    others: 200,
  },
  {
    route: "/sign-up",
    path: () => "/sign-up",
    status: { owner: 307, second: 307, outsider: 307 },
    others: 200,
  },
  { route: "/attempts", path: () => "/attempts", status: {}, others: 200 },
  {
    route: "/attempts/[attemptId]",
    path: (r) => `/attempts/${r.otherAttemptId}`,
    status: { other: 200 },
    others: 404,
  },
  {
    route: "/attempts/[attemptId]/review",
    path: (r) => `/attempts/${r.attemptId}/review`,
    status: { candidate: 200 },
    others: 404,
  },
  {
    route: "/api/attempts/[attemptId]/clock",
    path: (r) => `/api/attempts/${r.otherAttemptId}/clock`,
    status: { other: 200 },
    others: 404,
  },
  {
    route: "/api/attempts/[attemptId]/answers",
    path: (r) => `/api/attempts/${r.otherAttemptId}/answers`,
    status: { other: 200 },
    others: 404,
  },
  {
    route: "/api/attempts/[attemptId]/draft",
    method: "PUT",
    path: (r) => `/api/attempts/${r.otherAttemptId}/draft`,
    status: { stranger: 404 },
    // The body is none: who may write is told apart from who may not by the actions' part of this test.
    others: 400,
  },
  {
    route: "/join/[token]",
    path: (r) => `/join/${r.token}`,
    status: { owner: 307, second: 307, candidate: 307, other: 307 },
    others: 200,
  },
  { route: "/transfer", path: () => "/transfer", status: {}, others: 200 },
  {
    route: "/invited/[candidateId]",
    path: (r) => `/invited/${r.candidateId}`,
    status: { candidate: 307 },
    others: 404,
  },
  {
    route: "/interview/[token]",
    path: (r) => `/interview/${r.reviewerToken}`,
    status: withAccount,
    others: goSignIn,
  },
  { route: "/invites", path: () => "/invites", status: withAccount, others: goSignIn },
  { route: "/invites/new", path: () => "/invites/new", status: withAccount, others: goSignIn },
  {
    route: "/invites/[inviteId]",
    path: (r) => `/invites/${r.inviteId}`,
    status: interviewers,
    others: goSignIn,
  },
  {
    route: "/invites/[inviteId]/compare",
    path: (r) => `/invites/${r.inviteId}/compare`,
    status: interviewers,
    others: goSignIn,
  },
  {
    route: "/invites/[inviteId]/candidates/[candidateId]",
    path: (r) => `/invites/${r.inviteId}/candidates/${r.candidateId}`,
    status: interviewers,
    others: goSignIn,
  },
  {
    route: "/invites/[inviteId]/export",
    path: (r) => `/invites/${r.inviteId}/export?as=csv`,
    status: { owner: 200, second: 200 },
    others: 404,
  },
];

/** What an action is called with: an object, or a form's fields (after the state before it, where the form keeps one). */
type Call =
  | { object: (r: Resources) => object }
  | { form: (r: Resources) => Record<string, string> };

type ActionRow = {
  /** File and name, as they stand in the code. */
  action: string;
  /** The page that sends it. */
  page: (r: Resources) => string;
  call: Call & { keepsState?: boolean };
  /** Who changes something with it; for everybody else nothing changes. */
  may: Actor[];
};

const invitePage = (r: Resources) => `/invites/${r.inviteId}`;
const candidatePage = (r: Resources) => `/invites/${r.inviteId}/candidates/${r.candidateId}`;
const inviteForm = (r: Resources) => ({ inviteId: r.inviteId });
const otherForm = (r: Resources) => ({ candidateId: r.otherCandidateId, minutes: "5" });

const settings = {
  title: "t",
  host: "h",
  items: [{ questionId: "incident", minutes: 10 }],
  extraPercent: 0,
  opensAt: null,
  expiresAt: null,
  seats: 1,
  shows: "nothing",
  showsWhen: "at-once",
  marking: "together",
  note: "",
};

const steering = "app/invites/actions.ts";

/** Who changes what with which action, in the order in which they are tried: what ends things comes last. */
export const actions: ActionRow[] = [
  {
    action: `${steering} createInvite`,
    page: () => "/invites/new",
    call: { form: () => ({ settings: JSON.stringify(settings) }), keepsState: true },
    may: ["owner", "second", "outsider"],
  },
  {
    action: `${steering} extend`,
    page: invitePage,
    call: {
      form: (r) => ({ inviteId: r.inviteId, expiresAt: "2099-01-01T00:00:00Z" }),
      keepsState: true,
    },
    may: ["owner"],
  },
  {
    action: `${steering} giveTime`,
    page: candidatePage,
    call: { form: otherForm, keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} transferCode`,
    page: candidatePage,
    call: { form: (r) => ({ candidateId: r.otherCandidateId }), keepsState: true },
    may: ["owner"],
  },
  {
    action: "app/invites/panel-actions.ts markPanel",
    page: candidatePage,
    call: {
      object: (r) => ({
        candidateId: r.candidateId,
        questionId: "incident",
        criterionId: "one-commander",
        verdict: "met",
        points: null,
        reason: "r",
        comment: "c",
        seen: 0,
      }),
    },
    may: ["owner", "second"],
  },
  {
    action: "app/invites/panel-actions.ts decide",
    page: candidatePage,
    call: {
      object: (r) => ({
        candidateId: r.candidateId,
        recommendation: "yes",
        reason: "r",
        isDone: true,
      }),
    },
    may: ["owner", "second"],
  },
  {
    action: "app/attempts/actions.ts markCriterion",
    page: (r) => `/attempts/${r.attemptId}/review`,
    call: {
      object: (r) => ({
        attemptId: r.attemptId,
        questionId: "incident",
        criterionId: "one-commander",
        verdict: "met",
        reason: "r",
      }),
    },
    // Not even the candidate: what isn't released isn't theirs to mark.
    may: [],
  },
  {
    action: `${steering} release`,
    page: candidatePage,
    call: { form: (r) => ({ candidateId: r.candidateId, feedback: "f" }), keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} reopen`,
    page: candidatePage,
    call: { form: (r) => ({ candidateId: r.candidateId, minutes: "5" }), keepsState: true },
    may: ["owner"],
  },
  {
    action: "app/attempts/actions.ts submitAttempt",
    page: (r) => `/attempts/${r.otherAttemptId}`,
    call: { object: (r) => ({ attemptId: r.otherAttemptId, answers: [] }) },
    may: ["other"],
  },
  {
    action: "app/invited/actions.ts startRound",
    page: (r) => `/invited/${r.candidateId}`,
    // Both have started: it never starts twice, for anyone.
    call: { form: (r) => ({ candidateId: r.candidateId }) },
    may: [],
  },
  {
    action: "app/interview/actions.ts acceptInterview",
    page: (r) => `/interview/${r.reviewerToken}`,
    call: { form: (r) => ({ token: r.reviewerToken }) },
    may: ["outsider"],
  },
  {
    action: `${steering} addReviewer`,
    page: invitePage,
    call: { form: inviteForm, keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} removeReviewer`,
    page: invitePage,
    call: { form: (r) => ({ reviewerId: r.reviewerId }), keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} removeTemplate`,
    page: () => "/invites/new",
    call: { form: (r) => ({ templateId: r.templateId }), keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} rotate`,
    page: invitePage,
    call: { form: inviteForm, keepsState: true },
    may: ["owner"],
  },
  {
    action: `${steering} revoke`,
    page: invitePage,
    call: { form: inviteForm, keepsState: true },
    may: ["owner"],
  },
];

/** Actions that take no id of anybody's: whoever sends one acts for themselves. Tested in their own journeys. */
export const ownActions = [
  "app/account/actions.ts changePasswordAction",
  "app/account/actions.ts deleteAction",
  "app/account/actions.ts signOutAction",
  "app/attempts/actions.ts startAttempt",
  "app/join/actions.ts join",
  "app/sign-in/actions.ts signInAction",
  "app/sign-up/actions.ts signUpAction",
  "app/transfer/actions.ts moveHere",
];
