package org.ownwords.disclosure;

import org.ownwords.counted.AsOf;
import org.ownwords.vocabulary.ReportingYear;

/// Numbers of a council's year that are published together with others. A module that publishes numbers draws
/// them here.
public interface Sheet {

    /// Draws every number, and what it adds up to.
    void draw(String authority, ReportingYear year, AsOf when, Network network);
}
