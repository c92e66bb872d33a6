package org.ownwords.passage;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What the council says in its letters and agendas: set by an administrator, from a day on.
@Controller
@Transactional
@RequestMapping("/settings/letters")
@Allow(Role.ADMINISTRATOR)
class PassagePages {

    private final Passages passages;
    private final Practitioners practitioners;
    private final Templates templates;

    PassagePages(Passages passages, Practitioners practitioners, Templates templates) {
        this.passages = passages;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome) {
        return Page.of(templates.passageList(chrome, passages.grouped()));
    }

    @GetMapping("/{passage}")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable String passage) {
        return Page.of(page(chrome, of(passage, by.today()), typed, Problems.NONE));
    }

    @PostMapping("/{passage}")
    View set(Chrome chrome, By by, Typed typed, @PathVariable String passage) {
        var shown = of(passage, by.today());
        return switch (PassageForm.read(new Reader(typed), shown.of(), by.today())) {
            case Refused<PassageEntry>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<PassageEntry>(var entry) ->
                switch (passages.set(entry, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to("/settings/letters/" + passage);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Change.changedSince("words")));
                };
        };
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems) {
        return templates.passageForm(chrome, shown, typed, problems);
    }

    private Shown of(String code, LocalDate today) {
        var of = passages.find(code).orElseThrow(NotFound::new);
        var history = passages.history(code);
        var names = practitioners.names();
        return new Shown(
                of,
                passages.on(today).words(of),
                history.stream().findFirst().map(each -> each.what().id()),
                history.stream()
                        .map(each -> new Since(
                                each.what().from(),
                                Optional.ofNullable(each.what().words()).orElse("What comes with the software."),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// A passage with what it says today, and all that was recorded of it.
    ///
    /// @param last the row that was recorded last
    record Shown(Passage of, String words, Optional<UUID> last, List<Since> since) {

        String replaces() {
            return last.map(UUID::toString).orElse("");
        }

        /// As it comes out in a made-up case.
        String sample() {
            return of.sample(words);
        }
    }
}
