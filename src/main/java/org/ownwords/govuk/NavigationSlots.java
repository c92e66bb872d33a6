package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// What else stands in the service navigation.
public record NavigationSlots(
        @Nullable Content start,
        @Nullable EndSlot end,
        @Nullable Content navigationStart,
        @Nullable Content navigationEnd) {

    /// At the end; on the same line as the navigation where `align` is "inline".
    public record EndSlot(
            @Nullable Content content, @Nullable String align) {}

    public static NavigationSlots none() {
        return new NavigationSlots(null, null, null, null);
    }

    public NavigationSlots withStart(Content content) {
        return new NavigationSlots(content, end, navigationStart, navigationEnd);
    }

    public NavigationSlots withEnd(Content content) {
        return new NavigationSlots(start, new EndSlot(content, null), navigationStart, navigationEnd);
    }

    public NavigationSlots withEndInline(Content content) {
        return new NavigationSlots(start, new EndSlot(content, "inline"), navigationStart, navigationEnd);
    }

    public boolean isEndInline() {
        return end != null && "inline".equals(end.align());
    }

    public @Nullable Content endContent() {
        return end == null ? null : end.content();
    }
}
