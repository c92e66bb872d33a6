package org.ownwords.adultreview;

/// What section 44 of the Care Act 2014 asks about an adult in the Board's area.
///
/// @param needs   whether they have, or had, needs for care and support, met or not (subsection (1))
/// @param working whether there is reasonable cause for concern about how members of the Board and others
///                worked together to safeguard them (subsection (1)(a))
record Limbs(Answer needs, Answer working, Harm harm) {}
