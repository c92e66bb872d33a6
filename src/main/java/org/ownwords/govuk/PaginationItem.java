package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The number of a page, or the dots for the numbers left out.
record PaginationItem(
        @Nullable String number,
        @Nullable String href,
        boolean current,
        boolean ellipsis,
        @Nullable String visuallyHiddenText,
        @Nullable Map<String, ?> attributes) {

    public static PaginationItem of(int number, String href) {
        return new PaginationItem(Integer.toString(number), href, false, false, null, null);
    }

    public static PaginationItem dots() {
        return new PaginationItem(null, null, false, true, null, null);
    }

    public PaginationItem asCurrent() {
        return new PaginationItem(number, href, true, ellipsis, visuallyHiddenText, attributes);
    }

    public boolean isEmpty() {
        return number == null && href == null && !ellipsis;
    }

    public String spoken() {
        return visuallyHiddenText != null ? visuallyHiddenText : "Page " + number;
    }
}
