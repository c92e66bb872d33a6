package org.ownwords.process;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A process with what was heard of it, the earliest first.
record KnownProcess(ProcessId id, CaseId caseId, OtherProcess process, List<News> news) {

    public KnownProcess {
        news = List.copyOf(news);
    }

    /// The address under which is recorded what was heard.
    String path() {
        return "%s/processes/%s/news/new".formatted(caseId.path(), id.value());
    }

    /// The page of the provider it is about.
    ///
    /// @param provider its name
    static String providerPath(String provider) {
        return "/providers?name=" + URLEncoder.encode(provider, StandardCharsets.UTF_8);
    }

    ProcessStanding standing() {
        return ProcessStanding.of(process, news);
    }

    /// How it stands, as a sentence.
    String stands() {
        return switch (standing()) {
            case ProcessStanding.GoesOn(var heard, var _) ->
                "It goes on, as far as was known on %s.".formatted(Days.day(heard));
            case ProcessStanding.Ended(var on) -> "It ended on %s.".formatted(Days.day(on));
        };
    }
}
