package org.ownwords.timescale;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/// The bank holidays that working days are counted without, and setting another.
@Controller
@Transactional
@RequestMapping("/settings/bank-holidays")
@Allow(Role.ADMINISTRATOR)
class BankHolidayPages {

    private final BankHolidaysHere holidays;
    private final Practitioners practitioners;
    private final Templates templates;

    BankHolidayPages(BankHolidaysHere holidays, Practitioners practitioners, Templates templates) {
        this.holidays = holidays;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, typed, Problems.NONE, by));
    }

    @PostMapping
    View set(Chrome chrome, By by, Typed typed) {
        return switch (BankHolidayForm.read(new Reader(typed))) {
            case Refused<BankHolidayEntry>(var problems) -> Page.invalid(page(chrome, typed, problems, by));
            case Accepted<BankHolidayEntry>(var entry) ->
                switch (holidays.set(entry, by)) {
                    case Change.Made() -> Page.to("/settings/bank-holidays");
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(chrome, typed.without(Typed.ID), Change.sentBefore("day"), by));
                };
        };
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems, By by) {
        var names = practitioners.names();
        return templates.timescaleBankHolidays(
                chrome,
                years(holidays.now(), by.today()),
                holidays.all().stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                each.what().words(),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList(),
                typed,
                problems);
    }

    /// The bank holidays of one year, without those at a weekend.
    record Year(int year, boolean published, List<LocalDate> days) {}

    private static List<Year> years(Holidays holidays, LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .mapToObj(year -> new Year(
                        year,
                        PublishedHolidays.covers(year),
                        LocalDate.of(year, 1, 1)
                                .datesUntil(LocalDate.of(year + 1, 1, 1))
                                .filter(day -> !BankHolidays.isWeekend(day) && holidays.includes(day))
                                .toList()))
                .toList();
    }
}
