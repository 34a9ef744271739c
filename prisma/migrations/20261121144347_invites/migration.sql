-- CreateTable
CREATE TABLE "Invite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "title" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "extraPercent" INTEGER NOT NULL,
    "opensAt" DATETIME,
    "expiresAt" DATETIME NOT NULL,
    "seats" INTEGER NOT NULL,
    "shows" TEXT NOT NULL,
    "showsWhen" TEXT NOT NULL,
    "marking" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sealedToken" TEXT NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "Invite_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InviteTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "InviteTemplate_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inviteId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "seat" INTEGER NOT NULL,
    "joinKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "attemptId" TEXT,
    "transferHash" TEXT,
    "transferEndsAt" DATETIME,
    "releasedAt" DATETIME,
    "feedback" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Candidate_inviteId_fkey" FOREIGN KEY ("inviteId") REFERENCES "Invite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Candidate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Candidate_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reviewer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inviteId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sealedToken" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "userId" TEXT,
    "acceptedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Reviewer_inviteId_fkey" FOREIGN KEY ("inviteId") REFERENCES "Invite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reviewer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opinion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "recommendation" TEXT,
    "reason" TEXT NOT NULL,
    "isDone" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Opinion_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Opinion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InviteEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inviteId" TEXT NOT NULL,
    "candidateId" TEXT,
    "actor" TEXT,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "InviteEvent_inviteId_fkey" FOREIGN KEY ("inviteId") REFERENCES "Invite" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InviteEvent_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: making the tables anew, as the engine would, drops the old ones, and that cascades.
ALTER TABLE "Attempt" ADD COLUMN "shows" TEXT NOT NULL DEFAULT 'everything';
ALTER TABLE "Mark" ADD COLUMN "points" REAL;
ALTER TABLE "Mark" ADD COLUMN "comment" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Mark" ADD COLUMN "lane" TEXT NOT NULL DEFAULT 'self';
ALTER TABLE "Mark" ADD COLUMN "slot" TEXT;
CREATE UNIQUE INDEX "Mark_slot_key" ON "Mark"("slot");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");

-- CreateIndex
CREATE INDEX "Invite_ownerId_createdAt_idx" ON "Invite"("ownerId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "InviteTemplate_ownerId_name_key" ON "InviteTemplate"("ownerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_attemptId_key" ON "Candidate"("attemptId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_transferHash_key" ON "Candidate"("transferHash");

-- CreateIndex
CREATE INDEX "Candidate_userId_idx" ON "Candidate"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_inviteId_seat_key" ON "Candidate"("inviteId", "seat");

-- CreateIndex
CREATE INDEX "Candidate_inviteId_userId_idx" ON "Candidate"("inviteId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_joinKey_key" ON "Candidate"("joinKey");

-- CreateIndex
CREATE UNIQUE INDEX "Reviewer_tokenHash_key" ON "Reviewer"("tokenHash");

-- CreateIndex
CREATE INDEX "Reviewer_userId_idx" ON "Reviewer"("userId");

-- CreateIndex
CREATE INDEX "Reviewer_inviteId_userId_idx" ON "Reviewer"("inviteId", "userId");

-- CreateIndex
CREATE INDEX "Opinion_candidateId_authorId_idx" ON "Opinion"("candidateId", "authorId");

-- CreateIndex
CREATE INDEX "InviteEvent_inviteId_at_idx" ON "InviteEvent"("inviteId", "at");
