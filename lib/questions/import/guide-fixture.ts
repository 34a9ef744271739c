/** Guides of ours in the forms in which guides are written, for tests. */

/** Front matter, numbered scenarios, "Question", "Answer Framework", numbered headings, key insights, a diagram. */
export const frameworkGuide = `---
# made by a tool
Title: Library Interview Scenarios
Tags: []
---

# 🎯 Library Interview Scenarios

> **Scenarios for people who run libraries**

## 📋 Table of Contents

1. [Lending](#lending)
2. [People](#people)

---

## 🏗️ Lending

### **Scenario 1: Lending Desk for a Million Readers**

**Question**: "Design a lending desk that serves a million readers and never lends one book twice."

**Answer Framework**:

#### **1. Requirements**

**Explanation**: Count the readers before drawing anything.

\`\`\`go
// # not a heading
// **Question**: not a question either
type Desk struct { Loans int } // one per book
\`\`\`

**Key Insights**:

- **Uniqueness**: a loan is one row per book copy, with a unique index that refuses the second
- **Peaks**: the first hour after school carries half of all loans

#### **2. Architecture**

\`\`\`
┌────────┐    ┌────────┐
│ Reader │ →  │  Desk  │
└────────┘    └────────┘
\`\`\`

1. **Catalogue Layer**:

   - Serves reads from replicas near the reader
   - Tolerates an answer that is a minute old

2. **Loan Layer**: writes go to the one primary that owns the copy

## 👥 People

### **Challenge 1: A Branch That Closes**

**Question**: "Your smallest branch must close. How would you lead its people through that?"

**Answer Framework**:

#### **1. Listening**

- Talk with each person alone before any announcement is made
- Write down what every one of them needs in the first month

#### **2. Following Up**

- Meet weekly until everybody has a new place to work

---

_These scenarios were collected for people who run libraries._
`;

/** Front matter with another title, "Solution Framework", numbered bold lines; its first scenario is known from above. */
export const solutionGuide = `---
Title: Library Practice
---

# 🎯 Library Practice & Solutions

## **Round 2: Lending**

### **Scenario 1: Lending Desk for a Million Readers**

**Question**: "Design a lending desk that serves a million readers and never lends one book twice."

#### **Solution Framework**

**1. Requirements**

\`\`\`
Loans per day: 40,000 on school days
\`\`\`

**2. Reservations**

\`\`\`go
// 1. Put the reader at the end of the copy's own queue
queue.Push(reader)
\`\`\`

### **Scenario 2: Reading Room Seats**

**Question**: "Design the reservation of seats in a reading room with 200 places."

#### **Solution**

**1. Holding a seat**

- A hold expires after ten minutes unless the reader arrives

**2. No-shows**

- Whoever misses three holds in a month books at the desk only

**Key Design Decisions:**

- **Short holds**: a seat is never blocked for long by somebody who doesn't come

---

## 🎯 **Tips**

### **What helps**

1. **Ask first** - Who comes, when, for how long?
2. **Draw** - A picture says more
`;

/** "Q1: … Answer: …" lists that begin again under each heading. */
export const listGuide = `# 🚀 Caretaker's Guide - City Library

## 🔧 The Building

#### **Heating**

**Why one boiler?**

1. It is cheaper to keep.

**Discussion Questions & Answers:**

**Q1: What happens when the boiler fails in winter?**

**Answer:** The pumps keep the water moving, so that pipes don't freeze. The second boiler takes over within an hour.

**Q2: Why are the rooms heated before dawn?**

**Answer:** Several reasons:

- Walls store heat while power is cheap
- Readers come at eight and expect warm rooms

#### **Lights**

Lamps are grouped by window.

**Q1: How do the lamps know that it is dark?**

**Answer:** A sensor on the roof measures daylight every minute.
`;

/** Numbered questions without answers, below headings that announce them. */
export const bareGuide = `# 🎯 **Librarian Deep Dive**

## 🚀 **Catalogue**

### **1. Index Cards**

- How cards are sorted
- Who may change them

---

## 🎯 **Mock Deep Dive Questions**

### **1. Catalogue Questions**
1. "Explain how the catalogue finds a misspelt author."
2. "How would you merge two catalogues, and what would be lost?"

### **2. Desk Questions**
1. "Design a returns desk that works without staff."

---

**🎉 Good luck with your interviews! 🚀**
`;
