package org.ownwords.person;

import gg.jte.Content;
import java.util.List;
import org.ownwords.access.By;

/// Whoever has a part of the page of a person.
public interface PersonSections {

    /// Its sections, each with a heading of its own. The number of queries does not depend on how much there
    /// is.
    List<Content> sections(Person person, By by);
}
