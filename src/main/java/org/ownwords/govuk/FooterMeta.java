package org.ownwords.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links at the very bottom, and words under them.
record FooterMeta(
        @Nullable Content visuallyHiddenTitle,
        @Nullable Content text,
        @Nullable List<FooterLink> items) {

    public static FooterMeta of(List<FooterLink> items) {
        return new FooterMeta(null, null, items);
    }
}
