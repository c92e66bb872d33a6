package org.ownwords.section42;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Coded;

/// What is done for the person when no duty arises: there is always a response.
public enum Response implements Coded {
    ADVICE("advice", "Advice and information"),
    CARE_ACT_ASSESSMENT("care-act-assessment", "A Care Act assessment"),
    CASE_MANAGEMENT("case-management", "Followed up by their social worker"),
    REVIEW("review", "A review of their care"),
    OTHER_COUNCIL_SERVICE("other-council-service", "Another council service"),
    SIGNPOSTED("signposted", "Signposted to another organisation"),
    OTHER("other", "Something else"),
    NONE("none", "Nothing more is needed");

    private final String code;
    private final String words;

    Response(String code, String words) {
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

    public static Optional<Response> of(String code) {
        return Coded.of(values(), code);
    }

    /// Those of these codes.
    static List<Response> of(String[] codes) {
        return Stream.of(codes).flatMap(code -> of(code).stream()).toList();
    }

    public static List<Response> all() {
        return List.of(values());
    }
}
