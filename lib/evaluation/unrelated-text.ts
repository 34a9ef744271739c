/** Fluent prose of ours about something else, to be added to answers: what they earn must not change. */
export const UNRELATED_TEXT = `My grandmother kept a vegetable garden behind the house, and every spring she let me choose one row.
I always took radishes, because they were ready before I lost patience. She taught me to water in the evening, to thin the seedlings
without mercy, and to leave the worms alone. In late summer we carried baskets of tomatoes to the neighbours, who gave us plums in return.

Last autumn a friend and I walked along the coast for a week. It rained on four of the seven days, our boots never dried, and the
second bakery we found was closed on Mondays. Still, when the clouds opened above the lighthouse, the whole bay turned silver and
nobody spoke for a while. In the evenings we read old newspapers by the stove and argued about which cheese was better.

Learning to play the cello as an adult is humbling. The left hand aches, the bow shakes, and children half my size play cleaner scales.
My teacher says that a good tone comes from weight and not from pressure. I practise for half an hour before breakfast and try to enjoy
the one note in twenty that rings.`;
