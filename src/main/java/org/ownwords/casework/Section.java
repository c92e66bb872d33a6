package org.ownwords.casework;

import gg.jte.Content;

/// A part of the page of a case, from the concept's own template, with its own heading.
public record Section(Importance importance, Content content) {}
