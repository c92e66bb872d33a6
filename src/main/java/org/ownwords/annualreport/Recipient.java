package org.ownwords.annualreport;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who is sent the report. The Care Act 2014 names all but the last (schedule 2, paragraph 4(2)).
enum Recipient implements Coded {
    CHIEF_EXECUTIVE("chief-executive", "The chief executive of the council"),
    LEADER("leader", "The leader of the council"),
    POLICING_BODY("policing-body", "The local policing body"),
    HEALTHWATCH("healthwatch", "Local Healthwatch"),
    WELLBEING_BOARD("wellbeing-board", "The chair of the Health and Wellbeing Board"),
    OTHER("other", "Somebody else");

    private final String code;
    private final String words;

    Recipient(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    static Optional<Recipient> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Recipient> all() {
        return List.of(values());
    }

    /// Those the Act names to whom it was not sent.
    static List<Recipient> owed(List<Recipient> sent) {
        return all().stream()
                .filter(each -> each != OTHER && !sent.contains(each))
                .toList();
    }
}
