package org.ownwords.casework;

import gg.jte.Content;

/// A part of the page of a case, from the concept's own template. It brings a heading of its own, unless the page gives
/// one for its [Importance].
public record Section(Importance importance, Content content) {}
