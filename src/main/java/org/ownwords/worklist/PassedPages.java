package org.ownwords.worklist;

import java.util.List;
import java.util.Map;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which prompts were passed on the cases of somebody's team, and why. Reasons are counted, and nobody is named.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PassedPages {

    private final PassedHereStore store;
    private final StagePrompts prompts;
    private final Templates templates;

    PassedPages(PassedHereStore store, StagePrompts prompts, Templates templates) {
        this.store = store;
        this.prompts = prompts;
        this.templates = templates;
    }

    /// How far back it is counted.
    enum Period {
        MONTH(1, "The last month"),
        QUARTER(3, "The last 3 months"),
        YEAR(12, "The last 12 months");

        private final int months;
        private final String words;

        Period(int months, String words) {
            this.months = months;
            this.words = words;
        }

        public int months() {
            return months;
        }

        public String words() {
            return words;
        }

        static List<Period> all() {
            return List.of(values());
        }

        /// Where there is no such period, the longest.
        static Period of(int months) {
            return all().stream()
                    .filter(each -> each.months == months)
                    .findFirst()
                    .orElse(YEAR);
        }
    }

    @GetMapping("/work/passed")
    Page show(Chrome chrome, By by, @RequestParam(defaultValue = "12") int months) {
        var period = Period.of(months);
        var team = by.practitioner().team();
        var passed = new PassedHere(
                team == null ? List.of() : store.passed(team, by.today().minusMonths(period.months()), by.today()));
        Map<String, Map<String, String>> counted = passed.inWords(prompts::inWords, prompts::reasonInWords);
        return Page.of(templates.worklistPassed(chrome, period, passed.total(), counted));
    }
}
