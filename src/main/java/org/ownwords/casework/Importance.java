package org.ownwords.casework;

/// How soon a reader of the case needs a part of it. The page follows this order. Parts of one importance
/// stand in the order of the names of their modules.
public enum Importance {
    /// What the person wants, in their own words.
    THEIR_WORDS,

    /// What keeps people from harm today.
    SAFETY,

    /// What is to be done next, and by when. Several concepts have a part in it, so the page gives the heading.
    NEXT,

    /// How things stand for the person: what they can decide, who supports them, which risks they take.
    STANDING,

    /// Where the matter has got to. The page gives the heading, and the steps stand first.
    WHERE_WE_ARE,

    /// What the record itself needs, such as the person's details.
    THE_RECORD
}
