import fc from "fast-check";
import { expect, test } from "vitest";
import { repairText } from "./repair-text";
import { wrongAlphabets } from "./wrong-alphabets";

/** Reads the text's UTF-8 in a wrong alphabet, as a careless editor does. */
function misread(text: string, name: string): string {
  const bytes = wrongAlphabets.find((each) => each.name === name)?.bytes ?? new Map();
  const signs = new Map([...bytes].map(([sign, byte]) => [byte, sign]));
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : (signs.get(byte) ?? "")))
    .join("");
}

const names = wrongAlphabets.map(({ name }) => name);
const anyName = fc.constantFrom(...names);
const word = fc.constantFrom(
  "queue",
  "retry",
  "café",
  "naïve",
  "größe",
  "Łódź",
  "привет",
  "Δt",
  "don’t",
  "état",
);
const sign = fc.constantFrom(
  " → ",
  " — ",
  "…",
  " 🚀 ",
  "┌──┐\n│ a│\n└──┘\n",
  " ≤ ",
  " ",
  "\n",
  " 数据库 ",
  "5 €",
  "²",
);
const text = fc.array(fc.oneof(word, sign), { maxLength: 60 }).map((parts) => parts.join(" "));
const surelySpoilt = text.map((one) => `${one} → done`);

test("repair undoes each wrong reading exactly", () => {
  fc.assert(
    fc.property(surelySpoilt, anyName, (good, name) => {
      const repaired = repairText(misread(good, name));
      expect(repaired.text).toBe(good);
      expect(repaired.readAs).toEqual([name]);
    }),
  );
});

test("a text that was read wrongly twice comes back too", () => {
  fc.assert(
    fc.property(surelySpoilt, anyName, anyName, (good, first, second) => {
      expect(repairText(misread(misread(good, first), second)).text).toBe(good);
    }),
  );
});

test("whatever is read wrongly either comes back as it was or stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), anyName, (good, name) => {
      const spoilt = misread(good, name);
      expect([good, spoilt]).toContain(repairText(spoilt).text);
    }),
  );
});

test("good text is never touched", () => {
  fc.assert(
    fc.property(text, (good) => {
      expect(repairText(good)).toEqual({ text: good, readAs: [], lines: 0 });
    }),
  );
});

test("text that happens to be valid bytes in a wrong alphabet stays as it was meant", () => {
  const meant = [
    "L’école, l’été, l’île et d’être à Noël",
    "L’école et l’île, d’état",
    "«École» et «État»… «Énorme»",
    "The area is 2√π r, then x√π, y√π and z√π.",
    "Das Maß… und der Spaß…",
    "motÂ© and NÃO",
    "—Österreich —Überall —Ägypten",
    "¬A ∧ B, f ≈π",
    "“Ähnlich”, “Öfter”, “Über”",
    "Zoë’s café – déjà vu",
    "plain ASCII with \t tabs",
    "",
  ];
  for (const good of meant) expect(repairText(good).text).toBe(good);
});

test("two accented letters are not enough to be certain, a text full of them is", () => {
  expect(repairText("caf√©").text).toBe("caf√©");
  expect(repairText("caf√©, d√©j√†, na√Øve, r√©seau").text).toBe("café, déjà, naïve, réseau");
  expect(repairText("Ð¿Ñ€Ð¸Ð²ÐµÑ‚").text).toBe("привет");
});

test("in a file with good signs too, only the lines that were surely spoilt are repaired", () => {
  const mixed = "🚀 good\n‚îå‚îÄ‚îê\nan example: ‚Üí, which stays\n";
  expect(repairText(mixed)).toEqual({
    text: "🚀 good\n┌─┐\nan example: ‚Üí, which stays\n",
    readAs: ["Mac Roman"],
    lines: 1,
  });
});
