package org.ownwords.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section of links in the footer. `width` is a part of the grid, like "two-thirds".
record FooterNavigation(
        @Nullable Content title,
        @Nullable Integer columns,
        @Nullable String width,
        @Nullable List<FooterLink> items) {

    public static FooterNavigation of(String title, List<FooterLink> items) {
        return new FooterNavigation(Text.of(title), null, null, items);
    }
}
