package org.ownwords.draft;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// How long drafts are kept: set by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/drafts")
@Allow(Role.ADMINISTRATOR)
class RetentionPages {

    private final Retentions retentions;
    private final Practitioners practitioners;
    private final Templates templates;

    RetentionPages(Retentions retentions, Practitioners practitioners, Templates templates) {
        this.retentions = retentions;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, Typed typed) {
        return Page.of(page(chrome, typed, Problems.NONE));
    }

    @PostMapping
    View set(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var days = read.yes("deleted", "Select whether old drafts are deleted") ? days(read) : null;
        var why = read.words("why", "Enter why it is set");
        return switch (read.accept(() -> new Retention(typed.id(), days, why))) {
            case Refused<Retention>(var problems) -> Page.invalid(page(chrome, typed, problems));
            case Accepted<Retention>(var retention) ->
                switch (retentions.set(retention, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to("/settings/drafts");
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome, typed.without(Typed.ID).without("replaces"), Change.changedSince("deleted")));
                };
        };
    }

    private static @Nullable Integer days(Reader read) {
        try {
            var days = Integer.parseInt(read.line("days", "Enter after how many days"));
            if (days >= 1 && days <= Retention.MOST) {
                return days;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        read.problem("days", "Enter a number of days from 1 to %d, like 30".formatted(Retention.MOST));
        return null;
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems) {
        var names = practitioners.names();
        return templates.draftRetention(
                chrome,
                new Shown(
                        retentions.last(),
                        retentions.all().stream()
                                .map(each -> new Since(
                                        Days.on(each.recorded()),
                                        each.what().words() + ".",
                                        each.what().why(),
                                        names.getOrDefault(each.by(), each.by()),
                                        each.recorded()))
                                .toList()),
                typed,
                problems);
    }

    /// What holds, and all that was recorded.
    record Shown(Optional<Retention> now, List<Since> since) {

        String words() {
            return now.map(Retention::words).orElse("Drafts are kept until they are sent");
        }

        String replaces() {
            return now.map(Retention::id).map(UUID::toString).orElse("");
        }

        /// The answer to whether old drafts are deleted, and after how many days.
        String deleted() {
            return now.map(each -> each.days() == null ? "no" : "yes").orElse("");
        }

        String days() {
            return now.map(Retention::days).map(String::valueOf).orElse("");
        }
    }
}
