package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Choosing a few each month by chance, for somebody independent to ask. Each is offered it as all others are.
@Controller
@Transactional
@RequestMapping("/board/how-it-was/draws")
@Allow(Role.MANAGER)
class DrawPages {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int MONTHS = 3;

    private final Draws draws;
    private final Cases cases;
    private final Templates templates;
    private final SecureRandom random = new SecureRandom();

    DrawPages(Draws draws, Cases cases, Templates templates) {
        this.draws = draws;
        this.cases = cases;
        this.templates = templates;
    }

    /// A draw, with the enquiries that were drawn.
    ///
    /// @param month in words
    record DrawnMonth(MonthlyDraw draw, String month, List<DrawnEnquiry> enquiries) {}

    /// One of them.
    ///
    /// @param endedOn which of somebody’s enquiries it is
    record DrawnEnquiry(CaseFile file, UUID enquiry, LocalDate endedOn) {}

    @GetMapping
    Page list(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, by, typed, Problems.NONE));
    }

    @PostMapping
    View draw(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var month = read.choice(
                "month",
                code -> months(by).stream()
                        .map(YearMonth::toString)
                        .filter(code::equals)
                        .map(YearMonth::parse)
                        .findFirst(),
                "Select a month");
        var howMany = read.choice("howMany", DrawPages::number, "Enter a number from 1 to " + MonthlyDraw.MOST);
        return switch (read.accept(month::orElseThrow)) {
            case Refused<YearMonth>(var problems) -> Page.invalid(page(chrome, by, typed, problems));
            case Accepted<YearMonth>(var chosen) -> {
                draws.draw(typed.id(), chosen, howMany.orElseThrow(), random.nextLong(), by);
                yield Page.to("/board/how-it-was/draws");
            }
        };
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip())).filter(each -> each >= 1 && each <= MonthlyDraw.MOST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Those that have ended of late and were not drawn.
    private List<YearMonth> months(By by) {
        var drawn = draws.all().stream().map(MonthlyDraw::month).toList();
        var now = YearMonth.from(by.today());
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(now::minusMonths)
                .filter(month -> !drawn.contains(month))
                .toList();
    }

    private JteModel page(Chrome chrome, By by, Typed typed, Problems problems) {
        var all = draws.all();
        var ofEnquiry =
                draws.ended(all.stream().flatMap(each -> each.drawn().stream()).toList());
        var files = cases.visibleTo(by.actor())
                .those(ofEnquiry.values().stream()
                        .map(MonthlyDraw.Ended::caseId)
                        .distinct()
                        .toList());
        return templates.feedbackDraws(
                chrome,
                all.stream()
                        .map(each -> new DrawnMonth(
                                each,
                                MONTH.format(each.month()),
                                each.drawn().stream()
                                        .flatMap(enquiry -> drawn(enquiry, ofEnquiry.get(enquiry), files).stream())
                                        .toList()))
                        .toList(),
                months(by).stream()
                        .map(each -> Option.of(each.toString(), MONTH.format(each)))
                        .toList(),
                typed,
                problems);
    }

    private static Optional<DrawnEnquiry> drawn(
            UUID enquiry, MonthlyDraw.@Nullable Ended ended, Map<CaseId, CaseFile> files) {
        return Optional.ofNullable(ended)
                .flatMap(each -> Optional.ofNullable(files.get(each.caseId()))
                        .map(file -> new DrawnEnquiry(file, enquiry, each.on())));
    }
}
