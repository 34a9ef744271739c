import { expect, test } from "vitest";
import { isSameGuide, namesSection } from "./names-section";

const headings = ["City guide", "Heating (Old House)", "1. Boilers", "2. Pipes"];
const listed = {
  byHeading: false,
  title: "Why two boilers?",
  prompt: "Why two boilers?",
  headings: ["City guide", "Heating (Old House)", "1. Boilers"],
  number: "2",
};
const own = {
  byHeading: true,
  title: "Ticket sale",
  prompt: "Sell tickets.",
  headings: ["City guide", "Round 2", "Scenario 3: Ticket sale"],
  number: "3",
};

test("a source names a listed question by a heading above it and its number, however that is written", () => {
  const sections = [
    "1. Boilers: question 2",
    "Boilers, Q2, on two of them",
    "Heating: Boilers, 2; Pipes",
    "Heating: question 2",
    "Something else; 1. Boilers, discussion question 2",
    "Heating: why two boilers?",
  ];
  for (const section of sections) expect(namesSection(section, listed, headings)).toBe(true);
});

test("a heading that says that questions come may be quoted without saying so", () => {
  const asked = {
    ...listed,
    headings: ["City guide", "Mock Questions", "2. Old Boiler Questions"],
  };
  expect(namesSection("Mock: Old Boiler, question 2; Pipes", asked, headings)).toBe(true);
  expect(namesSection("Mock: Old Boiler, question 3", asked, headings)).toBe(false);
});

test("another number, another heading, or no number names another question", () => {
  const sections = [
    "Boilers: Q3",
    "Boilers: Q22",
    "Boilers",
    "2. Pipes: question 2",
    "Heating: 2. Pipes, 1",
    "",
  ];
  for (const section of sections) expect(namesSection(section, listed, headings)).toBe(false);
});

test("a source names a question with a heading of its own by that heading, with or without its number", () => {
  for (const section of ["Scenario 3: Ticket sale", "Round 2, Ticket sale", "Tips; TICKET SALE!"])
    expect(namesSection(section, own, headings)).toBe(true);
  for (const section of ["Scenario 3", "Ticket sales desk", "Sale of a ticket"])
    expect(namesSection(section, own, headings)).toBe(false);
});

test("one guide is known by its title, also when one of the titles goes on", () => {
  expect(isSameGuide("City Guide", "city guide - Third Edition")).toBe(true);
  expect(isSameGuide("City Guide", "City Guidebook")).toBe(false);
  expect(isSameGuide("", "City Guide")).toBe(false);
});
