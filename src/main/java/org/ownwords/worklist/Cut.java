package org.ownwords.worklist;

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

    /// The number of lines before it.
    int before() {
        return (page - 1) * most;
    }
}
