package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// A section of an accordion.
record AccordionItem(
        @Nullable Content heading,
        @Nullable Content summary,
        @Nullable AccordionContent content,
        boolean expanded) {

    /// Text is set as a paragraph, html as it is.
    public record AccordionContent(
            @Nullable Content text, @Nullable Content html) {}

    public static AccordionItem of(String heading, Content html) {
        return new AccordionItem(Text.of(heading), null, new AccordionContent(null, html), false);
    }

    public AccordionItem withSummary(String theSummary) {
        return new AccordionItem(heading, Text.of(theSummary), content, expanded);
    }

    public AccordionItem asExpanded() {
        return new AccordionItem(heading, summary, content, true);
    }
}
