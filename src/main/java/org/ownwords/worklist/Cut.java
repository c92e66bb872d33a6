package org.ownwords.worklist;

import static org.jooq.impl.DSL.inline;

import org.jooq.Field;

/// The part of a list that is fetched: one of its pages, or the few lines at its head that another
/// page shows with a link to the rest.
///
/// @param page which page it is; the first is 1
/// @param most how many lines a page has
record Cut(int page, int most) {

    static final Cut FEW = new Cut(1, 10);

    private static final int PAGE = 50;
    private static final int LAST = 10_000;

    /// A page of a list that has a page of its own. No page is before the first, and very high page
    /// numbers are limited.
    static Cut page(int page) {
        return new Cut(Math.clamp(page, 1, LAST), PAGE);
    }

    /// As a literal, and not a value that is bound: the database keeps its plan of a list only where it
    /// sees how much of it is asked for. Planning one takes longer than reading it.
    Field<Integer> limit() {
        return inline(most);
    }

    /// The lines before it, as a literal.
    Field<Integer> offset() {
        return inline(before());
    }

    /// The number of lines before it.
    int before() {
        return (page - 1) * most;
    }
}
