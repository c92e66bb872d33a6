package org.ownwords.casefile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casefile.Chronology.Choice;
import org.ownwords.casefile.Chronology.Happening;
import org.ownwords.correction.Corrections;
import org.ownwords.history.Told;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything about one person as one story, to be read or printed before a meeting or a review: of all cases or of
/// one, and of all kinds of entry or of one.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ChronologyPages {

    /// Each case is asked for by itself, so there is a limit. Few people have more than three. The others can be
    /// chosen.
    private static final int MOST_CASES = 12;

    private final People people;
    private final Cases cases;
    private final Timeline timeline;
    private final Corrections corrections;
    private final Networks networks;
    private final Practitioners practitioners;
    private final Templates templates;

    // A chronology is of a person, over all their cases, with what others tell of each.
    // Wide because the page shows what each of these knows.
    ChronologyPages(
            People people,
            Cases cases,
            Timeline timeline,
            Corrections corrections,
            Networks networks,
            Practitioners practitioners,
            Templates templates) {
        this.people = people;
        this.cases = cases;
        this.timeline = timeline;
        this.corrections = corrections;
        this.networks = networks;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// It is wide because the address of what is shown has five parts.
    ///
    /// @param number of a case of theirs. Another chooses nothing
    @GetMapping("/people/{personId}/chronology")
    View show(
            Chrome chrome,
            By by,
            @PathVariable UUID personId,
            @RequestParam(name = "case", required = false) @Nullable Long number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean whole) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        if (!person.id().value().equals(personId)) {
            return Page.to("/people/" + person.id().value() + "/chronology");
        }
        var all = cases.visibleTo(by.actor()).about(person.id());
        var told = number == null
                ? all.stream().limit(MOST_CASES).toList()
                : all.stream()
                        .filter(file -> Objects.equals(file.number(), number))
                        .toList();
        var choice = new Choice(number, kind.isBlank() ? null : kind, page, whole);
        var chronology = Chronology.of(Stream.concat(
                        told.stream().flatMap(this::lines), number == null ? elsewhere(person, all, by) : Stream.of())
                .toList());
        return Page.of(templates.casefileChronology(
                chrome, person, new Shown(all, told, choice, chronology), practitioners.names(), by.today()));
    }

    private Stream<Happening> lines(CaseFile file) {
        return corrections.of(file, timeline.of(file.id().chain())).stream()
                .map(entry -> new Happening.Recorded(entry, file));
    }

    private Stream<Happening> elsewhere(Person person, List<CaseFile> theirs, By by) {
        return networks.elsewhere(person, theirs, by).stream()
                .map(found -> new Happening.Elsewhere(
                        found.entry().row(),
                        Told.onDay(found.entry().on(), found.entry().recorded()),
                        found.entry().recorded(),
                        found.file()));
    }

    /// What the page shows.
    ///
    /// @param all  the person's cases, the newest first
    /// @param told those whose entries were read
    record Shown(List<CaseFile> all, List<CaseFile> told, Choice choice, Chronology chronology) {

        Chronology.Chosen chosen() {
            return chronology.chosen(choice);
        }

        /// Whether some cases are not among what is shown.
        boolean isCut() {
            return choice.number() == null && told.size() < all.size();
        }

        /// The address of another choice.
        static String query(@Nullable Long number, @Nullable String kind, int page, boolean whole) {
            var asked = Stream.of(
                            number == null ? "" : "case=" + number,
                            kind == null ? "" : "kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8),
                            page == 1 ? "" : "page=" + page,
                            whole ? "whole=true" : "")
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("&"));
            return asked.isEmpty() ? "" : "?" + asked;
        }

        /// What marks the choice that is shown.
        static String mark(boolean current) {
            return current ? "govuk-link govuk-!-font-weight-bold" : "govuk-link";
        }

        String of(@Nullable CaseFile file) {
            return query(file == null ? null : file.number(), null, 1, false);
        }

        String ofKind(@Nullable String kind) {
            return query(choice.number(), kind, 1, false);
        }

        String ofPage(int page) {
            return query(choice.number(), choice.kind(), page, false);
        }

        String ofWhole() {
            return query(choice.number(), choice.kind(), 1, true);
        }
    }
}
